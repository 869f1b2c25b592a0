import type { Finding } from '../../rules/model.ts'
import type { XlsxSheet } from '../office/xlsx.ts'
import {
  citedOn,
  type Desk,
  type Field,
  handFields,
  numberField,
  placeCell,
  quoteCell,
  tableOf,
  toneOf,
} from './desk.ts'

/** The law or clause that a finding rests on, one a line. */
export const basisOf = ({ sources }: Finding): string =>
  sources
    .map(({ instrument, article, documentNo }) =>
      [instrument, documentNo && `（${documentNo}）`, article].filter(Boolean).join(''),
    )
    .join('\n')

/** 问题: most costly first, each with the words on both sides. */
export const findingsSheet = (desk: Desk): XlsxSheet => {
  const { summary, words, own, review } = desk
  const { columns } = own
  const rowOf = new Map(review.tender.requirements.map(({ id }, at) => [id, at + 2]))
  const fields: readonly Field<Finding>[] = [
    numberField(desk),
    {
      title: columns.severity,
      width: 10,
      cell: (finding) => ({
        value: words.severities[finding.severity],
        tone: toneOf(finding),
        align: 'center',
      }),
    },
    {
      title: columns.outcome,
      width: 12,
      cell: ({ outcome }) => ({ value: words.outcomes[outcome], align: 'center' }),
    },
    { title: columns.finding, width: 46, cell: ({ message }) => message },
    { title: columns.suggestion, width: 30, cell: ({ suggestion }) => suggestion },
    {
      title: columns.requirement,
      width: 9,
      cell: ({ requirementId }) => {
        const row = rowOf.get(requirementId ?? '')
        return row === undefined
          ? null
          : { value: `#${row - 1}`, link: { sheet: own.sheets.requirements, row }, align: 'center' }
      },
    },
    {
      title: columns.tenderWords,
      width: 36,
      cell: ({ citations }) => quoteCell(citedOn('tender', citations)),
    },
    {
      title: columns.tenderPlace,
      width: 24,
      cell: ({ citations }) => placeCell(citedOn('tender', citations), words),
    },
    ...(review.bid
      ? [
          {
            title: columns.bidWords,
            width: 36,
            cell: ({ citations }: Finding) => quoteCell(citedOn('bid', citations)),
          },
          {
            title: columns.bidPlace,
            width: 24,
            cell: ({ citations }: Finding) => placeCell(citedOn('bid', citations), words),
          },
        ]
      : []),
    {
      title: columns.morePlaces,
      width: 8,
      cell: ({ citations }) => {
        const shown = (citedOn('tender', citations) ? 1 : 0) + (citedOn('bid', citations) ? 1 : 0)
        return citations.length > shown ? citations.length - shown : null
      },
    },
    { title: columns.basis, width: 30, cell: basisOf },
    { title: columns.rule, width: 22, cell: ({ ruleId }) => ruleId },
    ...handFields<Finding>(desk, ({ id }) => ({ subject: 'finding', id })),
  ]
  return { name: own.sheets.findings, frozenColumns: 2, ...tableOf(fields, summary.findings) }
}
