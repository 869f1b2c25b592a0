import type { Block, Cell, SourceDocument, Table } from './model.ts'

/**
 * One paragraph, heading, list item or cell paragraph, in reading order, with where it stands.
 * The unit that tender and bid readers, matching and rules work on.
 */
export interface Passage {
  readonly file: string
  /** Position in the list that `passagesOf` returns, from 0. */
  readonly order: number
  readonly block: number
  readonly page: number | null
  /** The words as printed, label included. */
  readonly text: string
  readonly label: string
  readonly bold: boolean
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'cell'
  /** Heading level; 0 for all else. */
  readonly level: number
  /** The headings it stands under, outermost first, as printed; for a heading those above it. */
  readonly path: readonly string[]
  /** For text in a table: the outermost table and the cell's grid position in it. */
  readonly table?: Table
  readonly cell?: Cell
}

const known = new WeakMap<SourceDocument, readonly Passage[]>()

/** All text of a document in reading order. Nested tables count as text of their outer cell. */
export const passagesOf = (document: SourceDocument): readonly Passage[] => {
  const before = known.get(document)
  if (before) return before
  const passages: Passage[] = []
  const open: { level: number; text: string }[] = []
  const add = (
    block: Exclude<Block, { kind: 'table' | 'pageBreak' }>,
    within?: { table: Table; cell: Cell },
  ) => {
    const isHeading = block.kind === 'heading' && !within
    if (isHeading) while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop()
    passages.push({
      file: document.file,
      order: passages.length,
      block: block.index,
      page: block.page,
      text: block.text,
      label: block.label,
      bold: block.bold,
      kind: within ? 'cell' : block.kind,
      level: isHeading ? block.level : 0,
      path: open.map((heading) => heading.text),
      ...within,
    })
    if (isHeading) open.push({ level: block.level, text: block.text })
  }
  const walk = (blocks: readonly Block[], within?: { table: Table; cell: Cell }) => {
    for (const block of blocks) {
      if (block.kind === 'pageBreak') continue
      if (block.kind !== 'table') add(block, within)
      else
        for (const row of block.rows)
          for (const cell of row.cells) walk(cell.blocks, within ?? { table: block, cell })
    }
  }
  walk(document.blocks)
  known.set(document, passages)
  return passages
}
