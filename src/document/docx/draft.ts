import { type HeadingSigns, isContentsLine, typedHeadingLevel } from '../headings.ts'
import { labelOf } from '../label.ts'
import type { Block, Cell, Table } from '../model.ts'

/** A paragraph before its place is known and before the body's size of letters is. */
export interface TextDraft {
  readonly kind: 'text'
  readonly text: string
  /** The automatic number, or ''. */
  readonly label: string
  readonly bold: boolean
  readonly centred: boolean
  /** In half points. */
  readonly size: number
  readonly isContents: boolean
  /** Level by style or property, or null. */
  readonly headingLevel: number | null
  readonly listLevel: number
}

export interface CellDraft {
  readonly row: number
  readonly column: number
  rowSpan: number
  columnSpan: number
  readonly content: readonly Draft[]
}

export interface TableDraft {
  readonly kind: 'table'
  readonly columns: number
  readonly rows: readonly (readonly CellDraft[])[]
}

export type Draft = TextDraft | TableDraft | { readonly kind: 'pageBreak' }

const HEADING_LENGTH = 100

/** A whole clause in a heading's style is a clause. */
const isClause = (text: string): boolean => text.length > HEADING_LENGTH || /[。；].|[；]$/u.test(text)

const levelOf = (draft: TextDraft, signs: HeadingSigns): number | null => {
  if (draft.headingLevel !== null) return isClause(draft.text) ? null : draft.headingLevel
  return draft.isContents || draft.label !== '' ? null : typedHeadingLevel(signs)
}

const finishText = (draft: TextDraft, index: number, bodySize: number, mayPromote: boolean): Block => {
  const { text, bold } = draft
  const label = draft.label || labelOf(text)
  const words = { index, page: null, text, label, bold }
  const large = draft.size > bodySize
  const signs = { text, label, bold, centred: draft.centred, large }
  const level = mayPromote ? levelOf(draft, signs) : draft.headingLevel
  if (level !== null && !(draft.isContents && isContentsLine(text)))
    return { ...words, kind: 'heading', level }
  return draft.label === ''
    ? { ...words, kind: 'paragraph' }
    : { ...words, kind: 'listItem', level: draft.listLevel }
}

const tableText = (table: Table): string =>
  table.rows.map((row) => row.cells.map(({ text }) => text.replaceAll('\n', ' ')).join('\t')).join('\n')

const blockText = (block: Block): string =>
  block.kind === 'table' ? tableText(block) : block.kind === 'pageBreak' ? '' : block.text

const finishCell = (draft: CellDraft, index: number, bodySize: number): Cell => {
  const blocks = draft.content.map((inner) => finish(inner, index, bodySize, false))
  const { row, column, rowSpan, columnSpan } = draft
  return { row, column, rowSpan, columnSpan, text: blocks.map(blockText).join('\n'), blocks }
}

const finish = (draft: Draft, index: number, bodySize: number, mayPromote: boolean): Block => {
  if (draft.kind === 'pageBreak') return { kind: 'pageBreak', index, page: null }
  if (draft.kind === 'text') return finishText(draft, index, bodySize, mayPromote)
  const rows = draft.rows.map((cells) => ({
    page: null,
    cells: cells.map((cell) => finishCell(cell, index, bodySize)),
  }))
  return { kind: 'table', index, page: null, columns: draft.columns, rows }
}

/** The size in which most of the words are set. */
const bodySizeOf = (drafts: readonly Draft[]): number => {
  const lengths = new Map<number, number>()
  for (const draft of drafts)
    if (draft.kind === 'text') lengths.set(draft.size, (lengths.get(draft.size) ?? 0) + draft.text.length)
  return [...lengths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}

/** Blocks with their places; paragraphs that stand as headings become headings. */
export const finishBlocks = (drafts: readonly Draft[]): readonly Block[] => {
  const bodySize = bodySizeOf(drafts)
  return drafts.map((draft, index) => finish(draft, index, bodySize, true))
}
