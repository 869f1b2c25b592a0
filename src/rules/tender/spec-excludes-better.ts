import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 参数不应使更优产品成为负偏离 */
export const specExcludesBetter = phraseRule({
  id: 'spec-excludes-better',
  title: { zh: '参数不应使更优产品成为负偏离', en: 'A better product must not count as a deviation' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十条第（三）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处以“不带”“不防”等限定，功能更多的产品反成负偏离：{found}。',
    en: '{count} values rule functions out, so that a better product deviates: {found}.',
  },
  suggestion: {
    zh: '写明优于该指标视为正偏离，或改为“不作要求”。',
    en: 'Say that better is a positive deviation, or drop the value.',
  },
  zones: ['technical'],
  where: ({ scored }) => !scored,
  phrases: [/(?:[:：]|[、，,])\s{0,2}(不(?:带|防|含|具备|支持|可)[\u4e00-\u9fff]{1,8})(?=[；;。，,、\n]|$)/g],
  minded: false,
})
