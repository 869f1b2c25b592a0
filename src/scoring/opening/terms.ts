import type { Passage } from '../../document/passages.ts'
import type { Tender } from '../../tender/model.ts'
import type { ItemRule, LowPriceTest, PriceDeduction, PriceRule } from '../model.ts'
import { deductionsIn } from '../price/deductions.ts'
import { lowPriceTests } from '../price/low.ts'

/** 得分相同时: what decides between equal totals, in order; then they are tied. */
export type TieBreak = 'price' | 'technical'

/** What a tender says on prices, for a simulation. */
export interface PriceTerms {
  /** Null where the price is not scored (最低评标价法). */
  readonly rule: PriceRule | null
  /** Points of the price row; 0 where it is not scored. */
  readonly maxPoints: number
  /** What the formula counts out of is scaled to the row by this. */
  readonly scale: number
  readonly ceilingYuan: number | null
  readonly budgetYuan: number | null
  readonly deductions: readonly PriceDeduction[]
  readonly lowTests: readonly LowPriceTest[]
  readonly ties: readonly TieBreak[]
}

const TIE = /(?:总?得分|综合得分|评审得分|总分)(?:均|都)?(?:相同|相等|一致)[^。；;\n]{0,80}/
const DOMESTIC_SINCE = '2026-01-01'
const DOMESTIC: PriceDeduction = { kind: 'domestic-product', percent: 20, text: '国办发〔2025〕34号' }

/** By the tender's words; else the lower quote (87号令第五十七条). */
const tiesIn = (passages: readonly Passage[]): readonly TieBreak[] => {
  const words = passages.map(({ text }) => TIE.exec(text)?.[0]).find((found) => found !== undefined) ?? ''
  const technical = words.search(/技术/)
  const price = words.search(/报价|价格/)
  if (technical >= 0 && (price < 0 || technical < price))
    return price < 0 ? ['technical'] : ['technical', 'price']
  return technical >= 0 ? ['price', 'technical'] : ['price']
}

const deductionsFor = ({ facts }: Tender, passages: readonly Passage[], day: string | null) => {
  const own = deductionsIn(passages).filter(
    ({ kind }) => kind !== 'small-enterprise' || facts.smeReserved?.value !== true,
  )
  const lawful =
    facts.regime?.value === 'government-procurement' &&
    facts.category?.value !== 'works' &&
    day !== null &&
    day >= DOMESTIC_SINCE
  return lawful && !own.some(({ kind }) => kind === 'domestic-product') ? [...own, DOMESTIC] : own
}

/** Gathers what a simulation needs; `day` is the day whose law applies. */
export const priceTerms = (
  tender: Tender,
  rules: readonly ItemRule[],
  passages: readonly Passage[],
  day: string | null,
): PriceTerms => {
  const row = tender.scoring.items.find(({ category }) => category === 'price')
  const found = rules.find(({ itemId }) => itemId === row?.id)?.rule
  const scaled = found?.kind === 'scaled' ? found : null
  const inner = scaled ? scaled.rule : found
  const { facts } = tender
  return {
    rule: inner?.kind === 'price' ? inner : null,
    maxPoints: row?.maxPoints ?? 0,
    scale: scaled ? scaled.points / scaled.of : 1,
    ceilingYuan: facts.ceilingYuan?.value ?? facts.budgetYuan?.value ?? null,
    budgetYuan: facts.budgetYuan?.value ?? null,
    deductions: deductionsFor(tender, passages, day),
    lowTests: lowPriceTests(passages, day, facts.regime?.value === 'government-procurement'),
    ties: tiesIn(passages),
  }
}
