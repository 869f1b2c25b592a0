import { parseNumeral } from '../../text/numeral.ts'
import type { RankRule, ScoringRule, Step, StepsRule } from '../model.ts'
import { type Interval, inLargerUnit, intervalsIn } from './interval.ts'
import { isJudged, isTierLabel } from './judged.ts'
import type { Statement } from './statements.ts'

const PLACE = /第\s?([一二三四五六七八九十]|\d{1,2})\s?名?|(其[余他]|其它)/
const RANKED = /第\s?(?:[一二三四五六七八九十]|\d{1,2})\s?名/

/** 名次 where the grants name places: 第一名20分，第二名16分，其余8分. */
const rankOf = (grants: readonly Statement[]): RankRule | null => {
  if (grants.filter(({ text }) => RANKED.test(text)).length < 2) return null
  const places = grants.flatMap(({ text, high }) => {
    const match = PLACE.exec(text)
    if (!match) return []
    return [{ place: match[1] ? (parseNumeral(match[1]) ?? Number(match[1])) : null, points: high }]
  })
  return places.length === grants.length ? { kind: 'rank', text: grants[0]!.text, places } : null
}

const REST = /^(?:其[余他它]|否则|以上都?不)/
const ALL =
  /(?:全部|均|完全|同时|都)(?:能)?(?:满足|提供|具[备有]|符合|覆盖|演示|包含)|(?:满足|具[备有]|提供|符合)(?:以上|上述)?(?:全部|所有)/
const SELECT =
  /(?:满足|具[备有]|提供|符合|演示|包含|覆盖)(?:以上|上述|其中|任意|任何|任一|的)*\s?([一二两三四五六七八九十]|\d{1,2})\s?(?:大|小)?(?:项|点|种|条|个|类|方面|内容)/

const counted = (value: number): Interval => ({
  unit: '',
  low: value,
  lowOpen: false,
  high: value,
  highOpen: false,
  exact: true,
})

/** 满足以上三项, 全部满足: how many of the things listed. */
const selected = (text: string, things: number): Interval | null => {
  const number = SELECT.exec(text)?.[1]
  if (number) return counted(parseNumeral(number) ?? Number(number))
  return things > 0 && ALL.test(text) ? counted(things) : null
}

/** One interval a grant, all of one unit and all different; null where there is none. */
const alignedIn = (grants: readonly Statement[]): readonly Interval[] | null => {
  const stated = grants.map(({ text }) => intervalsIn(text))
  return columnOf(stated) ?? columnOf(stated.map((intervals) => intervals.map(inLargerUnit)))
}

const columnOf = (all: readonly (readonly Interval[])[]): readonly Interval[] | null => {
  const units = [...new Set(all[0]?.map(({ unit }) => unit) ?? [])]
  const aligned = units.flatMap((unit) => {
    const of = all.map((intervals) => intervals.filter((interval) => interval.unit === unit))
    const shared = Math.min(...of.map(({ length }) => length))
    return Array.from({ length: shared }, (_, at) => of.map((intervals) => intervals[at]!))
  })
  const key = ({ low, high }: Interval): string => `${low}:${high}`
  return aligned.find((column) => new Set(column.map(key)).size === column.length) ?? null
}

const middleOf = ({ low, high }: Interval): number =>
  low === null ? high! : high === null ? low : (low + high) / 2

const stepOf = (grant: Statement, interval: Interval, rising: boolean): Step => ({
  text: grant.text,
  low: interval.exact && !rising ? null : interval.low,
  lowOpen: interval.lowOpen,
  high: interval.exact && rising ? null : interval.high,
  highOpen: interval.highOpen,
  points: grant.high,
})

const LONG = 60

/** 阶梯 where each grant states a number of one kind; 其余 takes what no other step does. */
const stepsOf = (grants: readonly Statement[], things: readonly string[]): StepsRule | null => {
  if (grants.some(({ low, high }) => low !== high)) return null
  const rest = grants.filter(({ text }) => REST.test(text))
  const measured = grants.filter((grant) => !rest.includes(grant))
  if (measured.length === 0) return null
  const picks = measured.map(({ text }) => selected(text, things.length))
  const picked = measured.length > 1 || things.length > 0 ? picks : []
  const isPick = picked.length > 0 && picked.every((pick) => pick !== null)
  if (!isPick && grants.some(({ text }) => text.length > LONG || isTierLabel(text))) return null
  const intervals = isPick ? (picked as readonly Interval[]) : alignedIn(measured)
  if (!intervals || (measured.length < 2 && !isPick)) return null
  const values = intervals.map((interval, at) => [middleOf(interval), measured[at]!.high] as const)
  const sorted = values.toSorted((a, b) => a[0] - b[0])
  const rising = sorted[0]![1] < sorted.at(-1)![1]
  const monotone = sorted.every(([, points], at) => {
    if (at === 0) return true
    return rising ? points >= sorted[at - 1]![1] : points <= sorted[at - 1]![1]
  })
  if (!monotone) return null
  const judged = isPick && things.some(isJudged)
  if (!isPick && grants.some(({ text }) => isJudged(text)) && intervals.every(({ unit }) => unit === ''))
    return null
  return {
    kind: 'steps',
    unit: intervals[0]!.unit,
    steps: [
      ...measured
        .map((grant, at) => stepOf(grant, intervals[at]!, rising))
        .toSorted((a, b) => b.points - a.points),
      ...rest.map(({ text, high }) => ({
        text,
        low: null,
        lowOpen: false,
        high: null,
        highOpen: false,
        points: high,
      })),
    ],
    of: isPick ? things : [],
    judged,
  }
}

/** One scale of several grants: places, numbers or tiers. */
export const scaleOf = (grants: readonly Statement[], things: readonly string[]): ScoringRule => {
  const measured = rankOf(grants) ?? stepsOf(grants, things)
  if (measured) return measured
  const judged = grants.some(
    ({ text, low, high }) => low !== high || isTierLabel(text) || text === '' || isJudged(text),
  )
  const tiers = grants
    .map(({ text, low, high }) => ({ text, low, high }))
    .toSorted((a, b) => b.high - a.high || b.low - a.low)
  return { kind: 'tiers', judged, tiers }
}

const LEVELS =
  /[一二三四五六甲乙丙特初中高副正][级等]|[A-E]{1,5}\s?级?|学历|学位|职称|硕士|博士|本科|国家级|省级|市级|档/

/** True where grants look like steps of one scale rather than parts that add up. */
export const looksLikeScale = (grants: readonly Statement[], things: readonly string[]): boolean => {
  const rule = scaleOf(grants, things)
  if (rule.kind === 'rank') return true
  const falling = grants.every(({ high }, at) => at === 0 || high < grants[at - 1]!.high)
  const rising = grants.every(({ high }, at) => at === 0 || high > grants[at - 1]!.high)
  if (!falling && !rising) return false
  if (rule.kind === 'steps' || (rule.kind === 'tiers' && rule.judged)) return true
  return falling && grants.every(({ text }) => LEVELS.test(text))
}
