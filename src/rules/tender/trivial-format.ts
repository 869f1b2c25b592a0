import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得因装订、纸张、页码等形式否决或扣分 */
export const trivialFormat = phraseRule({
  id: 'ban-trivial-format-invalid',
  title: {
    zh: '不得因装订、纸张、页码等形式否决或扣分',
    en: 'Binding, paper and page numbers must not cost the bid',
  },
  severity: 'clarification',
  sources: [article('fair-competition-notice', '第三部分')],
  outcome: 'failed',
  message: {
    zh: '{count} 处因装订、纸张、页码等形式问题否决或扣分：{found}。',
    en: '{count} clauses reject or mark down for binding, paper or page numbers: {found}.',
  },
  suggestion: {
    zh: '改为建议，不作为无效或扣分情形。',
    en: 'Make it advice, not a ground for rejection or deduction.',
  },
  phrases: [
    /((?:未(?:采用)?(?:胶装|双面打印|编(?:制|写)?目录|编(?:制|写)?页码|按顺序(?:装订|编排))|活页装订|(?:目录|页码)(?:不对应|不连续|错误))[^。；;\n]{0,24}(?:投标无效|无效投标|否决|不予评审|扣\s{0,2}[0-9]))/g,
  ],
  minded: false,
})
