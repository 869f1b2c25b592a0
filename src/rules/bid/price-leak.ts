import type { PriceStatement } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

const FORBIDDEN =
  /(技术|商务|资格|资信)[^。；]{0,12}(文件|标|部分|册)[^。；]{0,10}(不得|不能|严禁|不应)(?:含有|出现|包含|体现|有|涉及)[^。；]{0,10}(报价|价格)|(报价|价格)[^。；]{0,16}(不得|不能|严禁)(?:在|出现在)[^。；]{0,10}(技术|商务|资格|资信)/
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['technical', /技术/],
  ['commercial', /商务/],
  ['qualification', /资格|资信/],
]

const PART = /(标|文件|部分|分册|册)$/

/** The clause that forbids prices outside the price volume. */
const clauseOf = ({ passages }: Evidence): Passage | undefined =>
  passages.find(({ text }) => FORBIDDEN.test(text))

/** 报价泄露 */
export const priceLeak = defineRule<{ readonly price: PriceStatement; readonly clause: Passage }>({
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
    const isInside = ({ file, path }: PriceStatement['place']) =>
      files.has(file) || (PART.test(path[0] ?? '') && banned.some(([, words]) => words.test(path[0]!)))
    return bid.prices
      .filter(({ place, kind }) => kind !== 'other' && isInside(place))
      .map((price) => ({ price, clause }))
  },
  check: ({ price, clause }) => ({
    outcome: 'failed',
    values: { part: price.place.path[0] ?? price.place.file },
    citations: [cite('tender', clause), price.place],
  }),
})
