import type { Block, Box, Cell, SourceDocument } from '../model.ts'
import type { PlaceNote } from './note.ts'

const cellsAt = (block: Block, row: number, cell: number | undefined): readonly Cell[] =>
  block.kind === 'table'
    ? block.rows
        .flatMap(({ cells }) => cells)
        .filter(
          (each) =>
            row >= each.row && row < each.row + each.rowSpan && (cell === undefined || each.column === cell),
        )
    : []

/** Where a place stands on its page: the box of a paragraph or a cell, those of a whole row. */
export const boxesOf = ({ blocks }: SourceDocument) => {
  const byIndex = new Map(blocks.map((block) => [block.index, block]))
  return ({ block: index, row, cell }: PlaceNote['place']): readonly Box[] => {
    const block = byIndex.get(index)
    if (!block) return []
    if (row === undefined) return block.box ? [block.box] : []
    return cellsAt(block, row, cell).flatMap(({ box, text }) => (box && text !== '' ? [box] : []))
  }
}
