import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 分值不得留给评委自由裁量 */
export const scoreRange = phraseRule({
  id: 'gp-score-interval',
  title: { zh: '分值不得留给评委自由裁量', en: 'Points must not be left to discretion' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处给出分数幅度而没有对应的分档标准：{found}。',
    en: '{count} criteria give a range of points without tiers: {found}.',
  },
  suggestion: {
    zh: '把分数幅度拆成若干档，每档写明条件和唯一分值。',
    en: 'Split each range into tiers with a condition and one value.',
  },
  where: ({ scored }) => scored,
  phrases: [
    /得?\s{0,2}([0-9]{1,3}(?:\.[0-9])?\s{0,2}[-–—~～至到]\s{0,2}[0-9]{1,3}(?:\.[0-9])?\s{0,2}分)(?!钟|之间的?[，,]?每)/g,
  ],
  unless: /价格扣除|分钟|分值范围|异常低价|年度?考核/,
})
