import type { CountRule, ScoringRule } from './model.ts'

const countMost = ({ most, of, each, per, base }: CountRule): number | null =>
  most ?? (of.length > 0 ? base + each * Math.floor(of.length / per) : null)

/** Keeps sums of decimals as they would be written: 0.1 + 0.2 is 0.3. */
export const tidy = (points: number): number => Number(points.toFixed(6))

/** Most points that a rule can give, in its own scale; null where its text sets no bound. */
export const mostOf = (rule: ScoringRule): number | null => {
  switch (rule.kind) {
    case 'tiers':
      return Math.max(0, ...rule.tiers.map(({ high }) => high))
    case 'judged':
      return rule.high
    case 'count':
      return countMost(rule)
    case 'deduct':
    case 'price':
      return rule.full
    case 'present':
      return rule.points
    case 'steps':
      return Math.max(0, ...rule.steps.map(({ points }) => points))
    case 'rate':
      return rule.most ?? (rule.each < 0 ? rule.base : null)
    case 'rank':
      return Math.max(0, ...rule.places.map(({ points }) => points))
    case 'sum': {
      const parts = rule.parts.map(mostOf)
      const all = parts.some((part) => part === null) ? null : tidy(parts.reduce<number>((a, b) => a + b!, 0))
      return rule.most === null ? all : all === null ? rule.most : Math.min(all, rule.most)
    }
    case 'best': {
      const parts = rule.parts.map(mostOf)
      return parts.some((part) => part === null) ? null : Math.max(0, ...parts.map((part) => part!))
    }
    case 'scaled':
      return rule.points
    case 'stated':
      return rule.points
  }
}
