import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 保证金形式由供应商自选，截止时间与投标一致 */
export const depositForm = phraseRule({
  id: 'gp-deposit-form-and-time',
  title: {
    zh: '保证金形式由供应商自选，截止时间与投标一致',
    en: 'Bond form is free; its deadline is that of the bid',
  },
  severity: 'clarification',
  sources: [article('fair-competition-notice', '第三部分')],
  outcome: 'review',
  message: {
    zh: '{count} 处限定保证金形式或提前到账：{found}。',
    en: '{count} clauses bind the form of the bond or its deadline: {found}.',
  },
  suggestion: {
    zh: '允许支票、汇票、本票、保函等非现金形式，截止时间同投标截止时间。',
    en: 'Accept cheques, drafts and guarantees; use the deadline for bids.',
  },
  zones: ['notice', 'general', 'commercial', 'qualification'],
  where: ({ text }) => text.includes('保证金'),
  phrases: [
    /((?:仅|只)(?:接受|限|能|允许)(?:以)?(?:电汇|转账|银行转账|现金)[^。；;\n]{0,16})/g,
    /(不接受(?:银行)?(?:保函|担保|支票|汇票)[^。；;\n]{0,10})/g,
    /(保证金(?:须|应|必须)[^。；;\n]{0,10}(?:开标|投标截止|截止时间)(?:时间)?前\s{0,2}(?:[一二两三1-9]|[1-9][0-9])\s{0,2}(?:日|天|小时|个工作日)[^。；;\n]{0,10}到账)/g,
  ],
  minded: false,
})
