import type { PriceStatement } from '../../bid/model.ts'
import type { Fact } from '../../tender/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'

/** 最高限价 */
export const priceCeiling = defineRule<{ readonly price: PriceStatement; readonly limit: Fact<number> }>({
  id: 'bid-price-ceiling',
  title: { zh: '报价不得超过最高限价或预算', en: 'The price must not exceed the ceiling or the budget' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标报价 {offered} 元，超过招标文件的限价 {limit} 元。',
      en: 'The price of {offered} yuan exceeds the limit of {limit} yuan.',
    },
  },
  suggestion: { zh: '把报价调到限价以内。', en: 'Bring the price below the limit.' },
  select: ({ tender, bid }) => {
    const limit = tender.facts.ceilingYuan ?? tender.facts.budgetYuan
    if (!bid || !limit || tender.lots.length > 1) return []
    return bid.prices
      .filter(({ kind, yuan, capitalsYuan }) => kind === 'total' && (yuan ?? capitalsYuan) !== null)
      .map((price) => ({ price, limit }))
  },
  check: ({ price, limit }) => {
    const offered = Math.max(price.yuan ?? 0, price.capitalsYuan ?? 0)
    return {
      outcome: offered > limit.value ? 'failed' : 'passed',
      values: { offered: formatAmount(offered), limit: formatAmount(limit.value) },
      citations: [limit.citation, price.place],
    }
  },
})
