import type { Requirement } from '../../tender/model.ts'
import { foldText } from '../../text/fold.ts'
import { containment } from '../../text/similarity.ts'
import type { Lang } from '../model.ts'
import { CLOSING, ensurePart, namedPart, partAbout } from './hosts.ts'
import { allParts, makePart, type Part } from './part.ts'
import { proofIn } from './proofs.ts'
import { subjectOf } from './subject.ts'

/** 投标前自查: what no chapter of the bid answers. */
export interface Checks {
  readonly making: Part
  readonly delivery: Part
  readonly invalid: Part
  readonly other: Part
}

const TITLES: Readonly<Record<keyof Checks, Readonly<Record<Lang, string>>>> = {
  making: { zh: '编制、签署、盖章与密封', en: 'Making, signing, stamping and sealing' },
  delivery: { zh: '时间、递交与开标', en: 'Times, delivery and opening' },
  invalid: { zh: '投标无效情形', en: 'Grounds for rejection' },
  other: { zh: '其他须知', en: 'Other terms' },
}

/** The checks with nothing in them, in their order. */
export const makeChecks = (lang: Lang): Checks => {
  const check = (key: keyof Checks) =>
    makePart({ title: TITLES[key][lang], origin: 'check', citation: null, volume: 'whole' })
  return {
    invalid: check('invalid'),
    making: check('making'),
    delivery: check('delivery'),
    other: check('other'),
  }
}

const MAKING =
  /签字|签署|签章|盖章|公章|装订|密封|正本|副本|份数|组成|构成|封面|页码|目录|格式|语言|计量|字体|打印|电子版|U盘|光盘|加密|胶装/
const DELIVERY =
  /递交|提交投标文件|送达|上传|解密|开标|开启|截止|踏勘|勘察|考察|答疑|澄清|获取(?:招标|采购)?文件|撤回|备选/

const checkFor = ({ kind, title, text }: Requirement, checks: Checks): Part => {
  const said = `${title ?? ''} ${text}`
  if (kind === 'schedule' || DELIVERY.test(title ?? '')) return checks.delivery
  if (MAKING.test(said)) return checks.making
  return DELIVERY.test(said) ? checks.delivery : checks.other
}

const NAMED_WHOLE = 0.9
const SHORTEST_NAME = 3

/** Parts whose whole title stands in the words: a clause that names the form it is about. */
const partsNamedIn = (words: string, parts: Part[]): readonly Part[] => {
  const folded = foldText(words)
  return allParts(parts).filter(({ title, parts: below, origin }) => {
    const name = foldText(title.replace(/[（(][^（）()]*[)）]/g, ''))
    if (name.length < SHORTEST_NAME || below.length > 0 || origin === 'scoring') return false
    return folded.includes(name) || (name.length > 8 && containment(name, words) >= NAMED_WHOLE)
  })
}

/** The part of the form that a clause stands in, by the headings above it. */
const partOfPath = ({ citation, title }: Requirement, parts: Part[]): Part | null => {
  const above = [...citation.path].reverse().slice(0, 2)
  for (const head of title ? [title, ...above] : above) {
    const found = namedPart(head, parts, 0.85)
    if (found) return found
  }
  return null
}

const substantivePart = ({ mark }: Requirement, parts: Part[]): Part | null =>
  mark === '★' ? partAbout('substantiveTable', parts) : null

const technicalPart = (parts: Part[]): Part =>
  partAbout('technicalTable', parts) ??
  partAbout('scheme', parts) ??
  ensurePart('technicalTable', '技术条款偏离表', 'technical', parts)

const commercialPart = (parts: Part[]): Part =>
  partAbout('commercialTable', parts) ??
  partAbout('technicalTable', parts) ??
  ensurePart('commercialTable', '商务条款偏离表', 'commercial', parts)

/** What stands in the offer itself, by what the clause is about. */
const TERMS: readonly (readonly [RegExp, (parts: Part[]) => Part | null])[] = [
  [/(?<!履约)(?:保证金|保函)/, (parts) => partAbout('bond', parts)],
  [/有效期/, (parts) => partAbout('letter', parts)],
  [/报价|限价|预算|价格/, (parts) => partAbout('price', parts)],
  [/授权|身份证明|法定代表人/, (parts) => partAbout('authority', parts)],
  [/业绩/, (parts) => partAbout('cases', parts)],
  [/售后|质保|保修|培训/, (parts) => partAbout('service', parts)],
  [/实质性|★/, (parts) => partAbout('substantiveTable', parts)],
  [/实质性|★|偏离|技术|参数/, technicalPart],
  [/商务|合同|履约|付款|支付|交货|工期|交付|验收|质量|违约/, commercialPart],
]

const termPart = (words: string, parts: Part[]): Part | null => {
  for (const [about, find] of TERMS) {
    const part = about.test(words) ? find(parts) : null
    if (part) return part
  }
  return null
}

/** 各类资质证书, or what closes the list (其他). */
const closingPart = (parts: Part[]): Part | null => {
  const certificates = partAbout('certificates', parts)
  if (certificates && /资质|证书/.test(certificates.title)) return certificates
  return parts.findLast(({ title }) => CLOSING.test(title)) ?? null
}

/** A proof gets a chapter of its own below the one for qualification, unless the tender names one. */
const qualificationPart = (requirement: Requirement, parts: Part[]): Part => {
  const host =
    partAbout('qualification', parts) ??
    closingPart(parts) ??
    ensurePart('qualification', '资格证明文件', 'qualification', parts)
  const proof = proofIn(`${requirement.title ?? ''} ${requirement.text}`)
  if (!proof) return host
  const known = allParts(parts).find(
    (part) =>
      part !== host &&
      part.origin !== 'scoring' &&
      (part.title === proof.title || proof.names.test(part.title)),
  )
  if (known) return known
  if (!canHold(host, parts)) return host
  const made = makePart({
    title: proof.title,
    origin: 'requirement',
    citation: requirement.citation,
    volume: host.volume,
  })
  host.parts.push(made)
  return made
}

const canHold = (host: Part, parts: Part[]): boolean =>
  !parts.some((root) => root.parts.some((second) => second.parts.includes(host)))

const schemePart = ({ title, citation }: Requirement, parts: Part[]): Part | null => {
  const name = title ?? citation.path.at(-1) ?? ''
  const part = name.length >= SHORTEST_NAME ? namedPart(name, parts, 0.8) : null
  return part && ['scheme', 'service', 'people', 'cases'].includes(subjectOf(part.title)) ? part : null
}

const partsFor = (requirement: Requirement, parts: Part[], checks: Checks): readonly Part[] => {
  const { kind, title, text } = requirement
  const words = `${title ?? ''} ${text}`
  const named = partsNamedIn(text, parts)
  switch (kind) {
    case 'form': {
      const part = namedPart(text, parts, 0.8) ?? partOfPath(requirement, parts)
      return part ? [part] : named.length > 0 ? named : [checks.making]
    }
    case 'qualification':
      return [qualificationPart(requirement, parts)]
    case 'invalidation':
      return [checks.invalid, ...named]
    case 'technical':
    case 'service': {
      const answered = kind === 'service' ? schemePart(requirement, parts) : null
      return [substantivePart(requirement, parts), answered ?? technicalPart(parts)].filter(
        (part) => part !== null,
      )
    }
    case 'commercial':
    case 'conformity': {
      const settled = named[0] ?? (title ? termPart(title, parts) : null)
      if (settled) return [settled]
      const check = checkFor(requirement, checks)
      if (check !== checks.other) return [check]
      return [termPart(words, parts) ?? (kind === 'commercial' ? commercialPart(parts) : checks.other)]
    }
    default:
      return named.length > 0 ? named : [checkFor(requirement, checks)]
  }
}

/** Puts every requirement that binds the bid into the part that answers it, or among the checks. */
export const routeRequirements = (
  requirements: readonly Requirement[],
  parts: Part[],
  checks: Checks,
): void => {
  for (const requirement of requirements.filter(({ bindsBid }) => bindsBid))
    for (const part of partsFor(requirement, parts, checks)) part.requirementIds.add(requirement.id)
}
