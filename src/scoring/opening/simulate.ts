import type { Coefficient } from '../model.ts'
import { tidy } from '../totals.ts'
import { type Lang, ruleInWords } from '../words.ts'
import type { Bidder, Drawn, Optimum, Simulation, Trial } from './model.ts'
import { coefficientsOf, rankBidders } from './rank.ts'
import type { PriceTerms } from './terms.ts'

export interface SimulationOptions {
  /** Name of our own company among the bidders; null to look on only. */
  readonly ours: string | null
  /** Our cost, in the quote's kind; null where it is not told. */
  readonly cost: number | null
  /** Values drawn for coefficients, by name: { K: 0.97 }. */
  readonly drawn: Readonly<Record<string, number>>
  readonly lang: Lang
}

const middle = ({ values, range }: Coefficient): number =>
  range ? tidy((values[0]! + values.at(-1)!) / 2) : values[Math.floor((values.length - 1) / 2)]!

const drawnOf = (terms: PriceTerms, told: SimulationOptions['drawn']): readonly Drawn[] =>
  coefficientsOf(terms).map((coefficient) => {
    const value = told[coefficient.name]
    return {
      name: coefficient.name,
      value: value ?? middle(coefficient),
      told: value !== undefined,
      values: coefficient.values,
      range: coefficient.range,
    }
  })

const byName = (drawn: readonly Drawn[]): Readonly<Record<string, number>> =>
  Object.fromEntries(drawn.map(({ name, value }) => [name, value]))

/** A simulation at hand: rivals, terms and coefficients as they are, our quote to be tried. */
interface Trials {
  readonly bidders: readonly Bidder[]
  readonly terms: PriceTerms
  readonly drawn: Readonly<Record<string, number>>
  readonly ours: string
}

const tryQuote = ({ bidders, terms, drawn, ours }: Trials, quote: number): Trial | null => {
  const tried = bidders.map((bidder) => (bidder.name === ours ? { ...bidder, quote } : bidder))
  const found = rankBidders(tried, terms, drawn).standings.find(({ name }) => name === ours)
  if (!found || found.rank === null) return null
  return {
    quote,
    pricePoints: found.pricePoints ?? 0,
    total: found.total ?? 0,
    rank: found.rank,
    tied: found.tied,
    flags: [...new Set(found.flags.map(({ kind }) => kind))],
  }
}

const STEPS = 160
const SHOWN = 13
const SPAN = { low: 0.6, high: 1.1 }

const isRate = ({ rule }: PriceTerms): boolean => rule !== null && rule.quote !== 'amount'

/** The span of quotes that make sense: from well below the lowest to the ceiling. */
const spanOf = ({ bidders, terms }: Trials): readonly [low: number, high: number] => {
  const quotes = bidders.map(({ quote }) => quote)
  const [least, most] = [Math.min(...quotes), Math.max(...quotes)]
  if (isRate(terms)) return [tidy(Math.max(0.01, least / 2)), tidy(Math.min(99, most * 1.5))]
  return [tidy(least * SPAN.low), terms.ceilingYuan ?? tidy(most * SPAN.high)]
}

const stepped = (
  [low, high]: readonly [number, number],
  steps: number,
  decimals: number,
): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, at) => Number((low + ((high - low) * at) / steps).toFixed(decimals)))

const isClear = ({ flags }: Trial): boolean => flags.length === 0

const prefer =
  (better: (a: Trial, b: Trial) => number) =>
  (trials: readonly Trial[]): Trial | null => {
    const clear = trials.filter(isClear)
    return (clear.length > 0 ? clear : trials).toSorted(better)[0] ?? null
  }

/** Most points; of those the better rank, then the quote that pays most. */
const mostPoints = (lower: boolean) =>
  prefer(
    (a, b) =>
      b.pricePoints - a.pricePoints || a.rank - b.rank || (lower ? a.quote - b.quote : b.quote - a.quote),
  )

/** Looks between the neighbours of the best quote once more. */
const refined = (trials: Trials, best: Trial, width: number, decimals: number): readonly Trial[] =>
  stepped([Math.max(0.01, best.quote - width), best.quote + width], STEPS, decimals).flatMap(
    (quote) => tryQuote(trials, quote) ?? [],
  )

const optimumOf = (trials: Trials, cost: number | null): Optimum => {
  const { terms, bidders, ours } = trials
  const decimals = isRate(terms) ? 2 : 0
  const span = spanOf(trials)
  const width = (span[1] - span[0]) / STEPS
  const rivals = bidders.filter(({ name }) => name !== ours).map(({ quote }) => quote)
  const isDiscount = terms.rule?.quote === 'discount'
  const pick = mostPoints(isDiscount)
  const wide = [...stepped(span, STEPS, decimals), ...rivals].flatMap(
    (quote) => tryQuote(trials, quote) ?? [],
  )
  const first = pick(wide)
  const points = first && pick([...wide, ...refined(trials, first, width, decimals)])
  const highest = prefer((a, b) => (isDiscount ? a.quote - b.quote : b.quote - a.quote))
  const wins = (of: readonly Trial[]) => of.filter(({ rank, tied }) => rank === 1 && !tied)
  const leading = highest(wins(wide))
  const winning = leading && highest(wins([...wide, ...refined(trials, leading, width, decimals)]))
  return {
    points,
    winning,
    margin: winning && cost !== null && !isRate(terms) ? tidy(winning.quote - cost) : null,
  }
}

/** Our points at the ends of what each coefficient may be. */
const spreadOf = (trials: Trials, quote: number, drawn: readonly Drawn[]): Simulation['spread'] => {
  const open = drawn.filter(({ told }) => !told)
  if (open.length === 0) return null
  const choices = open.reduce<readonly Readonly<Record<string, number>>[]>(
    (done, { name, values }) => done.flatMap((head) => values.map((value) => ({ ...head, [name]: value }))),
    [trials.drawn],
  )
  const points = choices.flatMap((choice) => tryQuote({ ...trials, drawn: choice }, quote)?.pricePoints ?? [])
  return points.length === 0 ? null : { low: Math.min(...points), high: Math.max(...points) }
}

const NOTES = {
  lowest: {
    zh: '价格不计分，按评审价由低到高排序。',
    en: 'The price is not scored; the lowest evaluated price comes first.',
  },
  priceOnly: {
    zh: '没有给出其他得分，名次只按价格分排列。',
    en: 'No other points were given; ranks are by points for the price alone.',
  },
  someMissing: {
    zh: '部分投标人没有其他得分，按 0 分计。',
    en: 'Some bidders have no other points; they count as 0.',
  },
  drawn: {
    zh: '系数 {names} 按取值范围的中间值计算，可用 --draw 指定。',
    en: 'For {names} the middle value was taken; set it with --draw.',
  },
  noCeiling: {
    zh: '没有读到最高限价，不检查超限价。',
    en: 'No ceiling was read; quotes over it are not checked.',
  },
} as const

const notesOf = (
  bidders: readonly Bidder[],
  terms: PriceTerms,
  drawn: readonly Drawn[],
  lang: Lang,
): readonly string[] => {
  const known = bidders.filter(({ otherPoints }) => otherPoints !== null).length
  const names = drawn.filter(({ told }) => !told).map(({ name }) => name)
  return [
    ...(terms.rule ? [] : [NOTES.lowest[lang]]),
    ...(terms.rule && known === 0 ? [NOTES.priceOnly[lang]] : []),
    ...(known > 0 && known < bidders.length ? [NOTES.someMissing[lang]] : []),
    ...(names.length > 0 ? [NOTES.drawn[lang].replace('{names}', names.join('、'))] : []),
    ...(terms.ceilingYuan === null && !isRate(terms) ? [NOTES.noCeiling[lang]] : []),
  ]
}

/** 价格与排名模拟 by the tender's formula: points, ranks, our best quote and how our points move with it. */
export const simulateOpening = (
  bidders: readonly Bidder[],
  terms: PriceTerms,
  { ours, cost, drawn: told, lang }: SimulationOptions,
): Simulation => {
  const drawn = drawnOf(terms, told)
  const { standings, benchmark } = rankBidders(bidders, terms, byName(drawn))
  const own = bidders.find(({ name }) => name === ours)
  const trials: Trials | null = own ? { bidders, terms, drawn: byName(drawn), ours: own.name } : null
  return {
    formula: terms.rule ? ruleInWords(terms.rule, lang) : NOTES.lowest[lang],
    benchmark,
    quoteUnit: isRate(terms) ? 'percent' : 'yuan',
    maxPoints: terms.maxPoints,
    standings,
    drawn,
    ours: own?.name ?? null,
    spread: trials && own ? spreadOf(trials, own.quote, drawn) : null,
    optimum: trials ? optimumOf(trials, cost) : null,
    sensitivity: trials
      ? stepped(spanOf(trials), SHOWN - 1, isRate(terms) ? 2 : 0).flatMap(
          (quote) => tryQuote(trials, quote) ?? [],
        )
      : [],
    notes: notesOf(bidders, terms, drawn, lang),
  }
}
