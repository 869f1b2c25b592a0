import type { SourceDocument } from '../model.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { PlaceNote } from './note.ts'
import { keyOf, type XmlParagraph } from './paragraphs.ts'

/** Paragraphs looked at beyond the last one found. */
const WINDOW = 400
/** Only long words are trusted at a distance. */
const NEAR = 30
const LONG = 8

/** How many characters at the beginning are trusted. */
const BEGINNING = 4

/** The paragraph is the passage, its number aside, or holds it among other clauses. */
const isSame = (passage: string, label: string, paragraph: string): boolean => {
  if (passage === paragraph) return true
  if (paragraph === '' || passage === '') return false
  const isNumbered = passage.endsWith(paragraph) && passage.length - paragraph.length <= label.length + 1
  const isBeginning = passage.length >= BEGINNING && paragraph.startsWith(passage)
  return isNumbered || isBeginning || (passage.length >= LONG && paragraph.includes(passage))
}

/** The places of paragraphs by their words. */
const placesByKey = (paragraphs: readonly XmlParagraph[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, { key }] of paragraphs.entries()) {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return places
}

const nearest = (places: readonly number[], to: number): number | undefined =>
  places.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0]

/**
 * The paragraph of each passage; passages whose words stand in none are left out. Both lists run in reading order:
 * words are looked for behind those found last, then as they are anywhere, then as the first of two paragraphs
 * that the reader joins.
 */
const aligned = (
  passages: readonly Passage[],
  paragraphs: readonly XmlParagraph[],
): ReadonlyMap<Passage, XmlParagraph> => {
  const found = new Map<Passage, XmlParagraph>()
  const places = placesByKey(paragraphs)
  let from = 0
  const ahead = (reach: number, fits: (paragraph: XmlParagraph) => boolean): number => {
    const end = Math.min(from + reach, paragraphs.length)
    for (let at = from; at < end; at++) if (fits(paragraphs[at]!)) return at
    return -1
  }
  for (const passage of passages) {
    const key = keyOf(passage.text)
    const label = keyOf(passage.label)
    const at = ahead(key.length >= LONG ? WINDOW : NEAR, (paragraph) => isSame(key, label, paragraph.key))
    if (at >= 0) {
      found.set(passage, paragraphs[at]!)
      // A paragraph may hold several clauses.
      from = key.length < paragraphs[at]!.key.length ? at : at + 1
      continue
    }
    const elsewhere =
      nearest(places.get(key) ?? [], from) ??
      ahead(NEAR, (paragraph) => paragraph.key.length >= LONG && key.startsWith(paragraph.key))
    const paragraph = paragraphs[elsewhere]
    if (paragraph) found.set(passage, paragraph)
  }
  return found
}

/** Where a note is anchored: from the content of one paragraph to the end of another or the same. */
export interface Anchor {
  readonly start: number
  readonly end: number
}

/** Passages at a place; those whose words the quote has or shares where there are any. */
const passagesAt = (place: PlaceNote['place'], at: readonly Passage[]): readonly Passage[] => {
  const { row, cell, quote } = place
  const inCell = at.filter(
    ({ cell: own }) =>
      row === undefined ||
      (own !== undefined &&
        row >= own.row &&
        row < own.row + own.rowSpan &&
        (cell === undefined || own.column === cell)),
  )
  const key = keyOf(quote)
  const quoted = inCell.filter(({ text }) => {
    const own = keyOf(text)
    return own !== '' && (key.includes(own) || own.includes(key))
  })
  return quoted.length > 0 ? quoted : inCell
}

const NEAREST_BEFORE = 3

/** Finds the anchors of places; null for one whose words are not in a paragraph. */
export const anchorsIn = (document: SourceDocument, paragraphs: readonly XmlParagraph[]) => {
  const passages = passagesOf(document)
  const paragraphOf = aligned(passages, paragraphs)
  const byBlock = new Map<number, Passage[]>()
  for (const passage of passages) {
    const known = byBlock.get(passage.block)
    if (known) known.push(passage)
    else byBlock.set(passage.block, [passage])
  }
  /** The text that leads to a footnote stands just before it. */
  const before = (passage: Passage | undefined): readonly XmlParagraph[] => {
    if (!passage) return []
    const above = passages.slice(Math.max(0, passage.order - NEAREST_BEFORE), passage.order)
    return above.flatMap((each) => paragraphOf.get(each) ?? []).slice(-1)
  }
  return (place: PlaceNote['place']): Anchor | null => {
    const at = passagesAt(place, byBlock.get(place.block) ?? [])
    const own = at.flatMap((passage) => paragraphOf.get(passage) ?? [])
    const found = own.length > 0 ? own : before(at[0])
    if (found.length === 0) return null
    return {
      start: Math.min(...found.map(({ start }) => start)),
      end: Math.max(...found.map(({ end }) => end)),
    }
  }
}
