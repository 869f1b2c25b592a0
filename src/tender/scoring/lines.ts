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

const slotsOf = (cells: readonly Cell[], row: number): readonly Slot[] =>
  [...new Set(cells.filter((cell) => cell !== undefined))].map((cell) => ({
    cell,
    text: ownText(cell).trim(),
    from: cell.column,
    to: cell.column + cell.columnSpan,
    fresh: cell.row === row,
    boldHead: hasBoldHead(cell),
  }))

/** The rows of a table and of the tables within it, in reading order. */
export const linesOf = (
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
        linesOf(inner, { outermost, cell: within?.cell ?? cell, page, depth }),
      ),
    )
    return [line, ...nested]
  })
}
