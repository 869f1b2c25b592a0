import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 用语和证明形式的边界须清楚 */
export const vagueWording = phraseRule({
  id: 'vague-requirement',
  title: { zh: '用语和证明形式的边界须清楚', en: 'Terms and proofs need clear bounds' },
  severity: 'clarification',
  sources: [article('requirement-measures', '第九条'), article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处用语边界不清，投标人与评委可能理解不一：{found}。',
    en: '{count} terms have no clear bounds: {found}.',
  },
  suggestion: {
    zh: '列明具体名称、机构、范围和证明形式。',
    en: 'List the names, bodies, scope and proofs meant.',
  },
  zones: ['scoring', 'technical', 'commercial'],
  phrases: [
    /((?:等)?(?:相关|有关)(?:主管)?部门(?!备案|规定|的?规定|另有|批准))/g,
    /((?:正式)?指定的?(?:培训机构|机构|第三方|单位)[^。；;\n]{0,10})/g,
    /((?:等)?(?:相关|有关|其他相关)(?:的)?(?:国家|行业)?(?:标准|规范)(?:要求)?)(?!化)/g,
    /(等(?:国家|行业|相关)标准)/g,
    /(同类(?:的|型|产品|项目|业绩|货物)[^。；;\n]{0,12}|类似(?:项目|业绩)[^。；;\n]{0,8})/g,
    /(同一品牌)/g,
    /(相关证书[^。；;\n]{0,6}|相关(?:资质|资格|证明)(?:证书|文件|材料)?)/g,
    /(实质性条件)/g,
    /(支持国产(?:化|自研)?|国产自研)/g,
    /((?:国家|省|市|区)级得\s{0,2}[0-9]{1,3}\s{0,2}分[^。\n]{0,40})/g,
    /(付款金额不超过|支付(?:比例|金额)?不超过[^。；;\n]{0,12})/g,
    /(每提供(?:一|1)[个份项名人]得\s{0,2}[0-9.]{1,4}\s{0,2}分[，,]最高)/g,
    /(依据《[^》\n]{4,60}》(?:标准)?(?:检测|测试|检验))(?![^。；;\n]{0,40}(?:≥|≤|合格|不[低小大高]于|达到|级))/g,
    /([0-9]{1,4}\/[0-9]{1,4}\s{0,2}(?:根|个|台|件|套|只|张))/g,
    /((?:GB|QB|HJ|JG|ISO|GB\/T)\s{0,2}[0-9./-]{4,16}\/ISO\s{0,2}[0-9:.-]{4,16})/g,
  ],
  unless: /同类(?:项目|业绩|产品)?(?:是)?指(?!的是与)/,
})
