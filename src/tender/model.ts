/**
 * What a tender (招标文件, 磋商文件, 谈判文件 …) says. "Tender" has the sense of OCDS: the invitation, not the bid.
 * Plain readonly data that survives JSON.
 */

import type { Citation } from '../document/citation.ts'

/** A value that the tender states, with where it says so. */
export interface Fact<T> {
  readonly value: T
  readonly citation: Citation
}

export type ProcurementMethod =
  | 'open-tender'
  | 'invited-tender'
  | 'competitive-negotiation'
  | 'competitive-consultation'
  | 'single-source'
  | 'inquiry'
  | 'framework'
  | 'innovation'
  | 'other'

/** 政府采购法, 招标投标法, or an enterprise's own rules. */
export type Regime = 'government-procurement' | 'tendering-law' | 'enterprise'

export type EvaluationMethod = 'comprehensive-score' | 'lowest-price' | 'reasonable-low-price' | 'other'

/** 项目概况. Null where the documents do not say. */
export interface ProjectFacts {
  /** 项目名称 */
  readonly name: Fact<string> | null
  /** 项目编号 */
  readonly number: Fact<string> | null
  /** 采购人, 招标人 */
  readonly purchaser: Fact<string> | null
  /** 代理机构 */
  readonly agency: Fact<string> | null
  readonly method: Fact<ProcurementMethod> | null
  readonly regime: Fact<Regime> | null
  readonly category: Fact<'goods' | 'services' | 'works'> | null
  /** 预算金额 */
  readonly budgetYuan: Fact<number> | null
  /** 最高限价 */
  readonly ceilingYuan: Fact<number> | null
  /** 投标截止时间, local: "2024-05-20T09:30" */
  readonly bidDeadline: Fact<string> | null
  /** 投标有效期, calendar days */
  readonly validityDays: Fact<number> | null
  /** 投标保证金; 0 = expressly none */
  readonly bidBondYuan: Fact<number> | null
  /** 履约保证金, percent of the contract; 0 = expressly none */
  readonly performanceBondPercent: Fact<number> | null
  /** 是否接受联合体 */
  readonly consortiumAllowed: Fact<boolean> | null
  /** 专门面向中小企业 */
  readonly smeReserved: Fact<boolean> | null
  readonly evaluationMethod: Fact<EvaluationMethod> | null
  /** 公告日期 or the day the documents are first handed out: "2024-04-20" */
  readonly noticeDate: Fact<string> | null
}

/** 采购包, 标段 */
export interface Lot {
  readonly id: string
  readonly name: string
  readonly budgetYuan: number | null
  readonly ceilingYuan: number | null
  readonly citation: Citation
}

export type RequirementKind =
  | 'qualification'
  | 'conformity'
  | 'invalidation'
  | 'technical'
  | 'commercial'
  | 'service'
  | 'form'
  | 'schedule'
  | 'other'

/** ★ substantive (实质性), ▲ important (重要). */
export type Mark = '★' | '▲'

/** What a requirement asks for in numbers or things. Units are those of `text/quantity`. */
export type Constraint =
  | {
      readonly kind: 'atLeast' | 'atMost' | 'equal'
      readonly value: number
      readonly unit: string
      /** True where the value itself does not do: ＞, 大于, 低于. */
      readonly exclusive?: true
    }
  | { readonly kind: 'between'; readonly low: number; readonly high: number; readonly unit: string }
  /** A day ("2024-05-20") that something must not lie before or behind; the day itself does not do where exclusive. */
  | { readonly kind: 'notBefore' | 'notAfter'; readonly date: string; readonly exclusive?: true }
  | { readonly kind: 'oneOf'; readonly options: readonly string[] }
  /** A proof or form that must be there. */
  | { readonly kind: 'present'; readonly what: string }
  /** Words that only a person can judge. */
  | { readonly kind: 'stated' }

/** 要求: what the bid must answer. */
export interface Requirement {
  /** The same over runs and over small edits elsewhere. */
  readonly id: string
  readonly text: string
  /** Its heading or row name, if any. */
  readonly title: string | null
  readonly kind: RequirementKind
  readonly mark: Mark | null
  /** The mark as printed. */
  readonly glyph: string | null
  readonly constraint: Constraint | null
  /** False where it binds the contract phase only. */
  readonly bindsBid: boolean
  /** Id of the lot that it is for, several parted by 、; null where it is for all. */
  readonly lot: string | null
  readonly citation: Citation
  /** Where the same clause stands again. */
  readonly alsoAt: readonly Citation[]
  /** The words of an addendum that delete it: it binds nobody any more. Absent for all else. */
  readonly deletedBy?: Citation
}

/** 评分项: the smallest row with points of its own. */
export interface ScoringItem {
  readonly id: string
  readonly name: string
  /** Headings or merged cells above it, outermost first. */
  readonly path: readonly string[]
  readonly category: 'price' | 'business' | 'technical' | 'service' | 'other'
  readonly maxPoints: number
  readonly criteria: string
  readonly lot: string | null
  readonly citation: Citation
}

export interface Scoring {
  readonly method: EvaluationMethod | null
  /** The total as printed, or the sum of the rows where none is printed; null with no scoring. */
  readonly total: number | null
  /** Of several lots with tables of their own those of the first. */
  readonly items: readonly ScoringItem[]
  /** The items of further lots whose tables differ, each with its `lot`; absent where there are none. */
  readonly otherLots?: readonly ScoringItem[]
  /** Totals and group totals as printed, for checking sums: 技术部分 50 分. */
  readonly printedSums: readonly {
    readonly name: string
    readonly points: number
    readonly itemIds: readonly string[]
    readonly citation: Citation
  }[]
}

/** A fact that two places of equal standing tell differently. */
export interface Conflict {
  readonly fact: keyof ProjectFacts
  /** The governing place first; each further place states another value. */
  readonly citations: readonly Citation[]
}

/** Words of the tender and where they stand. */
export interface Wording {
  readonly text: string
  readonly citation: Citation
}

/** What an addendum (更正, 澄清, 补遗) puts in place of what the tender said. */
export interface Change {
  /** The fact whose value it changes, or null for another clause. */
  readonly fact: keyof ProjectFacts | null
  readonly action: 'reworded' | 'added' | 'deleted'
  /** What it is about in the addendum's words; '' where it does not say. */
  readonly subject: string
  /** Null where the tender said nothing; at the addendum's own quotation where the tender's place was not found. */
  readonly before: Wording | null
  /** The new words; for a deletion the words that tell it. */
  readonly after: Wording
  /** Requirements that it rewords, adds or deletes. */
  readonly requirementIds: readonly string[]
}

export interface Tender {
  readonly files: readonly string[]
  readonly facts: ProjectFacts
  readonly lots: readonly Lot[]
  /** Contradictions among the facts. */
  readonly conflicts: readonly Conflict[]
  /** What addenda changed; empty where there are none. */
  readonly changes: readonly Change[]
  readonly requirements: readonly Requirement[]
  readonly scoring: Scoring
}
