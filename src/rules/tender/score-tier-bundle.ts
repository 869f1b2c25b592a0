import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 分档不得跳档或缺一即零 */
export const scoreTierBundle = phraseRule({
  id: 'score-tier-bundle',
  title: { zh: '分档不得跳档或缺一即零', en: 'Score tiers must not jump' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处分档跳跃，或缺一项即不得分：{found}。',
    en: '{count} tiers jump or drop to nothing when one item is missing: {found}.',
  },
  suggestion: {
    zh: '核对各档分差是否与内容相称，按每项具备计分。',
    en: 'Check that steps match the content; score item by item.',
  },
  where: ({ scored }) => scored,
  phrases: [
    /(满足(?:以上)?(?:任意|其中)?(?:[一二两三四五六七八九1-9][点项条个])[^。；;\n]{0,6}得?\s{0,2}[0-9]{1,3}\s{0,2}分)/g,
    /(缺(?:少)?(?:任何|任意)?一[项个份](?:的)?[^。；;\n]{0,6}(?:不得分|得\s{0,2}0\s{0,2}分))/g,
    /((?:全部|同时)(?:满足|具备|提供)[^。；;\n]{0,40}[，,](?:其他(?:情况|情形)?|否则|缺一)不得分)/g,
  ],
})
