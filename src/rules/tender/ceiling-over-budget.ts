import { article } from '../../law/articles.ts'
import type { Fact } from '../../tender/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { factIf } from '../facts.ts'

/** 最高限价不超过预算 */
export const ceilingOverBudget = defineRule<Fact<number>>({
  id: 'gp-ceiling-and-budget-public',
  title: { zh: '最高限价不得超过预算', en: 'The ceiling must not exceed the budget' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第十二条')],
  messages: {
    failed: {
      zh: '最高限价 {ceiling} 元高于预算金额 {budget} 元。',
      en: 'The ceiling of {ceiling} yuan is above the budget of {budget} yuan.',
    },
  },
  suggestion: { zh: '更正限价或预算。', en: 'Correct the ceiling or the budget.' },
  select: (evidence) => factIf(evidence, 'ceilingYuan', ({ tender }) => tender.lots.length < 2),
  check: (ceiling, { tender }) => {
    const budget = tender.facts.budgetYuan
    if (!budget) return { outcome: 'inapplicable' }
    return {
      outcome: ceiling.value > budget.value ? 'failed' : 'passed',
      values: { ceiling: formatAmount(ceiling.value), budget: formatAmount(budget.value) },
      citations: [ceiling.citation, budget.citation],
    }
  },
})
