import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 验收检测费不应转嫁供应商 */
export const testCostsShifted = phraseRule({
  id: 'unlawful-business-term',
  title: { zh: '验收检测费不应转嫁供应商', en: 'Costs of acceptance tests must not be shifted to suppliers' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第四十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处把验收、检测、评审费用转由供应商承担：{found}。',
    en: '{count} clauses shift the cost of acceptance or testing to the supplier: {found}.',
  },
  suggestion: {
    zh: '由采购人承担检测费；检测不合格的费用承担另行约定。',
    en: 'Let the purchaser pay; agree separately on failed tests.',
  },
  zones: ['technical', 'commercial', 'general', 'scoring', 'contract'],
  phrases: [
    /((?:检测|检验|验收|鉴定|监测|抽检|送检|评审|专家)[^。\n]{0,80}费用?[^。；;\n]{0,24}(?:由|均由|全部由)(?:中标|成交|投标|供货|卖|乙|供应|承包)[^。；;，,\n]{0,6}(?:承担|支付|负责|负担|缴纳))/g,
    /((?:由|均由)(?:中标|成交|投标|乙|供应)[^。；;，,\n]{0,8}(?:承担|支付|负责)[^。；;\n]{0,30}(?:检测|检验|鉴定|验收|评审)[^。；;\n]{0,4}费)/g,
  ],
})
