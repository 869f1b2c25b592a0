import type { Bid, ResponseRow } from '../bid/model.ts'
import type { Citation } from '../document/citation.ts'
import type { ListGround } from './enumerations.ts'
import type { Coverage } from './model.ts'
import { type Offers, readOffers } from './offers.ts'
import { type Pointers, readPointers } from './pointers.ts'
import { blanketAcceptance } from './proofs.ts'
import { type Lang, reason } from './reasons.ts'
import { type Answer, makeSearchable, type Searchable } from './search.ts'

/** A bid made ready for matching: what is searched, compared and said once for all clauses. */
export interface Ground {
  readonly bid: Bid
  readonly lang: Lang
  /** True where only small and medium firms may bid (专门面向中小企业). */
  readonly isSmeReserved: boolean
  readonly searchable: Searchable
  readonly offers: Offers
  readonly pointers: Pointers
  readonly lists: ListGround
  /** Where the bid accepts all clauses at once, if it does. */
  readonly blanket: readonly Citation[]
  /** Index of the passage that stands at a place. */
  readonly passageAt: ReadonlyMap<Citation, number>
  readonly responseAt: ReadonlyMap<Citation, ResponseRow>
}

/** Prepares a bid once for all its clauses. */
export const makeGround = (bid: Bid, lang: Lang, isSmeReserved: boolean): Ground => {
  const searchable = makeSearchable(bid)
  return {
    bid,
    lang,
    isSmeReserved,
    searchable,
    offers: readOffers(bid),
    pointers: readPointers(bid),
    lists: { index: searchable.index, whole: searchable.index.forms.join('\n') },
    blanket: blanketAcceptance(bid),
    passageAt: new Map(bid.passages.map(({ place }, at) => [place, at])),
    responseAt: new Map(bid.responses.map((row) => [row.place, row])),
  }
}

/** Shares of a clause's words that must stand in the bid for it to count as answered. */
export const ENOUGH = { best: 0.15, together: 0.3 }

/** More is needed for a clause with a value that the bid states nowhere. */
const ENOUGH_WITHOUT_VALUE = { best: 0.2, together: 0.3 }

/** True where enough of a clause's words were found; `isValueMissing` where it asks for a value to which the bid has none alike. */
export const isEnough = ({ best, together }: Answer, isValueMissing = false): boolean => {
  const least = isValueMissing ? ENOUGH_WITHOUT_VALUE : ENOUGH
  return best >= least.best || together >= least.together
}

/** "Answered at …", with the section's title or the first words of the passage. */
export const foundAt = (place: Citation | undefined, lang: Lang): string =>
  reason('found', lang, { where: place?.path.at(-1) ?? place?.quote.slice(0, 20) ?? '' })

const SHOWN = 6

/** Makes the entries of one requirement or scoring item. At most six places are shown, each once. */
export const entriesFor =
  (about: Pick<Coverage, 'requirementId' | 'scoringItemId'>, places: readonly Citation[]) =>
  (status: Coverage['status'], why: string, first: readonly Citation[] = [], rest = places): Coverage => ({
    ...about,
    status,
    reason: why,
    evidence: [...new Set([...first, ...rest])].slice(0, SHOWN),
  })
