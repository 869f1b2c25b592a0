import type { PriceRow, PriceTable } from '../../bid/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

interface Column {
  readonly items: readonly PriceRow[]
  readonly sum: PriceRow
  readonly column: number
}

const SUBTOTAL = /小计/

/** Each column of amounts with the row that sums it. Tables with several totals besides 小计 are left alone. */
const columnsOf = (table: PriceTable): readonly Column[] => {
  const totals = table.sums.filter(({ name, place }) => !SUBTOTAL.test(name + place.quote.slice(0, 20)))
  const [sum] = totals
  if (!sum || totals.length > 1) return []
  return table.columns.flatMap((_, column) => {
    const items = table.items.filter(({ amountsYuan }) => amountsYuan[column] !== null)
    return items.length >= 2 && sum.amountsYuan[column] !== null ? [{ items, sum, column }] : []
  })
}

const NUMBERED = /^(\d+(?:\.\d+)*)\t/

/** What the items may add up to: all rows, or only the innermost or outermost where rows are numbered 1, 1.1, 1.2. */
const possibleSums = ({ items, column }: Column): readonly number[] => {
  const add = (rows: readonly PriceRow[]) => rows.reduce((sum, row) => sum + row.amountsYuan[column]!, 0)
  const depthOf = (row: PriceRow) => NUMBERED.exec(row.place.quote)?.[1]?.split('.').length ?? 1
  const depths = items.map(depthOf)
  const [least, most] = [Math.min(...depths), Math.max(...depths)]
  return [
    add(items),
    add(items.filter((_, at) => depths[at] === least)),
    add(items.filter((_, at) => depths[at] === most)),
  ]
}

const CENT = 0.011

/** 分项之和 */
export const priceSum = defineRule<Column>({
  id: 'bid-price-sum',
  title: { zh: '分项之和必须等于合计', en: 'Items must add up to the total' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '分项报价各项之和为 {parts} 元，合计写 {total} 元，相差 {difference} 元。',
      en: 'The items add up to {parts} yuan, the total says {total}: {difference} apart.',
    },
  },
  suggestion: {
    zh: '逐项核对分项报价，使各项之和、合计与报价一览表一致。',
    en: 'Check each item; items, total and opening table must agree.',
  },
  select: ({ bid }) => (bid?.priceTables ?? []).flatMap(columnsOf),
  check: (selected, evidence) => {
    const total = selected.sum.amountsYuan[selected.column]!
    const sums = possibleSums(selected)
    const parts = Math.round(sums[0]! * 100) / 100
    return {
      outcome: sums.some((sum) => Math.abs(sum - total) <= CENT * selected.items.length)
        ? 'passed'
        : 'failed',
      values: {
        parts: formatAmount(parts),
        total: formatAmount(total),
        difference: formatAmount(Math.abs(parts - total)),
      },
      citations: [
        ...tenderWords(evidence, /总价/, /单价|分项/, /为准|不一致|一致/),
        selected.sum.place,
        ...selected.items.map(({ place }) => place),
      ],
    }
  },
})
