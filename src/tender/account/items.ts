import type { Citation } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { foldText } from '../../text/fold.ts'
import type { Requirement, ScoringItem, Tender } from '../model.ts'

/** An item at one of its places. */
interface Standing {
  readonly id: string
  readonly citation: Citation
  readonly quote: string
  /** Folded words of the item, which may be gathered from several passages. */
  readonly words: string
}

const standing = (id: string, citation: Citation, words: string): Standing => ({
  id,
  citation,
  quote: foldText(citation.quote),
  words: foldText(words),
})

const ofRequirement = ({ id, title, text, citation, alsoAt }: Requirement): readonly Standing[] =>
  [citation, ...alsoAt].map((place) => standing(id, place, `${title ?? ''}${text}`))

const ofScoringItem = ({ id, path, name, criteria, maxPoints, citation }: ScoringItem): Standing =>
  standing(id, citation, [...path, name, maxPoints, criteria].join(''))

const standingsOf = ({ requirements, scoring, facts, lots }: Tender): readonly Standing[] => [
  ...requirements.flatMap(ofRequirement),
  ...[...scoring.items, ...(scoring.otherLots ?? [])].map(ofScoringItem),
  ...Object.entries(facts).flatMap(([name, fact]) =>
    fact ? [standing(`fact:${name}`, fact.citation, fact.citation.quote)] : [],
  ),
  ...lots.map(({ id, citation }) => standing(`lot:${id}`, citation, citation.quote)),
]

/** Blocks by which an item may go on behind the place where it begins. */
const REACH = 4
/** Fewer characters stand in too many items to tell which they are a part of. */
const SHORTEST = 4

const keyOf = (file: string, block: number): string => `${file}\n${block}`

const isQuoted = (folded: string, { quote }: Standing): boolean =>
  quote.includes(folded) || folded.includes(quote)

/** How surely a passage is a part of an item: 0 quoted in its cell, 1 said in its row, 2 said further on; -1 not at all. */
const rankOf = (passage: Passage, folded: string, item: Standing): number => {
  const { citation, words } = item
  const isSaid = words.includes(folded)
  if (citation.block !== passage.block) return isSaid && folded.length >= SHORTEST && !passage.cell ? 2 : -1
  const { row, column } = passage.cell ?? {}
  const isHere = citation.row === row && (citation.cell === column || citation.cell === undefined)
  if (isHere && isQuoted(folded, item)) return 0
  if (citation.row === row && (isSaid || isQuoted(folded, item))) return 1
  return isSaid && folded.length >= SHORTEST ? 2 : -1
}

/** The one item that the passage's row is, for the cells beside its words: serial number, name, unit. */
const rowItem = ({ cell }: Passage, items: readonly Standing[]): readonly string[] => {
  const ids = new Set(items.filter(({ citation }) => cell && citation.row === cell.row).map(({ id }) => id))
  return ids.size === 1 ? [...ids] : []
}

/** Finds the items that a passage is, holds or is a part of: their ids, the surest first. */
export const itemsIn = (tender: Tender): ((passage: Passage) => readonly string[]) => {
  const byBlock = new Map<string, Standing[]>()
  for (const item of standingsOf(tender)) {
    const key = keyOf(item.citation.file, item.citation.block)
    const known = byBlock.get(key)
    if (known) known.push(item)
    else byBlock.set(key, [item])
  }
  return (passage) => {
    const folded = foldText(passage.text)
    if (folded === '') return []
    const near = Array.from(
      { length: REACH },
      (_, back) => byBlock.get(keyOf(passage.file, passage.block - back)) ?? [],
    )
    const ranked = near
      .flat()
      .map((item) => ({ id: item.id, rank: rankOf(passage, folded, item) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank)
    const [first, ...others] = ranked
    if (!first) return rowItem(passage, near[0]!)
    const held = others.filter(({ rank }) => rank === 0)
    return [...new Set([first, ...held].map(({ id }) => id))]
  }
}
