import type { Passage } from '../../document/passages.ts'
import type { Placed } from './placed.ts'

/** A piece of a value with the passage it stands in. */
export interface Part {
  /** What the passage says, without the options that are not ticked. */
  readonly text: string
  readonly passage: Passage
  /** Verbatim words that hold the value, for the citation. */
  readonly quote: string
}

/** A label with what stands beside it, below it or behind its colon. */
export interface Statement {
  /** Folded, units in brackets kept: "预算金额(元)". */
  readonly label: string
  readonly parts: readonly Part[]
  /** Later lines of the same cell, for values that are told over several lines. */
  readonly rest: readonly Part[]
  readonly via: 'row' | 'column' | 'inline'
  /** How many different values stand in the column; 1 for the other kinds and for a total. */
  readonly among: number
  /** Where the first part of the value stands. */
  readonly at: Placed
}
