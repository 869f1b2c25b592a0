import type { Block, Cell, Table } from '../../document/model.ts'
import { namesColumns } from './columns.ts'

/** A cell as one row sees it; `fresh` where it begins in that row, else it is merged from above. */
export interface Slot {
  readonly cell: Cell
  /** Its own words; those of nested tables stand in lines of their own. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly fresh: boolean
  /** True where its first line is bold and others are not, or where all is bold. */
  readonly boldHead: boolean
}

/** One row of a table, with cells merged from above; rows of a nested table follow the row they stand in. */
export interface Line {
  readonly table: Table
  /** The top-level table: what a citation names. */
  readonly outermost: Table
  /** The outermost table's cell, for a line of a nested table. */
  readonly outerCell: Cell | null
  readonly row: number
  readonly page: number | null
  /** 0 for the outermost table. */
  readonly depth: number
  readonly slots: readonly Slot[]
}

const ownText = (cell: Cell): string =>
  partTables(cell).length > 0
    ? cell.blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n')
    : cell.text

const hasBoldHead = (cell: Cell): boolean => {
  const first = cell.blocks.find((block) => 'text' in block && block.text.trim() !== '')
  return first !== undefined && 'bold' in first && first.bold
}

/** The tables in a cell that have a header of their own; others (grades, formulas) are words of the cell. */
const partTables = (cell: Cell): readonly Table[] =>
  cell.blocks.filter(
    (block: Block): block is Table =>
      block.kind === 'table' &&
      block.rows.some(
        (row) =>
          namesColumns(row.cells.map((each) => each.text)) ||
          row.cells.some((each) => partTables(each).length > 0),
      ),
  )

/** Cells by grid row and column, merged ones at every place they cover. */
const gridOf = (table: Table): readonly (readonly Cell[])[] => {
  const grid: Cell[][] = table.rows.map(() => [])
  for (const [index, row] of table.rows.entries())
    for (const cell of row.cells)
      for (let r = index; r < Math.min(index + cell.rowSpan, grid.length); r++)
        for (let c = cell.column; c < cell.column + cell.columnSpan; c++) grid[r]![c] ??= cell
  return grid
}

/** The cells that one row of the grid sees, or one column where the table is read downwards. */
const slotsOf = (cells: readonly (Cell | undefined)[], at: number, isDown = false): readonly Slot[] =>
  [...new Set(cells.filter((cell) => cell !== undefined))].map((cell) => {
    const [from, span, begins] = isDown
      ? [cell.row, cell.rowSpan, cell.column]
      : [cell.column, cell.columnSpan, cell.row]
    return {
      cell,
      text: ownText(cell).trim(),
      from,
      to: from + span,
      fresh: begins === at,
      boldHead: hasBoldHead(cell),
    }
  })

const MAX_TRANSPOSED = 5

/** True for a table that has its column names in its first column: 评分因素 | 分值 | 评分标准 from top to bottom. */
const isTransposed = (table: Table): boolean => {
  const first = table.rows.flatMap((row) => row.cells.filter((cell) => cell.column === 0))
  return (
    table.columns > 2 &&
    table.rows.length <= MAX_TRANSPOSED &&
    first.length === table.rows.length &&
    first.every((cell) => cell.text.trim() !== '') &&
    namesColumns(first.map((cell) => cell.text)) &&
    !table.rows.some((row) => namesColumns(row.cells.map((cell) => cell.text)))
  )
}

/** Each column of a transposed table as a line; its cells keep their places. */
const columnLines = (table: Table): readonly Line[] => {
  const grid = gridOf(table)
  const turned = { ...table, columns: table.rows.length }
  return Array.from({ length: table.columns }, (_, column) => ({
    table: turned,
    outermost: table,
    outerCell: null,
    row: column,
    page: table.page,
    depth: 0,
    slots: slotsOf(
      grid.map((row) => row[column]),
      column,
      true,
    ),
  }))
}

/** The rows of a scoring table, or its columns where it is transposed, and the rows of tables within it. */
export const linesOf = (table: Table): readonly Line[] =>
  isTransposed(table) ? columnLines(table) : rowLines(table)

/** The rows of a table and of the tables within it, in reading order. */
const rowLines = (
  table: Table,
  within: {
    readonly outermost: Table
    readonly cell: Cell
    readonly page: number | null
    readonly depth: number
  } | null = null,
): readonly Line[] => {
  const depth = within ? within.depth + 1 : 0
  const outermost = within?.outermost ?? table
  const grid = gridOf(table)
  return table.rows.flatMap((row, index) => {
    const page = within?.page ?? row.page ?? table.page
    const line: Line = {
      table,
      outermost,
      outerCell: within?.cell ?? null,
      row: index,
      page,
      depth,
      slots: slotsOf(grid[index]!, index),
    }
    const nested = row.cells.flatMap((cell) =>
      partTables(cell).flatMap((inner) =>
        rowLines(inner, { outermost, cell: within?.cell ?? cell, page, depth }),
      ),
    )
    return [line, ...nested]
  })
}
