import type { ScoringRule, SumRule } from '../model.ts'
import { mostOf, tidy } from '../totals.ts'

/** 满分 and points without a bound, settled: they take what the other parts leave of `raw`. */
export const settle = (rule: ScoringRule, raw: number): ScoringRule => {
  const points = (value: number): number => (value === Number.POSITIVE_INFINITY ? raw : value)
  switch (rule.kind) {
    case 'present':
      return { ...rule, points: points(rule.points) }
    case 'deduct':
      return { ...rule, full: points(rule.full) }
    case 'tiers':
      return {
        ...rule,
        tiers: rule.tiers.map((tier) => ({ ...tier, low: points(tier.low), high: points(tier.high) })),
      }
    case 'steps':
      return { ...rule, steps: rule.steps.map((step) => ({ ...step, points: points(step.points) })) }
    case 'count':
    case 'rate':
      return mostOf(rule) === null ? { ...rule, most: raw } : rule
    case 'best':
      return { ...rule, parts: rule.parts.map((part) => settle(part, raw)) }
    case 'sum':
      return settleSum(rule, raw)
    default:
      return rule
  }
}

const isOpen = (rule: ScoringRule): boolean => {
  const most = mostOf(rule)
  return most === null || most === Number.POSITIVE_INFINITY
}

const settleSum = (rule: SumRule, whole: number): ScoringRule => {
  const raw = rule.most ?? whole
  const open = rule.parts.filter(isOpen)
  const others = rule.parts.filter((part) => !isOpen(part)).reduce((total, part) => total + mostOf(part)!, 0)
  const left = open.length === 1 && others < raw ? tidy(raw - others) : raw
  const parts = rule.parts.map((part) => settle(part, left))
  const total = parts.reduce((all, part) => all + (mostOf(part) ?? 0), 0)
  return { ...rule, parts, most: rule.most ?? (total > raw && open.length > 0 ? raw : null) }
}

const isWithin = (points: number, most: number): boolean => points <= most

/** False for a reading in which one thing alone gives more than all of them may: `raw` is what the whole counts out of. */
export const isSound = (rule: ScoringRule, raw: number): boolean => {
  switch (rule.kind) {
    case 'count':
    case 'rate':
      return isWithin(rule.each, rule.most ?? raw) && isWithin(rule.base, raw)
    case 'deduct':
      return rule.full > 0 && isWithin(rule.full, raw)
    case 'present':
      return isWithin(rule.points, raw)
    case 'judged':
      return isWithin(rule.high, raw)
    case 'tiers':
      return rule.tiers.every(({ high }) => isWithin(high, raw))
    case 'steps':
      return rule.steps.every(({ points }) => isWithin(points, raw))
    case 'sum':
    case 'best':
      return rule.parts.every((part) => isSound(part, raw))
    default:
      return true
  }
}
