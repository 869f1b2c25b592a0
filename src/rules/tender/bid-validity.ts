import { article } from '../../law/articles.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import type { Evidence } from '../model.ts'

/** 招标文件须载明投标有效期 */
export const bidValidity = defineRule<Evidence>({
  id: 'bid-validity',
  title: { zh: '招标文件须载明投标有效期', en: 'The tender must state the validity of bids' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第二十条'), article('tendering-regulation', '第二十五条')],
  messages: {
    review: {
      zh: '在招标文件全文中没有找到投标（响应）有效期的天数。',
      en: 'No number of days of bid validity was found in the whole tender.',
    },
  },
  suggestion: {
    zh: '载明投标有效期，从提交截止之日起算。',
    en: 'State the validity, counted from the deadline for bids.',
  },
  select: (evidence) => (isUnder('government-procurement', 'tendering-law')(evidence) ? [evidence] : []),
  check: ({ tender, passages }) => ({
    outcome: tender.facts.validityDays || passages.length === 0 ? 'passed' : 'review',
    citations: tender.facts.validityDays ? [tender.facts.validityDays.citation] : [],
  }),
})
