import { headingLabelOf, labelOf } from '../label.ts'
import type { Block, Cell, Table } from '../model.ts'
import { type OutlineLine, outlineLevels } from '../outline.ts'

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

/** A block's place and the level the outline gives it. */
interface Standing {
  readonly index: number
  readonly level: number | null
}

const finishText = (draft: TextDraft, { index, level }: Standing): Block => {
  const { text, bold } = draft
  const typed = level === null ? labelOf(text) : headingLabelOf(text)
  const words = { index, page: null, text, label: draft.label || typed, bold }
  if (level !== null) return { ...words, text: text.replaceAll('\n', ' '), kind: 'heading', level }
  return draft.label === ''
    ? { ...words, kind: 'paragraph' }
    : { ...words, kind: 'listItem', level: draft.listLevel }
}

const tableText = (table: Table): string =>
  table.rows.map((row) => row.cells.map(({ text }) => text.replaceAll('\n', ' ')).join('\t')).join('\n')

const blockText = (block: Block): string =>
  block.kind === 'table' ? tableText(block) : block.kind === 'pageBreak' ? '' : block.text

const finishCell = (draft: CellDraft, index: number): Cell => {
  const blocks = draft.content.map((inner) => finish(inner, { index, level: null }))
  const { row, column, rowSpan, columnSpan } = draft
  return { row, column, rowSpan, columnSpan, text: blocks.map(blockText).join('\n'), blocks }
}

const finish = (draft: Draft, standing: Standing): Block => {
  const { index } = standing
  if (draft.kind === 'pageBreak') return { kind: 'pageBreak', index, page: null }
  if (draft.kind === 'text') return finishText(draft, standing)
  const rows = draft.rows.map((cells) => ({
    page: null,
    cells: cells.map((cell) => finishCell(cell, index)),
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

const outlineLine = (
  draft: TextDraft | TableDraft,
  before: Draft | undefined,
  bodySize: number,
): OutlineLine | null => {
  if (draft.kind === 'table') return null
  const { text, bold, centred, isContents, headingLevel } = draft
  return {
    text,
    label: draft.label || (headingLevel === null ? labelOf(text) : headingLabelOf(text)),
    bold,
    centred,
    large: draft.size > bodySize,
    isContents,
    styledLevel: headingLevel,
    startsPage: before?.kind === 'pageBreak',
  }
}

/** Blocks with their places and heading levels. */
export const finishBlocks = (drafts: readonly Draft[]): readonly Block[] => {
  const bodySize = bodySizeOf(drafts)
  const seen = drafts.flatMap((draft, index) => (draft.kind === 'pageBreak' ? [] : [{ draft, index }]))
  const levels = outlineLevels(
    seen.map(({ draft, index }) => outlineLine(draft, drafts[index - 1], bodySize)),
  )
  const levelAt = new Map(seen.map(({ index }, at) => [index, levels[at] ?? null]))
  return drafts.map((draft, index) => finish(draft, { index, level: levelAt.get(index) ?? null }))
}
