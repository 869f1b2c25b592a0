import { compare, divide, type Exact, exact, minus, plus, round, sum, times, toNumber } from '../exact.ts'
import type { Coefficient, PriceDeduction } from '../model.ts'
import { benchmarkValue, type PriceGround, pricePoints } from '../price/points.ts'
import type { Bidder, QuoteFlag, Standing } from './model.ts'
import type { PriceTerms } from './terms.ts'

const HUNDRED = exact(100)

/** True where quotes are rates that stand for a price: 100 less the discount. */
const isDiscounted = ({ rule }: PriceTerms): boolean =>
  rule?.quote === 'discount' && rule.score.kind !== 'share'
const isRate = ({ rule }: PriceTerms): boolean => rule !== null && rule.quote !== 'amount'

/** What a quote comes to as a price: yuan, or for a rate the percent that is paid. */
const priceOf = ({ quote }: Pick<Bidder, 'quote'>, terms: PriceTerms): Exact =>
  isDiscounted(terms) ? minus(HUNDRED, exact(quote)) : exact(quote)

const ceilingOf = (terms: PriceTerms): Exact | null => {
  if (isDiscounted(terms)) return HUNDRED
  return isRate(terms) || terms.ceilingYuan === null ? null : exact(terms.ceilingYuan)
}

const grantedTo = (bidder: Bidder, { deductions }: PriceTerms): readonly PriceDeduction[] =>
  deductions.filter(
    ({ kind }) =>
      (kind === 'small-enterprise' && bidder.smallEnterprise) ||
      (kind === 'domestic-product' && bidder.domestic),
  )

/** 评审价: each deduction is taken of the quote itself. */
const evaluate = (bidder: Bidder, terms: PriceTerms): Exact => {
  const percent = grantedTo(bidder, terms).reduce((all, each) => all + each.percent, 0)
  return times(priceOf(bidder, terms), divide(exact(100 - percent), HUNDRED))
}

const rising = (values: readonly Exact[]): readonly Exact[] => values.toSorted(compare)

const lowLimit = (of: QuoteFlag['of'], prices: readonly Exact[], terms: PriceTerms): Exact | null => {
  if (of === 'mean') return prices.length < 2 ? null : divide(sum(prices), exact(prices.length))
  if (of === 'second-lowest') return rising(prices)[1] ?? null
  if (isRate(terms)) return of === 'ceiling' || of === 'budget' ? ceilingOf(terms) : null
  const yuan = of === 'ceiling' ? terms.ceilingYuan : terms.budgetYuan
  return yuan === null ? null : exact(yuan)
}

const flagsOf = (price: Exact, prices: readonly Exact[], terms: PriceTerms): readonly QuoteFlag[] => {
  const ceiling = ceilingOf(terms)
  const over: readonly QuoteFlag[] =
    ceiling && compare(price, ceiling) > 0
      ? [
          {
            kind: 'over-ceiling',
            of: 'ceiling',
            percent: null,
            limit: toNumber(ceiling, 2),
            source: 'tender',
          },
        ]
      : []
  const low = terms.lowTests.flatMap(({ of, percent, source }): readonly QuoteFlag[] => {
    const base = lowLimit(of, prices, terms)
    const limit = base && times(base, divide(exact(percent), HUNDRED))
    return limit && compare(price, limit) < 0
      ? [{ kind: 'low-price', of, percent, limit: toNumber(limit, 2), source }]
      : []
  })
  return [...over, ...low]
}

interface Scored {
  readonly bidder: Bidder
  readonly evaluated: Exact
  readonly points: Exact | null
  readonly total: Exact | null
  readonly counts: boolean
  readonly flags: readonly QuoteFlag[]
}

/** Rounded to two decimals, as totals are. */
const scaledPoints = (points: Exact, { scale, rule }: PriceTerms): Exact =>
  scale === 1 ? points : round(times(points, exact(scale)), Math.max(2, rule?.decimals ?? 2))

const technical = ({ bidder }: Scored): number => bidder.technicalPoints ?? 0

/** Below 0 where `a` comes first. Without points the lower price does. */
const order =
  (terms: PriceTerms) =>
  (a: Scored, b: Scored): number => {
    const byTotal = a.total && b.total ? compare(b.total, a.total) : 0
    if (byTotal !== 0) return byTotal
    const ties = terms.rule ? terms.ties : (['price'] as const)
    for (const tie of ties) {
      const by = tie === 'price' ? compare(a.evaluated, b.evaluated) : technical(b) - technical(a)
      if (by !== 0) return by
    }
    return 0
  }

/** 得分与名次 of all bidders at the values drawn for the formula's coefficients. */
export const rankBidders = (
  bidders: readonly Bidder[],
  terms: PriceTerms,
  drawn: PriceGround['drawn'],
): { readonly standings: readonly Standing[]; readonly benchmark: number | null } => {
  const ceiling = ceilingOf(terms)
  const isCounted = (bidder: Bidder): boolean =>
    bidder.valid && !(ceiling && compare(priceOf(bidder, terms), ceiling) > 0)
  const counted = bidders.filter(isCounted)
  const prices = counted.map((bidder) => priceOf(bidder, terms))
  const ground: PriceGround = { quotes: counted.map((bidder) => evaluate(bidder, terms)), ceiling, drawn }
  const base = terms.rule ? benchmarkValue(terms.rule.benchmark, ground) : null
  const scored = bidders.map((bidder): Scored => {
    const counts = isCounted(bidder)
    const evaluated = evaluate(bidder, terms)
    const raw = counts && terms.rule ? pricePoints(terms.rule, evaluated, ground) : null
    const points = raw && scaledPoints(raw, terms)
    const total = points && plus(points, exact(bidder.otherPoints ?? 0))
    return { bidder, evaluated, points, total, counts, flags: flagsOf(priceOf(bidder, terms), prices, terms) }
  })
  const before = order(terms)
  const ranked = scored.filter(({ counts }) => counts)
  const standings = scored.map((each): Standing => {
    const { bidder, evaluated, points, total, counts, flags } = each
    const isEqual = (other: Scored): boolean => other !== each && before(other, each) === 0
    return {
      name: bidder.name,
      quote: bidder.quote,
      evaluated: toNumber(evaluated, 4),
      deductions: grantedTo(bidder, terms).map(({ kind }) => kind),
      pricePoints: points && toNumber(points),
      offPercent:
        base && base.parts !== 0n && counts
          ? toNumber(times(divide(minus(evaluated, base), base), HUNDRED), 2)
          : null,
      otherPoints: bidder.otherPoints,
      total: total && toNumber(total),
      rank: counts ? 1 + ranked.filter((other) => before(other, each) < 0).length : null,
      tied: counts && ranked.some(isEqual),
      flags,
    }
  })
  return { standings, benchmark: base && toNumber(base, 4) }
}

/** The coefficients that a formula draws. */
export const coefficientsOf = ({ rule }: PriceTerms): readonly Coefficient[] => {
  if (!rule) return []
  const { benchmark } = rule
  const all =
    benchmark.kind === 'mean'
      ? [benchmark.factor, benchmark.blend?.weight]
      : benchmark.kind === 'ceiling'
        ? [benchmark.factor]
        : []
  return all.flatMap((coefficient) =>
    coefficient && (coefficient.values.length > 1 || coefficient.range) ? [coefficient] : [],
  )
}
