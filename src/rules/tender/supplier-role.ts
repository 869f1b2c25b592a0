import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 证书、设备、报告不宜只认投标人本身 */
export const supplierRole = phraseRule({
  id: 'supplier-role-restricted',
  title: { zh: '证书、设备、报告不宜只认投标人本身', en: 'Proofs should not count for the bidder alone' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十条第（八）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处证书、设备、知识产权或送检只认投标人（或只认制造商）：{found}。',
    en: '{count} proofs, machines, rights or tests count for the bidder (or the maker) alone: {found}.',
  },
  suggestion: {
    zh: '写明投标人或所投产品制造商的均可，设备自有或租赁均可。',
    en: 'Accept those of the bidder or the maker, owned or leased.',
  },
  zones: ['scoring', 'qualification', 'technical', 'commercial'],
  phrases: [
    /((?:知识产权人|专利权人|著作权人|权利人)[^。；;\n]{0,14}(?:须|需|应|必须)?为?(?:投标人|供应商|响应人))/g,
    /((?:投标人|供应商|响应人)(?:须|需|应|必须)?(?:提供|具有|具备|拥有)(?:本单位|自有|自身|其自身|本企业|本公司)[^。；;\n]{0,40})/g,
    /((?:投标人|供应商|响应人|所投产品制造商|制造商)(?:或所投产品制造商|或制造商)?(?:具有|具备|拥有)(?:以下|下列)?(?:的)?(?:生产|检测|加工)?设备)/g,
    /((?:投标人|供应商|响应人)(?:具有|具备|拥有|取得|获得)(?:有效期内的?|有效的?|以下|下列)[^。；;\n]{0,30}[：:])/g,
    /((?:委托(?:方|人|单位)|送检(?:方|人|单位)|受检单位)[^。；;\n]{0,8}(?:须|需|应|必须)?(?<!不)(?:为|是)(?:投标人|供应商|响应人))/g,
    /([\u4e00-\u9fff]{2,6}[）)]?(?:生产|制造)(?:厂商|厂家|企业)[^。；;\n]{0,10}(?:质保|承诺|认证|需|须))/g,
  ],
  unless: /(?:投标人|供应商)或(?:其|所投产品)?(?:的)?制造商(?:的)?(?:均可|出具)|自有或租赁/,
})
