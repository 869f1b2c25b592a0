import type { Cell, Table } from '../../document/model.ts'
import { namesLot } from './vocabulary.ts'

/** A table as one lot sees it; `lot` as printed, null where the table has no columns of lots. */
export interface LotTable {
  readonly lot: string | null
  readonly table: Table
}

const HEADER_ROWS = 3

const covers = (cell: Cell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.columnSpan

/** The cells side by side of a header row that name lots: 包1 | 包2. */
const lotCells = (table: Table): readonly Cell[] => {
  const rows = table.rows.slice(0, HEADER_ROWS).map((row) => row.cells.filter((cell) => namesLot(cell.text)))
  return rows.find((cells) => cells.length > 1) ?? []
}

/** The table without the columns of other lots; cells that reach over several stay. */
const forLot = (table: Table, lots: readonly Cell[], lot: Cell): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => {
      const touched = lots.filter((each) => covers(each, cell.column))
      const own = covers(lot, cell.column) || cell.columnSpan > lot.columnSpan
      return touched.length === 0 || own
    }),
  })),
})

/** A table that gives each lot its points in a column of its own, once for each lot; any other table alone. */
export const tablesByLot = (table: Table): readonly LotTable[] => {
  const lots = lotCells(table)
  if (lots.length === 0) return [{ lot: null, table }]
  return lots.map((cell) => ({ lot: cell.text.trim(), table: forLot(table, lots, cell) }))
}
