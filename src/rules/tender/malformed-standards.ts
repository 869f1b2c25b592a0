import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 标准号须完整、准确 */
export const malformedStandards = phraseRule({
  id: 'standard-wrong',
  title: { zh: '标准号须完整、准确', en: 'Standard codes must be complete and right' },
  severity: 'clarification',
  sources: [article('requirement-measures', '第九条')],
  outcome: 'review',
  message: {
    zh: '{count} 处标准号不完整、写法有误，或只写“最新标准”：{found}。',
    en: '{count} standard codes are incomplete or malformed, or only “latest”: {found}.',
  },
  suggestion: {
    zh: '核对标准号、年号和名称；引用部分标准的写明部分号。',
    en: 'Check code, year and title; give the part where a standard has parts.',
  },
  zones: ['technical', 'scoring'],
  phrases: [
    /(GB[-—]T\s?[0-9]{3,5}[-—–0-9.]{0,10})/g,
    /(GB\s?\/?\s?T\s?(?:16422|2423|17626|3920\.|24430|10357|4857|20145\.|9254)\s?-\s?(?:19|20)[0-9]{2})/g,
    /(GB\/T(?=[\u4e00-\u9fff，,。；;、）)]))/g,
    /((?:按照?|执行|符合|满足)[^。；;，,\n]{0,40}最新(?:版本?)?的?(?:国家|行业)?(?:标准|版本|规范))/g,
    /((?:GB|YY|HJ|QB|JGJ|CJJ)(?:\/T)?\s{0,2}(?:0{3,6}|9{4,6})\s{0,2}[-—–]\s{0,2}(?:19|20)[0-9]{2})/g,
    /(YY(?:\/T)?\s{0,2}[0-9]{5,6}(?:\.[0-9]+)?\s{0,2}[-—–]\s{0,2}(?:19|20)[0-9]{2})/g,
  ],
  minded: false,
})
