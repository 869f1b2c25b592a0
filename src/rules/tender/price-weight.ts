import { article } from '../../law/articles.ts'
import { findMethod } from '../../law/methods.ts'
import type { Scoring, ScoringItem } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import { citeRow } from '../rows.ts'

interface Weight {
  readonly items: readonly ScoringItem[]
  /** Points of the price; percent where the whole table makes 100. */
  readonly percent: number
  /** True where the rows that were read make 100 points. */
  readonly whole: boolean
}

const NAMES = { goods: { zh: '货物', en: 'goods' }, services: { zh: '服务', en: 'services' } } as const
const FULL = 100
const SLACK = 5

const pointsOf = (items: readonly ScoringItem[]): number =>
  items.reduce((points, item) => points + item.maxPoints, 0)

/** The price's share of the score; empty where the table was not read well enough. */
const weightOf = ({ items }: Scoring): readonly Weight[] => {
  const price = items.filter(({ category }) => category === 'price')
  const off = Math.abs(pointsOf(items) - FULL)
  return price.length === 0 || off > SLACK
    ? []
    : [{ items: price, percent: pointsOf(price), whole: off < 0.01 }]
}

/** 价格分权重 */
export const priceWeight = defineRule<Weight>({
  id: 'gp-price-weight',
  title: { zh: '价格分权重不得低于法定下限', en: 'The price must not weigh less than the law asks' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条'), article('consultation-measures', '第二十四条')],
  messages: {
    failed: {
      zh: '价格分占 {percent}%，{category}项目不得低于 {low}%。',
      en: 'The price weighs {percent} %; for {category} it must be {low} % at least.',
    },
    review: {
      zh: '价格分为 {percent} 分，{category}项目应在 {low}% 至 {high}% 之间，请核对。',
      en: 'The price has {percent} points; for {category} it should be {low} to {high} %. Please check.',
    },
  },
  suggestion: { zh: '调整价格分权重。', en: 'Adjust the weight of the price.' },
  select: (evidence) =>
    isUnder('government-procurement')(evidence) ? weightOf(evidence.tender.scoring) : [],
  check: ({ items, percent, whole }, evidence) => {
    const { facts } = evidence.tender
    const category = facts.category?.value
    const limits = facts.method ? findMethod(facts.method.value)?.priceWeight : null
    if (!limits || !category || category === 'works') return { outcome: 'inapplicable' }
    const [low, high] = limits[category]
    if (percent >= low && percent <= high)
      return { outcome: 'passed', citations: items.map(({ citation }) => citeRow(citation, evidence)) }
    return {
      outcome: whole && facts.method!.value !== 'competitive-consultation' ? 'failed' : 'review',
      values: {
        percent: Number(percent.toFixed(2)),
        low,
        high,
        category: NAMES[category],
      },
      citations: items.map(({ citation }) => citeRow(citation, evidence)),
    }
  },
})
