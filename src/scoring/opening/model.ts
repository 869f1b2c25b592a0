import type { PriceDeduction } from '../model.ts'

/** 唱标记录: one bidder at the opening, or an assumed rival. */
export interface Bidder {
  readonly name: string
  /** Yuan; for tenders that ask for a rate, percent. */
  readonly quote: number
  /** 小型、微型企业 */
  readonly smallEnterprise: boolean
  /** 本国产品 */
  readonly domestic: boolean
  /** 其他得分: points besides the price; null where they are not known. */
  readonly otherPoints: number | null
  /** 技术得分 alone, for ties; null where it is not known. */
  readonly technicalPoints: number | null
  /** False where it was rejected before the price was looked at. */
  readonly valid: boolean
}

/** Which rule a quote trips. `limit` is in the quote's own kind. */
export interface QuoteFlag {
  readonly kind: 'over-ceiling' | 'low-price'
  readonly of: 'ceiling' | 'budget' | 'mean' | 'second-lowest'
  readonly percent: number | null
  readonly limit: number
  readonly source: 'tender' | 'law'
}

/** 得分与名次 of one bidder. */
export interface Standing {
  readonly name: string
  readonly quote: number
  /** 评审价: after deductions. */
  readonly evaluated: number
  readonly deductions: readonly PriceDeduction['kind'][]
  /** Null for quotes that are not valid. */
  readonly pricePoints: number | null
  /** How far off the benchmark, in percent; null without one. */
  readonly offPercent: number | null
  readonly otherPoints: number | null
  readonly total: number | null
  /** From 1; null for quotes that are not valid. */
  readonly rank: number | null
  /** True where another bidder has the same rank. */
  readonly tied: boolean
  readonly flags: readonly QuoteFlag[]
}

/** A coefficient with the value that was reckoned with. */
export interface Drawn {
  readonly name: string
  readonly value: number
  /** False where the middle of what it may be was taken. */
  readonly told: boolean
  readonly values: readonly number[]
  readonly range: boolean
}

/** Our price at one quote, rivals as they are. */
export interface Trial {
  readonly quote: number
  readonly pricePoints: number
  readonly total: number
  readonly rank: number
  /** True where another bidder has the same rank. */
  readonly tied: boolean
  readonly flags: readonly QuoteFlag['kind'][]
}

/** 我方最优报价, rivals as they are. */
export interface Optimum {
  /** Most points for the price; of several the highest. */
  readonly points: Trial | null
  /** The highest quote that is still first, and alone: most margin. */
  readonly winning: Trial | null
  /** Margin of it over the cost, in the quote's kind; null without a cost. */
  readonly margin: number | null
}

/** 价格与排名模拟 */
export interface Simulation {
  /** The formula in words. */
  readonly formula: string
  /** 评标基准价; null where it can't be told. */
  readonly benchmark: number | null
  readonly quoteUnit: 'yuan' | 'percent'
  readonly maxPoints: number
  readonly standings: readonly Standing[]
  readonly drawn: readonly Drawn[]
  readonly ours: string | null
  /** Our points over all values that a drawn coefficient may have; null without one. */
  readonly spread: { readonly low: number; readonly high: number } | null
  readonly optimum: Optimum | null
  /** 敏感性: our points over a span of quotes, rising. */
  readonly sensitivity: readonly Trial[]
  /** What was assumed, in words. */
  readonly notes: readonly string[]
}
