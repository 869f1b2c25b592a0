import type { Bid } from '../../bid/model.ts'
import { readBid } from '../../bid/read.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import type { Coverage } from '../../matching/model.ts'
import { makeSearchable, type Searchable } from '../../matching/search.ts'
import type { Tender } from '../../tender/model.ts'
import { containment, dice } from '../../text/similarity.ts'
import type { Lang } from '../words.ts'

/** What an estimate is made from: the bid ready to be searched, and one's own catalogue. */
export interface EstimateGround {
  readonly tender: Tender
  readonly bid: Bid
  readonly catalogue: Catalogue | null
  readonly searchable: Searchable
  readonly byRequirement: ReadonlyMap<string, Coverage>
  readonly byItem: ReadonlyMap<string, Coverage>
  /** 投标截止日, "2026-03-18"; certificates must hold on it. Null where it is not known. */
  readonly deadline: string | null
  readonly lang: Lang
}

/** Prepares an estimate; with no bid all is still to be shown. */
export const makeEstimateGround = (
  tender: Tender,
  bid: Bid | null,
  catalogue: Catalogue | null,
  coverage: readonly Coverage[],
  lang: Lang,
): EstimateGround => {
  const shown = bid ?? readBid([])
  return {
    tender,
    bid: shown,
    catalogue,
    searchable: makeSearchable(shown),
    byRequirement: new Map(
      coverage.flatMap((each) => (each.requirementId ? [[each.requirementId, each]] : [])),
    ),
    byItem: new Map(coverage.flatMap((each) => (each.scoringItemId ? [[each.scoringItemId, each]] : []))),
    deadline: tender.facts.bidDeadline?.value.slice(0, 10) ?? null,
    lang,
  }
}

const LIKE = 0.6
const NUMBERED =
  /^(?:第[零一二三四五六七八九十百\d]+[章节部分]+|[（(]?[零一二三四五六七八九十\d.]+[)）、.]?)\s*/

/** The section of the bid that a thing belongs in: one named like it, else a new one under its own name. */
export const placeFor = (name: string, { bid, lang }: Pick<EstimateGround, 'bid' | 'lang'>): string => {
  const likeness = (title: string): number => {
    const plain = title.replace(NUMBERED, '')
    return plain.length < 2
      ? 0
      : Math.max(containment(name, plain), containment(plain, name) * 0.95) + dice(name, plain) / 10
  }
  const [found] = bid.sections
    .map(({ title }) => ({ title, value: likeness(title) }))
    .filter(({ value }) => value >= LIKE)
    .toSorted((a, b) => b.value - a.value)
  if (found) return found.title
  return lang === 'zh' ? `新增“${name}”一节` : `a new section "${name}"`
}
