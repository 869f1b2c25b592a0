import { parseNumber } from '../../text/numeral.ts'
import { plain } from './statements.ts'

/** 区间 of one quantity as words state it; null is no bound. */
export interface Interval {
  readonly unit: string
  readonly low: number | null
  readonly lowOpen: boolean
  readonly high: number | null
  readonly highOpen: boolean
  /** True for a bare value: 提供2个, 2小时到场. */
  readonly exact: boolean
}

/** Spellings of one unit; things of all kinds count as ''. */
const UNITS: readonly (readonly [unit: string, spellings: string])[] = [
  ['万小时', '万个?小时'],
  ['万㎡', '万(?:平方米|㎡|平米)'],
  ['㎡', '平方米|㎡|m2|m²|平米|平方'],
  ['m³', '立方米|m³|m3|立方'],
  ['小时', '个小时|小时|h|H'],
  ['分钟', '分钟|min'],
  ['工作日', '个工作日|工作日'],
  ['月', '个月'],
  ['天', '日历天|个日历日|日历日|天|日'],
  ['年', '周年|年|岁'],
  ['亿元', '亿元?'],
  ['万元', '万元人民币|万元|万'],
  ['元', '元'],
  ['%', '%|个百分点|个点'],
  [
    '',
    '个|项|份|人|名|台|辆|家|点|种|条|次|套|座|张|本|类|座席|坐席|处|颗|例|组|件|方面|床位?|所|支|款|场|部|单|宗',
  ],
]
const UNIT = UNITS.map(([, spellings]) => `(${spellings})`).join('|')
const N = '(\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百]{1,4})'
const INCLUDED = '(?:\\s?\\(?(?:含|包含|不含)(?:本数)?[^()\\s]{0,5}\\)?)?'
const QUANTITY = new RegExp(
  `(?<![A-Za-z/\\d.第])(?:(≥|>=|不[少低小]于|不得[少低]于|大于或?等于|高于或?等于|多于或?等于|至少|达到)|(≤|<=|不[超]过|不[大高多长]于|小于或?等于|低于或?等于|少于或?等于)|(>|大于|高于|超过|多于)|(<|小于|低于|少于|不足|未达到?))?\\s?` +
    `${N}\\s?(?:${UNIT})?(${INCLUDED})\\s?` +
    `(?:(-|至|到|~)\\s?${N}\\s?(?:${UNIT})?(${INCLUDED}))?\\s?` +
    `(?:(\\(?(?:含|及|或)?\\)?以上)|((?:\\(?(?:含|及|或)?\\)?(?:以[下内]|之?内(?![部存外容])))))?(${INCLUDED})`,
  'g',
)
/** Days, codes of standards and sizes of windows are no measures of what is scored. */
const ASIDE =
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|近[一二两三四五六七八九十\d]{1,2}(?:个)?[年月]|[A-Za-z]{1,8}[ /-]?\d{2,6}(?:[.:-]\d{1,4})?|每\s?[一1]?\s?(?:年|季度?|个?月|周|天|学期)|过去[一二三四五\d]年/g

const blank = (text: string): string => ' '.repeat(text.length)

const unitAt = (groups: readonly (string | undefined)[]): string | null => {
  const at = groups.findIndex((group) => group !== undefined)
  return at < 0 ? null : UNITS[at]![0]
}

const PREFIX = 4
const K = UNITS.length

const toInterval = (match: RegExpMatchArray): readonly Interval[] => {
  const groups = match.slice(1)
  const [atLeast, atMost, above, below] = groups
  const first = parseNumber(groups[PREFIX]!)
  const firstUnit = unitAt(groups.slice(PREFIX + 1, PREFIX + 1 + K))
  const firstMark = groups[PREFIX + 1 + K] ?? ''
  const joint = groups[PREFIX + K + 2]
  const second = joint ? parseNumber(groups[PREFIX + K + 3]!) : null
  const secondUnit = joint ? unitAt(groups.slice(PREFIX + K + 4, PREFIX + K + 4 + K)) : null
  const [secondMark = '', over, under, lastMark = ''] = groups.slice(PREFIX + 2 * K + 4)
  const unit = firstUnit ?? secondUnit
  if (first === null || (unit === null && !atLeast && !atMost && !above && !below && !over && !under))
    return []
  const excluded = (mark: string): boolean => mark.includes('不含')
  const base = { unit: unit ?? '', lowOpen: false, highOpen: false, exact: false }
  if (joint && second !== null)
    return [
      {
        ...base,
        low: Math.min(first, second),
        high: Math.max(first, second),
        lowOpen: excluded(firstMark),
        highOpen: excluded(secondMark + lastMark),
      },
    ]
  const mark = firstMark + lastMark
  if (above || below)
    return [
      above
        ? { ...base, low: first, lowOpen: true, high: null }
        : { ...base, low: null, high: first, highOpen: true },
    ]
  if (atLeast || over) return [{ ...base, low: first, lowOpen: excluded(mark), high: null }]
  if (atMost || under) return [{ ...base, low: null, high: first, highOpen: excluded(mark) }]
  return [{ ...base, low: first, high: first, exact: true }]
}

/** Two bounds said one after the other (大于等于3个小于5个, 50%＜X≤70%) are one interval. */
const joined = (intervals: readonly Interval[]): readonly Interval[] => {
  const done: Interval[] = []
  for (const next of intervals) {
    const last = done.at(-1)
    if (last && continuesTo(last, next))
      done.splice(-1, 1, { ...last, high: next.high, highOpen: next.highOpen })
    else done.push(next)
  }
  return done
}

const continuesTo = (last: Interval, { unit, low, high }: Interval): boolean =>
  last.unit === unit &&
  last.high === null &&
  last.low !== null &&
  low === null &&
  high !== null &&
  high > last.low

/** Units of one kind and what they are in the larger. */
const LARGER: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  分钟: ['小时', 1 / 60],
  月: ['年', 1 / 12],
  元: ['万元', 1e-4],
  亿元: ['万元', 1e4],
}

/** The interval in the larger unit of its kind: 30分钟 is 0.5小时. */
export const inLargerUnit = (interval: Interval): Interval => {
  const [unit, factor] = LARGER[interval.unit] ?? []
  if (unit === undefined || factor === undefined) return interval
  const convert = (value: number | null): number | null =>
    value === null ? null : Number((value * factor).toFixed(6))
  return { ...interval, unit, low: convert(interval.low), high: convert(interval.high) }
}

/** All intervals that words state, in order. */
export const intervalsIn = (text: string): readonly Interval[] => {
  const folded = plain(text).replace(ASIDE, blank)
  return joined([...folded.matchAll(QUANTITY)].flatMap(toInterval))
}
