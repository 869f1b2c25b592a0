import type { Block, Cell, Table } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'

/** What stands in a cell or in the body: paragraphs and tables, in reading order. */
export type Part = { readonly passage: Passage } | { readonly grid: Grid }

export interface GridCell {
  readonly column: number
  readonly columnSpan: number
  /** Its words, runs of blanks as one. */
  readonly text: string
  readonly parts: readonly Part[]
}

/** 表格行 with the cells that are merged into it from above. */
export interface GridRow {
  readonly own: readonly GridCell[]
  readonly merged: readonly GridCell[]
}

/** 表格 whose cells know their passages. */
export interface Grid {
  readonly columns: number
  readonly rows: readonly GridRow[]
}

/** Takes the passages of a document in the order in which `passagesOf` made them. */
export type Source = () => Passage

const toCell = (cell: Cell, next: Source): GridCell => ({
  column: cell.column,
  columnSpan: cell.columnSpan,
  text: cell.text.replace(/[ \t]+/gu, ' ').trim(),
  parts: partsOf(cell.blocks, next),
})

const toGrid = (table: Table, next: Source): Grid => {
  let open: readonly { cell: GridCell; until: number }[] = []
  const rows = table.rows.map((row, index) => {
    open = open.filter(({ until }) => until > index)
    const merged = open.map(({ cell }) => cell)
    const own = row.cells.map((cell) => toCell(cell, next))
    const deep = row.cells.flatMap(({ rowSpan }, order) =>
      rowSpan > 1 ? [{ cell: own[order]!, until: index + rowSpan }] : [],
    )
    if (deep.length > 0) open = [...open, ...deep]
    return { own, merged }
  })
  return { columns: table.columns, rows }
}

/** Blocks with their passages, tables as grids. `next` must be at the first passage of `blocks`. */
export const partsOf = (blocks: readonly Block[], next: Source): readonly Part[] =>
  blocks
    .filter((block) => block.kind !== 'pageBreak')
    .map((block) => (block.kind === 'table' ? { grid: toGrid(block, next) } : { passage: next() }))
