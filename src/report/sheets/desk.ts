import type { DecisionStatus, DecisionSubject } from '../../decisions/model.ts'
import type { Citation } from '../../document/citation.ts'
import type { CoverageStatus } from '../../matching/model.ts'
import type { Review } from '../../review.ts'
import type { Finding } from '../../rules/model.ts'
import type { Messages } from '../messages.ts'
import type { Tone, XlsxCell, XlsxColumn, XlsxValue } from '../office/xlsx.ts'
import { placeOf } from '../place.ts'
import type { Summary } from '../summary.ts'
import type { SheetWords } from './words.ts'

/** What every sheet needs. */
export interface Desk {
  readonly review: Review
  readonly summary: Summary
  readonly words: Messages
  readonly own: SheetWords
}

/** Cells of one column, under its title. */
export interface Field<T> extends XlsxColumn {
  readonly cell: (item: T, at: number) => XlsxCell | XlsxValue
}

export const STATUS_TONES: Readonly<Record<CoverageStatus, Tone>> = {
  answered: 'good',
  partial: 'warn',
  'needs-review': 'warn',
  unanswered: 'bad',
  deviates: 'bad',
  'not-applicable': 'muted',
}

/** The tone of a finding by what it costs. */
export const toneOf = ({ severity, outcome }: Finding): Tone => {
  if (severity === 'note' || severity === 'clarification') return 'muted'
  return severity === 'rejection' && outcome === 'failed' ? 'bad' : 'warn'
}

/** The first citation of one side. */
export const citedOn = (side: Citation['side'], citations: readonly Citation[]): Citation | null =>
  citations.find((citation) => citation.side === side) ?? null

/** Words of a citation as a cell. */
export const quoteCell = (citation: Citation | null): string | null => citation?.quote ?? null

/** Place of a citation as a cell. */
export const placeCell = (citation: Citation | null, words: Messages): string | null =>
  citation && placeOf(citation, words)

/** What a row is about, for what was decided on it earlier. */
export type SubjectOf<T> = (item: T) => { readonly subject: DecisionSubject; readonly id: string }

/** States of work by what was decided: to do, in work, done, left. */
const WORK: Readonly<Partial<Record<DecisionStatus, number>>> = { settled: 2, dismissed: 3 }

/** Columns that a person fills: owner, state of work, comment. What was decided earlier and still holds stands there. */
export const handFields = <T>({ own, review }: Desk, subjectOf?: SubjectOf<T>): readonly Field<T>[] => {
  const decided = new Map(
    (review.decisions ?? [])
      .filter(({ state }) => state === 'current')
      .map((decision) => [`${decision.subject} ${decision.id}`, decision]),
  )
  const decisionOn = (item: T) => {
    const about = subjectOf?.(item)
    return about && decided.get(`${about.subject} ${about.id}`)
  }
  return [
    {
      title: own.columns.owner,
      width: 12,
      list: { name: own.owners, open: true },
      cell: (item) => ({ value: decisionOn(item)?.owner || null, tone: 'input' }),
    },
    {
      title: own.columns.work,
      width: 11,
      list: { name: own.columns.work },
      cell: (item) => {
        const status = decisionOn(item)?.status
        return { value: own.work[(status && WORK[status]) ?? 0]!, tone: 'input', align: 'center' }
      },
    },
    {
      title: own.columns.comment,
      width: 24,
      cell: (item) => ({ value: decisionOn(item)?.comment || null, tone: 'input' }),
    },
  ]
}

/** A running number, from 1. */
export const numberField = <T>({ own }: Desk): Field<T> => ({
  title: own.columns.number,
  width: 6,
  cell: (_, at) => at + 1,
})

/** The rows of a sheet by its fields. */
export const tableOf = <T>(fields: readonly Field<T>[], items: readonly T[]) => ({
  columns: fields.map(({ cell: _, ...column }) => column),
  rows: items.map((item, at) => fields.map(({ cell }) => cell(item, at))),
})
