import type { Fit, FitDeviation } from '../../matching/model.ts'
import type { Tone, XlsxSheet } from '../office/xlsx.ts'
import { placeOf } from '../place.ts'
import { type Desk, type Field, handFields, numberField, tableOf } from './desk.ts'

const TONES: Readonly<Record<FitDeviation, Tone>> = {
  positive: 'good',
  none: 'good',
  negative: 'bad',
  unknown: 'warn',
}

/** 需求匹配度与差异分析; no sheet without a catalogue. */
export const fitSheets = (desk: Desk): readonly XlsxSheet[] => {
  const { review, words, own } = desk
  if (!review.fit) return []
  const { columns } = own
  const { tender } = review
  const requirements = new Map(tender.requirements.map((item) => [item.id, item]))
  const items = new Map(
    [...tender.scoring.items, ...(tender.scoring.otherLots ?? [])].map((item) => [item.id, item]),
  )
  const asked = ({ requirementId, scoringItemId }: Fit) =>
    requirements.get(requirementId ?? '') ?? items.get(scoringItemId ?? '')
  const wordsOf = (fit: Fit): string => {
    const item = asked(fit)
    if (!item) return ''
    return 'text' in item ? item.text : `${item.name}：${item.criteria}`
  }
  const fields: readonly Field<Fit>[] = [
    numberField(desk),
    {
      title: columns.deviation,
      width: 10,
      cell: ({ deviation }) => ({
        value: words.deviations[deviation],
        tone: TONES[deviation],
        align: 'center',
      }),
    },
    { title: columns.mark, width: 6, cell: (fit) => requirements.get(fit.requirementId ?? '')?.mark ?? null },
    { title: columns.requirement, width: 50, cell: wordsOf },
    { title: columns.reason, width: 40, cell: ({ reason }) => reason },
    {
      title: columns.required,
      width: 24,
      cell: ({ parts }) => parts.map(({ required }) => required).join('\n'),
    },
    {
      title: columns.offered,
      width: 30,
      cell: ({ parts }) => parts.map(({ offered }) => offered).join('\n'),
    },
    {
      title: columns.evidence,
      width: 36,
      cell: ({ parts }) =>
        parts
          .flatMap(({ evidence }) => evidence)
          .map(({ quote }) => quote)
          .join('\n'),
    },
    {
      title: columns.tenderPlace,
      width: 24,
      cell: (fit) => {
        const item = asked(fit)
        return item ? placeOf(item.citation, words) : null
      },
    },
    ...handFields<Fit>(desk),
  ]
  return [{ name: own.sheets.fit, ...tableOf(fields, review.fit) }]
}
