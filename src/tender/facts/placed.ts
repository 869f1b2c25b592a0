import type { Passage } from '../../document/passages.ts'
import { addendaOf, amended, isReplacedCell, staysReplaced } from './addendum.ts'
import { chosen } from './choice.ts'
import { type Zone, zonesOf } from './zone.ts'

/** One line of a passage: what it says, and its verbatim words. */
export interface Line {
  /** Without the options that are not ticked and, in an addendum, without the wording that it replaces. */
  readonly text: string
  readonly quote: string
}

/** A passage with where it stands and what counts of it. */
export interface Placed {
  readonly passage: Passage
  /** Number among all passages of all files, from 0. */
  readonly position: number
  readonly zone: Zone
  /** 0 for the tender itself; 1, 2 … for the files that amend it (更正, 澄清), in order. */
  readonly addendum: number
  readonly lines: readonly Line[]
}

const linesOf = (passage: Passage, map: (text: string) => string): readonly Line[] =>
  passage.text.split('\n').map((line) => ({ text: map(chosen(line)), quote: line.trim() }))

/** Places every passage: its zone, its addendum, and the words of it that count. */
export const place = (passages: readonly Passage[]): readonly Placed[] => {
  const zones = zonesOf(passages)
  const addenda = addendaOf(passages)
  let replaced = false
  return passages.map((passage, i) => {
    const addendum = addenda.get(passage.file) ?? 0
    const at = { passage, position: i, zone: zones[i]!, addendum }
    if (addendum === 0) return { ...at, lines: linesOf(passage, (text) => text) }
    const { table, cell } = passage
    if (!cell) replaced = staysReplaced(passage.text, replaced)
    const isGone = table && cell ? isReplacedCell(table, cell) : replaced
    return { ...at, lines: isGone ? [] : linesOf(passage, amended) }
  })
}
