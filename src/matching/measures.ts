import { parseDurations } from '../text/duration.ts'
import { foldWidth } from '../text/fold.ts'
import { parseNumber } from '../text/numeral.ts'
import { type Comparator, parseQuantities } from '../text/quantity.ts'
import { remember } from '../text/remember.ts'
import { toBase } from '../text/units.ts'

/** A value with what it measures, as it stands in a text (数值与其对象). */
export interface Measure {
  /** "time" in calendar days, "workdays", "hours-a-week", "rate:次" a year, or a dimension of `text/units`. */
  readonly dimension: string
  /** In the dimension's base unit; Infinity for 永久 and 终身. */
  readonly value: number
  /** Upper end of a range, else null. */
  readonly upper: number | null
  readonly comparator: Comparator
  /** The words as printed: "不少于3个月". */
  readonly words: string
  /** The part of the sentence it stands in, without the value itself. */
  readonly context: string
  /** Only the words between the pauses around it, and those before and behind it. */
  readonly own: string
  readonly before: string
  readonly after: string
  readonly start: number
  /** True for a count that is meant for each of several things: 每家不少于一场. */
  readonly each: boolean
  /** The end of a range that it names: 最高, 最低. */
  readonly extreme: 'most' | 'least' | null
  /** Of several things alike the one it is about: 一级, 二类, 重大; null where it names none. */
  readonly label: string | null
}

const PER_YEAR: readonly (readonly [RegExp, number])[] = [
  [/每日|每天/, 365],
  [/每周/, 52],
  [/每月|每个月/, 12],
  [/每季度?|每个季度/, 4],
  [/每半年/, 2],
  [/每年|全年|年均|每年度/, 1],
]
const RATED = new Set(['count:次', 'count:份', 'count:场', 'count:期'])
const FOREVER = /永久|终身|无限期/g
const FOREVER_ABOUT = /授权|许可|使用|免费|维护|质保/
const EACH = /每(?![年月日周季])[^每]{0,8}$/
const EXTREMES = [
  ['most', /最[高大长多][^，。；;、]{0,2}$/],
  ['least', /最[低小短少][^，。；;、]{0,2}$/],
] as const
const ANCHOR = /[后起前时]\s*$/
const PAUSE = /[。;!?\n\t]/
const SHORT = 12
/** Characters before and behind a value that can belong to its sentence. */
const REACH = 120
/** Grades and points are no amounts of anything. */
const PEOPLE = /^count:[名位]$/
const NO_AMOUNT = new Set(['count:级', 'count:档', 'count:期', 'count:点', 'points'])
/** 近三年, 第三次, T+30日, 一次性: windows, ordinals, marks on a time line and idioms. */
const IDIOM_BEFORE = /[近前第上去+]\s?$|[A-Za-z\d]-$/
const IDIOM = /^一[人次家个项]/
const TEN_THOUSANDS = /(\d{1,6}(?:\.\d{1,4})?)\s?万(?=[人次名条个台户件套册张平])/g
const HAN_COUNT = /[一二两三四五六七八九十]{1,3}(?=[组场批轮期])/g
const PREFIX =
  /(不[得应可](?:少于|低于|小于|超过|大于|高于|迟于|晚于|长于)|不少于|不低于|不小于|不短于|不得少于|不得低于|至少|最少|≥|>=|大于等于|超过|超|不超过|不大于|不高于|不迟于|至多|≤|<=|小于等于)\s{0,2}为?$/
const SUFFIX = /^(及?以上|或以上|\(含\)以上|以内|之内|内|以下)/
const AT_LEAST = /不[得应可]?(少|低|小|短)于|至少|最少|≥|>=|大于等于|(?<!不[得应可]?)超过?|以上/

/** All measures of a text, in order. Dates and clause numbers are none. */
export const measuresIn = remember((text): readonly Measure[] => {
  const folded = plain(text)
  const periods = parseDurations(folded).map((period) => {
    const { comparator, from, to } = around(folded, period.start, period.end)
    return {
      dimension:
        period.unit === 'workday' ? 'workdays' : period.unit === 'hours-a-week' ? period.unit : 'time',
      value: period.days ?? period.value,
      upper: null,
      comparator,
      start: from,
      end: to,
    }
  })
  const counts = parseQuantities(folded)
    .filter((found) => !periods.some((period) => found.start < period.end && period.start < found.end))
    .flatMap((found) => {
      const base = toBase(found.value, found.unit)
      if (!base || base.dimension === 'time' || base.dimension === 'workdays') return []
      const upper =
        found.comparator === 'between'
          ? (toBase(found.second ?? found.value, found.unit)?.value ?? null)
          : null
      const dimension = base.dimension.replace(PEOPLE, 'count:人')
      return [{ ...base, dimension, upper, comparator: found.comparator, start: found.start, end: found.end }]
    })
  const endless = [...folded.matchAll(FOREVER)]
    .filter(({ index }) => FOREVER_ABOUT.test(folded.slice(Math.max(0, index - 12), index + 14)))
    .map(({ index, 0: word }) => ({
      dimension: 'time',
      value: Number.POSITIVE_INFINITY,
      upper: null,
      comparator: 'equal' as const,
      start: index,
      end: index + word.length,
    }))
  return [...periods, ...counts, ...endless]
    .filter(({ dimension, start }) => !NO_AMOUNT.has(dimension) && !isIdiom(folded, start))
    .sort((a, b) => a.start - b.start)
    .map(({ end, ...found }) => {
      const { before, after, own } = clauseAround(folded, found.start, end)
      const perYear = RATED.has(found.dimension) ? PER_YEAR.find(([word]) => word.test(before)) : undefined
      return {
        ...found,
        label: labelOf(before),
        ...(perYear
          ? { dimension: found.dimension.replace('count:', 'rate:'), value: found.value * perYear[1] }
          : {}),
        words: folded.slice(found.start, end).trim(),
        context: before + after,
        own,
        before,
        after,
        extreme: extremeOf(before, folded.slice(found.start, end)),
        each: found.dimension.startsWith('count:') && !perYear && EACH.test(before),
      }
    })
})

const LEADING_EXTREME = /^最[高大长多低小短少]/

const extremeOf = (before: string, words: string): Measure['extreme'] => {
  const label = LEADING_EXTREME.exec(words)?.[0] ?? before
  return EXTREMES.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

/** Width folded; commas that part words become semicolons, so that no number runs over them; 三组 becomes 3组. */
const plain = (text: string): string =>
  foldWidth(text.replaceAll('，', ';'))
    .replace(/(?<!\d),|,(?!\d)/g, ';')
    .replace(TEN_THOUSANDS, (_, value) => String(Math.round(Number(value) * 10_000)))
    .replace(HAN_COUNT, (word) => String(parseNumber(word) ?? word))

const isIdiom = (text: string, start: number): boolean =>
  IDIOM_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
  (IDIOM.test(text.slice(start, start + 2)) && !isRate(text, start))

const RATE = /每(?:年度?|月|季度?|周|半年|个?季度|个月|学期)[^。;!?\n\t]{0,16}$/
/** 每年演练一次 counts; 一次性 and 一个 do not. */
const isRate = (text: string, start: number): boolean =>
  /^一次(?!性)/.test(text.slice(start, start + 3)) && RATE.test(text.slice(Math.max(0, start - 24), start))

const LABEL =
  /([一二三四五ⅠⅡⅢⅣ1-5A-Da-d甲乙丙丁])(?:级|类)(?![及以]?上)|(特别重大|重大|较大|紧急|严重|一般|普通|轻微)(?=[级类的]?(?:故障|事件|问题|缺陷|隐患|事故|投诉|情况))/g
const LABEL_DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  Ⅰ: '1',
  Ⅱ: '2',
  Ⅲ: '3',
  Ⅳ: '4',
}

/** The last grade or kind named before a value; grades of faults bear numbers or names. */
const labelOf = (before: string): string | null => {
  const last = [...before.matchAll(LABEL)].at(-1)
  if (!last) return null
  const sign = last[1] ? (LABEL_DIGITS[last[1]] ?? last[1].toUpperCase()) : last[2]!
  return last[1] ? `#${sign}` : sign
}
/** Widens a period by the comparator in front of it or behind it. */
const around = (text: string, start: number, end: number) => {
  const prefix = PREFIX.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? ''
  const suffix = SUFFIX.exec(text.slice(end, end + 6))?.[0] ?? ''
  const words = prefix + suffix
  const comparator: Comparator = !words ? 'equal' : AT_LEAST.test(words) ? 'atLeast' : 'atMost'
  return { comparator, from: start - prefix.length, to: end + suffix.length }
}

/** What stands before and behind a value in its part of the sentence; where that is short, with what follows an anchor (…后10日内，提交…) or with what leads to it. */
const clauseAround = (text: string, start: number, end: number) => {
  const ahead = text.slice(Math.max(0, start - REACH), start).split(PAUSE)
  const behind = text.slice(end, end + REACH).split(PAUSE)
  const [last, next] = [ahead.at(-1)!, behind[0]!]
  const own = last + next
  if (own.length >= SHORT) return { before: last, after: next, own }
  return ANCHOR.test(last)
    ? { before: last, after: next + (behind[1] ?? ''), own }
    : { before: (ahead.at(-2) ?? '') + last, after: next, own }
}
