import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得差别对待供应商 */
export const differentTreatment = phraseRule({
  id: 'ban-different-info-or-standard',
  title: { zh: '不得差别对待供应商', en: 'Suppliers must not be treated differently' },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（一）项'),
    article('procurement-regulation', '第二十条第（五）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处对不同供应商适用不同要求：{found}。',
    en: '{count} clauses treat suppliers differently: {found}.',
  },
  suggestion: {
    zh: '改为同一要求。',
    en: 'Ask the same of all.',
  },
  zones: ['qualification', 'notice', 'scoring', 'general', 'technical', 'commercial'],
  phrases: [
    /((?:外地|外省|非本地)(?:企业|供应商|投标人)(?:须|应|需|必须)[^。；;\n]{0,24})/g,
    /((?:原|现有)(?:服务|中标)(?:单位|供应商)(?:免|无需|可不)[^。；;\n]{0,16})/g,
  ],
  minded: false,
})
