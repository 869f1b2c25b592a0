import type { Requirement } from '../../tender/model.ts'
import type { XlsxSheet } from '../office/xlsx.ts'
import { placeOf } from '../place.ts'
import type { Covered } from '../summary.ts'
import { type Desk, type Field, handFields, numberField, STATUS_TONES, tableOf } from './desk.ts'

/** 格式与组成: what has to be handed in, with columns to tick off page, signature and seal. */
export const formsSheet = (desk: Desk): XlsxSheet => {
  const { review, summary, words, own } = desk
  const { columns } = own
  const tick = (title: string): Field<Covered<Requirement>> => ({
    title,
    width: 9,
    list: { name: columns.signed },
    cell: () => ({ value: null, tone: 'input', align: 'center' }),
  })
  const fields: readonly Field<Covered<Requirement>>[] = [
    numberField(desk),
    { title: columns.form, width: 50, cell: ({ item }) => item.text },
    { title: columns.item, width: 26, cell: ({ item }) => item.title },
    { title: columns.tenderPlace, width: 26, cell: ({ item }) => placeOf(item.citation, words) },
    ...(review.bid
      ? ([
          {
            title: columns.status,
            width: 11,
            list: { name: columns.status },
            cell: ({ coverage }) =>
              coverage && {
                value: words.statuses[coverage.status],
                tone: STATUS_TONES[coverage.status],
                align: 'center',
              },
          },
          {
            title: columns.bidPlace,
            width: 30,
            cell: ({ coverage }) =>
              coverage?.evidence.map((place) => placeOf(place, words)).join('\n') ?? null,
          },
        ] satisfies readonly Field<Covered<Requirement>>[])
      : []),
    { title: columns.pages, width: 9, cell: () => ({ value: null, tone: 'input' }) },
    tick(columns.signed),
    tick(columns.sealed),
    ...handFields<Covered<Requirement>>(desk, ({ item }) => ({ subject: 'requirement', id: item.id })),
  ]
  const forms = summary.requirements.filter(({ item }) => item.kind === 'form')
  return { name: own.sheets.forms, ...tableOf(fields, forms) }
}
