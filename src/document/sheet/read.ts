import { ReadError } from '../errors.ts'
import { labelOf } from '../label.ts'
import type { Block, Cell, Heading, Paragraph, SourceDocument, Table, TableRow } from '../model.ts'
import { type Merge, SHEET_LIMITS, type Sheet } from './model.ts'
import { readXlsx } from './xlsx.ts'

/** Names that a program gave and no person. */
const UNNAMED = /^(?:sheet|工作表) ?\d*$/i

const paragraphOf = (index: number, text: string): Paragraph => ({
  kind: 'paragraph',
  index,
  page: null,
  text,
  label: labelOf(text),
  bold: false,
})

const headingOf = (index: number, name: string): Heading => ({
  ...paragraphOf(index, name),
  kind: 'heading',
  level: 1,
})

/** Rows `from` to below `to` of a sheet, from its first column in use on. */
interface Area {
  readonly sheet: Sheet
  readonly from: number
  readonly to: number
}

const isFilled = (row: readonly string[] | undefined): boolean => row?.some((cell) => cell !== '') === true

/** Runs of rows without an empty row between them; a cell merged over an empty row holds its rows together. */
const areasOf = (sheet: Sheet): readonly Area[] => {
  const covered = new Set<number>()
  for (const { row, rowSpan } of sheet.merges ?? [])
    if (isFilled(sheet.rows[row]))
      for (let at = row; at < Math.min(row + rowSpan, sheet.rows.length); at++) covered.add(at)
  const areas: { sheet: Sheet; from: number; to: number }[] = []
  sheet.rows.forEach((row, at) => {
    if (!isFilled(row) && !covered.has(at)) return
    const last = areas.at(-1)
    if (last?.to === at) last.to = at + 1
    else areas.push({ sheet, from: at, to: at + 1 })
  })
  return areas
}

const filledCells = (row: readonly string[] | undefined): readonly string[] =>
  (row ?? []).filter((cell) => cell !== '')

/** Titles above a table and notes below it: rows of one cell at its edges. */
const edgesOf = ({ sheet, from, to }: Area): readonly [first: number, end: number] => {
  const isLone = (row: number) => filledCells(sheet.rows[row]).length === 1
  let first = from
  let end = to
  while (first < end && isLone(first)) first++
  while (end > first && isLone(end - 1)) end--
  return [first, end]
}

const inside = (merge: Merge, first: number, end: number): boolean => merge.row >= first && merge.row < end

const tableOf = (index: number, sheet: Sheet, first: number, end: number): Table => {
  const rows = sheet.rows.slice(first, end)
  const merges = (sheet.merges ?? []).filter((merge) => inside(merge, first, end))
  const left = Math.min(...rows.map((row) => row.findIndex((cell) => cell !== '')).filter((at) => at >= 0))
  const right = Math.max(...rows.map((row) => row.length))
  const size = rows.length * (right - left)
  if (size > SHEET_LIMITS.tableCells) throw new ReadError('too-large', sheet.name, `${size} cells`)
  const origins = new Map(merges.map((merge) => [`${merge.row - first} ${merge.column - left}`, merge]))
  const hidden = new Set<string>()
  const cellAt = (row: number, column: number): Cell => {
    const merge = origins.get(`${row} ${column}`)
    const rowSpan = Math.min(merge?.rowSpan ?? 1, end - first - row)
    const columnSpan = Math.min(merge?.columnSpan ?? 1, right - left - column)
    for (let down = 0; down < rowSpan; down++)
      for (let across = 0; across < columnSpan; across++)
        if (down + across > 0) hidden.add(`${row + down} ${column + across}`)
    const text = rows[row]![column + left] ?? ''
    const blocks = text === '' ? [] : text.split('\n').map((line) => paragraphOf(index, line))
    return { row, column, rowSpan, columnSpan, text, blocks }
  }
  const rowAt = (row: number): TableRow => {
    const cells: Cell[] = []
    for (let column = 0; column < right - left; column++)
      if (!hidden.has(`${row} ${column}`)) cells.push(cellAt(row, column))
    return { page: null, cells }
  }
  return { kind: 'table', index, page: null, columns: right - left, rows: rows.map((_, row) => rowAt(row)) }
}

const sheetBlocks = (sheet: Sheet, start: number): readonly Block[] => {
  const blocks: Block[] = []
  const add = (make: (index: number) => Block) => blocks.push(make(start + blocks.length))
  const addLone = (row: number) => add((index) => paragraphOf(index, filledCells(sheet.rows[row])[0]!))
  if (!UNNAMED.test(sheet.name.trim()) && sheet.rows.length > 0) add((index) => headingOf(index, sheet.name))
  for (const area of areasOf(sheet)) {
    const [first, end] = edgesOf(area)
    for (let row = area.from; row < first; row++) addLone(row)
    if (end > first) add((index) => tableOf(index, sheet, first, end))
    for (let row = end; row < area.to; row++) addLone(row)
  }
  return blocks
}

/**
 * Reads an XLSX workbook (报价表, 清单) as a document: a heading for each named sheet, its rows as tables with
 * merged cells, lone cells above and below as paragraphs. Throws `ReadError`.
 */
export const readWorkbook = (bytes: Uint8Array, name: string): SourceDocument => {
  const blocks: Block[] = []
  for (const sheet of readXlsx(bytes, name)) blocks.push(...sheetBlocks(sheet, blocks.length))
  return { file: name, format: 'xlsx', pages: null, blocks, furniture: [], outline: [], notices: [] }
}
