import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'
import { absentRule } from './absent.ts'
import { allOf, inMethod, mentions } from './conditions.ts'

const isGovernment = inMethod('government-procurement')
const TAKEN_BACK = mentions(
  /(?:不再|不予?|不)(?:执行|给予|享受|适用|进行|重复享受)[^。；;\n]{0,20}(?:扣除|优惠|加分)/,
)

/** 专门面向中小企业的不再价格扣除 */
export const reservedDeduction = phraseRule({
  id: 'sme-no-deduction-when-reserved',
  title: { zh: '专门面向中小企业的项目不再价格扣除', en: 'Reserved procurements know no price deduction' },
  severity: 'clarification',
  sources: [article('sme-measures', '第九条')],
  outcome: 'review',
  when: (evidence) =>
    isGovernment(evidence) &&
    evidence.tender.lots.length < 2 &&
    evidence.tender.facts.smeReserved?.value === true &&
    !TAKEN_BACK(evidence),
  message: {
    zh: '项目专门面向中小企业，{count} 处仍写价格扣除：{found}。',
    en: 'The procurement is reserved for SMEs, yet {count} clauses state a deduction: {found}.',
  },
  suggestion: {
    zh: '删除价格扣除，或写明只用于非预留部分。',
    en: 'Delete the deduction, or bind it to what is not reserved.',
  },
  phrases: [
    /((?:小型|微型|小微)[^。；;\n]{0,60}(?:给予|按|予以)\s{0,4}[0-9]{1,2}\s{0,2}%[^。；;\n]{0,8}扣除)/g,
  ],
  unless: /非|未|如果|若|除外|不|联合体|分包/,
  minded: false,
})

/** 监狱企业、残疾人福利性单位视同小微企业 */
export const prisonAndDisabled = absentRule({
  id: 'prison-and-disabled-units',
  title: {
    zh: '监狱企业、残疾人福利性单位视同小微企业须写明',
    en: 'Prison enterprises and welfare units count as small firms',
  },
  severity: 'note',
  sources: [article('disabled-units', '第三条')],
  when: allOf(isGovernment, mentions(/(?:小型|小微|中小)[^。；;\n]{0,4}企业/)),
  words: /监狱|残疾人/,
  message: {
    zh: '文件写了中小企业政策，全文没有提到监狱企业和残疾人福利性单位。',
    en: 'SME terms are stated, but prison enterprises and welfare units are nowhere mentioned.',
  },
  suggestion: { zh: '补充两类单位视同小微企业。', en: 'Say that both count as small firms.' },
})
