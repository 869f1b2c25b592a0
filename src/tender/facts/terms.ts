import type { EvaluationMethod, ProcurementMethod } from '../model.ts'
import { isBlank } from './blank.ts'
import type { FactSpec } from './settle.ts'

/** The one value whose pattern a text matches; null where none or several do. */
const only = <T>(text: string, table: readonly (readonly [T, RegExp])[]): T | null => {
  const found = new Set(table.filter(([, pattern]) => pattern.test(text)).map(([value]) => value))
  return found.size === 1 ? [...found][0]! : null
}

const METHODS: readonly (readonly [ProcurementMethod, RegExp])[] = [
  ['single-source', /单一来源|直接采购/],
  ['competitive-consultation', /磋商/],
  ['competitive-negotiation', /谈判|竞谈/],
  ['inquiry', /询价(?!比)/],
  ['framework', /框架协议/],
  ['innovation', /合作创新/],
  ['invited-tender', /邀请招标|邀请投标|选择性招标|有限招标/],
  ['open-tender', /公开招标|公开竞争性招标|国内竞争性招标|^(?:国内)?公开$/],
  ['other', /询比|比选|遴选|竞价|比价|竞选|议价|招募|竞买|磋询|议标/],
]

const METHOD_WORDS =
  '公开招标|邀请招标|竞争性磋商|竞争性谈判|竞争性比选|单一来源采购|单一来源|询价|询比采购|询比|比选|遴选|竞价采购|竞价|谈判采购|框架协议采购|框架协议|合作创新采购|直接采购|竞争性比价'

const tight = (text: string): string => text.replace(/\s+/g, '')

const parseMethod = (text: string): ProcurementMethod | null => only(tight(text), METHODS)

/** 采购方式, from its label, from the title on the cover or of the notice, or from a sentence. */
export const method: FactSpec<ProcurementMethod> = {
  labels: [/^(?:本项目)?(?:项目)?(?:采购|招标|竞争|组织采购|发包)(?:的)?(?:组织)?方式$/],
  prose: [
    new RegExp(
      `^\\s*.{0,40}?(${METHOD_WORDS})\\s?(?:采购|招标|项目|货物|服务|工程|施工)?\\s?(?:(?:招标|采购|磋商|谈判|响应)?\\s?文\\s?件|通\\s?知\\s?书|公\\s?告|邀\\s?请)(?:书|函)?\\s?(?:\\([^()]{0,30}\\))?\\s*$`,
    ),
    new RegExp(`(?:采用|采取|进行|以|按照|参加|参与|方式为)[^,。;]{0,6}?(?:国内)?\\s?(${METHOD_WORDS})`),
    /^\s*(磋商|谈判|询价|比选|遴选|询比|竞价)(?:采购)?(?:文件|公告|邀请书|邀请函|通知书)\s*$/,
  ],
  zones: ['dataSheet', 'cover', 'notice', 'requirement', 'general'],
  parse: parseMethod,
}

/** 招标公告 or 招标文件 without any word on the method: an open tender. */
export const openNotice: FactSpec<ProcurementMethod> = {
  labels: [],
  prose: [/^\s*(?:第.{1,3}[章部卷篇](?:分)?)?\s*(招标公告)\s*$/, /^\s*(招\s{0,4}标\s{0,4}文\s{0,4}件)\s*$/],
  zones: ['notice', 'cover'],
  parse: () => 'open-tender',
}

const EVALUATIONS: readonly (readonly [EvaluationMethod, RegExp])[] = [
  ['reasonable-low-price', /合理低价/],
  ['lowest-price', /最低(?:评标|评审|投标|报价|成交|价)|低价(?:成交|中标|优先成交)|价格最低/],
  ['comprehensive-score', /综合(?:评分|评估|评审|评议|打分|评价|评定|比较)|性价比/],
  ['other', /双信封|票决|抽签|随机抽取法|固定价|技术评分最低标价/],
]

const parseEvaluation = (text: string): EvaluationMethod | null =>
  only(tight(text).split(/[,，。;；]/)[0]!, EVALUATIONS)

const EVALUATION_WORDS =
  '综合评分法|综合评估法|综合评审法|综合评议法|综合打分法|综合评价法|最低评标价法|最低评标价|最低价法|最低投标价法|经评审的最低投标价法|经评审的最低价法|合理低价法|最低评审价法|最低价成交法|性价比法'

/** 评标方法 */
export const evaluation: FactSpec<EvaluationMethod> = {
  labels: [
    /^(?:本项目)?(?:评标|评审|评定|评选|评比|磋商|谈判|评分)(?:方法|办法|方式)(?:及标准|和标准|与标准|及评审标准)?$/,
    /^(?:确定)?(?:成交|中标|定标|评审|评标)(?:供应商)?(?:的)?(?:原则|办法|方法|标准|办法及标准)$/,
  ],
  prose: [
    new RegExp(
      `^\\s*(?:第.{1,3}[章部卷篇](?:分)?)?\\s*评(?:标|审|定)(?:办法|方法|标准)\\s?\\(((?:${EVALUATION_WORDS})[^()]{0,12})\\)`,
    ),
    new RegExp(
      `(?<![如若])(?:采用|采取|适用|选用|使用|按照?|方法为|办法为|方法是|实行)\\s?[“"]?(${EVALUATION_WORDS})(?!的)[^,。;的]{0,6}(?:$|,)`,
    ),
    new RegExp(
      `(?:本项目|本次|评标委员会|评审小组|磋商小组).{0,20}?(?:采用|采取|适用|选用|使用|实行)\\s?[“"]?(${EVALUATION_WORDS})`,
    ),
    /质量和服务[^。;]{0,60}((?:最后|最终)?报价(?:最低|由低到高))/,
  ],
  zones: ['dataSheet', 'notice', 'cover', 'evaluation', 'requirement', 'general'],
  parse: (text) =>
    isBlank(text)
      ? null
      : /^(?:最后|最终)?报价(?:最低|由低到高)$/.test(text)
        ? 'lowest-price'
        : parseEvaluation(text),
}

/** Both options and no box left to tell them apart. */
const BOTH =
  /^(?:接受|允许|是|可以)[/、或]?(?:不接受|不允许|否|不可以)$|^(?:不接受|不允许|否|不可以)[/、或]?(?:接受|允许|是|可以)$/

const LOT_PREFIX =
  /^(?:采购包|合同包|分?包|标段|标项)[\d一二三四五六七八九十]{1,3}(?:\([^()]{0,30}\)|（[^（）]{0,30}）)?[:：]/

const parseConsent = (text: string): boolean | null => {
  const said = tight(text)
    .replace(LOT_PREFIX, '')
    .split(/[,，。;；]/)[0]!
    .slice(0, 40)
  if ((isBlank(said) && said !== '无') || BOTH.test(said)) return null
  if (/不(?:接受|允许|可以|得|支持|同意|适用)|拒绝|禁止|谢绝|^(?:否|不|无)/.test(said)) return false
  return /接受|允许|可以|同意|^是|^可$/.test(said) && !/^(?:如|若|当)/.test(said) ? true : null
}

/** 是否接受联合体 */
export const consortium: FactSpec<boolean> = {
  labels: [/^(?!.{0,20}(?:协议|牵头|成员|资质|各方)).{0,14}联合体.{0,12}$/],
  prose: [
    /[(【]\s?(是|否|不)\s?[)】](?:接受|允许)联合体/,
    /((?:不接受|不允许|不得|拒绝|谢绝|不支持)[^,。;]{0,12}联合体(?:形式)?[^,。;(的]{0,12})(?:$|[,，。;()])/,
    /(?<![若如当果])(?:本项目|本次|本采购|本招标|本包|本标段|本标项|采购包\d{0,2}|本合同包)[^,。;]{0,16}?((?:接受|允许)联合体(?:形式)?(?:投标|响应|参加|参与|申请|报价|磋商|谈判)?[^,。;(的]{0,6})(?:$|[,，。;()])/,
    /联合体(?:投标|响应)?(?:[:：])?\s?(不接受|不允许|接受)\s*$/,
  ],
  zones: ['dataSheet', 'notice', 'cover', 'requirement', 'evaluation', 'general'],
  parse: parseConsent,
}

const SMALL = '(?:中小|小微|小型|中型|中、小)'
const CONDITION =
  /^(?:若|如|对于?|凡|当|属于.{0,16}的(?:项目|采购包|包|标段|[,，])|专门面向[^,，]{0,20}(?:的|采购的?)(?:项目|采购包|包|标段)|非专门面向[^,，]{0,20}的)/

const parseReserved = (text: string): boolean | null => {
  const said = tight(text).replace(/^[（(]?\d{1,2}[)）.、]/, '')
  if (/^(?:否|不是|非|无$|不专门|未预留|不预留)/.test(said)) return false
  if (/非专门面向|不(?:属于?|是|为)?专门(?:面向|预留)|不专门|[:：]否[。；]?$|不(?:面向|适用)/.test(said))
    return false
  if (CONDITION.test(said) || /是否|是[（(]否[)）]/.test(said)) return null
  if (/部分预留|预留部分|预留份额(?!.{0,6}100)|分包预留/.test(said)) return false
  return /^是|^全部|专门面向|专门采购包|整体预留|100[%％]/.test(said) ? true : null
}

/** 专门面向中小企业; true where the whole lot is reserved */
export const reserved: FactSpec<boolean> = {
  labels: [
    new RegExp(`^.{0,20}(?:专门面向)${SMALL}.{0,16}$`),
    /^采购包\d{0,2}(?:预留形式)?$|^预留形式$|^.{0,10}预留(?:采购)?份额(?:形式|情况|措施)?$/,
    /^.{0,6}(?:促进|支持|扶持)?中小企业(?:发展)?(?:政策|的?相关政策|说明|有关政策|情况)?$|^关于(?:支持|促进)中小企业.{0,8}$/,
    /^落实政府采购政策(?:需|须)?满足的(?:资格)?(?:要求|条件)$/,
  ],
  prose: [
    new RegExp(
      `(?:(?:本|该)(?:项目|采购包|采购项目|包|次|标段|标项|合同包|招标项目)|^\\s*(?:采购包|标项|合同包|分?包|标段)\\s?\\d{0,2}:)([^,。;]{0,20}专门面向${SMALL}[^,。;]{0,24})(?!.{0,40}[;；]\\s?否)`,
    ),
    new RegExp(`^\\s*((?:非|不)?专门面向${SMALL}(?:企业|微企业|型企业)(?:采购|预留)?(?:项目)?)\\s*$`),
  ],
  zones: ['notice', 'dataSheet', 'cover', 'requirement', 'general', 'evaluation'],
  parse: parseReserved,
}
