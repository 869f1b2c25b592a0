import type { Block, Cell, SourceDocument, Table } from '../../../src/document/model.ts'
import { passagesOf } from '../../../src/document/passages.ts'
import type { EvaluationMethod, ProjectFacts, Scoring } from '../../../src/tender/model.ts'
import { findScoring } from '../../../src/tender/scoring/find.ts'

/** A cell: its text, or its text with spans, a bold first line, or tables inside. */
export type CellSpec =
  | string
  | {
      readonly text: string
      readonly down?: number
      readonly across?: number
      readonly bold?: boolean
      readonly inside?: readonly (readonly CellSpec[])[]
    }

export type BlockSpec = string | readonly (readonly CellSpec[])[]

const paragraphs = (text: string, bold: boolean, index: number): Block[] =>
  text.split('\n').map((line, at) => ({
    kind: 'paragraph',
    index,
    page: null,
    text: line,
    label: '',
    bold: bold && at === 0,
  }))

const textOfTable = (table: Table): string =>
  table.rows.map((row) => row.cells.map((cell) => cell.text).join('\t')).join('\n')

/** Places cells as HTML does: from left to right, past the columns that cells from above still cover. */
export const tableOf = (rows: readonly (readonly CellSpec[])[], index: number): Table => {
  const covered = new Set<string>()
  let columns = 0
  const placed = rows.map((specs, row) => {
    let column = 0
    const cells = specs.map((spec): Cell => {
      const {
        text,
        down = 1,
        across = 1,
        bold = false,
        inside,
      } = typeof spec === 'string' ? { text: spec } : spec
      while (covered.has(`${row},${column}`)) column++
      for (let r = row; r < row + down; r++)
        for (let c = column; c < column + across; c++) covered.add(`${r},${c}`)
      const inner = inside ? tableOf(inside, index) : null
      const cell: Cell = {
        row,
        column,
        rowSpan: down,
        columnSpan: across,
        text: [text, inner ? textOfTable(inner) : ''].filter((part) => part !== '').join('\n'),
        blocks: [...paragraphs(text, bold, index), ...(inner ? [inner] : [])],
      }
      column += across
      columns = Math.max(columns, column)
      return cell
    })
    return { page: null, cells }
  })
  return { kind: 'table', index, page: null, columns, rows: placed }
}

/** "# 标题" makes a heading of level 1, "## " of level 2; any other text a paragraph; rows a table. */
export const documentOf = (...specs: readonly BlockSpec[]): SourceDocument => ({
  file: '招标文件.docx',
  format: 'docx',
  pages: null,
  blocks: specs.map((spec, index): Block => {
    if (typeof spec !== 'string') return tableOf(spec, index)
    const [marks = ''] = /^#*/.exec(spec) ?? []
    const text = spec.slice(marks.length).trim()
    const base = { index, page: null, text, label: '', bold: false }
    return marks === '' ? { kind: 'paragraph', ...base } : { kind: 'heading', level: marks.length, ...base }
  }),
  furniture: [],
  outline: [],
  notices: [],
})

/** The scoring of a tender made of these blocks. */
export const scoringOf = (specs: readonly BlockSpec[], method: EvaluationMethod | null = null): Scoring => {
  const document = documentOf(...specs)
  const citation = { side: 'tender', file: document.file, page: null, path: [], block: 0, quote: '' } as const
  const facts = { evaluationMethod: method ? { value: method, citation } : null } as ProjectFacts
  return findScoring([document], passagesOf(document), facts)
}

/** "name points", one a line: what most tests compare. */
export const rows = (scoring: Scoring): readonly string[] =>
  scoring.items.map((item) => `${item.name} ${item.maxPoints}`)
