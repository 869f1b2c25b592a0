import type { Citation } from '../../document/citation.ts'
import type { Cell, SourceDocument, Table } from '../../document/model.ts'
import { passagesOf } from '../../document/passages.ts'
import { clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'
import { citeRow } from '../rows.ts'

interface Column {
  readonly name: string
  readonly printed: number
  readonly counted: number
  readonly citation: Citation
}

const NUMBER = /^[0-9]{1,7}(?:\.[0-9]{1,2})?(?:\s{0,2}[人名个台套辆只张件㎡])?$/
const TOTAL = /^(?:合计|总计|共计|小计)[:：]?$/
const COUNTED = /人数|人员数|数量|配备|面积|岗位数|台数|套数/
const MOST_ROWS = 60
const SLACK = 0.01

const cellAt = (table: Table, row: number, column: number): Cell | undefined =>
  table.rows[row]?.cells.find((cell) => cell.column === column && cell.columnSpan === 1 && cell.rowSpan === 1)

const numberAt = (table: Table, row: number, column: number): number | null => {
  const text = cellAt(table, row, column)?.text.trim() ?? ''
  return NUMBER.test(text) ? Number.parseFloat(text) : null
}

/** The only row of sums, the last but for remarks; tables with sums of groups are left alone. */
const totalRow = (table: Table): number | null => {
  const rows = table.rows.flatMap((row, at) =>
    row.cells.some(({ text }) => TOTAL.test(text.trim().replace(/\s/g, ''))) ? [at] : [],
  )
  return rows.length === 1 && rows[0]! >= 3 && rows[0]! >= table.rows.length - 2 ? rows[0]! : null
}

const columnsOf = (document: SourceDocument, table: Table): readonly Column[] => {
  const last = totalRow(table)
  if (last === null || last > MOST_ROWS) return []
  return Array.from({ length: table.columns }, (_, column) => column).flatMap((column) => {
    const name = cellAt(table, 0, column)?.text.trim() ?? ''
    const printed = numberAt(table, last, column)
    const parts = Array.from({ length: last - 1 }, (_, at) => numberAt(table, at + 1, column))
    if (!COUNTED.test(name) || printed === null || parts.includes(null)) return []
    const passage = passagesOf(document).find(
      (each) => each.table === table && each.cell === cellAt(table, last, column),
    )
    if (!passage) return []
    const { file, page, path, block } = passage
    const citation = {
      side: 'tender',
      file,
      page,
      path,
      block,
      row: last,
      cell: column,
      quote: passage.text,
    } as const
    return [{ name, printed, counted: parts.reduce<number>((sum, part) => sum + part!, 0), citation }]
  })
}

const scoringTables = (evidence: Evidence): ReadonlySet<Table | undefined> =>
  new Set(
    clausesOf(evidence)
      .filter(({ zone }) => zone === 'scoring' || zone === 'form')
      .map(({ passage }) => passage.table),
  )

/** 表格合计不符 */
export const tableSums = defineRule<Column>({
  id: 'table-sum',
  title: { zh: '表格各行之和须等于合计', en: 'Rows of a table must make its sum' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    review: {
      zh: '“{name}”一列合计写明 {printed}，各行相加为 {counted}。',
      en: 'The sum of “{name}” is given as {printed}; its rows make {counted}.',
    },
  },
  suggestion: { zh: '核对各行与合计。', en: 'Check the rows and the sum.' },
  select: (evidence) => {
    const skipped = scoringTables(evidence)
    return evidence.tenderDocuments.flatMap((document) =>
      document.blocks.flatMap((block) =>
        block.kind === 'table' && !skipped.has(block) ? columnsOf(document, block) : [],
      ),
    )
  },
  check: ({ name, printed, counted, citation }, evidence) => ({
    outcome: Math.abs(printed - counted) <= SLACK ? 'passed' : 'review',
    values: { name, printed, counted },
    citations: [citeRow(citation, evidence)],
  }),
})
