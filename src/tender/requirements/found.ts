import type { Passage } from '../../document/passages.ts'
import type { RequirementKind } from '../model.ts'
import { type Clause, headsOf } from './clause.ts'
import type { Legend, Marked } from './marks.ts'
import { placeOf } from './place.ts'
import { nameOf } from './rows.ts'
import { isTitle, opensList } from './shape.ts'
import { withoutNumber } from './strip.ts'
import type { Zone } from './zones.ts'

/** A requirement as it was found at one place, before the places of one clause are joined. */
export interface Found extends Pick<Marked, 'mark' | 'glyph'> {
  readonly kind: RequirementKind
  /** The clause without its number and its mark. */
  readonly text: string
  readonly title: string | null
  readonly passage: Passage
  /** The words as they stand in `passage`. */
  readonly quote: string
  readonly zone: Zone | null
  readonly bindsBid: boolean
  /** The clause that it is, or is a part of. */
  readonly clause: Clause
}

/** What every finder needs to know of the document. */
export interface Context {
  readonly legend: Legend
  /** True for rows that are scoring items. */
  readonly isScored: (clause: Clause) => boolean
}

const TITLE_LIMIT = 60

/** The row's name, or the heading right above; a lead-in sentence is none. */
const titleOf = (clause: Clause): string | null => {
  const head = clause.row ? nameOf(clause.row) : headsOf(clause)[0]
  if (head === undefined || head.length > TITLE_LIMIT) return null
  return opensList(head) && !isTitle(head.replace(/[：:]\s*$/u, '')) ? null : withoutNumber(head)
}

/** A requirement in the words of a clause, or in a part of them. */
export const foundAt = (
  clause: Clause,
  kind: RequirementKind,
  words: string | Marked,
  more: { readonly bindsBid?: boolean } = {},
): Found => {
  const marked = typeof words === 'string' ? { text: words, mark: null, glyph: null } : words
  return {
    kind,
    text: withoutNumber(marked.text, marked.glyph),
    title: titleOf(clause),
    mark: marked.mark,
    glyph: marked.glyph,
    ...placeOf(clause, marked.text),
    zone: clause.zone,
    bindsBid: more.bindsBid ?? clause.zone !== 'contract',
    clause,
  }
}
