import type { Citation } from '../../document/citation.ts'
import { article } from '../../law/articles.ts'
import type { ScoringItem } from '../../tender/model.ts'
import { clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { Evidence, Message } from '../model.ts'
import { citeRow } from '../rows.ts'
import { citeAround } from '../sentence.ts'

interface Sum {
  readonly name: string | Message
  readonly printed: number
  readonly counted: number
  readonly rows: readonly ScoringItem[]
  readonly citations: readonly Citation[]
}

const SLACK = 0.01
const FULL = 100

const pointsOf = (rows: readonly ScoringItem[]): number => rows.reduce((sum, row) => sum + row.maxPoints, 0)

/** Printed sums, of groups and of the whole, beside what their rows add up to. */
const printedSums = ({ tender: { scoring } }: Evidence): readonly Sum[] =>
  scoring.printedSums.map(({ name, points, itemIds, citation }) => {
    const all = [...scoring.items, ...(scoring.otherLots ?? [])]
    const rows = all.filter(({ id }) => itemIds.includes(id))
    const citations = [citation, ...rows.map((row) => row.citation)]
    return { name, printed: points, counted: pointsOf(rows), rows, citations }
  })

const TOTAL = /(?:合计|总计|总分|满分|共计)(?:为|[:：])?\s{0,2}100\s{0,2}分/

/** Where the tender says that all makes 100 points. */
const totalPlaces = (evidence: Evidence): readonly Citation[] =>
  clausesOf(evidence)
    .filter(({ zone, text }) => zone === 'scoring' && TOTAL.test(text))
    .map(({ passage, text }) => citeAround(passage, text.search(TOTAL), text.search(TOTAL) + 1))

/** The whole of 100, where no printed total says it. */
const whole = (evidence: Evidence): readonly Sum[] => {
  const { scoring } = evidence.tender
  const counted = pointsOf(scoring.items.filter(({ category }) => category !== 'other'))
  const all = pointsOf(scoring.items)
  const fits = [counted, all].some((sum) => Math.abs(sum - FULL) <= SLACK)
  const isPrinted = scoring.printedSums.some(
    ({ points, itemIds }) => points === FULL && scoring.items.every(({ id }) => itemIds.includes(id)),
  )
  if (scoring.items.length < 3 || fits || isPrinted) return []
  return [
    {
      name: { zh: '总分', en: 'Total' },
      printed: FULL,
      counted: all,
      rows: scoring.items,
      citations: [...totalPlaces(evidence), ...scoring.items.map(({ citation }) => citation)],
    },
  ]
}

const SHOWN_ROWS = 8

/** "价格 30、业绩 10": the rows that were added up. */
const listed = (rows: readonly ScoringItem[], comma: string): string => {
  const shown = rows.slice(0, SHOWN_ROWS).map(({ name, maxPoints }) => `${name.slice(0, 16)} ${maxPoints}`)
  return [...shown, ...(rows.length > SHOWN_ROWS ? ['…'] : [])].join(comma)
}

/** 评分表分值自洽 */
export const scoreSums = defineRule<Sum>({
  id: 'gp-score-sum-check',
  title: { zh: '评分表的分值须自洽', en: 'Points must add up' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  messages: {
    review: {
      zh: '“{name}”写明 {printed} 分，各项相加为 {counted} 分（{rows}）。',
      en: '“{name}” is given {printed} points, its rows add up to {counted} ({rows}).',
    },
  },
  suggestion: { zh: '核对各项分值与合计。', en: 'Check the rows and the sum.' },
  select: (evidence) => [...printedSums(evidence), ...whole(evidence)],
  check: ({ name, printed, counted, rows, citations }, evidence) => ({
    outcome: counted === 0 || Math.abs(printed - counted) <= SLACK ? 'passed' : 'review',
    values: {
      name: typeof name === 'string' ? name.slice(0, 30) : name,
      printed,
      counted: Number(counted.toFixed(2)),
      rows: { zh: listed(rows, '、'), en: listed(rows, ', ') },
    },
    citations: citations.map((citation) => citeRow(citation, evidence)),
  }),
})
