/** What a bidder plans with before writing: 目录, 计划, 讲标检查, 投标决策卡. Plain readonly data that survives JSON. */

import type { VolumeKind } from '../bid/model.ts'
import type { Citation } from '../document/citation.ts'
import type { FitDeviation } from '../matching/model.ts'
import type { ProjectFacts, ScoringItem, Tender } from '../tender/model.ts'

/** Language of the words that planning adds itself; the tender's stay as they are. */
export type Lang = 'zh' | 'en'

/**
 * Why a chapter stands in the outline: the tender lists it, the tender prints its form, a scoring row or a
 * requirement asks for it, it is usual where the tender is silent, or it is a check and no part of the bid.
 */
export type ChapterOrigin = 'listed' | 'form' | 'scoring' | 'requirement' | 'usual' | 'check'

/** 目录条目 */
export interface Chapter {
  /** Its number in the outline: "2.1.3". */
  readonly number: string
  readonly level: 1 | 2 | 3
  readonly title: string
  readonly origin: ChapterOrigin
  readonly volume: VolumeKind
  /** True where only some bidders need it: （如有）. */
  readonly optional: boolean
  /** What the tender notes behind its name: 必须提供，否则按否决投标处理. */
  readonly note: string | null
  /** The tender's words that ask for it; null for what is usual and for checks. */
  readonly citation: Citation | null
  /** A table that answers clause by clause (偏离表, 响应表), or text. */
  readonly answers: 'table' | 'text'
  /** Requirements that it must answer, in the tender's order. */
  readonly requirementIds: readonly string[]
  /** Scoring rows whose points are won here. */
  readonly scoringItemIds: readonly string[]
  readonly chapters: readonly Chapter[]
}

/** Where the order of the outline comes from. */
export type OutlineBasis = 'list' | 'forms' | 'usual'

/** 投标文件目录 */
export interface Outline {
  readonly basis: OutlineBasis
  /** The words that open the tender's own list; null without one. */
  readonly basisCitation: Citation | null
  /** Chapters of the bid. */
  readonly chapters: readonly Chapter[]
  /** 投标前自查: requirements that no chapter answers; no part of the bid. */
  readonly checks: readonly Chapter[]
  /** Scoring rows of all lots, which the chapters name by id. */
  readonly scoringItems: readonly ScoringItem[]
}

/** How the outline of a bid stands to the one asked for. */
export interface OutlineComparison {
  /** Chapters with the bid's section that answers to them, in the outline's order. */
  readonly matched: readonly { readonly number: string; readonly title: string; readonly place: Citation }[]
  /** Chapters that no section of the bid bears the name of. */
  readonly missing: readonly { readonly number: string; readonly title: string; readonly points: number }[]
  /** Sections of the bid that no chapter asks for. */
  readonly extra: readonly { readonly title: string; readonly place: Citation }[]
  /** Sections that stand elsewhere than the tender's order puts them, with what they should follow. */
  readonly moved: readonly {
    readonly number: string
    readonly title: string
    readonly after: string | null
    readonly place: Citation
  }[]
}

/** An outline with the tender it was made from, and how a bid's own stands to it. */
export interface OutlineReport {
  readonly tender: Tender
  readonly outline: Outline
  /** Null without a bid. */
  readonly comparison: OutlineComparison | null
}

/** A time that the tender sets (时间节点), or that follows from one it sets. */
export interface Moment {
  readonly kind: MomentKind
  /** "2024-05-20" or "2024-05-20T09:30", local. */
  readonly at: string
  /** True where the tender counts back from the deadline: 投标截止时间10日前. */
  readonly counted: boolean
  readonly citation: Citation
}

export type MomentKind =
  /** 获取招标文件截止 */
  | 'documents'
  /** 提出疑问、澄清截止 */
  | 'question'
  /** 踏勘现场 */
  | 'visit'
  /** 标前答疑会 */
  | 'meeting'
  /** 保证金到账截止 */
  | 'bond'
  /** 递交样品截止 */
  | 'samples'
  /** 演示、讲标 */
  | 'demo'
  /** 投标截止 */
  | 'deadline'
  /** 开标 */
  | 'opening'

/** Steps of making a bid, in order. */
export type Stage =
  | 'read'
  | 'write'
  | 'merge'
  | 'review'
  | 'revise'
  | 'final'
  | 'produce'
  | 'submit'
  | 'opening'

/** 任务: what one person does by a day. */
export interface PlanTask {
  /** The same over runs. */
  readonly id: string
  readonly stage: Stage
  /** Null for what belongs to no volume. */
  readonly volume: VolumeKind | null
  readonly title: string
  /** Who usually does it (建议岗位); the owner is left open. */
  readonly role: string
  /** First and last day, "2024-05-20"; null where there is no time left to plan in. */
  readonly start: string | null
  readonly end: string | null
  /** "09:30" where the tender sets a time of day. */
  readonly time: string | null
  /** True for what must be done by its last day, whatever the plan. */
  readonly isFixed: boolean
  /** True where its last day is before the day planned from. */
  readonly isPast: boolean
  /** Working days from first to last, both counted. */
  readonly workdays: number
  /** Numbers of the chapters it makes. */
  readonly chapters: readonly string[]
  /** Points that are won in these chapters. */
  readonly points: number
  /** The tender's words that ask for it. */
  readonly citation: Citation | null
}

/** How much time there is: enough, little, none, or no deadline to plan from. */
export type PlanStatus = 'enough' | 'tight' | 'past' | 'no-deadline'

/** 投标计划 */
export interface Plan {
  readonly today: string
  /** "2024-05-20T09:30", or null where the tender states none and none was given. */
  readonly deadline: string | null
  readonly status: PlanStatus
  /** Working days from today to the day before the deadline. */
  readonly workdays: number
  /** Further days without work among them. */
  readonly daysOff: number
  readonly moments: readonly Moment[]
  readonly tasks: readonly PlanTask[]
  /** Years whose holidays are not known; only weekends count there. */
  readonly unknownYears: readonly string[]
}

/** A plan with the tender and the outline it was made from. */
export interface PlanReport {
  readonly tender: Tender
  readonly outline: Outline
  readonly plan: Plan
}

/** A limit on a presentation: how long, or how many slides. */
export interface DeckLimit {
  readonly kind: 'minutes' | 'slides'
  readonly value: number
  readonly citation: Citation
}

/** A finding on slides, of the shape that the review's findings have. */
export interface DeckFinding {
  readonly id: string
  readonly ruleId: string
  readonly outcome: 'failed' | 'review'
  readonly severity: 'points' | 'clarification' | 'note'
  readonly title: string
  readonly message: string
  readonly suggestion: string
  readonly requirementId: string | null
  readonly scoringItemId: string | null
  readonly citations: readonly Citation[]
  readonly sources: readonly []
}

/** One line of the decision card. */
export interface CardLine {
  /** The fact that it states, which reports tell by its name and value. */
  readonly fact?: keyof ProjectFacts
  /** What it is about; '' where its words tell. */
  readonly label: string
  /** A value in words, or the tender's own. */
  readonly text: string
  readonly citation: Citation | null
  /** How the catalogue stands to it; null where it was not held against one. */
  readonly fit: FitDeviation | null
  /** What the catalogue holds, in one sentence; null without a fit. */
  readonly reason: string | null
}

/** The parts of the card in the order in which a bidder decides. */
export type CardSectionId =
  | 'project'
  | 'admission'
  | 'supply'
  | 'technology'
  | 'evaluation'
  | 'performance'
  | 'documents'
  | 'invalidation'
  | 'points'

export interface CardSection {
  readonly id: CardSectionId
  /** All lines, each said once on the card; what weighs most first. */
  readonly lines: readonly CardLine[]
}

/** The seven questions of opportunity qualification (商机评估七问). */
export type QuestionId = 'motive' | 'decider' | 'process' | 'needs' | 'rivals' | 'budget' | 'timetable'

export interface CardQuestion {
  readonly id: QuestionId
  /** What the tender answers. */
  readonly answers: readonly CardLine[]
  /** What it leaves open, to be asked. */
  readonly open: readonly string[]
}

/** Whether anything stands against a bid: a hard requirement that is not met, some to check, none, or no catalogue to tell. */
export type CardVerdict = 'blocked' | 'check' | 'clear' | 'unknown'

/** 投标决策卡 */
export interface DecisionCard {
  readonly verdict: CardVerdict
  /** Admission requirements and ★ clauses: all, not met, to check. */
  readonly hard: { readonly all: number; readonly negative: number; readonly unknown: number }
  readonly sections: readonly CardSection[]
  readonly questions: readonly CardQuestion[]
}

/** A decision card with the tender it was made from. */
export interface CardReport {
  readonly tender: Tender
  readonly card: DecisionCard
}
