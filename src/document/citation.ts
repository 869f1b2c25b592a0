import type { Passage } from './passages.ts'

/** Where words stand. `quote` occurs verbatim, white space aside, in `file` at `block` (and `row`/`cell`). */
export interface Citation {
  readonly side: 'tender' | 'bid' | 'catalogue' | 'law'
  readonly file: string
  readonly page: number | null
  /** Headings above, outermost first. */
  readonly path: readonly string[]
  /** Index of the top-level block. */
  readonly block: number
  /** Grid row and column of the cell, for text in a table. */
  readonly row?: number
  readonly cell?: number
  /** The whole clause or row, at most 600 characters. */
  readonly quote: string
}

const QUOTE_LIMIT = 600

/** Cites a passage; `quote` is the passage's own text unless given. Longer quotes are cut at 600 characters. */
export const cite = (side: 'tender' | 'bid', passage: Passage, quote: string = passage.text): Citation => ({
  side,
  file: passage.file,
  page: passage.page,
  path: passage.path,
  block: passage.block,
  ...(passage.cell ? { row: passage.cell.row, cell: passage.cell.column } : {}),
  quote: quote.slice(0, QUOTE_LIMIT),
})
