import { article } from '../../law/articles.ts'
import { findMethod } from '../../law/methods.ts'
import type { Scoring, ScoringItem } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'

interface Weight {
  readonly items: readonly ScoringItem[]
  readonly percent: number
}

/** The price's share of the whole score; empty where the table was not read as a whole. */
const weightOf = ({ items, total }: Scoring): readonly Weight[] => {
  const sum = items.reduce((points, item) => points + item.maxPoints, 0)
  const price = items.filter(({ category }) => category === 'price')
  if (price.length === 0 || !total || Math.abs(sum - total) > total * 0.05) return []
  return [
    { items: price, percent: (100 * price.reduce((points, item) => points + item.maxPoints, 0)) / total },
  ]
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
      zh: '价格分占 {percent}%，{category}项目磋商一般为 {low}% 至 {high}%。',
      en: 'The price weighs {percent} %; in consultations on {category} it is {low} to {high} % as a rule.',
    },
  },
  suggestion: { zh: '调整价格分权重。', en: 'Adjust the weight of the price.' },
  select: (evidence) =>
    isUnder('government-procurement')(evidence) ? weightOf(evidence.tender.scoring) : [],
  check: ({ items, percent }, { tender: { facts } }) => {
    const category = facts.category?.value
    const limits = facts.method ? findMethod(facts.method.value)?.priceWeight : null
    if (!limits || !category || category === 'works') return { outcome: 'inapplicable' }
    const [low, high] = limits[category]
    if (percent >= low && percent <= high) return { outcome: 'passed' }
    return {
      outcome: facts.method!.value === 'competitive-consultation' ? 'review' : 'failed',
      values: {
        percent: Number(percent.toFixed(2)),
        low,
        high,
        category: category === 'goods' ? '货物' : '服务',
      },
      citations: items.map(({ citation }) => citation),
    }
  },
})
