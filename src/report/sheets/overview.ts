import { factRows } from '../facts.ts'
import type { XlsxCell, XlsxSheet, XlsxValue } from '../office/xlsx.ts'
import { placeOf } from '../place.ts'
import { countStatuses, roundPoints, SEVERITIES, STATUSES } from '../summary.ts'
import { type Desk, STATUS_TONES } from './desk.ts'

type Row = readonly (XlsxCell | XlsxValue)[]

const head = (title: string): Row => [
  { value: title, bold: true, tone: 'accent' },
  { value: null, tone: 'accent' },
  { value: null, tone: 'accent' },
]

const verdictRow = ({ summary, own }: Desk): Row => [
  { value: own.verdict, bold: true },
  {
    value: summary.verdict,
    bold: true,
    tone: { void: 'bad', check: 'warn', findings: 'warn', clear: 'good' }[summary.tone] as
      | 'bad'
      | 'warn'
      | 'good',
  },
  null,
]

/** 得分估计 as a range. */
const estimateRows = ({ review, own }: Desk): readonly Row[] => {
  const { estimate } = review
  if (!estimate) return []
  const { low, high, maxPoints } = estimate
  const value = own.range(roundPoints(low), roundPoints(high), roundPoints(maxPoints))
  return [[{ value: own.estimate, bold: true }, { value, link: { sheet: own.sheets.scoring, row: 1 } }, null]]
}

const countRows = (desk: Desk): readonly Row[] => {
  const { summary, words, own, review } = desk
  const toFindings = { sheet: own.sheets.findings, row: 1 }
  const ofFindings = SEVERITIES.flatMap((severity): readonly Row[] => {
    const found = summary.findings.filter((finding) => finding.severity === severity)
    return found.length === 0
      ? []
      : [
          [
            words.severities[severity],
            { value: found.length, align: 'left', link: toFindings },
            words.severityHints[severity],
          ],
        ]
  })
  if (!review.bid) return [head(words.findings), ...ofFindings]
  const counts = countStatuses(summary.requirements)
  const points = countStatuses(summary.scoring, ({ maxPoints }) => maxPoints)
  const byStatus = STATUSES.filter((status) => counts[status] > 0 || points[status] > 0).map(
    (status): Row => [
      { value: words.statuses[status], tone: STATUS_TONES[status] },
      { value: words.items(counts[status]), link: { sheet: own.sheets.requirements, row: 1 } },
      points[status] > 0
        ? {
            value: `${words.scoring} ${words.points(roundPoints(points[status]))}`,
            link: { sheet: own.sheets.scoring, row: 1 },
          }
        : null,
    ],
  )
  return [head(words.findings), ...ofFindings, head(words.requirements), ...byStatus]
}

/** 概览: verdict, counts and facts of the project. */
export const overviewSheet = (desk: Desk): XlsxSheet => {
  const { review, words, own } = desk
  const facts = factRows(review.tender.facts, words).map(
    ({ label, value, citation }): Row => [
      label,
      value ?? words.unknown,
      citation && placeOf(citation, words),
    ],
  )
  return {
    name: own.sheets.overview,
    columns: [
      { title: own.columns.item, width: 22 },
      { title: own.columns.content, width: 70 },
      { title: own.columns.place, width: 46 },
    ],
    rows: [
      verdictRow(desk),
      ...estimateRows(desk),
      ...countRows(desk),
      head(words.project),
      ...facts,
      ...(review.notices.length > 0 ? [head(words.notices)] : []),
      ...review.notices.map(
        ({ code, file, page, count }): Row => [
          file,
          words.noticeCodes[code],
          [page === null ? '' : words.page(page), count === undefined ? '' : `× ${count}`]
            .filter(Boolean)
            .join(' '),
        ],
      ),
      [null, { value: words.caution, tone: 'muted' }, null],
    ],
    filter: false,
    landscape: false,
  }
}
