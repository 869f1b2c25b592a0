import { article } from '../../law/articles.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import type { Evidence } from '../model.ts'

/** 是否接受联合体须写明 */
export const consortiumStated = defineRule<Evidence>({
  id: 'consortium-stated',
  title: { zh: '是否接受联合体投标须写明', en: 'The tender must say whether consortia may bid' },
  severity: 'note',
  sources: [article('mof-order-87', '第十九条')],
  messages: {
    review: { zh: '全文没有提到联合体。', en: 'Consortia are not mentioned in the whole tender.' },
  },
  suggestion: { zh: '写明是否接受联合体投标。', en: 'Say whether consortia may bid.' },
  select: (evidence) => (isUnder('government-procurement')(evidence) ? [evidence] : []),
  check: ({ passages }) => ({
    outcome:
      passages.length === 0 || passages.some(({ text }) => text.includes('联合体')) ? 'passed' : 'review',
    citations: [],
  }),
})
