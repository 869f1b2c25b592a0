import type { Certificate, Person } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { citationsOf, searchBid } from '../../matching/search.ts'
import { containment } from '../../text/similarity.ts'
import type { RowGround } from './leaf.ts'
import { say } from './words.ts'

/** Whether a bid shows a thing, and where. */
export interface Holding {
  readonly state: 'held' | 'missing' | 'unclear'
  readonly reason: string
  readonly evidence: readonly Citation[]
  /** What of the catalogue would show it; null where nothing does. */
  readonly inCatalogue: string | null
}

const CERTIFIED = /证书|认证|资质|许可证|执业资格|[A-Za-z]{2,}\s?\d{3,5}|CMMI|ITSS|CCRC|管理体系/
const PERSON =
  /项目经理|项目负责人|技术负责人|负责人|总监|总工|团队|成员|人员|工程师证|驻场|讲师|队长|建造师|职称|学历|学位/
const LEVELS = ['高级', '中级', '初级', '一级', '二级', '三级', '副高', '正高'] as const
const SAME = 0.6
const CODE = /[A-Za-z]{2,}[ /-]?[A-Za-z]{0,3}[ -]?\d{3,5}|CMMI|ITSS|CCRC|HACCP/g
const FILLER =
  /投标人|供应商|投标产品|所投产品|拟派|拟投入|本项目|具[有备]|拥有|提供|通过|取得|获得|持有|有效期内的?|有效的?|相关|认证证书|证书|认证|的|得|及以上|或以上|以上|[（）()“”"，,。；;：:、]/g

const codesIn = (text: string): readonly string[] =>
  (text.match(CODE) ?? []).map((code) => code.replace(/[ /-]|IEC/g, '').toUpperCase())

const bare = (text: string): string => text.replace(FILLER, '')

/** GB/T 19001 and ISO 9001 are one; so are the pairs of other management systems. */
const SYSTEMS: readonly RegExp[] = [
  /ISO\s?9001|19001|质量管理/i,
  /ISO\s?14001|24001|环境管理/i,
  /ISO\s?45001|45001|职业健康/i,
  /27001|22080|信息安全管理/i,
  /20000|24405|信息技术服务管理/i,
  /22301|30146|业务连续性/i,
  /29490|知识产权管理/i,
  /食品安全管理|ISO\s?22000/i,
  /HACCP|危害分析/i,
]

const sameSystem = (a: string, b: string): boolean =>
  SYSTEMS.some((system) => system.test(a) && system.test(b))

const names = (text: string, certificate: string): boolean => {
  if (sameSystem(text, certificate)) return true
  const codes = codesIn(text)
  if (codes.length > 0 && codesIn(certificate).some((code) => codes.includes(code))) return true
  const sought = bare(text)
  return (
    sought.length >= 2 &&
    Math.max(containment(sought, certificate), containment(bare(certificate), text)) >= SAME
  )
}

const isExpired = ({ validUntil }: Pick<Certificate, 'validUntil'>, deadline: string | null): boolean =>
  validUntil !== null && deadline !== null && validUntil < deadline

const levelOf = (text: string): string | null => LEVELS.find((level) => text.includes(level)) ?? null

const heldBy = ({ attributes }: Person): string => attributes.map(({ value }) => value).join(' ')

/** The title that a demand on a person asks for: 具有信息系统项目管理师（高级）证书. */
const demandOf = (text: string): string =>
  text.replace(/^.*?(?:具[有备]|持有|取得|获得|拥有)/s, '').replace(/每有?[一1]?[人名个]/g, '')

const PERSONAL_SHARE = 0.5

const levelFits = (demand: string, holding: string): boolean => {
  const asked = levelOf(demand)
  const has = levelOf(holding)
  return asked === null || has === null || asked === has || (asked === '中级' && /高级|副高|正高/.test(has))
}

const matchesPerson = (demand: string, holding: string): boolean => {
  const parts = bare(demand).split(/或者?|、/)
  return parts.some((part) => part.length >= 2 && sharedWords(part, holding)) && levelFits(demand, holding)
}

/** Enough of the words of a title in what a person holds: 网络或安全类工程师 and 网络工程师. */
const sharedWords = (part: string, holding: string): boolean => {
  const word = part.replace(/[类高中初]级?|工程师$|专业/g, '')
  return word.length >= 2
    ? holding.includes(word) || containment(word, holding) >= PERSONAL_SHARE
    : holding.includes(part)
}

/** People of the bid whose papers meet a demand; `role` narrows them to those of the role it names. */
export const peopleFor = (text: string, ground: RowGround): readonly Person[] => {
  const role = roleIn(text)
  const demand = demandOf(text)
  return ground.bid.people.filter(
    (person) =>
      (role === null ? !isLeader(person.role) : person.role.includes(role)) &&
      matchesPerson(demand, heldBy(person)),
  )
}

const isLeader = (role: string): boolean => /项目经理|项目负责人|总监/.test(role)

const roleIn = (text: string): string | null =>
  /(项目经理|项目负责人|技术负责人|总监理工程师|安全负责人|保安队长)/.exec(text)?.[1] ?? null

/** True where words ask for people. */
export const asksForPeople = (text: string): boolean => PERSON.test(text)

/** True where words ask for a certificate of the firm or its product. */
export const asksForCertificate = (text: string): boolean => CERTIFIED.test(text)

const certificate = (text: string, ground: RowGround): Holding => {
  const found = ground.bid.certificates.filter(({ name }) => names(text, name))
  const valid = found.filter((each) => !isExpired(each, ground.deadline))
  const own = ground.catalogue?.company.certificates.find(
    (each) => names(text, each.name) && !isExpired(each, ground.deadline),
  )
  const inCatalogue = own?.name ?? null
  if (valid.length > 0)
    return {
      state: 'held',
      reason: say('held', ground.lang, { what: text }),
      evidence: valid.map(({ place }) => place),
      inCatalogue,
    }
  const [expired] = found
  if (expired)
    return {
      state: 'missing',
      reason: say('expired', ground.lang, { what: text, until: expired.validUntil! }),
      evidence: [expired.place],
      inCatalogue,
    }
  return { ...inWords(text, ground), inCatalogue }
}

const person = (text: string, ground: RowGround): Holding => {
  const role = roleIn(text)
  const found = peopleFor(text, ground)
  const demand = demandOf(text)
  const own = ground.catalogue?.company.personnel.find(
    (each) =>
      (role === null || each.role.includes(role)) && matchesPerson(demand, each.certificates.join(' ')),
  )
  const inCatalogue = own?.name ?? null
  if (found.length > 0)
    return {
      state: 'held',
      reason: say('held', ground.lang, { what: text }),
      evidence: found.map(({ place }) => place),
      inCatalogue,
    }
  const others = ground.bid.people.filter((each) => role !== null && each.role.includes(role))
  if (others.length > 0)
    return {
      state: 'missing',
      reason: say('role', ground.lang, { what: text, who: others.map(({ name }) => name).join('、') }),
      evidence: others.map(({ place }) => place),
      inCatalogue,
    }
  return { ...inWords(text, ground), inCatalogue }
}

const LITERAL = 16
const ENOUGH = { held: 0.5, unclear: 0.25 }

const SHORT = 4

/** Searches the bid's words. A short name that stands nowhere may go by another: a person must look. */
export const inWords = (text: string, ground: RowGround): Holding => {
  const literal =
    text.length <= LITERAL ? ground.bid.passages.find((passage) => passage.text.includes(text)) : undefined
  if (literal)
    return {
      state: 'held',
      reason: say('held', ground.lang, { what: text }),
      evidence: [literal.place],
      inCatalogue: null,
    }
  if (text.length < SHORT && ground.bid.passages.length > 0)
    return {
      state: 'unclear',
      reason: say('unclear', ground.lang, { what: text }),
      evidence: [],
      inCatalogue: null,
    }
  const { best, passages } = searchBid('', text, ground.searchable)
  const evidence = citationsOf(passages.slice(0, 2), ground.bid)
  const values = { what: text }
  if (best >= ENOUGH.held)
    return { state: 'held', reason: say('held', ground.lang, values), evidence, inCatalogue: null }
  return best >= ENOUGH.unclear
    ? { state: 'unclear', reason: say('unclear', ground.lang, values), evidence, inCatalogue: null }
    : { state: 'missing', reason: say('missing', ground.lang, values), evidence: [], inCatalogue: null }
}

/** Whether the bid shows what a condition asks for: a person's papers, a certificate, or words. */
export const holds = (text: string, ground: RowGround): Holding => {
  if (PERSON.test(text) && ground.bid.people.length > 0) return person(text, ground)
  if (CERTIFIED.test(text)) return certificate(text, ground)
  return inWords(text, ground)
}
