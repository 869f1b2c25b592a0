import type { Block, Cell, SourceDocument } from '../../src/document/model.ts'

/** A line ("# 标题", "## 小标题" or a paragraph) or a table as rows of cells. */
export type Line = string | readonly (readonly string[])[]

const textBlock = (text: string, index: number): Block => {
  const marks = /^(#{1,4}) /.exec(text)?.[1]
  const base = { index, page: null, label: '', bold: false }
  return marks
    ? { ...base, kind: 'heading', level: marks.length, text: text.slice(marks.length + 1) }
    : { ...base, kind: 'paragraph', text }
}

const tableBlock = (rows: readonly (readonly string[])[], index: number): Block => ({
  kind: 'table',
  index,
  page: null,
  columns: Math.max(...rows.map(({ length }) => length)),
  rows: rows.map((cells, row) => ({
    page: null,
    cells: cells.map(
      (text, column): Cell => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        blocks: [{ kind: 'paragraph', index, page: null, label: '', bold: false, text }],
      }),
    ),
  })),
})

/** A document of the given lines, for tests. */
export const documentOf = (lines: readonly Line[], file = 'bid.docx'): SourceDocument => ({
  file,
  format: 'docx',
  pages: null,
  blocks: lines.map((line, index) =>
    typeof line === 'string' ? textBlock(line, index) : tableBlock(line, index),
  ),
  furniture: [],
  outline: [],
  notices: [],
})
