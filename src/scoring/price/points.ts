import {
  compare,
  divide,
  type Exact,
  exact,
  minus,
  ONE,
  plus,
  round,
  sum,
  times,
  within,
  ZERO,
} from '../exact.ts'
import type { Benchmark, Coefficient, PriceRule, Slope, Trim } from '../model.ts'

/** What a price formula is reckoned with. Amounts in yuan, rates in percent, as the quotes are. */
export interface PriceGround {
  /** Evaluated quotes (评审价) of all valid bidders, in one kind. */
  readonly quotes: readonly Exact[]
  /** 最高限价, in the kind of the quotes; null where there is none. */
  readonly ceiling: Exact | null
  /** Values drawn for the formula's coefficients, by name; the middle value where one is not told. */
  readonly drawn: Readonly<Record<string, number>>
}

const rising = (values: readonly Exact[]): readonly Exact[] => values.toSorted(compare)

/** The value of a coefficient: told, fixed, or the middle of what it may be. */
const valueOfCoefficient = ({ name, values, range }: Coefficient, drawn: PriceGround['drawn']): Exact => {
  const told = drawn[name]
  if (told !== undefined) return exact(told)
  if (range) return divide(plus(exact(values[0]!), exact(values.at(-1)!)), exact(2))
  return exact(values[Math.floor((values.length - 1) / 2)]!)
}

const applies = ({ from, to }: Trim, bidders: number): boolean =>
  (from === null || bidders >= from) && (to === null || bidders <= to)

/** Quotes that enter the mean: extremes left out as the number of bidders asks, never all of them. */
const trimmed = (quotes: readonly Exact[], trims: readonly Trim[]): readonly Exact[] => {
  const trim = trims.find((each) => applies(each, quotes.length))
  if (!trim || trim.highest + trim.lowest >= quotes.length) return quotes
  return rising(quotes).slice(trim.lowest, quotes.length - trim.highest)
}

/** n-th root to twelve decimals, by halving. */
const root = (value: Exact, degree: number): Exact => {
  let [low, high] = [ZERO, compare(value, ONE) > 0 ? value : ONE]
  for (let step = 0; step < 90; step++) {
    const middle = round(divide(plus(low, high), exact(2)), 12, 'down')
    const power = Array.from({ length: degree }).reduce<Exact>((product) => times(product, middle), ONE)
    if (compare(power, value) <= 0) low = middle
    else high = middle
  }
  return low
}

const meanOf = (quotes: readonly Exact[], kind: 'arithmetic' | 'geometric'): Exact =>
  kind === 'arithmetic'
    ? divide(sum(quotes), exact(quotes.length))
    : root(quotes.reduce(times, ONE), quotes.length)

const meanBenchmark = (
  benchmark: Extract<Benchmark, { kind: 'mean' }>,
  { quotes, ceiling, drawn }: PriceGround,
): Exact | null => {
  const floor =
    benchmark.leastShare === null || !ceiling ? null : times(ceiling, exact(benchmark.leastShare / 100))
  const counted = floor ? quotes.filter((quote) => compare(quote, floor) >= 0) : quotes
  if (counted.length === 0) return null
  const mean = meanOf(trimmed(counted, benchmark.trims), benchmark.mean)
  const factored = benchmark.factor ? times(mean, valueOfCoefficient(benchmark.factor, drawn)) : mean
  if (!benchmark.blend) return factored
  const other = benchmark.blend.with === 'lowest' ? rising(quotes)[0]! : ceiling
  if (!other) return null
  const weight = valueOfCoefficient(benchmark.blend.weight, drawn)
  return plus(times(other, weight), times(factored, minus(ONE, weight)))
}

/** 评标基准价 of these quotes; null where there are none, or where it needs a ceiling that is not known. */
export const benchmarkValue = (benchmark: Benchmark, ground: PriceGround): Exact | null => {
  const quotes = rising(ground.quotes)
  if (quotes.length === 0) return null
  switch (benchmark.kind) {
    case 'lowest':
      return quotes[0]!
    case 'second-lowest':
      return quotes[1] ?? quotes[0]!
    case 'highest':
      return quotes.at(-1)!
    case 'ceiling':
      return ground.ceiling && benchmark.factor
        ? times(ground.ceiling, valueOfCoefficient(benchmark.factor, ground.drawn))
        : ground.ceiling
    case 'mean':
      return meanBenchmark(benchmark, ground)
  }
}

const HUNDRED = exact(100)
const whole = (value: Exact): Exact => ({ parts: value.parts / value.over, over: 1n })

const change = ({ percent, points, most }: Slope, off: Exact, interpolated: boolean): Exact => {
  const steps = divide(off, exact(percent))
  const moved = times(interpolated ? steps : whole(steps), exact(points))
  if (most === null) return moved
  return points > 0 ? within(ZERO, moved, exact(most)) : within(exact(-most), moved, ZERO)
}

const raw = (rule: PriceRule, quote: Exact, base: Exact, quotes: readonly Exact[]): Exact => {
  const full = exact(rule.full)
  const { score } = rule
  switch (score.kind) {
    case 'ratio':
      return quote.parts === 0n ? full : times(divide(base, quote), full)
    case 'share':
      return base.parts === 0n ? full : times(divide(quote, base), full)
    case 'slope': {
      const off = times(divide(minus(quote, base), base), HUNDRED)
      const { start, above, below, interpolated, least } = score
      const moved =
        off.parts >= 0n ? change(above, off, interpolated) : change(below, minus(ZERO, off), interpolated)
      return within(exact(least), plus(exact(start), moved), full)
    }
    case 'span': {
      const sorted = rising(quotes)
      const [low, high] = [sorted[0]!, sorted.at(-1)!]
      return compare(low, high) === 0 ? full : times(divide(minus(high, quote), minus(high, low)), full)
    }
    case 'places': {
      const before = quotes.filter((other) => compare(other, quote) < 0).length
      return minus(full, exact(before * score.each))
    }
    case 'same':
      return full
  }
}

/** 价格分 of one quote among all, rounded as the tender says, to two decimals where it does not; null without a benchmark. */
export const pricePoints = (rule: PriceRule, quote: Exact, ground: PriceGround): Exact | null => {
  const base = benchmarkValue(rule.benchmark, ground)
  if (!base || (base.parts === 0n && rule.score.kind === 'slope')) return null
  return round(within(ZERO, raw(rule, quote, base, ground.quotes), exact(rule.full)), rule.decimals ?? 2)
}
