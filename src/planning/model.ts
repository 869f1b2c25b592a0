/** What a bidder plans with before writing: 目录, 计划, 讲标检查, 投标决策卡. Plain readonly data that survives JSON. */

import type { VolumeKind } from '../bid/model.ts'
import type { Citation } from '../document/citation.ts'
import type { ScoringItem, Tender } from '../tender/model.ts'

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
