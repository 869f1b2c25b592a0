import type { Citation } from '../document/citation.ts'
import type { Coverage } from '../matching/model.ts'
import type { Review } from '../review.ts'
import { csvOf } from './csv-table.ts'
import { messages } from './messages.ts'
import { basisOf } from './sheets/findings.ts'
import { summarize } from './summary.ts'

/** Columns of the table, the same for every record; what a record lacks stays empty. */
const COLUMNS = [
  'record',
  'id',
  'rule',
  'severity',
  'outcome',
  'kind',
  'mark',
  'lot',
  'points',
  'title',
  'text',
  'status',
  'reason',
  'suggestion',
  'tenderFile',
  'tenderPage',
  'tenderPath',
  'tenderQuote',
  'bidFile',
  'bidPage',
  'bidPath',
  'bidQuote',
  'basis',
] as const

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>

const sideOf = (side: 'tender' | 'bid', citations: readonly Citation[]): Row => {
  const found = citations.find((citation) => citation.side === side)
  if (!found) return {}
  const { file, page, path, quote } = found
  return {
    [`${side}File`]: file,
    [`${side}Page`]: page,
    [`${side}Path`]: path.join(' / '),
    [`${side}Quote`]: quote,
  }
}

const answerOf = (coverage: Coverage | null): Row =>
  coverage ? { status: coverage.status, reason: coverage.reason, ...sideOf('bid', coverage.evidence) } : {}

const rowsOf = (review: Review): readonly Row[] => {
  const { findings, requirements, scoring } = summarize(review, messages.zh)
  return [
    ...findings.map((finding): Row => {
      const { id, ruleId, severity, outcome, message, suggestion, citations } = finding
      return {
        record: 'finding',
        id,
        rule: ruleId,
        severity,
        outcome,
        text: message,
        suggestion,
        basis: basisOf(finding),
        ...sideOf('tender', citations),
        ...sideOf('bid', citations),
      }
    }),
    ...requirements.map(({ item, coverage }): Row => {
      const { id, kind, mark, lot, title, text, citation } = item
      return {
        record: 'requirement',
        id,
        kind,
        mark,
        lot,
        title,
        text,
        ...sideOf('tender', [citation]),
        ...answerOf(coverage),
      }
    }),
    ...scoring.map(({ item, coverage }): Row => {
      const { id, category, lot, maxPoints, path, name, criteria, citation } = item
      return {
        record: 'scoring',
        id,
        kind: category,
        lot,
        points: maxPoints,
        title: [...path, name].join(' / '),
        text: criteria,
        ...sideOf('tender', [citation]),
        ...answerOf(coverage),
      }
    }),
  ]
}

/**
 * Findings, requirements and scoring as one CSV table (RFC 4180) with columns that don't change with the language.
 * A byte order mark lets Excel read the Chinese.
 */
export const renderCsv = (review: Review): string =>
  csvOf([COLUMNS, ...rowsOf(review).map((row) => COLUMNS.map((column) => row[column]))])
