import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得限定注册地、所在地、分支机构 */
export const localPresence = phraseRule({
  id: 'ban-local-presence',
  title: { zh: '不得限定注册地、所在地、分支机构', en: 'Suppliers must not be bound to a place' },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（七）项'),
    article('fair-competition-notice', '第一部分第（三）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处以注册地、所在地、本地机构或本地纳税社保设条件或计分：{found}。',
    en: '{count} places bind suppliers to a place, branch, tax or insurance there: {found}.',
  },
  suggestion: {
    zh: '改为响应时间等履约要求，允许中标后设立服务点。',
    en: 'Ask for response times; allow a service point after award.',
  },
  zones: ['scoring', 'qualification', 'technical', 'commercial', 'notice', 'general'],
  phrases: [
    /((?:注册地|注册地址|所在地|公司地址|工商注册)[^。；;\n]{0,10}(?:在|位于|须为|应为|为)(?:本|[\u4e00-\u9fff]{2,4})(?:省|市|区|县|地)[^。；;\n]{0,10})/g,
    /((?:在|于)(?:本[省市区县地]|项目所在[地区市县省]|采购人所在地|当地|[\u4e00-\u9fff]{2,3}[省市区县])[^。；;\n]{0,10}(?:设有|设立|具有|拥有|有|成立|注册)[^。；;\n]{0,14}(?:分公司|子公司|分支机构|办事处|服务机构|服务网点|售后服务点|维修点|维保站|维修站|服务站|服务中心|固定|常驻|办公场所)[^。；;\n]{0,10})/g,
    /((?:在|于)本[省市区县地][^。；;，,\n]{0,4}(?:注册|登记|纳税)(?!的品牌)[^。；;，,\n]{0,8})/g,
    /((?:本地|当地|本市|本省|本区|本县)(?:化)?(?:的)?(?:服务机构|服务网点|服务团队|分公司|企业|供应商|注册|社保|纳税|业绩|服务能力|售后)[^。；;\n]{0,20}(?:得|加)\s{0,2}[0-9])/g,
    /(距(?:离)?(?:采购人|项目|学校|医院|用户|甲方)[^。；;\n]{0,20}(?:公里|千米|km|KM)[^。；;\n]{0,12})/g,
    /((?:具有|提供|设有)[^。；;\n]{0,6}(?:本地化|属地化)(?:服务)[^。；;\n]{0,10}(?:证明|机构|网点))/g,
  ],
  unless: /中标后|成交后|承诺(?:函|书)?(?:即可|的|，)|信用中国/,
})
