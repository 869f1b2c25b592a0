import { parseDates } from './date.ts'
import { foldWidth } from './fold.ts'
import { HAN_NUMERAL, parseNumber } from './numeral.ts'

export type DurationUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  /** Hours of service a week: 7×24小时 is 168. */
  | 'hours-a-week'

/** 期限 as it stands in a text. */
export interface Duration {
  readonly value: number
  readonly unit: DurationUnit
  /** Calendar days (a month is 30, a year 365); null for working days and hours of service. */
  readonly days: number | null
  readonly start: number
  readonly end: number
}

const DAYS: Readonly<Record<DurationUnit, number | null>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  workday: null,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  'hours-a-week': null,
}
const UNITS: readonly (readonly [words: string, unit: DurationUnit])[] = [
  ['个?工作日|个工作天', 'workday'],
  ['个?(?:日历日|日历天|自然日|自然天|公历日)|天|日', 'day'],
  ['周(?![年岁])|个?星期|个?礼拜', 'week'],
  ['个?月', 'month'],
  ['个季度', 'quarter'],
  ['个?(?:周年|年度|学年|年)', 'year'],
  ['个?小时', 'hour'],
  ['分钟', 'minute'],
  ['秒钟?', 'second'],
]
const NUMBER = `[0-9]{1,5}(?:\\.[0-9]{1,2})?|[${HAN_NUMERAL}]{1,6}|半`
const span = new RegExp(
  `(?<![0-9第]|[0-9][.,])(${NUMBER})[ \\t]{0,3}(?:[（(] {0,2}[0-9${HAN_NUMERAL}壹贰叁肆伍陆柒捌玖拾佰]{1,6} {0,2}[)）])?[ \\t]{0,3}(个半)?(?:${UNITS.map(([words]) => `(${words})`).join('|')})(半(?!年|月|天|小时))?(日历日|日历天|自然日|自然天|工作日)?`,
  'g',
)
const service =
  /(?<![0-9.])(?:(7) ?天? ?[×xX*✕╳] ?(24) ?(?:个?小时|[hH])?|([567]) ?天? ?[×xX*✕╳] ?([89]|1[0-2]) ?(?:个?小时|[hH]))/g

const isOrdinal = (text: string, number: string, unit: DurationUnit, at: number, printed: string): boolean =>
  (unit === 'year' && /^(?:19|20)[0-9]{2}$|^[二一][〇○零九]/.test(number)) ||
  (unit === 'month' && !printed.includes('个') && !/[零两]|^1?[3-9][0-9]/.test(number)) ||
  (unit === 'day' && /[月第][ \t]{0,4}$/.test(text.slice(Math.max(0, at - 4), at)))

const spans = (text: string): readonly Duration[] =>
  [...text.matchAll(span)].flatMap((match) => {
    const number = match[1]!
    const half = match[2] ?? match[UNITS.length + 3]
    const found = UNITS.findIndex((_, index) => match[index + 3] !== undefined)
    const printed = match[found + 3]!
    const qualified = match[UNITS.length + 4]
    const unit = qualified === '工作日' ? 'workday' : UNITS[found]![1]
    const whole = number === '半' ? 0.5 : parseNumber(number)
    if (whole === null || isOrdinal(text, number, unit, match.index, match[0])) return []
    const value = whole + (half ? 0.5 : 0)
    const perUnit = DAYS[unit]
    const days = perUnit === null ? null : value * perUnit
    return printed ? [{ value, unit, days, start: match.index, end: match.index + match[0].length }] : []
  })

const services = (text: string): readonly Duration[] =>
  [...text.matchAll(service)].map((match) => ({
    value: Number(match[1] ?? match[3]) * Number(match[2] ?? match[4]),
    unit: 'hours-a-week' as const,
    days: null,
    start: match.index,
    end: match.index + match[0].length,
  }))

/** All periods of a text, in order: 90天, 九十（90）日历天, 三个月, 半年, 5个工作日, 30分钟, 7×24小时. Dates are none. */
export const parseDurations = (text: string): readonly Duration[] => {
  const folded = foldWidth(text)
  const taken = [...parseDates(text), ...services(folded)]
  const free = spans(folded).filter(
    (found) => !taken.some((other) => found.start < other.end && other.start < found.end),
  )
  return [...free, ...services(folded)].sort((a, b) => a.start - b.start)
}

const MONTHS: Readonly<Partial<Record<DurationUnit, number>>> = { month: 1, quarter: 3, year: 12 }

/** Less than, equal to or greater than 0 as `a` is shorter than, as long as or longer than `b`; null where units don't compare. */
export const compareDurations = (
  a: Pick<Duration, 'value' | 'unit'>,
  b: Pick<Duration, 'value' | 'unit'>,
): number | null => {
  if (a.unit === b.unit) return a.value - b.value
  const [monthsA, monthsB] = [MONTHS[a.unit], MONTHS[b.unit]]
  if (monthsA !== undefined && monthsB !== undefined) return a.value * monthsA - b.value * monthsB
  const [daysA, daysB] = [DAYS[a.unit], DAYS[b.unit]]
  return daysA === null || daysB === null ? null : a.value * daysA - b.value * daysB
}
