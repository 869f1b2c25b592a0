import { cite } from '../../document/citation.ts'
import type { Table, TableRow } from '../../document/model.ts'
import type { CardLine } from '../model.ts'
import type { CardContext } from './context.ts'
import { CARD_WORDS } from './words.ts'

const NAME = /^(?!项目名|参数|指标|单位|条款|证书|评分).{0,6}名称$|^(?:采购|服务)?内容$/
const QUANTITY = /^(?:采购|招标)?数量(?:[（(].*[)）])?$/
const UNIT = /^(?:计量|数量)?单位$/
const SUM = /合计|小计|总计/
const MOST = 8

const textAt = (row: TableRow, column: number): string =>
  row.cells.find((cell) => cell.column === column)?.text.replace(/\s+/g, '') ?? ''

interface Columns {
  readonly name: number
  readonly quantity: number
  readonly unit: number | null
}

const columnsOf = (row: TableRow | undefined): Columns | null => {
  const column = (words: RegExp) =>
    row?.cells.find(({ text }) => words.test(text.replace(/\s+/g, '')))?.column ?? null
  const [name, quantity] = [column(NAME), column(QUANTITY)]
  return name === null || quantity === null ? null : { name, quantity, unit: column(UNIT) }
}

const itemsOf = ({ rows }: Table): readonly string[] => {
  const columns = columnsOf(rows[0])
  if (!columns) return []
  return rows.slice(1).flatMap((row) => {
    const name = textAt(row, columns.name)
    const quantity = textAt(row, columns.quantity)
    if (name === '' || name.length > 30 || SUM.test(name) || !/^[0-9]/.test(quantity)) return []
    return [`${name} ${quantity}${columns.unit === null ? '' : textAt(row, columns.unit)}`]
  })
}

/** 采购清单: the things bought with their numbers, from the first table that lists them. */
export const goodsLine = ({ passages, zones, lang }: CardContext): CardLine | null => {
  const words = CARD_WORDS[lang]
  const seen = new Set<Table>()
  for (const [at, passage] of passages.entries()) {
    const { table } = passage
    if (!table || seen.has(table) || (zones[at] !== 'requirement' && zones[at] !== 'notice')) continue
    seen.add(table)
    const items = itemsOf(table)
    if (items.length === 0) continue
    const more = items.length > MOST ? words.more(items.length) : ''
    return {
      label: words.goods,
      text: items.slice(0, MOST).join('；') + more,
      citation: cite('tender', passage),
      fit: null,
      reason: null,
    }
  }
  return null
}
