import type { Cell, Table } from '../../document/model.ts'
import { foldLabel, LABEL_LIMIT } from './label.ts'
import { LOT_TITLE } from './lot-words.ts'
import type { Placed } from './placed.ts'
import type { Part, Statement } from './statement.ts'

type Row = readonly Cell[]

/** The cells that cover each row, those merged from above included, by grid column. */
export const rowsOf = (table: Table): readonly Row[] => {
  const rows: Cell[][] = table.rows.map(() => [])
  for (const cell of table.rows.flatMap((row) => row.cells))
    for (const row of rows.slice(cell.row, cell.row + cell.rowSpan)) row.push(cell)
  for (const cells of rows) cells.sort((a, b) => a.column - b.column)
  return rows
}

const HEADER_FIRST =
  /^(?:序号|编号|项号|品目号?|行号|(?:采购|分)?包[组件]?(?:号|编号|名称)?|标[包段项](?:号|编号|名称)?|采购计划编号)$/

/** A table as it is read for facts: which cells are labels, and what counts of a cell's words. */
interface Grid {
  readonly known: RegExp
  readonly placedIn: ReadonlyMap<Cell, readonly Placed[]>
}

const filledIn = (cells: Row, { placedIn }: Grid): Row => cells.filter((cell) => placedIn.has(cell))

/** Values can look like labels: "120日历天（从投标截止之日算起）". */
const NOT_A_LABEL = /\d{2}|[,。;□☑]/

const isLabel = (cell: Cell, { known }: Grid): boolean => {
  if (cell.text.length > LABEL_LIMIT * 2) return false
  const label = foldLabel(cell.text)
  return known.test(label) && !NOT_A_LABEL.test(label)
}

/** A row of column titles: it begins with 序号, 包号 …, or two known labels stand side by side. */
const isHeader = (filled: Row, grid: Grid): boolean => {
  if (filled.length < 2 || filled.some((cell) => /^\d+$/.test(cell.text.trim()))) return false
  const short = filled.every((cell) => cell.text.length <= LABEL_LIMIT)
  const labels = filled.map((cell) => isLabel(cell, grid))
  return (
    (short && HEADER_FIRST.test(foldLabel(filled[0]!.text))) || labels.some((yes, i) => yes && labels[i + 1])
  )
}

const BRACKETED = /^\s*[（(][^（）()]{2,40}[)）]\s*$/

/** "某某交易中心" / "（某某分公司）": a line in brackets belongs to the line above it. */
const joinBracketed = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, i) => {
    const next = parts[i + 1]
    if (i > 0 && BRACKETED.test(part.text)) return []
    return [next && BRACKETED.test(next.text) ? { ...part, text: part.text.trim() + next.text.trim() } : part]
  })

const statement = (
  label: Cell,
  value: Cell,
  via: 'row' | 'column',
  among: number,
  { placedIn }: Grid,
): Statement => {
  const filled = placedIn.get(value)!
  const parts = filled.flatMap(({ passage, lines }) =>
    lines.map((line) => ({ text: line.text, passage, quote: line.quote })),
  )
  return { label: foldLabel(label.text), parts: joinBracketed(parts), rest: [], via, among, at: filled[0]! }
}

const rowStatements = (filled: Row, grid: Grid): readonly Statement[] =>
  filled.slice(0, -1).flatMap((label, i) => {
    const value = filled[i + 1]!
    return isLabel(label, grid) && !isLabel(value, grid) ? [statement(label, value, 'row', 1, grid)] : []
  })

const TOTAL = /^(?:合计|总计|共计|总预算)/

/** The cell under a column title: the total, if a row gives one, else the first. */
const columnStatements = (header: Row, body: readonly Row[], grid: Grid): readonly Statement[] => {
  const totalRow = body.find((cells) => cells.some((cell) => TOTAL.test(foldLabel(cell.text))))
  const byLot = header.slice(0, 2).some((cell) => LOT_TITLE.test(foldLabel(cell.text)))
  return header.flatMap((label) => {
    if (!isLabel(label, grid)) return []
    const under = (cells: Row) => cells.find((cell) => cell !== label && cell.column === label.column)
    const total = !byLot && totalRow && under(totalRow)
    if (total && /\d/.test(total.text)) return [statement(label, total, 'column', 1, grid)]
    const values = [...new Set(body.map(under))].filter((cell) => cell !== undefined)
    return values[0] ? [statement(label, values[0], 'column', byLot ? 1 : values.length, grid)] : []
  })
}

const tableStatements = (table: Table, grid: Grid): readonly Statement[] => {
  const rows = rowsOf(table).map((cells) => filledIn(cells, grid))
  const headers = rows.flatMap((cells, i) => (isHeader(cells, grid) ? [i] : []))
  const isTitles = new Set(headers)
  const bodies = headers.map((at, h) => rows.slice(at + 1, headers[h + 1]))
  return [
    ...headers.flatMap((at, h) => columnStatements(rows[at]!, bodies[h]!, grid)),
    ...rows.flatMap((cells, i) => (isTitles.has(i) ? [] : rowStatements(cells, grid))),
  ]
}

/** Labels in cells: the value stands in the cell to the right, or below a column title. */
export const gridStatements = (placed: readonly Placed[], known: RegExp): readonly Statement[] => {
  const placedIn = new Map<Cell, Placed[]>()
  const tables = new Set<Table>()
  for (const at of placed) {
    const { cell, table } = at.passage
    if (!cell || !table || at.lines.every((line) => line.text.trim() === '')) continue
    tables.add(table)
    const others = placedIn.get(cell)
    if (others) others.push(at)
    else placedIn.set(cell, [at])
  }
  return [...tables].flatMap((table) => tableStatements(table, { known, placedIn }))
}
