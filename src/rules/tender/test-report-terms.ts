import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 检测报告的机构、标识和形式要求须明确且不限定 */
export const testReportTerms = phraseRule({
  id: 'ban-test-report-issuer',
  title: {
    zh: '检测报告的机构、标识和形式要求须明确且不限定',
    en: 'Test report terms must be clear and open',
  },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（八）项'),
    article('special-campaign-2025', '附件9相应项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处检测报告限定机构、混用机构资质与报告标识，或要求过窄：{found}。',
    en: '{count} demands for test reports bind the issuer, mix marks with licences or are too narrow: {found}.',
  },
  suggestion: {
    zh: '统一写明报告须具有的标识（一般为CMA），不限定出具机构，不要求同一份报告。',
    en: 'State the mark the report must bear (CMA as a rule); bind no issuer and no single report.',
  },
  zones: ['scoring', 'technical', 'qualification', 'commercial', 'form'],
  phrases: [
    /((?:具有|具备|带有?|含有?|有|获得)\s{0,2}(?:CMA|CNAS|CAL)[^。；;\n]{0,24}(?:资质|资格|认可)[^。；;\n]{0,8}(?:机构|单位))/g,
    /(CMA\s{0,2}(?:或者?|及|和|与|、|，|,|\/|且)\s{0,2}(?:CAL|CNAS)[^。；;\n]{0,30}|CNAS\s{0,2}(?:或者?|及|和|与|、|\/|且)\s{0,2}CMA[^。；;\n]{0,30})/g,
    /((?:同一份?|一份)(?:检测|检验|测试)?报告|同一份报告)/g,
    /((?:公安部|国家级|省级|部级|权威|[\u4e00-\u9fff]{2,3}(?:省|市)(?:质检院|质量监督|检测院|计量院))[^。；;\n]{0,12}(?:检测|检验|测试)(?:机构|中心|院|所)?[^。；;\n]{0,10}(?:报告|证明))/g,
    /((?<!第三方|资质的?|认可的?|具备[^。；;，,\n]{0,12})(?:国家|省|市|[\u4e00-\u9fff]{2,4}[省市部])[\u4e00-\u9fff]{0,14}(?:评测|测评|检测|检验|监督|质检|认证)[\u4e00-\u9fff]{0,4}(?:中心|研究院|研究所|院|所|站)(?:出具|颁发|签发|提供)[^。；;\n]{0,10}(?:报告|证书))/g,
    /((?:省|市|国家|部)级(?:及)?以上[^。；;，,\n]{0,10}(?:检测|检验|测试|质检)[^。；;，,\n]{0,8}(?:机构|中心|院|所)(?:出具|颁发)[^。；;\n]{0,10})/g,
    /((?:第三方)?(?:权威)(?:检测|检验|机构)[^。；;\n]{0,14})/g,
    /(ILAC[-—]?MRA)/g,
  ],
})
