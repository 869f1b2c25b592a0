import type { BidPassage } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { parseAmounts } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

const FORBIDDEN =
  /(技术|商务|资格|资信)[^。；]{0,12}(文件|标|部分|册)[^。；]{0,10}(不得|不能|严禁|不应)(?:含有|出现|包含|体现|有|涉及)[^。；]{0,10}(报价|价格)|(报价|价格)[^。；]{0,16}(不得|不能|严禁)(?:在|出现在)[^。；]{0,10}(技术|商务|资格|资信)/
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['technical', /技术/],
  ['commercial', /商务/],
  ['qualification', /资格|资信/],
]

const OTHER_MONEY = /注册资本|罚款|违约金|营业收入|资产|产值|营业额|损失|保险|业绩|合同金额/
const LEAST_YUAN = 100
const isPrice = ({ yuan }: { readonly yuan: number }): boolean => yuan >= LEAST_YUAN
const PART = /(标|文件|部分|分册|册)$/

/** The clause that forbids prices outside the price volume. */
const clauseOf = ({ passages }: Evidence): Passage | undefined =>
  passages.find(({ text }) => FORBIDDEN.test(text))

/** 报价泄露 */
export const priceLeak = defineRule<{ readonly passage: BidPassage; readonly clause: Passage }>({
  id: 'bid-price-leak',
  title: { zh: '不含报价的分册不得出现报价', en: 'No price in a volume that must not show it' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{part}”中出现了报价，招标文件规定此部分不得出现报价。',
      en: '“{part}” shows a price, which the tender forbids.',
    },
  },
  suggestion: { zh: '把报价移到报价分册。', en: 'Move the price to its own volume.' },
  select: (evidence) => {
    const clause = clauseOf(evidence)
    const { bid } = evidence
    if (!clause || !bid) return []
    const banned = KINDS.filter(([, words]) => words.test(clause.text))
    const files = new Set(
      bid.volumes.filter((volume) => banned.some(([kind]) => kind === volume.kind)).map(({ file }) => file),
    )
    const isInside = ({ file, path }: BidPassage['place']) =>
      files.has(file) || (PART.test(path[0] ?? '') && banned.some(([, words]) => words.test(path[0]!)))
    return bid.passages
      .filter(
        ({ place, text }) => isInside(place) && !OTHER_MONEY.test(text) && parseAmounts(text).some(isPrice),
      )
      .map((passage) => ({ passage, clause }))
  },
  check: ({ passage, clause }) => ({
    outcome: 'failed',
    values: { part: passage.place.path[0] ?? passage.place.file },
    citations: [cite('tender', clause), passage.place],
  }),
})
