import { isContentsLine } from '../headings.ts'
import { labelOf } from '../label.ts'
import type { Block, Box, Cell, OutlineEntry, Paragraph, Table, TableRow } from '../model.ts'
import { type OutlineLine, outlineLevels } from '../outline.ts'
import { contentsLevels } from './contents.ts'
import type { FlowItem } from './flow.ts'
import type { LaidCell, LaidTable } from './layout.ts'
import type { Line } from './lines.ts'
import { cellMargins } from './margins.ts'
import type { Rect } from './page.ts'
import { type LaidParagraph, type Margins, paragraphsOf } from './paragraphs.ts'
import { joinParts, type WholeCell, type WholeTable } from './tables.ts'

const tenth = (value: number): number => Math.round(value * 10) / 10

const boxOf = (page: number, { left, top, right, bottom }: Rect): Box => ({
  page,
  left: tenth(left),
  top: tenth(top),
  right: tenth(right),
  bottom: tenth(bottom),
})

const plainParagraph = (paragraph: LaidParagraph, index: number): Paragraph => ({
  kind: 'paragraph',
  index,
  page: paragraph.page,
  box: boxOf(paragraph.page, paragraph),
  text: paragraph.text,
  label: labelOf(paragraph.text),
  bold: paragraph.bold,
})

/** Looks bookmarks up by the page and the words they point at. */
const bookmarkLevels = (outline: readonly OutlineEntry[]): ReadonlyMap<string, number> =>
  new Map(outline.map(({ page, title, level }) => [bookmarkKey(page, title), level]))

const bookmarkKey = (page: number | null, title: string): string => `${page} ${title.replace(/\s/g, '')}`

const blockText = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.cells.map(({ text }) => text.replaceAll('\n', ' ')).join('\t')).join('\n')
    : block.kind === 'pageBreak'
      ? ''
      : block.text

/** Lines of all pieces as one column, so that a paragraph runs on over the page break. */
const cellParagraphs = (pieces: readonly LaidCell[]): LaidParagraph[] => {
  const margins = new Map(
    pieces.flatMap((piece) => {
      const inside = cellMargins(piece, piece.lines)
      return piece.lines.map((line): [Line, Margins] => [line, inside])
    }),
  )
  return paragraphsOf([...margins.keys()], (line) => margins.get(line)!)
}

const cellBlocks = (pieces: readonly LaidCell[], index: number): Block[] => {
  const paragraphs = cellParagraphs(pieces).map((paragraph) => plainParagraph(paragraph, index))
  const nested = pieces.flatMap((piece) => piece.tables).map((table) => tableBlock(joinParts([table]), index))
  if (nested.length === 0) return paragraphs
  const blocks: Block[] = [...paragraphs, ...nested]
  return blocks.sort((a, b) => a.box!.page - b.box!.page || a.box!.top - b.box!.top)
}

const cellOf = (whole: WholeCell, index: number): Cell => {
  const blocks = cellBlocks(whole.pieces, index)
  const { row, column, rowSpan, columnSpan } = whole
  const box = boxOf(whole.page, whole.pieces[0]!)
  return { row, column, rowSpan, columnSpan, text: blocks.map(blockText).join('\n'), blocks, box }
}

const tableBlock = (table: WholeTable, index: number): Table => {
  const rows: TableRow[] = Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row)
    return { page: cells[0]?.page ?? table.page, cells: cells.map((cell) => cellOf(cell, index)) }
  })
  const { page, columns, box } = table
  return { kind: 'table', index, page, box: boxOf(page, box), columns, rows }
}

const bodySizeOf = (paragraphs: readonly LaidParagraph[]): number => {
  const lengths = new Map<number, number>()
  for (const { size, text } of paragraphs) {
    const slot = Math.round(size * 2) / 2
    lengths.set(slot, (lengths.get(slot) ?? 0) + text.length)
  }
  return [...lengths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}

type Laid = LaidParagraph | WholeTable

const isText = (item: Laid): item is LaidParagraph => 'text' in item

/** What is left free at the foot of a page where the next page begins by a page break, in points. */
const FREE_FOOT = 90

const outlineLinesOf = (laid: readonly Laid[], outline: readonly OutlineEntry[]): (OutlineLine | null)[] => {
  const bookmarks = bookmarkLevels(outline)
  const paragraphs = laid.filter(isText)
  const contents = contentsLevels(paragraphs)
  const bodySize = bodySizeOf(paragraphs)
  const foot = laid.reduce((lowest, item) => Math.max(lowest, item.endBottom), 0)
  return laid.map((item, at) => {
    if (!isText(item)) return null
    const before = laid[at - 1]
    const { text, bold, centred, page, size } = item
    return {
      text,
      label: labelOf(text),
      bold,
      centred,
      large: size > bodySize * 1.1,
      styledLevel: bookmarks.get(bookmarkKey(page, text)) ?? contents.get(item) ?? null,
      isContents: isContentsLine(text),
      startsPage: !before || (before.page < page && before.endBottom < foot - FREE_FOOT),
    }
  })
}

/** The footnotes that a table's cells refer to. */
const marksIn = (parts: readonly LaidTable[]): readonly string[] =>
  parts.flatMap(({ cells }) =>
    cells.flatMap(({ lines, tables }) => [
      ...lines.flatMap(({ page, marks = [] }) => marks.map((mark) => `${page} ${mark}`)),
      ...marksIn(tables),
    ]),
  )

/** The blocks of a document, in order; footnotes follow what refers to them. */
export const blocksOf = (
  flow: readonly FlowItem[],
  notes: ReadonlyMap<string, readonly Line[]>,
  marginsOf: (line: Line) => Margins,
  outline: readonly OutlineEntry[],
): Block[] => {
  const waiting = new Map(notes)
  const notesTo = (keys: Iterable<string>) =>
    [...keys].flatMap((key) => {
      const lines = waiting.get(key) ?? []
      waiting.delete(key)
      return paragraphsOf(lines, marginsOf)
    })
  const withNotes = (paragraph: LaidParagraph) => [paragraph, ...notesTo(paragraph.marks)]
  const laid = flow.flatMap((item): Laid[] => {
    if (item.kind === 'lines') return paragraphsOf(item.lines, marginsOf).flatMap(withNotes)
    if (item.kind === 'frame') return cellParagraphs(item.cells).flatMap(withNotes)
    return [joinParts(item.parts), ...notesTo(marksIn(item.parts))]
  })
  laid.push(...notesTo(waiting.keys()))
  const levels = outlineLevels(outlineLinesOf(laid, outline))
  return laid.map((item, index): Block => {
    if (!isText(item)) return tableBlock(item, index)
    const level = levels[index] ?? null
    const plain = plainParagraph(item, index)
    return level === null ? plain : { ...plain, kind: 'heading', level }
  })
}
