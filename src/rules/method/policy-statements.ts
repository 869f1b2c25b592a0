import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'
import { absentRule } from './absent.ts'
import { allOf, inMethod, isCategory, isKnownInForce, mentions } from './conditions.ts'

const isGovernment = inMethod('government-procurement')

/** 节能产品、环境标志产品 */
export const energyProducts = absentRule({
  id: 'energy-and-eco-products',
  title: { zh: '节能、环境标志产品政策须写明', en: 'The policy on energy-saving products must be stated' },
  severity: 'note',
  sources: [article('energy-products', '第一条、第二条')],
  when: allOf(isGovernment, isCategory('goods')),
  words: /节能|环境标志|环保产品/,
  message: {
    zh: '货物采购，全文没有提到节能产品、环境标志产品。',
    en: 'Goods are bought, but energy-saving and environmental-label products are nowhere mentioned.',
  },
  suggestion: {
    zh: '写明属于品目清单的产品及要求的证书。',
    en: 'Name the listed products and the certificates.',
  },
})

/** 本国产品标准及价格扣除 */
export const domesticProducts = absentRule({
  id: 'domestic-product-20pct',
  title: { zh: '本国产品价格扣除须写明', en: 'The preference for domestic products must be stated' },
  severity: 'clarification',
  sources: [article('domestic-products', '正文')],
  when: allOf(isGovernment, isCategory('goods'), isKnownInForce('domestic-products')),
  words: /本国产品/,
  message: {
    zh: '公告在 2026 年以后，全文没有提到本国产品的价格扣除，请核对。',
    en: 'The notice is of 2026 or later, but the preference for domestic products is nowhere mentioned.',
  },
  suggestion: {
    zh: '写明对本国产品给予20%价格扣除及声明函。',
    en: 'State the deduction of 20 % and its declaration.',
  },
})

/** 进口产品须经审核同意 */
export const importApproval = phraseRule({
  id: 'import-without-approval',
  title: {
    zh: '允许进口产品的须经财政部门审核同意',
    en: 'Imports need the consent of the finance department',
  },
  severity: 'clarification',
  sources: [article('import-measures', '第四条'), article('procurement-law', '第十条')],
  outcome: 'review',
  when: (evidence) =>
    isGovernment(evidence) &&
    !mentions(
      /进口[^。\n]{0,40}(?:核准|批准|审核|论证|批复|审批)|(?:核准|批准|审核同意|论证|批复)[^。\n]{0,20}进口/,
    )(evidence),
  message: {
    zh: '{count} 处允许进口产品，全文没有提到审核同意：{found}。',
    en: '{count} clauses allow imports; no consent is mentioned: {found}.',
  },
  suggestion: {
    zh: '写明已经财政部门审核同意，或改为不接受进口产品。',
    en: 'State the consent, or exclude imports.',
  },
  phrases: [
    /((?<!不)(?:允许|接受|同意)\s{0,2}(?:采购|投|提供|选用)?进口(?:产品|设备)(?:参加|参与|投标|竞争)?)/g,
  ],
  unless: /不|是否|□|如|若|非|未/,
})
