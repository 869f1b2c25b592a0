import { article } from '../../law/articles.ts'
import { parseNumber } from '../../text/numeral.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

interface Tiers {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  /** Counts with their points, highest count first. */
  readonly tiers: readonly (readonly [count: number, points: number])[]
}

const TIER =
  /([一二两三四五六七八九十1-9])\s{0,2}(?:点|项|条|个|份|名|种)[^。；;，,\n]{0,10}?得\s{0,2}([0-9]{1,3}(?:\.[0-9])?)\s{0,2}分/g
const UNEVEN = 3

const tiersIn = (clause: Clause): readonly Tiers[] => {
  const matches = [...clause.text.matchAll(TIER)]
  const tiers = matches.map((match) => [parseNumber(match[1]!) ?? 0, Number(match[2])] as const)
  const falling = tiers.every(([count], at) => at === 0 || count < tiers[at - 1]![0])
  if (tiers.length < 2 || !falling) return []
  const last = matches.at(-1)!
  return [{ clause, start: matches[0]!.index, end: last.index + last[0].length, tiers }]
}

/** Points for each step down, the last one to nothing. */
const stepsOf = (tiers: Tiers['tiers']): readonly number[] =>
  tiers.map(([count, points], at) => {
    const [nextCount, nextPoints] = tiers[at + 1] ?? [0, 0]
    return (points - nextPoints) / Math.max(1, count - nextCount)
  })

/** 分档跳跃 */
export const tierSteps = defineRule<Tiers>({
  id: 'score-tier-gap',
  title: { zh: '分档的分差须与内容相称', en: 'Steps between tiers must fit what they reward' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  messages: {
    review: {
      zh: '各档每少一项的分差为 {steps}，相差过大。',
      en: 'Steps between tiers are {steps}, which differ too much.',
    },
  },
  suggestion: { zh: '按每项具备计分，或使各档分差相当。', en: 'Score item by item, or even out the steps.' },
  select: (evidence) =>
    clausesOf(evidence)
      .filter(({ scored }) => scored)
      .flatMap(tiersIn),
  check: ({ clause, start, end, tiers }) => {
    const steps = stepsOf(tiers)
    const even = Math.max(...steps) <= UNEVEN * Math.max(Math.min(...steps), 0)
    return {
      outcome: even ? 'passed' : 'review',
      values: { steps: steps.join(' / ') },
      citations: [citeAround(clause.passage, start, end, true)],
    }
  },
})
