import type { Bid } from '../bid/model.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Citation } from '../document/citation.ts'
import type { SourceDocument } from '../document/model.ts'
import type { Passage } from '../document/passages.ts'
import type { HolidayCalendar } from '../law/holidays.ts'
import type { Source } from '../law/model.ts'
import type { Coverage } from '../matching/model.ts'
import type { Tender } from '../tender/model.ts'
import type { ReviewConfig } from './config/model.ts'
import type { CitedSource } from './source.ts'

/** What it costs the bidder. */
export type Severity = 'rejection' | 'points' | 'clarification' | 'note'

/** What rules look at. */
export interface Evidence {
  readonly tender: Tender
  readonly tenderDocuments: readonly SourceDocument[]
  /** Passages of all tender files, file after file. */
  readonly passages: readonly Passage[]
  /** Null where the tender is reviewed alone. */
  readonly bid: Bid | null
  readonly bidDocuments: readonly SourceDocument[]
  readonly coverage: readonly Coverage[]
  readonly catalogue: Catalogue | null
  /** Day whose law applies, "2024-04-20": the notice's, or null where it is not known. */
  readonly eventDate: string | null
  /** 工作日历 by which working days are counted. Default: the official one, 2019 to 2026. */
  readonly holidays?: HolidayCalendar
  /** 配置: what its user set for the rules. */
  readonly config?: ReviewConfig
}

export interface Verdict {
  readonly outcome: 'passed' | 'failed' | 'review' | 'inapplicable'
  /** Values for the placeholders of the message; words of our own in both languages. */
  readonly values?: Readonly<Record<string, string | number | Message>>
  readonly citations?: readonly Citation[]
  readonly requirementId?: string
  readonly scoringItemId?: string
}

/** Text in both languages. `{name}` stands for a value of the verdict. */
export interface Message {
  readonly zh: string
  readonly en: string
}

/** A rule (规则). `T` is what it selects and checks one by one. */
export interface Rule<T = unknown> {
  readonly id: string
  readonly title: Message
  readonly severity: Severity
  /** At least one; 'tender' = the tender's own clause. */
  readonly sources: readonly [Source | 'tender', ...(Source | 'tender')[]]
  readonly messages: { readonly failed?: Message; readonly review?: Message }
  readonly suggestion: Message
  /** Facts of it that are only known from memory or practice may never fail, only ask. */
  readonly select: (evidence: Evidence) => readonly T[]
  readonly check: (selected: T, evidence: Evidence) => Verdict
  /**
   * True where all instances are one finding with all their places. Its message may use `{count}` and values that
   * differ are strung together. False: a finding for each verdict.
   */
  readonly joins?: boolean
  /** True for rules on words, to which the configuration may put more. */
  readonly takesWords?: boolean
}

/** A rule whose `T` is settled inside: what lists of rules hold. */
export type AnyRule = Rule<never>

/** What a rule found. Only failed and review are reported; passes are counted. */
export interface Finding {
  readonly id: string
  readonly ruleId: string
  readonly outcome: 'failed' | 'review'
  readonly severity: Severity
  /** The rule's title, in the language of the message. */
  readonly title?: string
  readonly message: string
  readonly suggestion: string
  readonly requirementId: string | null
  readonly scoringItemId: string | null
  readonly citations: readonly Citation[]
  readonly sources: readonly CitedSource[]
}
