import { parseDates } from '../text/date.ts'
import { parseNumber } from '../text/numeral.ts'

const SINCE = /(起|以来|至今|之后|以后|至(投标|响应|递交|提交))/
const YEARS = /近\s?([一二两三四五六七八九十\d]{1,2})\s?年/

/** First day of the period whose contracts count: a date with 起 or 至今, or 近三年 counted back from the deadline. */
export const firstDay = (criteria: string, deadline: string | null): string | null => {
  const [date] = parseDates(criteria)
  if (date && SINCE.test(criteria.slice(date.end, date.end + 12))) return date.iso.slice(0, 10)
  const years = parseNumber(YEARS.exec(criteria)?.[1] ?? '')
  return years && deadline ? `${Number(deadline.slice(0, 4)) - years}${deadline.slice(4, 10)}` : null
}
