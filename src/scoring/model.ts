/**
 * What scoring (评分) makes of a tender: rules as data, points as they stand, prices as they rank.
 * Plain readonly data that survives JSON. Points are those of the text; `scaled` brings them to the row's.
 */

import type { Citation } from '../document/citation.ts'

/** 档次: what earns so many points; `low` is `high` where it is no range. */
export interface Tier {
  readonly text: string
  readonly low: number
  readonly high: number
}

/** 分档. `judged`: a person decides which tier it is; else facts do, and the best that is met counts. Best first. */
export interface TiersRule {
  readonly kind: 'tiers'
  readonly judged: boolean
  readonly tiers: readonly Tier[]
}

/** 主观打分: points in a range, at a person's discretion. */
export interface JudgedRule {
  readonly kind: 'judged'
  readonly text: string
  readonly low: number
  readonly high: number
}

/** 计数: so many points for each `per` things. */
export interface CountRule {
  readonly kind: 'count'
  readonly text: string
  readonly per: number
  readonly each: number
  /** Things that give `base` points together; those beyond them count. Both 0 where each counts. */
  readonly from: number
  readonly base: number
  /** Null where the text sets no cap of its own. */
  readonly most: number | null
  /** The things by name, where the text lists them. */
  readonly of: readonly string[]
  /** True where a person judges whether a thing counts. */
  readonly judged: boolean
}

/** What is counted against it: deviations, gaps, faults. */
export interface Cut {
  readonly text: string
  readonly mark: '★' | '▲' | null
  /** Points for each `per` of them. */
  readonly per: number
  readonly each: number
  /** True where a person judges what is a fault. */
  readonly judged: boolean
}

/** 扣分: full points less the cuts, never below 0. */
export interface DeductRule {
  readonly kind: 'deduct'
  readonly text: string
  readonly full: number
  readonly cuts: readonly Cut[]
  /** The things by name, where the text lists them. */
  readonly of: readonly string[]
}

/** 是否: points if it is so. `judged`: a person judges whether it is. */
export interface PresentRule {
  readonly kind: 'present'
  readonly text: string
  readonly points: number
  readonly judged: boolean
}

/** One step of a scale; null is no bound. */
export interface Step {
  readonly text: string
  readonly low: number | null
  readonly lowOpen: boolean
  readonly high: number | null
  readonly highOpen: boolean
  readonly points: number
}

/** 区间、阶梯: points by a number. Values outside all steps give 0. Best first. */
export interface StepsRule {
  readonly kind: 'steps'
  /** Name of the unit; '' for a bare number of things. */
  readonly unit: string
  readonly steps: readonly Step[]
  /** The things counted, where the text lists them: 满足以上五项. */
  readonly of: readonly string[]
  /** True where a person judges what is met. */
  readonly judged: boolean
}

/** 递增、递减: `base` points at `from`, `each` more for every whole `per` beyond it. */
export interface RateRule {
  readonly kind: 'rate'
  readonly text: string
  readonly unit: string
  /** Null where the tender's own requirement is the start. */
  readonly from: number | null
  readonly base: number
  readonly per: number
  /** Below 0 where points are taken. */
  readonly each: number
  readonly most: number | null
  /** Which way earns `each`. */
  readonly towards: 'more' | 'less'
}

/** 名次. A place of null is all others. */
export interface RankRule {
  readonly kind: 'rank'
  readonly text: string
  readonly places: readonly { readonly place: number | null; readonly points: number }[]
}

/** 累计: parts added up, at most `most`. */
export interface SumRule {
  readonly kind: 'sum'
  readonly parts: readonly ScoringRule[]
  readonly most: number | null
}

/** 不累计: the best of the parts. */
export interface BestRule {
  readonly kind: 'best'
  readonly parts: readonly ScoringRule[]
}

/** 折算: the rule counts out of `of`, the row gives `points`. */
export interface ScaledRule {
  readonly kind: 'scaled'
  readonly of: number
  readonly points: number
  readonly rule: ScoringRule
}

/** 未解析: words that no form fits; they are kept, nothing is made up. */
export interface StatedRule {
  readonly kind: 'stated'
  readonly text: string
  readonly points: number | null
}

/** Leaves out so many of the highest and lowest quotes where the number of bidders is in the range. */
export interface Trim {
  /** Bidders, both included; null is no bound. */
  readonly from: number | null
  readonly to: number | null
  readonly highest: number
  readonly lowest: number
}

/** 系数: fixed, or drawn at the opening. Values as factors: 0.95 for 95 % and for 下浮5%. */
export interface Coefficient {
  /** "K", "C1"; '' where it is fixed. */
  readonly name: string
  /** Values it may take, rising; one where it is fixed. Of a range its two ends. */
  readonly values: readonly number[]
  /** True where it may be any value between the two. */
  readonly range: boolean
}

/** 评标基准价 */
export type Benchmark =
  | { readonly kind: 'lowest' | 'second-lowest' | 'highest' }
  /** 最高限价 times the factor. */
  | { readonly kind: 'ceiling'; readonly factor: Coefficient | null }
  | {
      readonly kind: 'mean'
      /** 几何平均 only where the text says so. */
      readonly mean: 'arithmetic' | 'geometric'
      readonly trims: readonly Trim[]
      readonly factor: Coefficient | null
      /** 复合基准: another price weighed with the mean: other × weight + mean × (1 − weight). */
      readonly blend: { readonly with: 'ceiling' | 'lowest'; readonly weight: Coefficient } | null
      /** Quotes below this share of the ceiling, in percent, are left out of the mean; null where none are. */
      readonly leastShare: number | null
    }

/** Points for every `percent` of the benchmark that a quote is off: above 0 gained, below 0 lost. */
export interface Slope {
  readonly percent: number
  readonly points: number
  /** Most points gained or lost; null where the text sets no bound. */
  readonly most: number | null
}

/** How points come from the quote and the benchmark. */
export type PriceScore =
  /** benchmark ÷ quote × full */
  | { readonly kind: 'ratio' }
  /** quote ÷ benchmark × full: for discounts, where more is better. */
  | { readonly kind: 'share' }
  | {
      readonly kind: 'slope'
      /** Points at the benchmark. */
      readonly start: number
      readonly above: Slope
      readonly below: Slope
      /** False: only whole steps of percent count. */
      readonly interpolated: boolean
      /** Fewest points that a valid quote gets. */
      readonly least: number
    }
  /** Linear between the lowest quote (full) and the highest (0). */
  | { readonly kind: 'span' }
  /** By place, the lowest first: full less `each` for every place. */
  | { readonly kind: 'places'; readonly each: number }
  /** 固定价格: all get the same. */
  | { readonly kind: 'same' }

/** 价格扣除 for whom, in percent of the quote. */
export interface PriceDeduction {
  readonly kind: 'small-enterprise' | 'consortium' | 'domestic-product' | 'energy-product'
  readonly percent: number
  /** The words that grant it. */
  readonly text: string
}

/** 异常低价: a quote below this share of another price must be explained. */
export interface LowPriceTest {
  readonly of: 'mean' | 'second-lowest' | 'ceiling' | 'budget'
  readonly percent: number
  readonly source: 'tender' | 'law'
  readonly text: string
}

/** What a quote is: an amount, or a rate. */
export type QuoteKind = 'amount' | 'discount' | 'fee-rate'

/** 价格分公式 */
export interface PriceRule {
  readonly kind: 'price'
  readonly text: string
  readonly full: number
  readonly quote: QuoteKind
  readonly benchmark: Benchmark
  readonly score: PriceScore
  /** Decimals of points as the tender rounds; null where it does not say. */
  readonly decimals: number | null
}

export type ScoringRule =
  | TiersRule
  | JudgedRule
  | CountRule
  | DeductRule
  | PresentRule
  | StepsRule
  | RateRule
  | RankRule
  | SumRule
  | BestRule
  | ScaledRule
  | PriceRule
  | StatedRule

export type ProofKind =
  | 'contract'
  | 'acceptance'
  | 'invoice'
  | 'social-insurance'
  | 'certificate'
  | 'test-report'
  | 'award-notice'
  | 'registry-query'
  | 'commitment'
  | 'customer-proof'
  | 'ownership'
  | 'screenshot'
  | 'sample'
  | 'other'

/** 证明材料: what a row demands as proof. */
export interface Proof {
  readonly kind: ProofKind
  /** The words that demand it. */
  readonly text: string
}

/** 时间范围: contracts or awards count from, and up to, these days ("2022-01-01"). */
export interface Window {
  readonly from: string | null
  readonly to: string | null
  /** 近三年: years back from the deadline, where no day is said. */
  readonly years: number | null
  readonly text: string
}

/** One scoring row with its rule. */
export interface ItemRule {
  readonly itemId: string
  readonly rule: ScoringRule
  /** The rule in words, in the language of the review. */
  readonly words: string
  readonly proofs: readonly Proof[]
  readonly window: Window | null
}

/** The rules of a table, and how much of it they are. */
export interface ScoreRules {
  /** Those of further lots behind those of the first. */
  readonly items: readonly ItemRule[]
  readonly coverage: RuleCoverage
}

/** Share of rows, and of points, whose rule was parsed. */
export interface RuleCoverage {
  readonly rows: number
  readonly parsedRows: number
  readonly points: number
  readonly parsedPoints: number
}

/** Points of one row or of all; the five add up to the maximum. */
export interface Standing {
  /** 已得: the bid shows what they are given for. */
  readonly certain: number
  /** 待补: to be won by adding what is missing. */
  readonly open: number
  /** 主观: a person judges, or only a person can tell. */
  readonly subjective: number
  /** 待定: settled by the opening, as points for the price are. */
  readonly pending: number
  /** 失分: lost by what the bid says. */
  readonly lost: number
}

/** What it takes to win open points: words in the bid, a copy that is at hand, or a thing to be got. */
export type Effort = 'write' | 'attach' | 'obtain'

/** 缺项: what is missing for open points, and the place in the bid where it should go. */
export interface Missing {
  readonly what: string
  readonly where: string
  readonly points: number
  readonly effort: Effort
}

/** 得分估计 of one row. */
export interface RowEstimate {
  readonly itemId: string
  readonly maxPoints: number
  readonly standing: Standing
  /** What decided, in words, one line a part. */
  readonly reason: string
  readonly missing: readonly Missing[]
  readonly evidence: readonly Citation[]
}

/** 技术、商务、价格分值构成. Shares in percent of all rows. */
export interface Split {
  readonly technical: number
  readonly business: number
  readonly price: number
  /** The usual division that the price's share is nearest to: 3:7, 4:6; null where none is near. */
  readonly usual: '3:7' | '4:6' | null
  /** Legal limits of the price's share in percent; null where the law sets none. */
  readonly limits: { readonly low: number; readonly high: number } | null
  readonly isWithin: boolean | null
}

/** 得分估计: where the bid stands, and what would win more. */
export interface Estimate {
  readonly maxPoints: number
  readonly total: Standing
  /** Certain points, and all that can still be reached. */
  readonly low: number
  readonly high: number
  readonly rows: readonly RowEstimate[]
  /** Ids of rows with open points, those that win most for least work first. */
  readonly order: readonly string[]
  readonly split: Split
}
