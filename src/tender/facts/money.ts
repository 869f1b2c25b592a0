import { parseAmounts } from '../../text/amount.ts'
import { isBlank } from './blank.ts'
import type { FactSpec } from './settle.ts'
import type { Statement } from './statement.ts'
import type { Zone } from './zone.ts'

const ZONES: readonly Zone[] = ['dataSheet', 'notice', 'cover', 'requirement', 'general', 'evaluation']

/** A number alone is yuan from here on; below, its unit is open. */
const LEAST_BARE_YUAN = 1000
const BARE_NUMBER = /^[¥￥]?\s?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?$/
/** "元/人", "元/吨": the price of one piece, not of the project. "/年" is a term. */
const PER_PIECE = /^\s{0,2}(?:[/每]\s{0,2}(?!年|[一二两三四五]年|包|标段|标项|项目|个?标))/

const LOT_PREFIX = /^\s*(?:采购包|合同包|分?包|标段|标项)\s?\d{1,3}\s?[-—:：]\s?(?=[¥￥\d])/
/** "最高限价(万元/年)" */
const A_YEAR = /(\(万?元)[/／]年(?=\))/
const UNIT_IN_BRACKETS = /(\d)\s?[（(]\s?(万?元)\s?[)）]/g
/** "80万元/年，服务期两年，共160万元": the sum is the project's. */
const SUM_OF_TERMS = /[/／每]\s?年.{1,40}?(?:共计?|合计|总计)[为:：]?\s?(?=[¥￥\d])/

const amountText = (text: string): string => {
  const said = text.replace(LOT_PREFIX, '').replace(UNIT_IN_BRACKETS, '$1$2')
  const sum = SUM_OF_TERMS.exec(said)
  return sum ? said.slice(sum.index + sum[0].length) : said
}

/** The first amount of the project in yuan; the label's unit counts where the value has none. Null for prices of a piece. */
export const parseYuan = (text: string, label: string): number | null => {
  if (isBlank(text)) return null
  const prefix = label === '' ? '' : `${label.replace(A_YEAR, '$1')}:`
  const said = amountText(text)
  const whole = prefix + said
  const amount = parseAmounts(whole).find(
    ({ start, end }) => start >= prefix.length && !PER_PIECE.test(whole.slice(end, end + 8)),
  )
  if (amount) return amount.yuan
  const bare = BARE_NUMBER.exec(said.trim())
  const value = bare ? Number(bare[0].replace(/[¥￥,\s]/g, '')) : 0
  return value >= LEAST_BARE_YUAN ? value : null
}

const positive = (text: string, label: string): number | null => parseYuan(text, label) || null

const OF_A_PIECE = /单价|分项|标的金额|采购包保证金|服务费|代理费/

const ofTheProject = ({ label, among }: Statement): boolean => among === 1 && !OF_A_PIECE.test(label)

/** Up to the next comma that does not part thousands. */
const UP_TO = '(?:[^,。;]|,(?=\\d{3}))'

/** 预算金额 */
export const budget: FactSpec<number> = {
  labels: [
    /^.{0,10}预算(?:总)?(?:(?:金额|资金)(?:总额)?|限额|总额|价|控制(?:价|金额|额度)|额|经费)?(?:.{0,3}最高(?:投标)?限价)?$/,
    /^(?:项目|采购|招标)(?:总)?(?:金额|控制金额|资金|经费)(?:.{0,3}最高(?:投标)?限价)?$/,
    /^合同估算价$|^估算(?:价|金额)$|^标段估算价$/,
    /^资金来源(?:及(?:预算|金额|落实情况))?$/,
  ],
  prose: [
    /预算(?:总)?(?:金额|限额|价|资金)?(?:为|约为|共计|是|人民币|[:：])\s?((?:[^,。;]|,(?=\d{3})){2,40})/,
    /资金来源(?:为|[:：])?\s?((?:[^,。;]|,(?=\d{3})){2,40})/,
  ],
  zones: ZONES,
  parse: positive,
  accepts: ofTheProject,
}

const CEILING =
  '最高(?:投标|响应|应答|应标|报价|采购|磋商|比选|参选|限制|总)?(?:总)?(?:限价|限额|控制价)|(?:招标|投标|采购|磋商)?控制价|拦标价|投标(?:报价)?上限|最高投标价|采购限价|投标限价|上限价'

const CEILING_BEFORE_AMOUNT = new RegExp(`(?:${CEILING})[^\\d,，。;；]{0,10}(?=\\d)`)

/** "预算金额486万元，最高限价480万元" under a label for both: the amount behind the ceiling's own word. */
const ceilingAmount = (text: string, label: string): number | null => {
  const own = CEILING_BEFORE_AMOUNT.exec(text)
  return positive(own ? text.slice(own.index + own[0].length) : text, label)
}

/** 最高限价 */
export const ceiling: FactSpec<number> = {
  labels: [new RegExp(`^(?!.{0,12}(?:单价|分项)).{0,10}(?:${CEILING}).{0,6}(?:\\([^()]{1,10}\\))?$`)],
  prose: [
    new RegExp(`(?:${CEILING})\\s?([¥￥]?\\d${UP_TO}{1,30})`),
    new RegExp(`(?:${CEILING})(?:为|是|人民币|[:：]|\\([^()]{0,20}\\)[:：为]?)\\s?(${UP_TO}{2,40})`),
  ],
  zones: ZONES,
  parse: ceilingAmount,
  accepts: ofTheProject,
}

const SAME_AS_BUDGET =
  /同(?:项目|采购|本项目)?预算|等于(?:项目|采购)?预算|与(?:项目|采购)?预算(?:金额)?(?:一致|相同|相等)|即为?(?:项目|采购)?预算/

/** 最高限价 that is said to be the budget: "同预算金额" */
export const ceilingIsBudget: FactSpec<true> = {
  labels: ceiling.labels,
  prose: [
    new RegExp(`(?:${CEILING})((?:同|等于|即为?|与)(?:项目|采购)?预算[^,。;]{0,10})`),
    new RegExp(`(预算(?:金额|价)?(?:即|就是|也是|等于)为?(?:本项目)?)(?:的)?(?:${CEILING})`),
  ],
  zones: ZONES,
  parse: (text) => (SAME_AS_BUDGET.test(text) || /^预算/.test(text) ? true : null),
}

/** 投标保证金: an amount, or a rate of the budget in percent. */
export type Bond = { readonly yuan: number } | { readonly percentOfBudget: number }

const NONE =
  /不(?:再)?(?:要求|收取|需要?|用|须|缴纳|交纳|适用|设|提供)|无[需须]|免(?:收|缴|交|于|予|除)|^(?:无|否|没有|零元?|不|0(?:\.0+)?元?)$/
const OPENING = /^[^,。;，；:：]{0,40}/
const LIMIT = /不(?:得|应)?(?:超过|高于|大于|多于)|以内|以下|至多/
const PERCENT = /(\d{1,2}(?:\.\d{1,3})?)\s?[%％]|百分之([一二两三四五六七八九十])/
const HAN = '零一二三四五六七八九十'

/** The first percentage of a text, or null. */
const parsePercent = (text: string): number | null => {
  const match = PERCENT.exec(text)
  if (!match) return null
  return match[1] ? Number(match[1]) : HAN.indexOf(match[2]!.replace('两', '二'))
}

/** A mere possibility: "对信用好的投标人可免收". */
const POSSIBLE = /可以?(?:不|免|无)|鼓励|信用|优先|减免|如果?|若|^对于?/

const statesNone = (text: string): boolean => {
  const opening = OPENING.exec(text.trim())![0].replace(/\s+/g, '')
  return NONE.test(opening) && !POSSIBLE.test(opening)
}

const parseBond = (text: string, label: string): Bond | null => {
  const said = text.replace(/^.{0,20}保证金.{0,8}?[:：]\s?/, '')
  if (statesNone(said) && !/利息/.test(said)) return { yuan: 0 }
  if (isBlank(said) || LIMIT.test(said)) return null
  const yuan = parseYuan(said, label)
  if (yuan !== null) return { yuan }
  const percent = /预算|采购(?:项目)?金额|最高(?:投标)?限价|控制价/.test(said) ? parsePercent(said) : null
  return percent === null
    ? /^0(?:\.0+)?$/.test(said.trim())
      ? { yuan: 0 }
      : null
    : { percentOfBudget: percent }
}

const NOT_ASKED = '不(?:再)?(?:收取|要求|需要?|用|设|缴纳|交纳)|无需|无须|免收|免于|免缴|免交|免除'
/** A sentence on the project as a whole, not on some bidders: "本项目不收取 …". */
const WITHOUT = '(?:^\\s*(?:\\(?[\\d.]{1,6}[.、)]?)?\\s*|本(?:项目|次|采购|合同|招标|包|标段)[^,。;]{0,10})'

const BIDDING = '(?:投标|响应|磋商|谈判|询价|报价|竞价|比选|参选|询比|应答|竞谈|竞买|遴选)'
const OTHER_BOND = '(?!.{0,12}(?:履约|质量|质保|工资|农民工|预付))'
const NOT_THE_SUM =
  '(?!.{0,20}(?:退还|形式|方式|有效期|截止|时间|户名|账户|账号|银行|到账|凭证|证明|说明|没收|不予))'

/** 投标保证金, 响应保证金, 磋商保证金 */
export const bidBond: FactSpec<Bond> = {
  labels: [
    new RegExp(
      `^${OTHER_BOND}${NOT_THE_SUM}.{0,14}(?:${BIDDING}(?:\\([^()]{1,6}\\))?(?:文件)?(?:保证金|担保)|保证金(?:金额|数额|缴纳|交纳)|^保证金).{0,12}$`,
    ),
  ],
  prose: [
    new RegExp(`${WITHOUT}((?:${NOT_ASKED})[^,。;履质]{0,12}保证金)`),
    new RegExp(`${BIDDING}保证金(?:的)?(?:金额|数额)?(?:为|[:：])\\s?(${UP_TO}{2,40})`),
  ],
  zones: ['dataSheet', 'notice', 'cover', 'requirement', 'general'],
  readsOn: true,
  parse: parseBond,
}

const OF_CONTRACT =
  /(?:合同|中标|成交|签约|总价|价款|金额|价)[^%％,，。;；]{0,20}?(?:\d{1,2}(?:\.\d{1,3})?\s?[%％]|百分之[一二两三四五六七八九十])/
const ONLY_PERCENT = /^[^\d%％]{0,6}\d{1,2}(?:\.\d{1,3})?\s?[%％][^\d]{0,12}$/

const parsePerformance = (text: string): number | null => {
  const said = text.replace(/^.{0,20}履约(?:保证金|担保).{0,8}?[:：]\s?/, '')
  if (statesNone(said) && !/利息|退还/.test(said)) return 0
  const share = OF_CONTRACT.exec(said)?.[0] ?? ONLY_PERCENT.exec(said.trim())?.[0] ?? null
  if (share === null || LIMIT.test(said.slice(0, said.indexOf(share) + share.length))) return null
  return parsePercent(share)
}

/** 履约保证金 in percent of the contract */
export const performanceBond: FactSpec<number> = {
  labels: [/^(?!.{0,24}(?:退还|形式|账户|账号|不予|时间|期限|违约)).{0,14}履约(?:保证金|担保|保函).{0,10}$/],
  prose: [
    /((?:合同|中标|成交|签约)[^,。;%]{0,16}\d{1,2}(?:\.\d{1,2})?\s?%[^,。;]{0,16}履约(?:保证金|担保))/,
    /履约(?:保证金|担保)(?:的)?(?:金额|数额|比例)?(?:为|按|是|[:：])\s?([^。;]{2,60})/,
    new RegExp(`${WITHOUT}(?:[^,。;]{0,20}保证金[,、])?((?:${NOT_ASKED})[^,。;]{0,12}履约(?:保证金|担保))`),
  ],
  zones: ['dataSheet', 'notice', 'cover', 'requirement', 'general', 'evaluation', 'contract'],
  readsOn: true,
  parse: parsePerformance,
}
