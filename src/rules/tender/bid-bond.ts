import { article } from '../../law/articles.ts'
import type { Fact } from '../../tender/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { budgetOf, factIf, isUnder } from '../facts.ts'

const MOST = 0.02

/** 投标保证金不超过预算的2% */
export const bidBond = defineRule<Fact<number>>({
  id: 'gp-bid-deposit-2pct',
  title: { zh: '投标保证金不得超过预算的2%', en: 'The bid bond must not exceed 2 % of the budget' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第三十三条'), article('tendering-regulation', '第二十六条')],
  messages: {
    failed: {
      zh: '投标保证金 {bond} 元，为预算（限价）{budget} 元的 {percent}%，超过 2%。',
      en: 'The bid bond of {bond} yuan is {percent} % of the budget of {budget} yuan, over 2 %.',
    },
  },
  suggestion: {
    zh: '降到 {most} 元以下，或提出询问。',
    en: 'Lower it to {most} yuan, or ask the purchaser.',
  },
  select: (evidence) => factIf(evidence, 'bidBondYuan', isUnder('government-procurement', 'tendering-law')),
  check: (bond, evidence) => {
    const budget = budgetOf(evidence)
    if (!budget || budget.value <= 0) return { outcome: 'inapplicable' }
    const share = bond.value / budget.value
    return {
      outcome: share <= MOST || share > 0.5 ? 'passed' : 'failed',
      values: {
        bond: formatAmount(bond.value),
        budget: formatAmount(budget.value),
        percent: (share * 100).toFixed(2),
        most: formatAmount(budget.value * MOST),
      },
      citations: [bond.citation, budget.citation],
    }
  },
})
