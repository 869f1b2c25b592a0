import type { LaidCell, LaidTable } from './layout.ts'
import type { Line } from './lines.ts'
import type { Rect } from './page.ts'

/** A cell of a whole table; `pieces` are its parts on each page, from top to bottom. */
export interface WholeCell {
  readonly row: number
  readonly column: number
  rowSpan: number
  columnSpan: number
  readonly pieces: readonly LaidCell[]
  readonly page: number
}

/** A table over all its pages, on one grid. */
export interface WholeTable {
  readonly page: number
  readonly box: Rect
  readonly columns: number
  readonly rows: number
  readonly cells: readonly WholeCell[]
}

const SAME_BORDER = 4

const textOf = (cell: LaidCell): string => cell.lines.map((line: Line) => line.text).join('')

const isEmptyCell = (cell: LaidCell): boolean => cell.lines.length === 0 && cell.tables.length === 0

const bordersOf = (parts: readonly LaidTable[]): number[] => {
  const sorted = parts.flatMap((part) => [...part.xs]).sort((a, b) => a - b)
  const borders: number[] = []
  for (const x of sorted) if (borders.length === 0 || x - borders.at(-1)! > SAME_BORDER) borders.push(x)
  return borders
}

const nearest = (borders: readonly number[], x: number): number => {
  let best = 0
  for (let index = 1; index < borders.length; index++)
    if (Math.abs(borders[index]! - x) < Math.abs(borders[best]! - x)) best = index
  return best
}

const rowCells = (part: LaidTable, row: number): LaidCell[] => part.cells.filter((cell) => cell.row === row)

const sameRow = (a: readonly LaidCell[], b: readonly LaidCell[]): boolean =>
  a.length === b.length &&
  a.length > 0 &&
  a.every((cell, index) => textOf(cell) === textOf(b[index]!) && cell.columnSpan === b[index]!.columnSpan) &&
  a.some((cell) => textOf(cell) !== '')

/** How many rows at the head of a part repeat the head of the table. */
const repeatedRows = (first: LaidTable, part: LaidTable): number => {
  let count = 0
  while (
    count < part.rowCount - 1 &&
    count < first.rowCount &&
    sameRow(rowCells(first, count), rowCells(part, count)) &&
    rowCells(part, count).every((cell) => cell.rowSpan === 1)
  )
    count++
  return count
}

const LABELLED = /^[（(]?[0-9一二三四五六七八九十①-⑳★▲]{1,3}[、.．)）]/

/** True where the first row of a part goes on with the last row of the part before it. */
const isCutRow = (above: readonly WholeCell[], below: readonly WholeCell[]): boolean => {
  if (above.length !== below.length || below.length < 2) return false
  const pairs = below.map((cell) => [above.find((other) => other.column === cell.column), cell] as const)
  if (pairs.some(([upper, lower]) => !upper || upper.columnSpan !== lower.columnSpan)) return false
  const isEmpty = (cell: WholeCell) => cell.pieces.every(isEmptyCell)
  const startsOver = pairs.some(
    ([upper, lower]) => !isEmpty(lower) && (isEmpty(upper!) || LABELLED.test(textOf(lower.pieces[0]!))),
  )
  const leading = pairs[0]!
  const emptied = pairs.filter(([upper, lower]) => !isEmpty(upper!) && isEmpty(lower)).length
  return !startsOver && isEmpty(leading[1]) && !isEmpty(leading[0]!) && emptied > 0
}

const lastRowCells = (cells: readonly WholeCell[], rows: number): WholeCell[] =>
  cells.filter((cell) => cell.row + cell.rowSpan === rows).sort((a, b) => a.column - b.column)

const firstRowCells = (cells: readonly WholeCell[]): WholeCell[] => {
  const top = Math.min(...cells.map((cell) => cell.row))
  return cells.filter((cell) => cell.row === top).sort((a, b) => a.column - b.column)
}

const joined = (upper: WholeCell, lower: WholeCell, addedRows: number): WholeCell => ({
  ...upper,
  rowSpan: upper.rowSpan + addedRows,
  pieces: [...upper.pieces, ...lower.pieces],
})

/** Cells of a part on the borders of the whole table, `rowOffset` rows down. */
const placeCells = (
  part: LaidTable,
  borders: readonly number[],
  skip: number,
  rowOffset: number,
): WholeCell[] =>
  part.cells
    .filter((cell) => cell.row >= skip)
    .map((cell) => {
      const column = nearest(borders, cell.left)
      const columnSpan = Math.max(1, nearest(borders, cell.right) - column)
      const row = cell.row - skip + rowOffset
      return { row, column, columnSpan, rowSpan: cell.rowSpan, pieces: [cell], page: part.page }
    })

interface Growing {
  cells: WholeCell[]
  rows: number
}

/** A cell merged over the page break comes back empty on the next page, several rows high. */
const isMergedOn = (upper: WholeCell | undefined, lower: WholeCell): upper is WholeCell =>
  upper !== undefined &&
  upper.columnSpan === lower.columnSpan &&
  lower.pieces.every(isEmptyCell) &&
  (lower.rowSpan > 1 || upper.rowSpan > 1)

const append = (table: Growing, part: LaidTable, borders: readonly number[], skip: number): void => {
  const above = lastRowCells(table.cells, table.rows)
  const added = placeCells(part, borders, skip, table.rows)
  const below = firstRowCells(added)
  const isCut = isCutRow(above, below)
  const shift = isCut ? 1 : 0
  const merged = new Set<WholeCell>()
  for (const lower of below) {
    const upper = above.find((cell) => cell.column === lower.column)
    if (!upper || !(isCut || isMergedOn(upper, lower))) continue
    merged.add(lower)
    table.cells[table.cells.indexOf(upper)] = joined(upper, lower, lower.rowSpan - shift)
  }
  for (const cell of added) if (!merged.has(cell)) table.cells.push({ ...cell, row: cell.row - shift })
  table.rows += part.rowCount - skip - shift
}

/** Joins the parts of a table: repeated head rows are dropped, rows and cells cut by the break made whole. */
export const joinParts = (parts: readonly LaidTable[]): WholeTable => {
  const first = parts[0]!
  const borders = bordersOf(parts)
  const table: Growing = { cells: placeCells(first, borders, 0, 0), rows: first.rowCount }
  for (const part of parts.slice(1)) append(table, part, borders, repeatedRows(first, part))
  table.cells.sort((a, b) => a.row - b.row || a.column - b.column)
  const { left, right, top, bottom } = first
  return {
    page: first.page,
    box: { left, right, top, bottom },
    columns: borders.length - 1,
    rows: table.rows,
    cells: table.cells,
  }
}
