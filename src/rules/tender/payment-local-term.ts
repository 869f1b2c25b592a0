import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 付款期限须核对当地规定 */
export const paymentLocalTerm = phraseRule({
  id: 'payment-local-term',
  title: { zh: '付款期限须核对当地规定', en: 'Check the local term of payment' },
  severity: 'note',
  sources: [article('fair-competition-notice', '第三部分')],
  outcome: 'review',
  message: {
    zh: '{count} 处付款期限在全国规定的30日以内，但一些地方的规定更短：{found}。',
    en: '{count} terms keep the national 30 days, but some places set shorter ones: {found}.',
  },
  suggestion: {
    zh: '核对当地优化营商环境的规定（常见为收到发票后10个工作日内）。',
    en: 'Check the local rules (often 10 working days after the invoice).',
  },
  zones: ['technical', 'commercial', 'general', 'contract'],
  phrases: [
    /(收到[^。；;\n]{0,10}发票[^。；;\n]{0,4}后?(?:的)?\s{0,2}(?:1[5-9]|2[0-9]|30)\s{0,2}(?:个)?(?:日历|工作)?[日天]内?[^。；;\n]{0,16}(?:支付|付款|拨付|拨))/g,
  ],
  minded: false,
  when: ({ tender }) => tender.facts.regime?.value === 'government-procurement',
})
