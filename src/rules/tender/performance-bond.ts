import { article } from '../../law/articles.ts'
import type { Fact } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import { factIf, isUnder } from '../facts.ts'

const MOST = 10

/** 履约保证金不超过合同金额的10% */
export const performanceBond = defineRule<Fact<number>>({
  id: 'gp-performance-bond-10pct',
  title: {
    zh: '履约保证金不得超过合同金额的10%',
    en: 'The performance bond must not exceed 10 % of the contract',
  },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第四十八条'), article('tendering-regulation', '第五十八条')],
  messages: {
    failed: {
      zh: '履约保证金为合同金额的 {percent}%，超过 10%。',
      en: 'The performance bond is {percent} % of the contract, over 10 %.',
    },
  },
  suggestion: { zh: '降到 10% 以内。', en: 'Lower it to 10 % at most.' },
  select: (evidence) =>
    factIf(evidence, 'performanceBondPercent', isUnder('government-procurement', 'tendering-law')),
  check: (bond) => ({
    outcome: bond.value > MOST ? 'failed' : 'passed',
    values: { percent: bond.value },
    citations: [bond.citation],
  }),
})
