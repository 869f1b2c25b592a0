import type { Bid } from '../bid/model.ts'
import type { Citation } from '../document/citation.ts'
import { containment } from '../text/similarity.ts'
import { canonical } from './canonical.ts'
import { type EvidenceIndex, indexEvidence } from './evidence-index.ts'

/** What a search of the whole bid found for one text. */
export interface Answer {
  /** Indexes into `bid.passages`, best first. */
  readonly passages: readonly number[]
  /** Share of the text's words in the best passage, 0 to 1. */
  readonly best: number
  /** Share of the text's words in all passages found. */
  readonly together: number
}

/** A bid made ready for many searches. */
export interface Searchable {
  readonly bid: Bid
  readonly index: EvidenceIndex
  readonly titles: readonly string[]
}

/** Indexes a bid's passages and its section titles. */
export const makeSearchable = (bid: Bid): Searchable => ({
  bid,
  index: indexEvidence(searchedTexts(bid)),
  titles: bid.sections.map(({ title }) => canonical(title.replace(NUMBERED, ''))),
})

/** A row of the bid's own index names what is answered elsewhere and answers nothing. */
const searchedTexts = ({ passages, index }: Bid): readonly string[] => {
  const indexes = new Set((index ?? []).map(({ table }) => table))
  return passages.map(({ text, table }) => (table !== undefined && indexes.has(table) ? '' : text))
}

const NUMBERED =
  /^(第[零一二三四五六七八九十百\d]+[章节部分]+|[（(]?[零一二三四五六七八九十\d.]+[)）、.]?)\s*/
const SHOWN = 6
/** Of longer texts the first words are searched by themselves too. */
const OPENING = 60
const TITLE_LIKE = 0.75
const TITLE_LIMIT = 24

/** Searches the bid for what answers a text: passages by its words and by its first sentence, and the section that bears its title. */
export const searchBid = (title: string, text: string, { bid, index, titles }: Searchable): Answer => {
  const named = title && !text.includes(title) ? `${title}，${text}` : text
  const found = index.search(named, SHOWN)
  const opening = text.length > OPENING ? index.search(named.slice(0, OPENING), 2) : []
  const section = sectionTitled(title, titles)
  const passages = [...new Set([...found.slice(0, 3), ...opening, ...found.slice(3)].map(({ at }) => at))]
  return {
    passages: [...new Set([...passages.slice(0, SHOWN), ...firstOf(section, bid)])],
    best: Math.max(found[0]?.share ?? 0, opening[0]?.share ?? 0, section >= 0 ? TITLE_LIKE : 0),
    together: index.shareIn(
      text,
      found.map(({ at }) => at),
    ),
  }
}

/** The section whose title holds the sought one or is held by it; -1 where there is none. */
const sectionTitled = (title: string, titles: readonly string[]): number => {
  const sought = canonical(title.replace(NUMBERED, ''))
  if (sought.length < 3 || sought.length > TITLE_LIMIT) return -1
  let best = -1
  let likeness = TITLE_LIKE
  titles.forEach((candidate, at) => {
    if (candidate.length < 3 || candidate.length > TITLE_LIMIT * 1.5) return
    const value = Math.max(containment(sought, candidate), containment(candidate, sought))
    if (value > likeness || (value === likeness && best < 0)) {
      likeness = value
      best = at
    }
  })
  return best
}

const firstOf = (section: number, bid: Bid): readonly number[] => {
  const found = bid.sections[section]
  return found ? [Math.max(0, found.start - 1)] : []
}

/** Citations of passages, in their order. */
export const citationsOf = (passages: readonly number[], bid: Bid): readonly Citation[] =>
  passages.map((at) => bid.passages[at]!.place)
