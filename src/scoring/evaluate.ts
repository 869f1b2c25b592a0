import {
  compare,
  divide,
  type Exact,
  exact,
  least,
  minus,
  most,
  plus,
  times,
  toNumber,
  within,
  ZERO,
} from './exact.ts'
import type { CountRule, DeductRule, RateRule, ScoringRule, Step, StepsRule } from './model.ts'
import { mostOf } from './totals.ts'

/** 得分的依据: what is known about one leaf of a rule. */
export type Answer =
  /** How many things, for `count` and `steps`; the measured value, for `steps` and `rate`. */
  | { readonly kind: 'value'; readonly value: number }
  /** How many of each cut, for `deduct`. */
  | { readonly kind: 'cuts'; readonly counts: readonly number[] }
  /** Whether it is so, for `present`. */
  | { readonly kind: 'met'; readonly met: boolean }
  /** Which tier, from 0, with the points where it is a range; -1 for none. */
  | { readonly kind: 'tier'; readonly tier: number; readonly points?: number }
  /** The place, from 1, for `rank`. */
  | { readonly kind: 'place'; readonly place: number }
  /** Points as given, for what a person judges or the opening settles. */
  | { readonly kind: 'points'; readonly points: number }

/** Fewest and most points that the answers leave open. */
export interface PointRange {
  readonly low: number
  readonly high: number
}

interface Range {
  readonly low: Exact
  readonly high: Exact
}

const at = (points: Exact): Range => ({ low: points, high: points })
const upTo = (points: number): Range => ({ low: ZERO, high: exact(points) })

/** Whole multiples only: 7 by 2 is 3. */
const wholes = (value: Exact, per: Exact): Exact => {
  const ratio = divide(value, per)
  return { parts: ratio.parts / ratio.over, over: 1n }
}

const countPoints = (rule: CountRule, value: number): Exact => {
  if (value < rule.from) return ZERO
  const beyond = wholes(exact(value - rule.from), exact(rule.per))
  const points = plus(exact(rule.base), times(beyond, exact(rule.each)))
  return rule.most === null ? points : least(points, exact(rule.most))
}

const deductPoints = ({ full, cuts }: DeductRule, counts: readonly number[]): Exact =>
  most(
    ZERO,
    cuts.reduce(
      (left, { per, each }, index) =>
        minus(left, times(wholes(exact(counts[index] ?? 0), exact(per)), exact(each))),
      exact(full),
    ),
  )

const isIn = ({ low, lowOpen, high, highOpen }: Step, value: Exact): boolean => {
  const fromLow = low === null ? 1 : compare(value, exact(low))
  const toHigh = high === null ? -1 : compare(value, exact(high))
  return (lowOpen ? fromLow > 0 : fromLow >= 0) && (highOpen ? toHigh < 0 : toHigh <= 0)
}

const stepPoints = ({ steps }: StepsRule, value: number): Exact => {
  const measured = exact(value)
  return exact(steps.find((step) => isIn(step, measured))?.points ?? 0)
}

const ratePoints = (rule: RateRule, value: number): Exact => {
  const from = exact(rule.from ?? 0)
  const moved = rule.towards === 'more' ? minus(exact(value), from) : minus(from, exact(value))
  const short = compare(moved, ZERO) < 0 && rule.each > 0 && rule.from !== null && rule.base > 0
  if (short) return ZERO
  const steps = compare(moved, ZERO) > 0 ? wholes(moved, exact(rule.per)) : ZERO
  const points = plus(exact(rule.base), times(steps, exact(rule.each)))
  return rule.most === null ? most(ZERO, points) : within(ZERO, points, exact(rule.most))
}

/** Tells what is known about the leaf at a path: '' for the rule itself, '1.0' for the first part of its second part. */
export type Answers = (path: string, leaf: ScoringRule) => Answer | null

const leafPoints = (rule: ScoringRule, answer: Answer): Exact | null => {
  if (answer.kind === 'points') return exact(answer.points)
  switch (rule.kind) {
    case 'count':
      return answer.kind === 'value' ? countPoints(rule, answer.value) : null
    case 'deduct':
      return answer.kind === 'cuts' ? deductPoints(rule, answer.counts) : null
    case 'present':
      return answer.kind === 'met' ? exact(answer.met ? rule.points : 0) : null
    case 'steps':
      return answer.kind === 'value' ? stepPoints(rule, answer.value) : null
    case 'rate':
      return answer.kind === 'value' ? ratePoints(rule, answer.value) : null
    case 'tiers': {
      if (answer.kind !== 'tier') return null
      const tier = rule.tiers[answer.tier]
      return tier ? within(exact(tier.low), exact(answer.points ?? tier.high), exact(tier.high)) : ZERO
    }
    case 'rank': {
      if (answer.kind !== 'place') return null
      const place =
        rule.places.find((each) => each.place === answer.place) ??
        rule.places.find((each) => each.place === null)
      return exact(place?.points ?? 0)
    }
    default:
      return null
  }
}

const leafRange = (rule: ScoringRule, answer: Answer | null): Range => {
  const bound = mostOf(rule) ?? 0
  const points = answer ? leafPoints(rule, answer) : null
  return points ? at(within(ZERO, points, exact(bound))) : upTo(bound)
}

const add = (a: Range, b: Range): Range => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) })

const rangeOf = (rule: ScoringRule, answers: Answers, path: string): Range => {
  const parts = (of: readonly ScoringRule[]) =>
    of.map((part, index) => rangeOf(part, answers, path === '' ? `${index}` : `${path}.${index}`))
  switch (rule.kind) {
    case 'sum': {
      const all = parts(rule.parts).reduce(add, at(ZERO))
      if (rule.most === null) return all
      const cap = exact(rule.most)
      return { low: least(all.low, cap), high: least(all.high, cap) }
    }
    case 'best': {
      const all = parts(rule.parts)
      return {
        low: all.map(({ low }) => low).reduce(most, ZERO),
        high: all.map(({ high }) => high).reduce(most, ZERO),
      }
    }
    case 'scaled': {
      const { low, high } = rangeOf(rule.rule, answers, path)
      const scale = (points: Exact): Exact => divide(times(points, exact(rule.points)), exact(rule.of))
      return { low: scale(low), high: scale(high) }
    }
    default:
      return leafRange(rule, answers(path, rule))
  }
}

/** Points of a rule (得分) with what is known about its leaves: exact, and a range where something is not known. */
export const evaluateRule = (rule: ScoringRule, answers: Answers): PointRange => {
  const { low, high } = rangeOf(rule, answers, '')
  return { low: toNumber(low), high: toNumber(high) }
}

/** The leaves of a rule with their paths. */
export const leavesOf = (
  rule: ScoringRule,
  path = '',
): readonly (readonly [path: string, leaf: ScoringRule])[] => {
  if (rule.kind === 'scaled') return leavesOf(rule.rule, path)
  if (rule.kind !== 'sum' && rule.kind !== 'best') return [[path, rule]]
  return rule.parts.flatMap((part, index) => leavesOf(part, path === '' ? `${index}` : `${path}.${index}`))
}
