import { labelOf } from '../label.ts'
import type { Block, Cell, Table, TableRow } from '../model.ts'

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/
const ITEM = /^([ \t]*)(?:([-*+])|(\d{1,9}[.)]))[ \t]+(\S.*)$/
const FENCE = /^ {0,3}(?:```|~~~)/
const THEMATIC_BREAK = /^ {0,3}(?:-{3,}|\*{3,}|={3,})[ \t]*$/
const TABLE_RULE_CELL = /^:?-+:?$/
const INDENT = 2

const withoutEscapes = (text: string) => text.replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
const plainWords = (text: string) =>
  withoutEscapes(text.replaceAll('**', '').replace(/<br *\/?>/gi, '\n')).trim()
const isBold = (text: string) => /^\*\*[^*]+\*\*$/.test(text.trim())

const wordsOf = (index: number, source: string) => {
  const text = plainWords(source)
  return { index, page: null, text, label: labelOf(text), bold: isBold(source) }
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const isTableRule = (line: string | undefined): boolean =>
  line?.includes('|') === true && cellsOf(line).every((cell) => TABLE_RULE_CELL.test(cell))

const readCell = (index: number, row: number, column: number, source: string): Cell => {
  const words = wordsOf(index, source)
  const blocks: readonly Block[] = words.text === '' ? [] : [{ kind: 'paragraph', ...words }]
  return { row, column, rowSpan: 1, columnSpan: 1, text: words.text, blocks }
}

const readTable = (index: number, lines: readonly string[]): Table => {
  const columns = cellsOf(lines[0]!).length
  const rows = lines.map((line, row): TableRow => {
    const cells = cellsOf(line).slice(0, columns)
    return { page: null, cells: cells.map((cell, column) => readCell(index, row, column, cell)) }
  })
  return { kind: 'table', index, page: null, columns, rows }
}

/** How many lines from `at` belong to the table that begins there; 0 where none begins. */
const tableLength = (lines: readonly string[], at: number): number => {
  if (!lines[at]!.includes('|') || !isTableRule(lines[at + 1])) return 0
  let length = 2
  while (lines[at + length]?.includes('|')) length++
  return length
}

const readLine = (index: number, line: string): Block => {
  const heading = HEADING.exec(line)
  if (heading) {
    const words = heading[2]!.replace(/[ \t]#+[ \t]*$/, '')
    return { kind: 'heading', level: heading[1]!.length, ...wordsOf(index, words) }
  }
  const item = ITEM.exec(line)
  if (!item) return { kind: 'paragraph', ...wordsOf(index, line.replace(/^[ \t]*>[ \t]?/, '')) }
  const [, indent, bullet, number, words] = item
  const label = bullet ?? number!
  const text = `${label} ${plainWords(words!)}`
  const level = Math.floor(indent!.replaceAll('\t', '  ').length / INDENT)
  return { kind: 'listItem', level, index, page: null, text, label, bold: isBold(words!) }
}

/** Markdown: headings with #, lists, pipe tables with real cells, bold; one paragraph a line. */
export const readMarkdown = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const length = tableLength(lines, at)
    if (length > 0) {
      const rows = lines.slice(at, at + length).filter((_, row) => row !== 1)
      blocks.push(readTable(blocks.length, rows))
      at += length - 1
    } else if (line.trim() !== '' && !FENCE.test(line) && !THEMATIC_BREAK.test(line))
      blocks.push(readLine(blocks.length, line))
  }
  return blocks
}
