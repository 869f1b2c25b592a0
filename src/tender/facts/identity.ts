import { foldWidth } from '../../text/fold.ts'
import { hasPlaceholder, isBlank } from './blank.ts'
import type { FactSpec } from './settle.ts'
import type { Zone } from './zone.ts'

const ZONES: readonly Zone[] = ['dataSheet', 'notice', 'cover', 'requirement', 'general', 'evaluation']

const SUBJECT = '(?:采购|招标|磋商|谈判|询价|比选|遴选|竞价|询比|竞选|征集|政府采购|标段|工程|文件|建设)?'

/** A closing bracket without its partner and what follows it, and punctuation left at the end. */
const balanced = (text: string): string => {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    if ('（(〔[【'.includes(text[i]!)) open++
    if ('）)〕]】'.includes(text[i]!) && --open < 0) return text.slice(0, i)
  }
  return open > 0 ? text.slice(0, Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))) : text
}

const trimmed = (text: string): string => text.replace(/^[\s“"'：:《]+|[\s”"'，,、。；;：:》]+$/g, '')

const ASIDE = /[（(]?(?:以下(?:简称|统称)|项目编号|招标编号|采购编号|项目名称|填写|盖章|公章)/
const NAME_LIMIT = 120

const parseName = (text: string): string | null => {
  const value = trimmed(balanced(trimmed(text.split(/[。；;]|\s{4,}/)[0]!.split(ASIDE)[0]!)))
  const isName = value.length >= 4 && value.length <= NAME_LIMIT && /[\u4e00-\u9fa5]{2}/.test(value)
  return isName &&
    !isBlank(value) &&
    !hasPlaceholder(value) &&
    !BARE_KIND.test(value) &&
    !/^(?:项目名称|是指|指|见|[该此]项目|上述)|^[（(][^（）()]*[)）]$/.test(value)
    ? value
    : null
}

/** Words that say what kind of thing is bought, and no more: 工程勘察设计. */
const BARE_KIND = /^(?:工程|勘察|设计|施工|监理|货物|物资|服务|设备|采购|项目|招标|建设|及|和|、|的)+$/

/** A title's words up to 招标文件, which end with what is bought; not those of a sentence about the documents. */
const TITLE =
  /^\s*(?!.{0,60}(?:应当?|须|获取|本(?:项目|工程|次)|按照|根据|投标人|供应商|下载|领取|编制|递交|示范|范本))([^,。;:《》]{4,60}?(?:项目|工程|采购|服务|施工|监理|设计|勘察|标段))\s?(?:\([^()]{1,12}\))?\s?(?:国内|国际)?(?:公开|邀请|竞争性|单一来源|封闭式|开放式)?\s?(?:询比|询价)?(?:招标|采购|磋商|谈判|询价|比选|遴选|征集|竞价|单一来源采购)\s?文\s?件\s*$/

/** 项目名称 */
export const projectName: FactSpec<string> = {
  labels: [
    new RegExp(`^${SUBJECT}项目(?:的)?名称(?:[及和、/]编号)?$`),
    /^(?:采购|招标)项目$|^(?:招标|采购|工程)名称$|^项目名$/,
  ],
  prose: [
    /^\s*(?:本招标项目|本采购项目|本项目|本)?\s?([^,。;:]{4,100}?)\s?(?:\(项目名称\))?\s?(?:\(项目编号[^()]{0,60}\)\s?[,，]?\s?)?已(?:由|经)/,
    /^\s*本(?:招标|采购)?项目([^,。;:为是]{4,100}?)\((?:项目|招标|采购)编号/,
    /^\s*([^,。;:]{4,100}?)(?:项目)?(?:招标|采购)?的?潜在(?:的)?(?:投标人|供应商|响应人|申请人)/,
    /(?:委托|现),?\s?(?:对|就)\s?([^,。;:]{4,100}?)\s?(?:采用|进行|以)/,
    /采用.{2,12}方式组织\s?([^,。;:]{4,100}?)\s?[(（]以下简称/,
    TITLE,
  ],
  zones: ZONES,
  parse: parseName,
}

/** An X that stands for a figure still to come, not for a letter of the code: "2026000XXX", "XX-2024". */
const OPEN_NUMBER = /(?:^|[-_\d[(（【〔])[xX]{2,}(?:$|[-_\]）)】〕号])|[×*_＿]{2,}|[xX]{4,}/

const NUMBER_WORDS = /^(?:第)?[A-Za-z0-9\u4e00-\u9fa5〔〕[\]()（）【】\-—–_/.#+&·]{4,60}/

const parseNumber = (text: string): string | null => {
  const token = NUMBER_WORDS.exec(trimmed(text).replace(/\s*([-—–_/])\s*/g, '$1'))?.[0]
  const value =
    token && trimmed(balanced(token.split(/[（(](?=[\u4e00-\u9fa5])(?!.{0,8}[)）].{0,4}[\dA-Za-z])/)[0]!))
  if (!value || isBlank(value) || OPEN_NUMBER.test(value)) return null
  return (foldWidth(value).match(/[A-Za-z0-9]/g) ?? []).length >= 3 ? value : null
}

/** 项目编号 */
export const projectNumber: FactSpec<string> = {
  labels: [
    /^(?:采购|招标|磋商|谈判|询价|比选|竞价|询比|政府采购)?项目(?:的)?(?:编号|编码|序列号)$/,
    /^(?:政府采购|采购|招标|磋商|谈判|询价|比选|遴选|竞价|询比)(?:执行)?(?:编号|号)$|^项目号$/,
    /^(?:招标|采购|磋商|谈判|询价|比选)?文件(?:编号|号)$|^标书编号$/,
    /^(?:标段|工程)编号$/,
    /^(?:招标人|采购人|业主|(?:招标|采购|委托)?代理(?:机构)?)(?:的)?(?:项目)?编号$/,
  ],
  zones: ZONES,
  parse: parseNumber,
}

const ORG_LIMIT = 60
const NOT_AN_ORG =
  /应当|负责|按照|根据(?!地)|有权|必须|是指|代表(?!大会)|签字|不得|可以|有关|情况|要求|文件|名称|信息$|前附表|公告/

const parseOrganisation = (text: string): string | null => {
  const bare = text.replace(/^\s*(?:(?:采购|招标)人)?(?:单位|机构)?(?:名称|全称)\s*[:：]\s*/, '')
  const first = bare
    .replace(/^(?:采购人|招标人|(?:采购|招标)?代理机构)\s*[:：]\s*/, '')
    .split(/[,，。；;]|\s{2,}/)[0]!
  const value = trimmed(
    balanced(
      trimmed(first.split(/[（(](?:以下|盖|公章|单位|签|甲方|乙方)|(?:联系)?地址|联系[人电方]|电话/)[0]!),
    ),
  )
  const isOrganisation = value.length >= 4 && value.length <= ORG_LIMIT && /[\u4e00-\u9fa5]{3}/.test(value)
  return isOrganisation && !isBlank(value) && !hasPlaceholder(value) && !NOT_AN_ORG.test(value) ? value : null
}

/** 采购人, 招标人 */
export const purchaser: FactSpec<string> = {
  labels: [
    /^(?:采购|招标|询价|磋商|谈判|比选|询比|竞价|遴选|征集)(?:人|单位|方)(?:[/、](?:采购|招标)人)?(?:的)?(?:名称|全称|信息|单位)?$/,
    /^(?:业主|建设|委托|需求|使用)(?:单位|人)(?:名称)?$|^业主$/,
  ],
  prose: [
    /^\s*([^,。;:]{4,50}?)\((?:以下(?:简)?称为?)?[“"]?(?:招标人|采购人)[”"]?\)/,
    /(?:招标人|采购人)(?:\([^()]{0,12}\))?为\s?([^,。;:(]{4,50})/,
    /受\s?([^,。;:]{4,50}?)\s?(?:的)?委托/,
  ],
  zones: ZONES,
  parse: parseOrganisation,
}

/** 代理机构 */
export const agency: FactSpec<string> = {
  labels: [
    /^(?:政府采购|采购|招标|磋商|比选)?代理(?:机构|单位|公司|人)(?:的)?(?:名称|全称|信息)?$|^(?:招标|采购)代理$/,
    /^(?:政府)?集中采购(?:代理)?机构(?:名称)?$|^采购(?:组织)?机构(?:名称)?$|^(?:采购|招标)组织(?:机构|单位)$/,
  ],
  prose: [
    /(?:招标|采购)?代理机构(?:\([^()]{0,12}\))?为\s?([^,。;:(]{4,50})/,
    /^\s*([^,。;:]{4,50}?)\s?(?:\([^()]{0,20}\)\s?)?受\s?[^,。;:]{4,50}?\s?(?:的)?委托/,
    /^\s*([^,。;:]{4,50}?)\s?采用.{2,12}方式组织/,
    /委托\s?([^,。;:]{4,50}?)\s?(?:作为|担任|为)(?:本项目)?(?:的)?(?:采购|招标)?代理/,
  ],
  zones: ZONES,
  parse: parseOrganisation,
}
