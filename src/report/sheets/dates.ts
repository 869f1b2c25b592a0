import type { Citation } from '../../document/citation.ts'
import { addDays, parseDate } from '../../text/date.ts'
import type { XlsxSheet } from '../office/xlsx.ts'
import { placeOf } from '../place.ts'
import { type Desk, type Field, handFields, numberField, tableOf } from './desk.ts'

/** 事项: something that falls on a day. */
export interface DatedEvent {
  readonly name: string
  /** "2024-05-20" or "2024-05-20T09:30"; null where the words name no day. */
  readonly date: string | null
  readonly remark: string | null
  readonly late: boolean
  readonly ofCertificate: boolean
  readonly citation: Citation | null
}

/** What falls on a day, by date; what has none comes last. */
export const eventsOf = ({ review, words, own }: Desk): readonly DatedEvent[] => {
  const { facts, requirements } = review.tender
  const deadline = facts.bidDeadline?.value ?? null
  const event = (
    name: string,
    date: string | null,
    citation: Citation | null,
    remark: string | null = null,
  ) => ({
    name,
    date,
    remark,
    late: false,
    ofCertificate: false,
    citation,
  })
  const ofFacts = [
    ...(facts.noticeDate
      ? [event(words.facts.noticeDate, facts.noticeDate.value, facts.noticeDate.citation)]
      : []),
    ...(facts.bidDeadline ? [event(words.facts.bidDeadline, deadline, facts.bidDeadline.citation)] : []),
    ...(facts.validityDays && deadline
      ? [
          event(
            own.bidValidUntil(facts.validityDays.value),
            addDays(deadline, facts.validityDays.value),
            facts.validityDays.citation,
          ),
        ]
      : []),
  ]
  const ofClauses = requirements
    .filter(({ kind }) => kind === 'schedule')
    .map(({ title, text, citation }) => event(text, parseDate(text), citation, title))
    .filter(({ name, date }) => date === null || date !== deadline || !/截止/.test(name))
  const ofDeadlines = (review.deadlines ?? []).flatMap(({ kind, until, basis, citations }) =>
    kind === 'tender' || until === null
      ? []
      : [event(own.deadlines[kind], until, citations[0] ?? null, basis)],
  )
  const ofCertificates = (review.bid?.certificates ?? []).flatMap(({ name, validUntil, place }) => {
    const late = validUntil !== null && deadline !== null && validUntil < deadline.slice(0, 10)
    return validUntil
      ? [
          {
            ...event(own.validUntil(name), validUntil, place, late ? own.beforeDeadline : null),
            late,
            ofCertificate: true,
          },
        ]
      : []
  })
  return [...ofFacts, ...ofDeadlines, ...ofClauses, ...ofCertificates].toSorted((a, b) =>
    (a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : 0,
  )
}

/** 日期 */
export const datesSheet = (desk: Desk): XlsxSheet => {
  const { words, own } = desk
  const { columns } = own
  const fields: readonly Field<DatedEvent>[] = [
    numberField(desk),
    {
      title: columns.date,
      width: 18,
      cell: ({ date, late }) => ({
        value: date === null ? own.noDate : { date },
        align: 'center',
        ...(late ? { tone: 'bad' } : {}),
      }),
    },
    { title: columns.event, width: 36, cell: ({ name }) => name },
    { title: columns.state, width: 60, cell: ({ remark }) => remark },
    { title: columns.place, width: 36, cell: ({ citation }) => citation && placeOf(citation, words) },
    ...handFields<DatedEvent>(desk),
  ]
  return { name: own.sheets.dates, ...tableOf(fields, eventsOf(desk)) }
}
