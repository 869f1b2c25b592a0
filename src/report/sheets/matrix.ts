import type { Citation } from '../../document/citation.ts'
import type { Coverage } from '../../matching/model.ts'
import type { Requirement, ScoringItem } from '../../tender/model.ts'
import type { Tone, XlsxSheet } from '../office/xlsx.ts'
import { placeOf } from '../place.ts'
import { type Covered, roundPoints } from '../summary.ts'
import { type Desk, type Field, handFields, numberField, STATUS_TONES, tableOf } from './desk.ts'

/** Rows of findings by the requirement or scoring item that they are about; the header is row 1. */
export const findingRows = ({ summary }: Desk): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>()
  for (const [at, { requirementId, scoringItemId }] of summary.findings.entries()) {
    const id = requirementId ?? scoringItemId
    if (id !== null) rows.set(id, [...(rows.get(id) ?? []), at + 2])
  }
  return rows
}

const SHOWN_EVIDENCE = 2

const shownEvidence = (coverage: Coverage | null): readonly Citation[] =>
  coverage?.evidence.slice(0, SHOWN_EVIDENCE) ?? []

const answerFields = <T extends { readonly id: string }>(desk: Desk): readonly Field<Covered<T>>[] => {
  const { words, own } = desk
  const findings = findingRows(desk)
  return [
    {
      title: own.columns.status,
      width: 11,
      list: { name: own.columns.status },
      cell: ({ coverage }) =>
        coverage && {
          value: words.statuses[coverage.status],
          tone: STATUS_TONES[coverage.status],
          align: 'center',
        },
    },
    { title: own.columns.reason, width: 36, cell: ({ coverage }) => coverage?.reason ?? null },
    {
      title: own.columns.bidWords,
      width: 40,
      cell: ({ coverage }) =>
        shownEvidence(coverage)
          .map(({ quote }) => quote)
          .join('\n'),
    },
    {
      title: own.columns.bidPlace,
      width: 26,
      cell: ({ coverage }) =>
        [...new Set(shownEvidence(coverage).map((place) => placeOf(place, words)))].join('\n'),
    },
    {
      title: own.columns.findings,
      width: 9,
      cell: ({ item }) => {
        const [row, ...more] = findings.get(item.id) ?? []
        if (row === undefined) return null
        const value = `#${row - 1}${more.length > 0 ? ` +${more.length}` : ''}`
        return { value, link: { sheet: own.sheets.findings, row }, align: 'center' }
      },
    },
  ]
}

/** 逐条对照: each requirement with how the bid answers it. */
export const matrixSheet = (desk: Desk): XlsxSheet => {
  const { review, summary, words, own } = desk
  const { columns } = own
  const fields: readonly Field<Covered<Requirement>>[] = [
    numberField(desk),
    {
      title: columns.mark,
      width: 6,
      cell: ({ item }) =>
        item.mark && {
          value: item.mark,
          tone: item.mark === '★' ? 'bad' : 'warn',
          bold: true,
          align: 'center',
        },
    },
    { title: columns.kind, width: 11, cell: ({ item }) => words.kinds[item.kind] },
    ...(review.tender.lots.length > 1
      ? [{ title: columns.lot, width: 10, cell: ({ item }: Covered<Requirement>) => item.lot }]
      : []),
    {
      title: columns.requirement,
      width: 48,
      cell: ({ item }) =>
        item.title && item.title !== item.text ? `【${item.title}】${item.text}` : item.text,
    },
    { title: columns.tenderPlace, width: 26, cell: ({ item }) => placeOf(item.citation, words) },
    ...(review.bid ? answerFields<Requirement>(desk) : []),
    ...handFields<Covered<Requirement>>(desk, ({ item }) => ({ subject: 'requirement', id: item.id })),
    { title: columns.id, width: 15, cell: ({ item }) => item.id },
  ]
  return {
    name: own.sheets.requirements,
    frozenColumns: 2,
    ...tableOf(fields, summary.requirements),
  }
}

const STANDINGS = ['certain', 'open', 'subjective', 'pending', 'lost'] as const
const STANDING_TONES: Readonly<Partial<Record<(typeof STANDINGS)[number], Tone>>> = {
  certain: 'good',
  open: 'warn',
  lost: 'bad',
}

/** 得分估计: where each row stands, and what would win more; no columns without an estimate. */
const estimateFields = ({ review, words, own }: Desk): readonly Field<Covered<ScoringItem>>[] => {
  const { estimate } = review
  if (!estimate) return []
  const rows = new Map(estimate.rows.map((row) => [row.itemId, row]))
  return [
    ...STANDINGS.map((name): Field<Covered<ScoringItem>> => {
      const tone = STANDING_TONES[name]
      return {
        title: own.columns[name],
        width: 7,
        cell: ({ item }) => {
          const points = rows.get(item.id)?.standing[name] ?? 0
          return points === 0 ? null : { value: roundPoints(points), ...(tone ? { tone } : {}) }
        },
      }
    }),
    {
      title: own.columns.missing,
      width: 36,
      cell: ({ item }) =>
        rows
          .get(item.id)
          ?.missing.map(({ what, where, points }) =>
            [`${what}（${words.points(roundPoints(points))}）`, where].filter(Boolean).join(' → '),
          )
          .join('\n') ?? null,
    },
  ]
}

/** 评分: each row of points with what the bid shows for it. */
export const scoringSheet = (desk: Desk): XlsxSheet => {
  const { review, summary, words, own } = desk
  const { columns } = own
  const items: readonly Field<Covered<ScoringItem>>[] = [
    numberField(desk),
    { title: columns.category, width: 8, cell: ({ item }) => words.categories[item.category] },
    { title: columns.path, width: 18, cell: ({ item }) => item.path.join(' / ') },
    { title: words.columns.name, width: 22, cell: ({ item }) => item.name },
    { title: columns.maxPoints, width: 7, cell: ({ item }) => item.maxPoints },
    { title: columns.criteria, width: 52, cell: ({ item }) => item.criteria },
    { title: columns.tenderPlace, width: 24, cell: ({ item }) => placeOf(item.citation, words) },
    ...estimateFields(desk),
    ...(review.bid ? answerFields<ScoringItem>(desk) : []),
    ...handFields<Covered<ScoringItem>>(desk, ({ item }) => ({ subject: 'scoring-item', id: item.id })),
    { title: columns.id, width: 15, cell: ({ item }) => item.id },
  ]
  return { name: own.sheets.scoring, ...tableOf(items, summary.scoring) }
}
