import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 评分用语的边界须清楚 */
export const vagueScoring = phraseRule({
  id: 'vague-scoring',
  title: { zh: '评分用语的边界须清楚', en: 'Terms in scoring need clear bounds' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处评分用语边界不清，评委与投标人可能理解不一：{found}。',
    en: '{count} terms in scoring have no clear bounds: {found}.',
  },
  suggestion: {
    zh: '界定“同类”“相关”的范围，写明每档的依据和是否可累计。',
    en: 'Define “similar” and “related”, the proof for each tier and whether points add up.',
  },
  zones: ['scoring'],
  phrases: [
    /((?:等)?(?:相关|有关)(?:主管)?部门)/g,
    /((?:正式)?指定的?(?:培训机构|第三方机构|机构))/g,
    /(同类(?:的|型|产品|项目|业绩|货物)[^。；;\n]{0,12}|类似(?:项目)?业绩[^。；;\n]{0,8})/g,
    /(相关(?:资质|资格|证明)?(?:证书|证件))/g,
    /((?:不满足|不符合)(?:采购需求)?实质性条件)/g,
    /((?:国家|省|市|区|家)级(?:[（(][^）)\n]{0,12}[）)])?的?得\s{0,2}[0-9]{1,3}\s{0,2}分[^。\n]{0,40})/g,
    /(每提供(?:一|1)[个份项名人]得\s{0,2}[0-9.]{1,4}\s{0,2}分[，,]最高)/g,
  ],
  unless: /(?:同类|类似)(?:项目|业绩|产品|的业绩)*(?:是)?指(?!的是与)/,
})
