import type { Bid, Mention } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { foldText } from '../../text/fold.ts'
import { containment, dice } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'
import { tenderWords } from './clause.ts'

interface Stray {
  readonly mention: Mention
  readonly expected: string
  readonly citations: readonly Citation[]
}

const TRACK_RECORD =
  /业绩|案例|经验|简历|履历|合同|近[一二三四五六\d]+年|曾|承[接担办建]|完成|主持|参与|参加过|中标|客户|证明|获奖|范例|同类|类似/
const RECORD_SECTION = /业绩|案例|经验|简历|履历|同类|类似|合同/
/** Words that no project's name has. */
const NO_NAME =
  /[本该此](采购|招标|投标)?项目|^(本|该|此|各|类似|同类|相关|其他|所有|每个|采购|招标|投标|建设|服务|施工|工程)|[的是为不且须应将见]|等/
const LEAD =
  /^.*?(根据|针对|结合|关于|参加|参与|组织的?|处理|贵方的?|贵公司的?|就|为|在|对|与|和|及|的)(?=.{8,}$)/
const NAME_LIKE = 0.55
const MIN_NAME = 10

/** Names of projects in running text that are neither this tender's nor a case of one's own. */
const strayProjects = (bid: Bid, { tender, catalogue, passages }: Evidence): readonly Stray[] => {
  const name = tender.facts.name
  if (!name) return []
  const known = [
    name.value,
    ...bid.cases.map((row) => row.name),
    ...(catalogue?.company.cases.map((row) => row.name) ?? []),
  ]
  return bid.mentions.flatMap((mention) => {
    if (mention.kind !== 'project' || mention.place.row !== undefined) return []
    const text = mention.text.replace(LEAD, '')
    if (foldText(text).length < MIN_NAME || NO_NAME.test(text)) return []
    if (passages.some((passage) => passage.text.includes(text))) return []
    if (TRACK_RECORD.test(around(mention)) || RECORD_SECTION.test(mention.place.path.join(''))) return []
    const isKnown = known.some(
      (other) =>
        containment(text, other) >= NAME_LIKE ||
        containment(other, text) >= NAME_LIKE ||
        dice(text, other) >= NAME_LIKE,
    )
    return isKnown
      ? []
      : [{ mention: { ...mention, text }, expected: name.value, citations: [name.citation] }]
  })
}

const NEAR = 14

/** The words right before and behind a mention. */
const around = ({ text, place }: Mention): string => {
  const at = place.quote.indexOf(text)
  if (at < 0) return ''
  return (
    place.quote.slice(Math.max(0, at - NEAR), at) +
    place.quote.slice(at + text.length, at + text.length + NEAR)
  )
}

/** Project numbers that are not this tender's. */
const strayNumbers = (bid: Bid, { tender }: Evidence): readonly Stray[] => {
  const number = tender.facts.number
  if (!number) return []
  const own = foldText(number.value)
  return bid.mentions
    .filter(({ kind, text, place }) => {
      const other = foldText(text)
      return (
        kind === 'number' &&
        !own.includes(other) &&
        !other.includes(own) &&
        !RECORD_SECTION.test(place.path.join(''))
      )
    })
    .map((mention) => ({ mention, expected: number.value, citations: [number.citation] }))
}

const BODY =
  /[\u4e00-\u9fa5]{2,4}[省市县区州盟旗][\u4e00-\u9fa5]{2,16}?(?:医院|保健院|学校|小学|中学|大学|学院|管理局|教育局|委员会|人民政府|博物馆|图书馆|档案馆|监狱)/g
const VERB = /^(?:的|在|为|至|到|由|兼容|满足|服务|支持|针对|结合|适应|对接|根据|位于|符合|适用|用于)/
const ISSUER = /监督|税务|社会?保|人力资源|登记|公安|检测|认证|公共资源|交易|知识产权|标准化/

/** Public bodies in running text that the tender does not know: left over from a bid to somebody else. */
const strayBodies = (bid: Bid, { tender, catalogue, passages }: Evidence): readonly Stray[] => {
  const { purchaser } = tender.facts
  if (!purchaser) return []
  const customers = [...bid.cases, ...(catalogue?.company.cases ?? [])].map(
    ({ customer, name }) => customer + name,
  )
  const isKnown = (body: string) =>
    [...customers, purchaser.value].some((text) => text.includes(body)) ||
    passages.some(({ text }) => text.includes(body))
  return bid.passages.flatMap(({ kind, text, place }) => {
    if (kind === 'row' || kind === 'caption' || RECORD_SECTION.test(place.path.join(''))) return []
    return [...text.matchAll(BODY)]
      .map(([body]) => ({ kind: 'purchaser' as const, text: body.replace(VERB, ''), place }))
      .filter(
        (mention) =>
          !ISSUER.test(mention.text) && !TRACK_RECORD.test(around(mention)) && !isKnown(mention.text),
      )
      .map((mention) => ({ mention, expected: purchaser.value, citations: [purchaser.citation] }))
  })
}

/** Addressees that are neither the purchaser nor its agency. */
const strayPurchasers = (bid: Bid, { tender, passages }: Evidence): readonly Stray[] => {
  const { purchaser, agency } = tender.facts
  if (!purchaser) return []
  const known = [purchaser.value, agency?.value ?? ''].filter(Boolean)
  return bid.mentions
    .filter(
      ({ kind, text }) =>
        kind === 'purchaser' &&
        foldText(text).length >= 6 &&
        !known.some((name) => containment(text, name) >= 0.6 || containment(name, text) >= 0.6),
    )
    .filter(({ text }) => !passages.some((passage) => passage.text.includes(text)))
    .filter(({ place }) => /^致|^.{4,40}[:：]$/.test(place.quote.trim()) && !/^(以下|以上)/.test(place.quote))
    .map((mention) => ({ mention, expected: purchaser.value, citations: [purchaser.citation] }))
}

/** 串用其他项目的内容 */
export const otherProject = defineRule<Stray>({
  id: 'bid-other-project',
  title: {
    zh: '不得出现其他项目的名称、编号或采购人',
    en: 'No other project, number or purchaser may appear',
  },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '此处写的是“{found}”，本项目应为“{expected}”。',
      en: 'Here it says “{found}”; this project is “{expected}”.',
    },
  },
  suggestion: { zh: '改为本项目的内容。', en: 'Change it to this project.' },
  select: (evidence) =>
    evidence.bid
      ? [strayProjects, strayNumbers, strayPurchasers, strayBodies].flatMap((find) =>
          find(evidence.bid!, evidence),
        )
      : [],
  check: ({ mention, expected, citations }, evidence) => ({
    outcome: 'failed',
    values: { found: mention.text, expected },
    citations: [mention.place, ...citations, ...tenderWords(evidence, /项目名称/, /项目编号/, /一致/)],
  }),
})
