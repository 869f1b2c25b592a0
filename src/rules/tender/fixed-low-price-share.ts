import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不应以固定比例认定异常低价 */
export const fixedLowPriceShare = phraseRule({
  id: 'gp-abnormal-low-price',
  title: { zh: '不应以固定比例认定异常低价', en: 'Low prices must not be judged by a fixed share' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第六十条')],
  outcome: 'review',
  message: {
    zh: '{count} 处以预算或限价的固定比例认定低价：{found}。',
    en: '{count} clauses judge low prices by a fixed share of budget or ceiling: {found}.',
  },
  suggestion: {
    zh: '按评标委员会合理判断、供应商说明的程序处理；自2026-02-01起的数值触发只启动审查。',
    en: 'Leave it to the committee’s judgement and the supplier’s explanation; numeric triggers only start a review.',
  },
  zones: ['scoring', 'general', 'qualification', 'commercial', 'technical'],
  phrases: [
    /((?:报价|投标价)[^。；;\n]{0,10}低于[^。；;\n]{0,16}(?:预算|限价|控制价|平均)[^。；;\n]{0,14}[0-9]{2}\s{0,2}%[^。；;\n]{0,20})/g,
  ],
  minded: true,
})
