import type { Bid } from './bid/model.ts'
import { readBid } from './bid/read.ts'
import type { Catalogue } from './catalogue/model.ts'
import { holdDecisions } from './decisions/hold.ts'
import type { Decided, Decision } from './decisions/model.ts'
import type { Notice, SourceDocument } from './document/model.ts'
import { passagesOf } from './document/passages.ts'
import type { HolidayCalendar } from './law/holidays.ts'
import { fitCatalogue } from './matching/fit/fit.ts'
import { matchBid } from './matching/match.ts'
import type { Coverage, Fit } from './matching/model.ts'
import { conditionsOf } from './rules/conditions/find.ts'
import type { MethodCondition } from './rules/conditions/model.ts'
import { calendarOf } from './rules/config/apply.ts'
import { siftFindings } from './rules/config/ignores.ts'
import type { IgnoredFinding, ReviewConfig } from './rules/config/model.ts'
import { type Deadline, deadlinesOf } from './rules/deadlines.ts'
import { rulesFor } from './rules/index.ts'
import type { Evidence, Finding } from './rules/model.ts'
import { runRules } from './rules/run.ts'
import { estimatePoints } from './scoring/estimate/estimate.ts'
import type { Estimate, ScoreRules } from './scoring/model.ts'
import { scoringRules } from './scoring/rules.ts'
import { accountFor } from './tender/account/account.ts'
import type { PassageAccount } from './tender/account/model.ts'
import type { Tender } from './tender/model.ts'
import { readTender } from './tender/read.ts'

export interface ReviewInput {
  readonly tender: readonly SourceDocument[]
  readonly bid?: readonly SourceDocument[]
  readonly catalogue?: Catalogue
  /** What was noticed before reading: files of a folder or package that were left out. */
  readonly notices?: readonly Notice[]
}

export interface ReviewOptions {
  /** Language of messages. Default: zh. */
  readonly lang?: 'zh' | 'en'
  /** Day whose law applies, "2024-04-20". Default: the notice's date. */
  readonly eventDate?: string
  /** Account for every passage of the tender, as an item or set aside with the reason. Default: false. */
  readonly allClauses?: boolean
  /** 工作日历: years of holidays by which working days are counted. Default: the official ones, 2019 to 2026. */
  readonly holidays?: HolidayCalendar
  /** 配置: severities, ignores, word lists, own rules, packs, standards. Default: none. */
  readonly config?: ReviewConfig
  /** 人工结论 of an earlier review, held against this one. Default: none. */
  readonly decisions?: readonly Decision[]
  /** Today, "2026-11-25", by which ignores run out. Default: none runs out. */
  readonly today?: string
}

/** 审查结果 */
export interface Review {
  readonly tender: Tender
  /** Null where the tender was reviewed alone. */
  readonly bid: Bid | null
  readonly coverage: readonly Coverage[]
  /** 需求匹配度与差异分析: what one's own catalogue supports; absent with a bid, or without a catalogue. */
  readonly fit?: readonly Fit[]
  /** 评分规则: the rule of every scoring row; absent where nothing is scored. */
  readonly scoreRules?: ScoreRules
  /** 得分估计: absent where nothing is scored, and with neither a bid nor a catalogue. */
  readonly estimate?: Estimate
  readonly findings: readonly Finding[]
  /** Findings that the configuration sets aside; absent where it has no ignores. */
  readonly ignored?: readonly IgnoredFinding[]
  /** 法定条件: what the law asks of the method, met, not met or not to be told. */
  readonly conditions?: readonly MethodCondition[]
  /** 时限: until when a bidder may ask, object or challenge. */
  readonly deadlines?: readonly Deadline[]
  /** 人工结论: what a person decided earlier; absent where none was given. */
  readonly decisions?: readonly Decided[]
  readonly notices: readonly Notice[]
  /** Every passage of the tender; absent unless asked for. */
  readonly clauses?: readonly PassageAccount[]
}

/** Reviews a draft bid against its tender, or a tender alone. Pure: the same input gives the same review. */
export const review = (input: ReviewInput, options: ReviewOptions = {}): Review => {
  const lang = options.lang ?? 'zh'
  const tender = readTender(input.tender)
  const bidDocuments = input.bid ?? []
  const bid = bidDocuments.length > 0 ? readBid(bidDocuments) : null
  const catalogue = input.catalogue ?? null
  const coverage = bid ? matchBid(tender, bid, catalogue, lang) : []
  const config = options.config ?? {}
  const holidays = options.holidays ?? calendarOf(config)
  const evidence: Evidence = {
    tender,
    tenderDocuments: input.tender,
    passages: input.tender.flatMap(passagesOf),
    bid,
    bidDocuments,
    coverage,
    catalogue,
    eventDate: options.eventDate ?? tender.facts.noticeDate?.value ?? null,
    ...(holidays ? { holidays } : {}),
    config,
  }
  const scoreRules = scoringRules(tender, evidence.passages, lang)
  const isScored = tender.scoring.items.length > 0
  const rules = rulesFor(evidence)
  const found = runRules(evidence, lang, rules)
  const { findings, ignored, notices } = siftFindings(found, config, options.today ?? null)
  return {
    tender,
    bid,
    coverage,
    ...(catalogue && !bid ? { fit: fitCatalogue(tender, input.tender, catalogue, lang) } : {}),
    ...(isScored ? { scoreRules } : {}),
    ...(isScored && (bid || catalogue)
      ? { estimate: estimatePoints(tender, scoreRules.items, { bid, catalogue, coverage }, lang) }
      : {}),
    findings,
    ...(config.ignores ? { ignored } : {}),
    conditions: conditionsOf(evidence, found, rules, lang),
    deadlines: deadlinesOf(evidence, lang),
    ...(options.decisions
      ? {
          decisions: holdDecisions(options.decisions, {
            requirements: tender.requirements,
            scoring: tender.scoring.items,
            findings,
          }),
        }
      : {}),
    ...(options.allClauses ? { clauses: accountFor(input.tender, tender) } : {}),
    notices: [
      ...(input.notices ?? []),
      ...notices,
      ...[...input.tender, ...bidDocuments].flatMap((document) => document.notices),
    ],
  }
}
