import type { Bid } from '../bid/model.ts'
import type { ScoringItem } from '../tender/model.ts'
import { containment } from '../text/similarity.ts'
import { canonical } from './canonical.ts'
import { type Measure, measuresIn } from './measures.ts'
import type { Offer, Offers } from './offers.ts'

const ORDINAL = /(^|[\s；;。：:])\d{1,2}[.．、](?=\d)/g
const TIER =
  /(\d{1,7}(?:\.\d{1,3})?\s?[^\d\s，。；;：:（）()]{1,6})\s?[（(]?含?[)）]?[及或]?以上[^\d，。；;\n]{0,8}得\s?(\d{1,2}(?:\.\d)?)\s?分/g
/** Sizes and the like; numbers of things and periods may stand for much else in the same section. */
const NO_SIZE = /^(count:|rate:|time$|workdays$|hours-a-week$)/
/** Two steps of points at least: 得8分 … 得6分. */
const STEPS = /得\s?\d[^得]{2,80}得\s?\d/
const LIKE = 0.7

/** The size that full marks need (分档得分: 800平方米以上得8分，600平方米以上得6分), or null where sizes are not scored in tiers. */
const topTierOf = (criteria: string): Measure | null => {
  const tiers = [...criteria.replace(ORDINAL, '$1').matchAll(TIER)].flatMap(([, size, points]) => {
    const [measure] = measuresIn(size!)
    return measure && !NO_SIZE.test(measure.dimension) ? [{ measure, points: Number(points) }] : []
  })
  const top = tiers.toSorted((a, b) => b.points - a.points)[0]
  return top && STEPS.test(criteria) ? top.measure : null
}

/** The largest size of the kind scored in tiers that the section named after the item states, where it misses the top tier. */
export const belowTopTier = (
  { name, criteria }: ScoringItem,
  bid: Bid,
  { all }: Offers,
): { readonly required: Measure; readonly offered: Offer } | null => {
  const required = topTierOf(criteria)
  if (!required) return null
  const sections = bid.sections.filter(
    ({ title }) => title.length > 0 && containment(canonical(name), canonical(title)) >= LIKE,
  )
  const offered = all
    .filter(
      ({ dimension, passage }) =>
        dimension === required.dimension &&
        sections.some(({ start, deepEnd }) => passage >= start && passage < deepEnd),
    )
    .toSorted((a, b) => b.value - a.value)[0]
  return offered && offered.value < required.value ? { required, offered } : null
}
