import type { Citation } from '../../document/citation.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { type Zone, zonesOf } from '../../tender/facts/zone.ts'
import type { Tender } from '../../tender/model.ts'
import type { Moment, Outline } from '../model.ts'
import { rowSubjectOf } from '../outline/subject.ts'

/** What making this bid takes besides writing it, with the words that ask for it; null for what is not asked. */
export interface BidNeeds {
  readonly electronic: Citation | null
  /** The bidder decrypts at the opening. */
  readonly decryption: Citation | null
  readonly paper: Citation | null
  readonly samples: Citation | null
  readonly demo: Citation | null
  readonly bond: Citation | null
}

const ELECTRONIC =
  /(?:投标|响应)文件[^。；]{0,30}(?:加密|解密|上传)|(?:加密|解密|上传)[^。；]{0,20}(?:投标|响应)文件|CA\s?(?:证书|锁)|数字证书|电子签章|投标客户端/
const DECRYPTION = /解密/
const PAPER =
  /正本[^。；]{0,20}(?:副本|份)|纸质(?:投标|响应)文件|胶装|密封(?:包装|袋|在|完好|签)|(?:投标|响应)文件[^。；]{0,12}密封/
const NO_PAPER =
  /(?:不|无需|无须|不需要?|不接受|不再)[^。；]{0,10}(?:纸质|密封|装订)|投标保证金|保函|样品|演示|报价.{0,4}密封/
const SAMPLES = /(?:提供|提交|递交|送达)[^。；]{0,12}样品|样品[^。；]{0,16}(?:递交|提交|送达|提供)/
/** Where a tender speaks of this procurement, not of all. */
const SPECIAL: ReadonlySet<Zone> = new Set(['notice', 'dataSheet', 'requirement'])
const BIDDER = /投标|供应商|响应|磋商/
const NOT_ASKED =
  /不需要|不要求|无需|不提供|如有|若有|如要求|如需|规定[^。]{0,10}提交样品的|(?:采购人|招标人|甲方|中标人|乙方)[^。；]{0,12}(?:提供|提交)|中标后/

/** A shorter cell names a row and says nothing. */
const SHORTEST = 13

const find = (passages: readonly Passage[], words: RegExp, unless: RegExp): Citation | null => {
  const found = passages.find(
    ({ kind, text }) =>
      words.test(text) && !unless.test(text) && (kind !== 'cell' || text.length >= SHORTEST),
  )
  return found ? cite('tender', found) : null
}

/** Reads what kind of bid is to be delivered and what goes with it. */
export const needsOf = (
  tender: Tender,
  passages: readonly Passage[],
  outline: Outline,
  moments: readonly Moment[],
): BidNeeds => {
  const zones = zonesOf(passages)
  const said = passages.filter((_, at) => zones[at] !== 'contract' && zones[at] !== 'form')
  const special = passages.filter(({ text }, at) => SPECIAL.has(zones[at]!) && BIDDER.test(text))
  const demoRow = outline.scoringItems.find(({ name }) => /演示|讲标|述标|答辩|陈述|讲解/.test(name))
  const sampleRow = outline.scoringItems.find(
    ({ name }) => rowSubjectOf(name) === 'demo' && /样品/.test(name),
  )
  const momentOf = (kind: Moment['kind']) => moments.find((moment) => moment.kind === kind)?.citation ?? null
  const { bidBondYuan } = tender.facts
  return {
    electronic: find(said, ELECTRONIC, /不采用电子|不需要加密|保函/),
    decryption: find(said, DECRYPTION, /保函/),
    paper: find(said, PAPER, NO_PAPER),
    samples: momentOf('samples') ?? sampleRow?.citation ?? find(special, SAMPLES, NOT_ASKED),
    demo: demoRow?.citation ?? momentOf('demo'),
    bond: bidBondYuan && bidBondYuan.value > 0 ? bidBondYuan.citation : momentOf('bond'),
  }
}
