import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 样品须必要、有制作标准和评审标准 */
export const samples = phraseRule({
  id: 'gp-sample-rules',
  title: {
    zh: '样品须必要、有制作标准和评审标准',
    en: 'Samples must be needed, specified and judged by stated criteria',
  },
  severity: 'clarification',
  sources: [article('mof-order-87', '第二十二条')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求样品，须写明必要性、制作标准、是否附检测报告及评审标准：{found}。',
    en: '{count} clauses ask for samples; need, standard and criteria must be stated: {found}.',
  },
  suggestion: {
    zh: '一般不要求样品；确需的逐一列明名称、规格、制作标准和评审方法。',
    en: 'Ask for none as a rule; else list each with its specification and the way it is judged.',
  },
  zones: ['scoring', 'technical', 'commercial'],
  phrases: [
    /((?:提供|提交|递交|送交)[^。；;\n]{0,30}(?:样品|样板|样件|小样|实物样)[^。；;\n]{0,24})/g,
    /((?:样品|样板)[^。；;\n]{0,10}(?:进行)?(?:评审|评价|评分|打分|演示|检测|封样)[^。；;\n]{0,20})/g,
    /((?:公示|预中标|中标候选|评标结束)[^。；;\n]{0,16}(?:后|期)[^。；;\n]{0,24}(?:演示|检测报告原件|样品|样机)[^。；;\n]{0,30})/g,
  ],
  unless: /样品清单|授权委托书|样品间|不(?:要求|需要?)提供样品|无需(?:提供)?样品|样品(?:退还|取回|保管|封存)/,
})
