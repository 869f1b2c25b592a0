import type { Citation } from '../document/citation.ts'
import type { Evidence } from './model.ts'

const QUOTE_LIMIT = 600

/** Widens a citation of a table cell to its whole row, where the row is short enough to quote; others stay as they are. */
export const citeRow = (citation: Citation, { tenderDocuments }: Evidence): Citation => {
  const document = tenderDocuments.find(({ file }) => file === citation.file)
  const block = document?.blocks.find(({ index }) => index === citation.block)
  const row = block?.kind === 'table' && citation.row !== undefined ? block.rows[citation.row] : undefined
  const quote = row?.cells.map(({ text }) => text).join('\n')
  if (!quote || quote.length > QUOTE_LIMIT || citation.row === undefined) return citation
  const { side, file, page, path, row: at } = citation
  return { side, file, page, path, block: citation.block, row: at, quote }
}
