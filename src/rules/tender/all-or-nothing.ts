import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 缺一即零的评分 */
export const allOrNothing = phraseRule({
  id: 'score-all-or-nothing',
  title: { zh: '缺一即零的评分', en: 'Points lost as a whole for one missing item' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处缺一项即不得分：{found}。',
    en: '{count} criteria give nothing when one item is missing: {found}.',
  },
  suggestion: {
    zh: '按每项具备计分。',
    en: 'Score item by item.',
  },
  where: ({ scored }) => scored,
  phrases: [
    /(缺(?:少)?(?:任何|任意)?一[项个份](?:的)?[^。；;\n]{0,6}(?:不得分|得\s{0,2}0\s{0,2}分))/g,
    /((?:全部|同时)(?:满足|具备|提供|包括|包含)[^。；;\n]{0,40}[，,](?:其他(?:情况|情形)?|否则|缺一)不得分)/g,
  ],
})
