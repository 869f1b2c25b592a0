import type { Bid, PriceStatement } from '../../bid/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

interface Pair {
  readonly first: PriceStatement
  readonly other: { readonly amounts: readonly number[]; readonly place: PriceStatement['place'] }
}

/** Below this share of the first total an amount is no total of the same bid. */
const LIKELY_SHARE = 0.3

/** The first stated total beside every other statement of it, and beside the total rows of the itemised tables. */
const pairsOf = (bid: Bid): readonly Pair[] => {
  const [first, ...others] = bid.prices.filter(({ kind, yuan }) => kind === 'total' && yuan !== null)
  if (!first) return []
  const stated = others.map(({ yuan, place }) => ({ amounts: [yuan!], place }))
  const summed = bid.priceTables.flatMap(({ sums }) =>
    sums.slice(-1).map(({ amountsYuan, place }) => ({
      amounts: amountsYuan.filter((amount) => amount !== null) as readonly number[],
      place,
    })),
  )
  return [...stated, ...summed]
    .filter(({ amounts }) => amounts.length > 0 && Math.max(...amounts) >= first.yuan! * LIKELY_SHARE)
    .map((other) => ({ first, other }))
}

/** 各处总价 */
export const priceTotals = defineRule<Pair>({
  id: 'bid-price-totals',
  title: { zh: '各处总价必须一致', en: 'The total must be the same everywhere' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '总价一处写 {first} 元，另一处写 {other} 元。',
      en: 'The total is {first} yuan in one place and {other} yuan in another.',
    },
  },
  suggestion: {
    zh: '统一投标函、开标一览表与分项报价表的总价。',
    en: 'Make letter, opening table and itemised prices agree.',
  },
  select: ({ bid, tender }) => (bid && tender.lots.length <= 1 ? pairsOf(bid) : []),
  check: ({ first, other }, evidence) => ({
    outcome: other.amounts.some((amount) => Math.abs(amount - first.yuan!) <= 1) ? 'passed' : 'failed',
    values: { first: formatAmount(first.yuan!), other: formatAmount(other.amounts.at(-1)!) },
    citations: [...tenderWords(evidence, /(开标|投标|报价)一览表/, /不一致|一致/), first.place, other.place],
  }),
})
