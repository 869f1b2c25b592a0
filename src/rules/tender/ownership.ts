import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得限定所有制、组织形式、人员身份 */
export const ownership = phraseRule({
  id: 'ban-ownership',
  title: {
    zh: '不得限定所有制、组织形式、人员身份',
    en: 'Ownership, form and personal status must not be conditions',
  },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（七）项'),
    article('fair-competition-notice', '第一部分第（一）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处按所有制、组织形式、股权或人员政治面貌设条件或计分：{found}。',
    en: '{count} places favour an ownership, legal form, shareholding or party membership: {found}.',
  },
  suggestion: {
    zh: '删除该条件。',
    en: 'Delete the condition.',
  },
  zones: ['scoring', 'qualification', 'notice', 'technical'],
  phrases: [
    /((?:国有(?:独资|控股)?企业|国有股份|外商投资企业|外资企业|内资企业|民营企业|上市公司|有限责任公司|股份有限公司|事业单位|独立法人企业)(?=(?:得|加)\s{0,2}[0-9]))/g,
    /((?:须|应|必须|只能|仅限)(?:为|是)?(?:国有|内资|中资|有限责任公司|股份有限公司|上市公司|独立企业法人|合伙制?|独资|股份制|公司制)[^。；;\n]{0,14})/g,
    /(不接受(?:外商投资|外资|合资|民营|个体工商户|分公司|分支机构|自然人|合伙)[^。；;\n]{0,14})/g,
    /((?:中共|共产)?党员(?=的?[^。；;\n]{0,6}得\s{0,2}[0-9]))/g,
    /((?:须|应|必须)(?:为|是)(?:中共|共产)?党员|身高\s{0,2}(?:[≥]|不低于|在)?\s{0,2}1[5-9][0-9]|(?:仅限|限|须为|应为|[：:，,、；;]|^)\s{0,2}[男女]性?(?=[，,、。；;])|五官端正|形象气质)/g,
    /((?:控股股东|实际控制人|股东)[^。；;\n]{0,6}(?:须|应|必须)为[^。；;\n]{1,20})/g,
  ],
  unless: /控股、管理关系|直接控股|声明函|残疾人|监狱企业/,
  minded: false,
})
