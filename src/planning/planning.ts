import { readBid } from '../bid/read.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { SourceDocument } from '../document/model.ts'
import { passagesOf } from '../document/passages.ts'
import { readTender } from '../tender/read.ts'
import { decideBid } from './decide/card.ts'
import type { CardReport, Lang, OutlineReport, PlanReport } from './model.ts'
import { compareOutline } from './outline/compare.ts'
import { outlineTender } from './outline/outline.ts'
import { type PlanOptions, planTender } from './plan/plan.ts'

/** What planning reads. */
export interface PlanningInput {
  readonly tender: readonly SourceDocument[]
  /** A draft of the bid, where there is one. */
  readonly bid?: readonly SourceDocument[]
}

/** 投标文件目录: the outline that a tender asks for, a bid's own compared with it. Pure. */
export const planOutline = (
  { tender: documents, bid = [] }: PlanningInput,
  lang: Lang = 'zh',
): OutlineReport => {
  const tender = readTender(documents)
  const outline = outlineTender(tender, documents.flatMap(passagesOf), lang)
  return { tender, outline, comparison: bid.length > 0 ? compareOutline(outline, readBid(bid)) : null }
}

/** 投标计划: tasks by volume, backward from the deadline. Pure. */
export const planBid = ({ tender: documents }: PlanningInput, options: PlanOptions): PlanReport => {
  const tender = readTender(documents)
  const passages = documents.flatMap(passagesOf)
  const outline = outlineTender(tender, passages, options.lang)
  return { tender, outline, plan: planTender(tender, passages, outline, options) }
}

/** 投标决策卡: what a bidder decides by, held against the company's catalogue where there is one. Pure. */
export const planDecision = (
  { tender: documents }: PlanningInput,
  catalogue: Catalogue | null = null,
  lang: Lang = 'zh',
): CardReport => {
  const tender = readTender(documents)
  const passages = documents.flatMap(passagesOf)
  const outline = outlineTender(tender, passages, lang)
  return { tender, card: decideBid({ tender, documents, passages, outline, catalogue, lang }) }
}
