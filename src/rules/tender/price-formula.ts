import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 价格分应采用低价优先法 */
export const priceFormula = phraseRule({
  id: 'gp-price-formula',
  title: { zh: '价格分应采用低价优先法', en: 'Price points must follow the lowest-price formula' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'failed',
  message: {
    zh: '{count} 处价格分以平均价、下浮系数或去掉最高最低价计算：{found}。',
    en: '{count} formulas use averages, discounts or drop extremes: {found}.',
  },
  suggestion: {
    zh: '以满足要求的最低报价为基准价，得分=基准价÷报价×满分。',
    en: 'Base on the lowest acceptable price: base ÷ price × full points.',
  },
  where: ({ scored }) => scored,
  phrases: [
    /((?:评标)?基准价[^。；;\n]{0,20}(?:平均值|平均价|算术平均|下浮|中间值)[^。；;\n]{0,16})/g,
    /(去掉(?:一个)?最高[^。；;\n]{0,12}最低(?:报)?价?)/g,
    /(每(?:高|低)(?:出)?(?:于)?(?:评标)?(?:基准价)?\s{0,2}[0-9.]{1,3}\s{0,2}%[^。；;\n]{0,6}扣\s{0,2}[0-9.]{1,3}\s{0,2}分)/g,
  ],
  when: ({ tender }) =>
    tender.facts.regime?.value === 'government-procurement' && tender.facts.category?.value !== 'works',
})
