import { foldWidth } from './fold.ts'
import { HAN_NUMERAL, parseNumber } from './numeral.ts'

/** 日期 as it stands in a text. `iso` is "2024-05-20", or "2024-05-20T09:30" where a time of day follows. */
export interface DateMention {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const N = `[0-9]{1,2}|[${HAN_NUMERAL}]{1,3}`
const S = '[ \\t]{0,4}'
const dayForms = [
  `((?:19|20)[0-9]{2}|[二一][〇○零O九][〇○零O一二三四五六七八九]{2})${S}年${S}(${N})${S}月${S}(${N})${S}[日号]`,
  `(?<![0-9.])((?:19|20)[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])`,
  `(?<![0-9./])((?:19|20)[0-9]{2})/([0-9]{1,2})/([0-9]{1,2})(?![0-9/])`,
  `(?<![0-9.])((?:19|20)[0-9]{2})\\.([0-9]{1,2})\\.([0-9]{1,2})(?![0-9.])`,
]
const days = dayForms.map((form) => new RegExp(form, 'g'))
const time = new RegExp(
  `^[ \\t]{0,4}(?:[（(][^（）()]{0,12}[)）])?[ \\t,，T]{0,4}(?:北京时间)?[ \\t:：]{0,3}(上午|下午|中午|晚上|凌晨|早上)?${S}(${N})${S}(?:[:：时点]${S}(整|${N}|半)?${S}分?(?:[:：]?${S}[0-9]{1,2}秒?)?)`,
)
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const two = (value: number): string => String(value).padStart(2, '0')

const isoDay = (year: number, month: number, day: number): string | null => {
  const most = DAYS_IN_MONTH[month - 1]
  return most !== undefined && day >= 1 && day <= most ? `${year}-${two(month)}-${two(day)}` : null
}

const isoTime = (text: string): { time: string; length: number } | null => {
  const match = time.exec(text)
  if (!match) return null
  const [whole, half, hourText, minuteText] = match
  const hour = parseNumber(hourText!)
  const minute =
    minuteText === undefined || minuteText === '整' ? 0 : minuteText === '半' ? 30 : parseNumber(minuteText)
  if (hour === null || minute === null || minute > 59) return null
  const late = (half === '下午' || half === '晚上') && hour < 12 ? hour + 12 : hour
  return late > 23 ? null : { time: `T${two(late)}:${two(minute)}`, length: whole.trimEnd().length }
}

/** All dates of a text, in order, each with the time of day that follows it. Blank dates (2024年  月  日) are none. */
export const parseDates = (text: string): readonly DateMention[] => {
  const folded = foldWidth(text)
  return days
    .flatMap((form) => [...folded.matchAll(form)])
    .flatMap((match) => {
      const [year, month, day] = [match[1]!, match[2]!, match[3]!].map(parseNumber)
      const iso = isoDay(year ?? 0, month ?? 0, day ?? 0)
      if (iso === null) return []
      const end = match.index + match[0].length
      const clock = isoTime(folded.slice(end, end + 60))
      return [{ iso: iso + (clock?.time ?? ''), start: match.index, end: end + (clock?.length ?? 0) }]
    })
    .sort((a, b) => a.start - b.start)
}

/** The first date of a text, or null where it has none or only a blank. */
export const parseDate = (text: string): string | null => parseDates(text)[0]?.iso ?? null

const MS_A_DAY = 86_400_000
const startOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00Z`)

/** The ISO date so many whole calendar days after another; before it for a negative count. Times of day are dropped. */
export const addDays = (iso: string, days: number): string =>
  new Date(startOf(iso) + days * MS_A_DAY).toISOString().slice(0, 10)

/** Calendar days from one ISO date to another; negative where `to` is earlier. Times of day don't count. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOf(to) - startOf(from)) / MS_A_DAY)
