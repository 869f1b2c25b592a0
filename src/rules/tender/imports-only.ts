import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 未经审核不得限定进口产品 */
export const importsOnly = phraseRule({
  id: 'import-approval',
  title: { zh: '未经审核不得限定进口产品', en: 'No restriction to imports' },
  severity: 'clarification',
  sources: [article('import-notice', '正文')],
  outcome: 'failed',
  message: {
    zh: '{count} 处限定进口产品或排斥国产产品：{found}。',
    en: '{count} clauses restrict to imports or shut out domestic goods: {found}.',
  },
  suggestion: {
    zh: '删除；经审核同意采购进口的，也不得限制满足需求的国产产品。',
    en: 'Delete it; even with approval domestic goods that fit must be let in.',
  },
  phrases: [
    /((?:仅|只)(?:接受|限|允许)(?:原装)?进口(?:产品|设备|货物)?)/g,
    /(国产(?:产品|设备|品牌)?不(?:予|被)?接受|不接受国产)/g,
    /((?:投|所投)?进口(?:产品|设备)的?[^。；;\n]{0,8}(?:加|得)\s{0,2}[0-9.]{1,4}\s{0,2}分)/g,
  ],
  minded: false,
  when: ({ tender }) => tender.facts.regime?.value === 'government-procurement',
})
