import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 社保、纳税证明不得排斥新设企业 */
export const socialMonths = phraseRule({
  id: 'ban-tax-social-months',
  title: { zh: '社保、纳税证明不得排斥新设企业', en: 'Insurance and tax proofs must not exclude new firms' },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第十七条'),
    article('fair-competition-notice', '第一部分第（四）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处要求连续或多个月的社保、纳税、工资或多年财务证明：{found}。',
    en: '{count} places ask for several months of insurance, tax or pay, or years of accounts: {found}.',
  },
  suggestion: {
    zh: '改为任意一个月的凭据，新成立或依法免缴的提供说明。',
    en: 'Accept any one month; let new or exempt firms explain.',
  },
  zones: ['scoring', 'qualification', 'technical', 'commercial', 'notice', 'general'],
  phrases: [
    /((?:近|前|连续|最近|至少)\s{0,2}(?:[二三四五六两2-9]|[1一][0-2二]|十[一二]?)\s{0,2}个?月[^。；;\n]{0,40}(?:社保|社会保险|养老保险|纳税|缴税|工资|公积金)[^。；;\n]{0,16})/g,
    /((?:社保|社会保险|养老保险|纳税|工资)[^。；;\n]{0,30}(?:连续|近|前|至少)\s{0,2}(?:[二三四五六两2-9]|1[0-2])\s{0,2}个月[^。；;\n]{0,10})/g,
    /((?:社保|社会保险|养老保险)\s{0,2}(?:满|达)?\s{0,2}(?:[3-9]|1[0-9]|2[0-4]|[三四五六九]|十二?)\s{0,2}个?月(?:及?以上|以上))/g,
    /((?:近|前|最近)\s{0,2}[二三两2-5]\s{0,2}(?:个会计)?年度?[^。；;\n]{0,16}(?:审计报告|财务报[告表]|财务审计)[^。；;\n]{0,12})/g,
    /([0-9]{4}年[0-9]{1,2}月[-至~—][0-9]{4}年[0-9]{1,2}月[^。；;\n]{0,20}(?:社保|社会保险|纳税|工资)[^。；;\n]{0,10})/g,
  ],
  unless: /任意(?:一|1)?个?月|其中任[意一]|任一月/,
})
