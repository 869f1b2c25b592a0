import type { HolidayCalendar } from '../../law/holidays.ts'
import type { StandardsList } from '../../law/standards.ts'
import type { AnyRule, Finding, Message, Severity } from '../model.ts'
import type { PackId } from '../packs/index.ts'
import type { Zone } from '../zones.ts'

/** 忽略: findings that need not be shown again, why, and until when. */
export interface Ignore {
  readonly rule: string
  /** Words that one of the finding's quotes or its message must hold; absent: every finding of the rule. */
  readonly where?: string
  readonly reason: string
  /** Last day it holds, "2026-12-31"; absent: for good. */
  readonly until?: string
}

/** Words put to, or taken from, a rule on words. */
export interface RuleWords {
  readonly add?: readonly string[]
  /** A sentence that holds one of them is no hit. */
  readonly except?: readonly string[]
}

/** 自定义词表: a rule made of words alone. */
export interface WordRule {
  readonly id: string
  readonly title: Message
  readonly severity: Severity
  readonly words: readonly string[]
  readonly except?: readonly string[]
  /** Parts of the tender that are searched. Default: all but forms and contract templates. */
  readonly zones?: readonly Zone[]
  readonly suggestion: Message
}

/** 配置 of a review as plain data; only own rules carry functions. */
export interface ReviewConfig {
  /** Name of the file it came from, for notices. */
  readonly file?: string
  /** Another severity for a rule, or "off". */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly ignores?: readonly Ignore[]
  /** By rule id. */
  readonly words?: Readonly<Record<string, RuleWords>>
  readonly wordRules?: readonly WordRule[]
  /** 自有规则, made with `defineRule`. */
  readonly ownRules?: readonly AnyRule[]
  /** 地方口径, off unless named. */
  readonly packs?: readonly PackId[]
  /** Own data on standards, joined to those that bidlint knows. */
  readonly standards?: readonly StandardsList[]
  /** Years put to, or in the place of, the official calendar's. */
  readonly holidays?: HolidayCalendar
  /** 暗标: words that must not stand in a blind volume. */
  readonly blindVolumeWords?: readonly string[]
}

/** A finding that the configuration sets aside, with the reason given there. */
export interface IgnoredFinding {
  readonly finding: Finding
  readonly reason: string
  /** "2026-12-31", or null for good. */
  readonly until: string | null
}
