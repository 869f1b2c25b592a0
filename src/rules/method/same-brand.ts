import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'
import { allOf, isCategory, isOrder87 } from './conditions.ts'

/** 相同品牌的不同投标人按一家计算 */
export const sameBrand = phraseRule({
  id: 'gp-same-brand-counting',
  title: {
    zh: '相同品牌的投标人按一家计算，不得一并无效',
    en: 'Bidders of one brand count as one; not all are invalid',
  },
  severity: 'clarification',
  sources: [article('mof-order-87', '第三十一条')],
  outcome: 'failed',
  when: allOf(isOrder87, isCategory('goods')),
  message: {
    zh: '{count} 处把相同品牌的投标全部作无效处理：{found}。',
    en: '{count} clauses reject all bids of one brand: {found}.',
  },
  suggestion: {
    zh: '综合评分法按一家计算、得分最高者获推荐；最低评标价法留报价最低者。',
    en: 'Count them as one: the best score, or the lowest price, stands.',
  },
  phrases: [
    /((?:相同|同一)品牌[^。；;\n]{0,36}(?:均|全部|都|一律)(?:按|作|为|视为|按照)?[^。；;\n]{0,6}(?:无效|废标|否决))/g,
  ],
  unless: /其他|其余|一家|除外|以外/,
})
