import { parseDates } from '../../text/date.ts'
import { parseDurations } from '../../text/duration.ts'
import type { FactSpec } from './settle.ts'

const RANGE = /至|到|[-—~～]{1,2}/

/** The moment of a deadline; the end where a span is given. Null for a day without a time. */
const parseMoment = (text: string): string | null => {
  const dates = parseDates(text).filter(({ iso }) => iso.includes('T'))
  const [first, second] = dates
  if (!first) return null
  const isSpan = second !== undefined && RANGE.test(text.slice(first.end, second.start))
  return (isSpan ? second : first).iso
}

const OTHER_DEADLINE =
  '(?!.{0,24}(?:获取|报名|质疑|澄清|答疑|保证金|疑问|发售|购买|登记|提问|公示|下载|领取|样品|踏勘|询问|异议))'

/** 投标截止时间, 响应文件提交截止时间; the opening where only that is given */
export const bidDeadline: FactSpec<string> = {
  labels: [
    new RegExp(
      `^${OTHER_DEADLINE}.{0,12}(?:投标|响应|递交|提交|应答|报价|竞价|磋商|谈判|比选|参选|文件|申请|首次).{0,14}截止(?:时间|日期|时点).{0,12}$`,
    ),
    new RegExp(
      `^${OTHER_DEADLINE}.{0,8}(?:投标|响应|应答|报价|磋商|谈判)?(?:截标|文件(?:的)?(?:递交|提交))(?:时间|日期).{0,8}$`,
    ),
    new RegExp(`^${OTHER_DEADLINE}.{0,8}(?:递交|提交|接收).{0,6}文件.{0,6}(?:时间|日期).{0,8}$`),
    new RegExp(`^${OTHER_DEADLINE}.{0,4}(?:投标|响应|报价|申请)文件(?:的)?(?:递交|提交|上传)$`),
    /^.{0,8}(?:开标|开启|磋商|谈判|评审|响应文件开启|开标会).{0,6}(?:时间|日期).{0,8}$/,
  ],
  prose: [
    new RegExp(
      `^${OTHER_DEADLINE}.{0,20}(?:投标|响应|递交|提交|应答|报价|文件|申请)[^:：]{0,14}截止(?:时间|日期)(?:\\([^()]{0,40}\\))?\\s?(?:为|是|[:：])\\s?([^,。;]{8,60})`,
    ),
    /(?:于|在)\s?((?:19|20)\d\d[^,。;]{6,40}?)\s?(?:\(北京时间\)\s?)?(?:之?前)[,，]?\s?(?:将.{0,10})?(?:递交|提交|上传|送达)/,
  ],
  zones: ['dataSheet', 'notice', 'cover', 'requirement', 'general', 'evaluation'],
  parse: parseMoment,
}

const NOT_ITS_LENGTH = /^(?:内|期间|期满|届满|满|之内|之前|终止|延长|截止)/

const parseDays = (text: string, label: string): number | null => {
  if (NOT_ITS_LENGTH.test(text)) return null
  const found = parseDurations(text).find(({ unit, days }) => days !== null && days >= 1 && unit !== 'year')
  if (found) return found.days
  const bare = /[(（](?:天|日|日历天|日历日)[)）]/.test(label) ? /^\d{1,3}$/.exec(text.trim()) : null
  return bare ? Number(bare[0]) : null
}

const OFFER = '(?:投标|响应|报价|磋商|谈判|应答|竞价|比选|询价|标书|申请|参选)'

/** 投标有效期 in calendar days */
export const validity: FactSpec<number> = {
  labels: [
    new RegExp(
      `^(?!.{0,10}保证金|.{0,10}保函).{0,6}${OFFER}(?:\\([^()]{1,6}\\))?(?:文件)?(?:的)?有效期.{0,8}$`,
    ),
    /^有效期$/,
  ],
  prose: [
    new RegExp(
      `${OFFER}(?:文件)?(?:的)?有效期(?:应|限)?(?:为|是|不(?:得)?(?:少于|低于|短于)|:|\\([^()]{0,20}\\))?\\s?([^,。;]{2,50})`,
    ),
  ],
  zones: ['dataSheet', 'notice', 'cover', 'requirement', 'general', 'evaluation', 'form'],
  parse: parseDays,
}

/** The day a span begins, or the day itself; null where only its end is given (即日起至 …). */
const parseFirstDay = (text: string): string | null => {
  const first = parseDates(text)[0]
  return first && !/即日起|发布之日起|截止|至\s?$/.test(text.slice(0, first.start))
    ? first.iso.slice(0, 10)
    : null
}

/** 公告日期, else the first day on which the documents are handed out */
export const noticeDate: FactSpec<string> = {
  labels: [
    /^(?:.{0,6}公告)?(?:发布|首次公告|公告)(?:的)?(?:日期|时间)$|^公告日期$/,
    /^.{0,10}(?:获取|发售|领取|购买|下载)(?:.{0,6}文件)?(?:的)?(?:时间|日期|期限|起止时间).{0,6}$|^报名时间$/,
  ],
  prose: [/^\s*((?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s*$/],
  zones: ['notice', 'dataSheet', 'cover'],
  isAmended: false,
  parse: parseFirstDay,
}
