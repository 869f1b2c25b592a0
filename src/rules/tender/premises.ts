import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 场地面积、网点、经营范围不得作条件 */
export const premises = phraseRule({
  id: 'ban-scope-premises',
  title: {
    zh: '场地面积、网点、经营范围不得作条件',
    en: 'Premises, branches and registered scope must not be conditions',
  },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（二）项'),
    article('procurement-regulation', '第二十条第（八）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处以场地面积、网点、自有车辆设备或经营范围设条件或计分：{found}。',
    en: '{count} places set conditions by premises, branches, own vehicles or registered scope: {found}.',
  },
  suggestion: {
    zh: '删除，或改为满足履约的能力描述（自有、租赁、合作均可）并附论证。',
    en: 'Delete, or describe the capacity needed (owned, leased or by partners) with reasons.',
  },
  zones: ['scoring', 'qualification'],
  phrases: [
    /((?:自有|租赁|拥有|具有|面积)[^。；;\n]{0,24}[0-9]{2,6}\s{0,2}(?:㎡|m2|m²|平方米|平米)[^。；;\n]{0,8}(?:场地|场所|厂房|仓库|办公|车间)?)/g,
    /((?:厂房|仓库|办公场所|经营场所|生产场地|营业场所|场地)[^。；;\n]{0,10}面积[^。；;\n]{0,10}[0-9]{2,6})/g,
    /(经营范围(?:中|内)?(?:须|应|必须|需)?(?:包含|包括|含有?|具有|涵盖|注明|有)[^。；;\n]{1,30})/g,
    /((?:服务网点|营业网点|分支机构|服务机构|售后网点)[^。；;\n]{0,12}[0-9一二三四五六七八九十]{1,3}\s{0,2}(?:个|家|处)(?:以上|及以上)?)/g,
    /((?:自有|自备|拥有|具有)[^。；;\n]{0,14}(?:车辆|货车|运输车|厢式车|牌照|车牌)[^。；;\n]{0,12}[0-9一二三四五六七八九十]{1,3}\s{0,2}(?:辆|台|部))/g,
  ],
})
