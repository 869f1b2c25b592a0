import type { Citation } from '../../document/citation.ts'
import type { SourceDocument, Table } from '../../document/model.ts'

const tableAt = (documents: readonly SourceDocument[], { file, block }: Citation): Table | undefined =>
  documents
    .find((document) => document.file === file)
    ?.blocks.find((found): found is Table => found.kind === 'table' && found.index === block)

/** The nearest row above that is one cell over all columns: a heading inside the table. */
const bandAbove = ({ rows, columns }: Table, row: number): string =>
  rows
    .slice(0, row)
    .flatMap(({ cells }) => cells)
    .findLast(({ columnSpan }) => columnSpan === columns)?.text ?? ''

/** What a place is about (产品名称): its headings, and in a table the cells left of it and the band above. */
export const aboutPlace = (place: Citation, documents: readonly SourceDocument[]): string => {
  const { row, cell = 0, path } = place
  const table = row === undefined ? undefined : tableAt(documents, place)
  if (!table || row === undefined) return path.join('\n')
  const left = table.rows
    .flatMap(({ cells }) => cells)
    .filter((other) => other.row <= row && row < other.row + other.rowSpan && other.column < cell)
  const words = [bandAbove(table, row), ...left.map(({ text }) => text)].filter(Boolean)
  return [...path, ...words].join('\n')
}
