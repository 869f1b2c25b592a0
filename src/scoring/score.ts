import type { Bid } from '../bid/model.ts'
import { readBid } from '../bid/read.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { SourceDocument } from '../document/model.ts'
import { passagesOf } from '../document/passages.ts'
import { matchBid } from '../matching/match.ts'
import type { Tender } from '../tender/model.ts'
import { readTender } from '../tender/read.ts'
import { estimatePoints } from './estimate/estimate.ts'
import type { Estimate, ScoreRules } from './model.ts'
import type { Bidder, Simulation } from './opening/model.ts'
import { simulateOpening } from './opening/simulate.ts'
import { priceTerms } from './opening/terms.ts'
import { scoringRules } from './rules.ts'
import type { Lang } from './words.ts'

export interface ScoreInput {
  readonly tender: readonly SourceDocument[]
  readonly bid?: readonly SourceDocument[]
  readonly catalogue?: Catalogue
  /** 唱标记录, or assumed rivals. */
  readonly bidders?: readonly Bidder[]
}

export interface ScoreOptions {
  /** Default: zh. */
  readonly lang?: Lang
  /** Day whose law applies, "2026-02-01". Default: the notice's date. */
  readonly eventDate?: string
  /** Our own name among the bidders. */
  readonly ours?: string
  /** Our quote, in place of that of the bid and of the record. */
  readonly quote?: number
  /** Our cost, for the margin. */
  readonly cost?: number
  /** Values drawn for the coefficients of the formula. */
  readonly drawn?: Readonly<Record<string, number>>
}

/** 得分: rules, estimate and simulation of one tender. */
export interface ScoreReport {
  readonly tender: Tender
  readonly rules: ScoreRules
  /** Null with neither a bid nor a catalogue, or where nothing is scored. */
  readonly estimate: Estimate | null
  /** Null where no bidders are known. */
  readonly simulation: Simulation | null
}

const OUR_NAME = { zh: '我方', en: 'ours' } as const

const quoteOf = (bid: Bid | null): number | null =>
  bid?.prices.find(({ kind, yuan }) => kind === 'total' && yuan !== null)?.yuan ?? null

interface Ours {
  readonly bidders: readonly Bidder[]
  readonly name: string | null
}

/** Our company among the bidders: the one that bears our name, else one more with the quote of the bid. */
const withOurs = (
  bidders: readonly Bidder[],
  bid: Bid | null,
  estimate: Estimate | null,
  { ours, quote, lang = 'zh' }: ScoreOptions,
): Ours => {
  const named = bidders.find(({ name }) => name === ours)
  const own = quote ?? named?.quote ?? quoteOf(bid)
  if (own === null) return { bidders, name: null }
  const othersKnow = bidders.some((bidder) => bidder !== named && bidder.otherPoints !== null)
  const otherPoints = named?.otherPoints ?? (othersKnow ? (estimate?.low ?? null) : null)
  const us: Bidder = {
    smallEnterprise: false,
    domestic: false,
    technicalPoints: null,
    valid: true,
    ...named,
    name: named?.name ?? ours ?? OUR_NAME[lang],
    quote: own,
    otherPoints,
  }
  return {
    bidders: named ? bidders.map((bidder) => (bidder === named ? us : bidder)) : [...bidders, us],
    name: us.name,
  }
}

/** Reads a tender, and what else is given, and tells what is scored how, where the bid stands, and how prices rank. */
export const scoreTender = (input: ScoreInput, options: ScoreOptions = {}): ScoreReport => {
  const lang = options.lang ?? 'zh'
  const tender = readTender(input.tender)
  const passages = input.tender.flatMap(passagesOf)
  const bid = input.bid && input.bid.length > 0 ? readBid(input.bid) : null
  const catalogue = input.catalogue ?? null
  const coverage = bid ? matchBid(tender, bid, catalogue, lang) : []
  const rules = scoringRules(tender, passages, lang)
  const isScored = tender.scoring.items.length > 0
  const estimate =
    isScored && (bid || catalogue)
      ? estimatePoints(tender, rules.items, { bid, catalogue, coverage }, lang)
      : null
  const { bidders, name } = withOurs(input.bidders ?? [], bid, estimate, options)
  const day = options.eventDate ?? tender.facts.noticeDate?.value ?? null
  const simulation =
    (input.bidders ?? []).length > 0
      ? simulateOpening(bidders, priceTerms(tender, rules.items, passages, day), {
          ours: name,
          cost: options.cost ?? null,
          drawn: options.drawn ?? {},
          lang,
        })
      : null
  return { tender, rules, estimate, simulation }
}
