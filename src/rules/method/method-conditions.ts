import { article } from '../../law/articles.ts'
import type { Fact, ProcurementMethod } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import { factIf } from '../facts.ts'
import { inMethod, isCategory } from './conditions.ts'

/** 询价只适用于货物 */
export const inquiryForGoods = defineRule<Fact<ProcurementMethod>>({
  id: 'gp-inquiry-conditions',
  title: { zh: '询价只适用于货物', en: 'Inquiries are for goods only' },
  severity: 'clarification',
  sources: [article('procurement-law', '第三十二条'), article('mof-order-74', '第三条')],
  messages: {
    review: {
      zh: '采购方式为询价，标的看来是服务或工程；询价只适用于货物。',
      en: 'The method is inquiry, but services or works seem to be bought; inquiries are for goods only.',
    },
  },
  suggestion: { zh: '改用谈判或磋商。', en: 'Use a negotiation or a consultation.' },
  select: (evidence) => factIf(evidence, 'method', inMethod('government-procurement', 'inquiry')),
  check: ({ citation }, evidence) => {
    const { category } = evidence.tender.facts
    if (!category) return { outcome: 'inapplicable' }
    return {
      outcome: isCategory('goods')(evidence) ? 'passed' : 'review',
      citations: [citation, category.citation],
    }
  },
})

/** 政府采购工程招标适用招标投标法 */
export const worksRegime = defineRule<Fact<ProcurementMethod>>({
  id: 'gp-works-regime-split',
  title: {
    zh: '政府采购工程招标适用招标投标法',
    en: 'Government works are tendered under the Tendering Law',
  },
  severity: 'note',
  sources: [article('procurement-regulation', '第七条'), article('procurement-law', '第四条')],
  messages: {
    review: {
      zh: '工程项目采用招标方式，应适用招标投标法及其实施条例，请核对文件所依据的法规。',
      en: 'Works are tendered: the Tendering Law applies. Please check which law the documents follow.',
    },
  },
  suggestion: { zh: '改依招标投标法编制，或改用谈判、磋商。', en: 'Follow the Tendering Law, or negotiate.' },
  select: (evidence) =>
    factIf(evidence, 'method', inMethod('government-procurement', 'open-tender', 'invited-tender')),
  check: ({ citation }, evidence) => ({
    outcome: isCategory('works')(evidence) ? 'review' : 'passed',
    citations: [citation],
  }),
})
