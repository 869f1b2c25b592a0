import type { Passage } from '../../document/passages.ts'
import type { RequirementKind } from '../model.ts'
import type { Marked } from './marks.ts'
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
}
