import type { Cell } from '../../document/model.ts'
import { article } from '../../law/articles.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

interface Stated {
  readonly clause: Clause
  readonly points: number
  /** What the parts of the criterion add up to; null where they can't be counted. */
  readonly counted: number | null
}

const TOTAL =
  /(?:以上|上述)?(?:各项|几项|项)?(?:合计|总计|共计|累计)(?:得|为)?\s{0,2}([0-9]{1,3}(?:\.[0-9])?)\s{0,2}分/
const PART = /最高得?\s{0,2}([0-9]{1,3}(?:\.[0-9])?)\s{0,2}分/
const SINGLE = /得\s{0,2}([0-9]{1,3}(?:\.[0-9])?)\s{0,2}分/
const FULL_MARKS = /(?:全部|均)(?:满足|响应|符合)[^。；;，,\n得]{0,10}得\s{0,2}([0-9]{1,3})\s{0,2}分/

/** Points of one part: its 最高 where stated, else its first. */
const pointsOf = (line: string): number => Number((PART.exec(line) ?? SINGLE.exec(line))?.[1] ?? 0)

const countParts = (cell: Cell, total: string): number | null => {
  const before = cell.text.slice(0, cell.text.indexOf(total))
  const parts = before
    .split('\n')
    .map(pointsOf)
    .filter((points) => points > 0)
  return parts.length >= 2 ? parts.reduce((sum, points) => sum + points, 0) : null
}

const totalsIn = (clauses: readonly Clause[]): readonly Stated[] =>
  clauses.flatMap((clause) => {
    const total = TOTAL.exec(clause.text)
    if (!total || !clause.passage.cell) return []
    return [{ clause, points: Number(total[1]), counted: countParts(clause.passage.cell, total[0]) }]
  })

/** 满分写成别的数: a criterion marked out of another number than its like. */
const oddScales = (clauses: readonly Clause[]): readonly Stated[] => {
  const scales = clauses.flatMap((clause) => {
    const points = Number(FULL_MARKS.exec(clause.text)?.[1] ?? 0)
    return points > 0 ? [{ clause, points }] : []
  })
  const inPercent = clauses.filter(({ text }) => /得\s{0,2}100\s{0,2}分/.test(text)).length
  return inPercent >= 2
    ? scales.filter(({ points }) => points !== 100).map((odd) => ({ ...odd, counted: 100 }))
    : []
}

/** 评分准则内部的合计 */
export const criterionSums = defineRule<Stated>({
  id: 'criterion-sum',
  title: { zh: '评分准则内各小项之和须等于其满分', en: 'The parts of a criterion must add up' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  messages: {
    review: {
      zh: '评分准则写明合计（满分）{points} 分，按各小项或其他准则应为 {counted} 分。',
      en: 'The criterion says {points} points in all; its parts, or the others, make {counted}.',
    },
  },
  suggestion: { zh: '核对小项分值与满分。', en: 'Check the parts and the total.' },
  select: (evidence) => {
    const clauses = clausesOf(evidence).filter(({ zone }) => zone === 'scoring')
    return [...totalsIn(clauses), ...oddScales(clauses)]
  },
  check: ({ clause, points, counted }) => ({
    outcome: counted === null || counted === points ? 'passed' : 'review',
    values: { points, counted: counted ?? '' },
    citations: [citeAround(clause.passage, 0, clause.text.length, true)],
  }),
})
