import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 要求和证明形式的边界须清楚 */
export const vagueWording = phraseRule({
  id: 'vague-requirement',
  title: { zh: '要求和证明形式的边界须清楚', en: 'Requirements and proofs need clear bounds' },
  severity: 'clarification',
  sources: [article('requirement-measures', '第九条')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求的边界不清，投标人与评委可能理解不一：{found}。',
    en: '{count} requirements have no clear bounds: {found}.',
  },
  suggestion: {
    zh: '列明具体名称、机构、范围、结果和证明形式。',
    en: 'List the names, bodies, scope, results and proofs meant.',
  },
  zones: ['technical', 'commercial'],
  phrases: [
    /(等(?:相关|有关)(?:主管)?部门)/g,
    /((?:正式)?指定的?(?:培训机构|第三方机构|机构))/g,
    /([^。；;\n]{0,12}等(?:国家|行业|相关|有关)(?:标准|规范))/g,
    /(与[\u4e00-\u9fff]{1,8}(?:同一|同)品牌)/g,
    /((?:支持)?国产(?:化|自研)(?:芯片|平台|处理器|CPU)?|支持国产[\u4e00-\u9fff]{0,4})/g,
    /(付款(?:金额|比例)不超过[^。；;\n]{0,12}|支付(?:比例|金额)不超过[^。；;\n]{0,12})/g,
    /(依据《[^》\n]{4,60}》(?:标准)?(?:检测|测试|检验)|依据(?:GB|QB|HJ)[^。；;\n]{4,60}(?:标准)?(?:检测|检验))(?![^。；;\n]{0,40}(?:≥|≤|合格|不[低小大高]于|达到|级|符合))/g,
    /([0-9]{1,4}\/[0-9]{1,4}\s{0,2}(?:根|个|台|件|套|只|张))/g,
    /((?:GB|QB|HJ|JG)(?:\/T)?\s{0,2}[0-9.-]{4,16}\/ISO\s{0,2}[0-9:.-]{4,16})/g,
    /((?:符合|满足|依据)(?:GB|QB|HJ|《)[^。；;\n]{4,120}等(?:标准)?)(?=[。；;，,\n]|$)/g,
    /((?:燃烧|阻燃|防火|环保)(?:性能)?等级\s{0,2}(?:GB|[A-Z])[^。；;\n]{0,20})/g,
  ],
})
