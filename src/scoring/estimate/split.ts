import { findMethod } from '../../law/methods.ts'
import type { ScoringItem, Tender } from '../../tender/model.ts'
import type { Split } from '../model.ts'
import { tidy } from '../totals.ts'

const NEAR = 2.5
const USUAL: readonly (readonly [Split['usual'], number])[] = [
  ['3:7', 30],
  ['4:6', 40],
]

const limitsFor = ({ facts }: Tender): Split['limits'] => {
  const category = facts.category?.value
  const weight =
    facts.method && facts.regime?.value !== 'tendering-law' && facts.regime?.value !== 'enterprise'
      ? findMethod(facts.method.value)?.priceWeight
      : null
  if (!weight || !category || category === 'works') return null
  const [low, high] = weight[category]
  return { low, high }
}

/** 分值构成: technical and service, business, price; the price's share against the usual 3:7 and 4:6 and the law's limits. */
export const splitOf = (tender: Tender): Split => {
  const { items } = tender.scoring
  const points = (of: readonly ScoringItem['category'][]): number =>
    items.filter(({ category }) => of.includes(category)).reduce((sum, { maxPoints }) => sum + maxPoints, 0)
  const all = points(['price', 'technical', 'service', 'business', 'other']) || 1
  const share = (of: readonly ScoringItem['category'][]): number =>
    Number(((points(of) / all) * 100).toFixed(2))
  const price = share(['price'])
  const limits = limitsFor(tender)
  return {
    technical: share(['technical', 'service']),
    business: tidy(share(['business', 'other'])),
    price,
    usual: USUAL.find(([, percent]) => Math.abs(price - percent) <= NEAR)?.[0] ?? null,
    limits,
    isWithin: limits && price > 0 ? price >= limits.low && price <= limits.high : null,
  }
}
