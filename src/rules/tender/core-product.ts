import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 非单一产品项目须写明核心产品 */
export const coreProduct = phraseRule({
  id: 'gp-core-product-stated',
  title: { zh: '非单一产品项目须写明核心产品', en: 'The core product must be named' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第三十一条')],
  outcome: 'review',
  message: {
    zh: '{count} 处核心产品没有填写或写不清：{found}。',
    en: '{count} statements of the core product are blank or unclear: {found}.',
  },
  suggestion: {
    zh: '写明核心产品的名称和清单序号，一个采购包一项或几项。',
    en: 'Name the core product and its number on the list.',
  },
  phrases: [
    /(核心产品(?:名称)?(?:为|是|[:：])+[\s\u3000_＿*＊]{0,60}(?:。|$|[Xx*＊]))/g,
    /(核心产品[^。；;\n]{0,24}(?:序号\s{0,2}[XxＸ]|[*＊]{2,}|XX)[^。；;\n]{0,8})/g,
  ],
  minded: false,
})
