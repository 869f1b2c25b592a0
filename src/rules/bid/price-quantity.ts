import type { PriceRow } from '../../bid/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

const ROUNDING = 0.006

/** 数量乘以单价 */
export const priceQuantity = defineRule<PriceRow>({
  id: 'bid-price-quantity',
  title: { zh: '数量乘以单价必须等于合价', en: 'Quantity times unit price must be the amount' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{name}”数量 {quantity} × 单价 {unit} 元 = {product} 元，表中合价为 {amount} 元。',
      en: '“{name}”: {quantity} × {unit} yuan = {product} yuan, but the table says {amount}.',
    },
  },
  suggestion: { zh: '核对数量、单价和合价。', en: 'Check quantity, unit price and amount.' },
  select: ({ bid }) =>
    (bid?.priceTables ?? [])
      .flatMap(({ items }) => items)
      .filter(
        ({ quantity, unitYuan, amountsYuan }) =>
          quantity !== null && unitYuan !== null && amountsYuan.some((amount) => amount !== null),
      ),
  check: (row, evidence) => {
    const product = row.quantity! * row.unitYuan!
    const slack = Math.max(1, row.quantity!) * ROUNDING + ROUNDING
    const amounts = row.amountsYuan.filter((amount) => amount !== null) as readonly number[]
    return {
      outcome: amounts.some((amount) => Math.abs(amount - product) <= slack) ? 'passed' : 'failed',
      values: {
        name: row.name,
        quantity: row.quantity!,
        unit: formatAmount(row.unitYuan!),
        product: formatAmount(product),
        amount: formatAmount(amounts.at(-1)!),
      },
      citations: [...tenderWords(evidence, /单价/, /总价|合价/, /为准|不一致/), row.place],
    }
  },
})
