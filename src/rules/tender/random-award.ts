import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得以抽签、摇号确定中标人 */
export const randomAward = phraseRule({
  id: 'gp-evaluation-methods',
  title: { zh: '不得以抽签、摇号确定中标人', en: 'No award by lot' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第五十三条'), article('fair-competition-notice', '第一部分第（九）项')],
  outcome: 'failed',
  message: {
    zh: '{count} 处以抽签、摇号等随机方式确定中标人，或采用法定以外的评标方法：{found}。',
    en: '{count} clauses award by lot or by a method the law does not know: {found}.',
  },
  suggestion: {
    zh: '采用最低评标价法或综合评分法。',
    en: 'Use lowest evaluated price or comprehensive score.',
  },
  zones: ['scoring', 'general', 'notice'],
  phrases: [
    /((?:采用|以|通过)?(?:摇号|抽签|随机抽取)(?:的)?(?:方式)?(?:确定|选定|产生)(?:中标人|中标候选人|成交供应商|中标供应商))/g,
    /(?:采用|使用|实行)(性价比法|合理低价法|经评审的最低投标价法|平均价法)/g,
  ],
  unless: /相同|并列|一致|同等|评审专家|评标专家|同品牌|相同品牌/,
  when: ({ tender }) => tender.facts.regime?.value === 'government-procurement',
})
