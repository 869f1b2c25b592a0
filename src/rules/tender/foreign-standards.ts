import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得要求进口材料，国外标准应有国内对应 */
export const foreignStandards = phraseRule({
  id: 'import-or-foreign-standard',
  title: {
    zh: '不得要求进口材料，国外标准应有国内对应',
    en: 'No imported materials; foreign standards need a domestic counterpart',
  },
  severity: 'clarification',
  sources: [article('import-notice', '正文'), article('procurement-law', '第十条')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求进口材料，或只引用国外标准、认证：{found}。',
    en: '{count} places ask for imported materials or cite foreign standards alone: {found}.',
  },
  suggestion: {
    zh: '删除进口要求；国外标准改为相应的国家、行业标准或加“或等效标准”。',
    en: 'Drop imports; cite the national standard or add “or equivalent”.',
  },
  zones: ['technical', 'scoring'],
  phrases: [
    /(进口(?!产品|货物|机电|关税|税|环节|报关|口岸|许可|商|的产品|或国产|设备管理)[\u4e00-\u9fff]{1,8})/g,
    /((?:原装|全套|纯)进口[\u4e00-\u9fff]{0,6})/g,
    /(?<![A-Za-z])((?:EN|DIN|BS|ASTM|ANSI|JIS|ASHRAE|NFPA|SEFA|UL|AATCC|IEEE|NSF)\s{0,2}[A-Z]{0,3}\s{0,2}[0-9]{2,6}(?:[-:：.][0-9：:]{1,6}){0,3})/g,
    /(?<![A-Za-z/])(ISO\s{0,2}[0-9]{3,5}(?:-[0-9]{1,2})?[:：-](?:19|20)[0-9]{2}[^，,。；;\n]{0,16})/g,
    /(?<![A-Za-z])((?:Euro\s?NCAP|E-?NCAP|IIHS|Energy\s?Star|EPEAT|80\s?PLUS|GREENGUARD|LEED|OEKO-?TEX|GOTS|BSCI)[^，,。；;\n]{0,10})/gi,
    /(?<![A-Za-z])((?:CE|FDA|UL|TÜV|TUV|FCC|RoHS|CB|ETL|CSA|GS|JIS)\s{0,2}(?:和|及|、|或|\/|与)?\s{0,2}(?:[A-Z]{2,4})?\s{0,2}(?:认证|注册))/g,
  ],
  unless: /不接受进口|拒绝进口|ISO\s?(?:9001|14001|45001|27001|20000)|(?:IEEE|EN)\s?802/,
})
