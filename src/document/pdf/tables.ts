import { labelOf } from '../label.ts'
import type { Furniture } from '../model.ts'
import type { LaidCell, LaidTable } from './layout.ts'
import type { Line } from './lines.ts'
import { cellMargins } from './margins.ts'
import type { Rect } from './page.ts'
import { breaksOff } from './paragraphs.ts'

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
  /** Where its last part ends. */
  readonly endBottom: number
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

const isEmpty = (cell: WholeCell): boolean => cell.pieces.every(isEmptyCell)

/** True where the words of the lower cell go on in the middle of the upper cell's sentence. */
const goesOn = (upper: WholeCell, lower: WholeCell): boolean => {
  const piece = upper.pieces.at(-1)!
  const line = piece.lines.at(-1)
  const next = lower.pieces[0]!.lines[0]
  if (!line || !next || NUMBER.test(textOfWhole(upper))) return false
  return breaksOff(line, next, cellMargins(piece, piece.lines))
}

const LONG_TEXT = 15
const NUMBER = /^[0-9０-９.,，%\s]*$/
const ENUMERATING = /[、,，]$/

const textOfWhole = (cell: WholeCell): string => cell.pieces.map(textOf).join('')

/** In a narrow cell a short word fills the line by chance. */
const isTelling = ({ upper }: Pair): boolean => {
  const text = textOfWhole(upper)
  return text.length >= LONG_TEXT || ENUMERATING.test(text)
}

const labelShape = (line: Line | undefined): string =>
  labelOf(line?.text ?? '')
    .replace(/[0-9０-９]+/g, '1')
    .replace(/[一二三四五六七八九十]+/g, '一')

/** Both cells begin with a number of the same kind: each is an item of its own. */
const areItems = ({ upper, lower }: Pair): boolean => {
  const shape = labelShape(lower.pieces[0]!.lines[0])
  return shape !== '' && shape === labelShape(upper.pieces[0]!.lines[0])
}

interface Pair {
  readonly upper: WholeCell
  readonly lower: WholeCell
}

/** Cells that stand one over the other at the page break; null where the columns differ. */
const pairsOf = (above: readonly WholeCell[], below: readonly WholeCell[]): Pair[] | null => {
  const pairs: Pair[] = []
  for (const lower of below) {
    const upper = above.find((cell) => cell.column === lower.column)
    if (!upper || upper.columnSpan !== lower.columnSpan) return null
    pairs.push({ upper, lower })
  }
  return pairs
}

/** A cell merged over the page break comes back empty, or in mid-sentence, several rows high. */
const isMergedOn = ({ upper, lower }: Pair): boolean =>
  (lower.rowSpan > 1 || upper.rowSpan > 1) &&
  (isEmpty(lower) || (isTelling({ upper, lower }) && goesOn(upper, lower)))

/** True where only few columns have words below the break, and the row's head is empty there but not above. */
const isRemainder = (single: readonly Pair[], written: readonly Pair[]): boolean => {
  const head = single[0]!
  const writtenAbove = single.filter(({ upper }) => !isEmpty(upper))
  return (
    isEmpty(head.lower) &&
    !isEmpty(head.upper) &&
    written.length * 2 <= writtenAbove.length &&
    !written.some(areItems)
  )
}

/** True where the first row of a part is the rest of the row that the page break cuts. */
const isCutRow = (pairs: readonly Pair[]): boolean => {
  const single = pairs.filter(({ lower }) => lower.rowSpan === 1)
  const written = single.filter(({ lower }) => !isEmpty(lower))
  if (written.length === 0 || written.some(({ upper }) => isEmpty(upper))) return false
  const allGoOn = written.some(isTelling) && written.every(({ upper, lower }) => goesOn(upper, lower))
  return allGoOn || isRemainder(single, written)
}

/** Empty cells at the head of a row that has words behind them belong to the cells above the break. */
const mergedHeads = (pairs: readonly Pair[]): Pair[] => {
  const first = pairs.findIndex(({ lower }) => !isEmpty(lower))
  const written = pairs.filter(({ lower }) => !isEmpty(lower)).length
  return written < 2 ? [] : pairs.slice(0, first).filter(({ upper }) => !isEmpty(upper))
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

const pairsToJoin = (pairs: readonly Pair[], isCut: boolean): readonly Pair[] =>
  isCut ? pairs : [...new Set([...pairs.filter(isMergedOn), ...mergedHeads(pairs)])]

const append = (table: Growing, part: LaidTable, borders: readonly number[], skip: number): void => {
  const added = placeCells(part, borders, skip, table.rows)
  const pairs = pairsOf(lastRowCells(table.cells, table.rows), firstRowCells(added)) ?? []
  const isCut = isCutRow(pairs)
  const shift = isCut ? 1 : 0
  const taken = new Set<WholeCell>()
  for (const { upper, lower } of pairsToJoin(pairs, isCut)) {
    taken.add(lower)
    table.cells[table.cells.indexOf(upper)] = joined(upper, lower, lower.rowSpan - shift)
  }
  for (const cell of added) if (!taken.has(cell)) table.cells.push({ ...cell, row: cell.row - shift })
  table.rows += part.rowCount - skip - shift
}

/** Head rows that a table repeats on later pages (跨页重复的表头), as page furniture: not in the table, not lost. */
export const repeatedHeads = (parts: readonly LaidTable[]): Furniture[] =>
  parts.slice(1).flatMap((part) =>
    Array.from({ length: repeatedRows(parts[0]!, part) }, (_, row): Furniture => {
      const text = rowCells(part, row).map(textOf).join('\t')
      return { kind: 'header', page: part.page, text }
    }),
  )

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
    endBottom: parts.at(-1)!.bottom,
    columns: borders.length - 1,
    rows: table.rows,
    cells: table.cells,
  }
}
