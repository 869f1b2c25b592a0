import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 付款期限和条件 */
export const paymentTerms = phraseRule({
  id: 'gp-payment-30d',
  title: { zh: '付款期限和条件', en: 'Terms of payment' },
  severity: 'clarification',
  sources: [article('payment-regulation', '第九条'), article('fair-competition-notice', '第三部分')],
  outcome: 'review',
  message: {
    zh: '{count} 处付款以审计、财政拨款为前提，或期限较长：{found}。',
    en: '{count} terms make payment wait for audits or funds, or take long: {found}.',
  },
  suggestion: {
    zh: '收到发票后30日内付款（当地有更短规定的从其规定），不以审计结论、拨款到位为条件。',
    en: 'Pay within 30 days of the invoice (or the shorter local term), without waiting for audits or funds.',
  },
  zones: ['technical', 'commercial', 'general', 'contract', 'notice'],
  phrases: [
    /((?:收到|开具|提供)[^。；;\n]{0,16}发票[^。；;\n]{0,6}(?:后|之日起)?(?:的)?\s{0,2}(?:3[1-9]|[4-9][0-9]|1[0-9]{2})\s{0,2}(?:个)?(?:日历|工作)?[日天][^。；;\n]{0,20})/g,
    /((?:审计|财政评审|结算审核)[^。；;\n]{0,24}(?:后|出具)[^。；;\n]{0,24}(?:支付|付款|开具发票|开具))/g,
    /((?:满|后)\s{0,2}(?:[一1]|[二两2]|半)年(?:后|内)?[^。；;，,\n]{0,10}(?:支付|付清|付款))/g,
    /((?:视|根据|待)[^。；;，,\n]{0,8}(?:财政|预算|资金)[^。；;，,\n]{0,10}(?:安排|情况|到位|下达)[^。；;，,\n]{0,10}(?:支付|付款|付清|拨付))/g,
    /((?:支付|付款)时间[^。；;，,\n]{0,8}(?:由采购人|视)[^。；;，,\n]{0,16}(?:确定|情况|而定))/g,
    /(以[^。；;，,\n]{0,12}(?:审计|财政评审)[^。；;，,\n]{0,10}(?:结论|结果|报告|价)?为准)/g,
    /((?:财政(?:资金|拨款)|上级资金|专项资金)[^。；;\n]{0,6}(?:到位|下达|拨付)(?:后|之日)[^。；;\n]{0,20}(?:支付|付款))/g,
  ],
  minded: false,
})
