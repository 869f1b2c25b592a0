import type { Citation } from '../../document/citation.ts'
import { article } from '../../law/articles.ts'
import { defineRule } from '../define.ts'
import type { Evidence, Message } from '../model.ts'
import { citeRow } from '../rows.ts'

interface Sum {
  readonly name: string | Message
  readonly printed: number
  readonly counted: number
  readonly citations: readonly Citation[]
}

const SLACK = 0.01
const FULL = 100

/** Printed sums beside what their rows add up to. */
const printedSums = ({ tender: { scoring } }: Evidence): readonly Sum[] =>
  scoring.printedSums.map(({ name, points, itemIds, citation }) => ({
    name,
    printed: points,
    counted: scoring.items
      .filter(({ id }) => itemIds.includes(id))
      .reduce((sum, item) => sum + item.maxPoints, 0),
    citations: [citation],
  }))

const whole = ({ tender: { scoring } }: Evidence): readonly Sum[] => {
  const counted = scoring.items
    .filter(({ category }) => category !== 'other')
    .reduce((sum, item) => sum + item.maxPoints, 0)
  const all = scoring.items.reduce((sum, item) => sum + item.maxPoints, 0)
  const fits = [counted, all].some((sum) => Math.abs(sum - FULL) <= SLACK)
  if (scoring.items.length < 3 || fits) return []
  return [
    {
      name: { zh: '总分', en: 'Total' },
      printed: FULL,
      counted: all,
      citations: scoring.items.map(({ citation }) => citation),
    },
  ]
}

/** 评分表分值自洽 */
export const scoreSums = defineRule<Sum>({
  id: 'gp-score-sum-check',
  title: { zh: '评分表的分值须自洽', en: 'Points must add up' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  messages: {
    review: {
      zh: '“{name}”写明 {printed} 分，各项相加为 {counted} 分。',
      en: '“{name}” is given {printed} points, its rows add up to {counted}.',
    },
  },
  suggestion: { zh: '核对各项分值与合计。', en: 'Check the rows and the sum.' },
  select: (evidence) => [...printedSums(evidence), ...whole(evidence)],
  check: ({ name, printed, counted, citations }, evidence) => ({
    outcome: counted === 0 || Math.abs(printed - counted) <= SLACK ? 'passed' : 'review',
    values: {
      name: typeof name === 'string' ? name.slice(0, 30) : name,
      printed,
      counted: Number(counted.toFixed(2)),
    },
    citations: citations.map((citation) => citeRow(citation, evidence)),
  }),
})
