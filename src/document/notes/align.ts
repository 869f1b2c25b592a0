import type { SourceDocument } from '../model.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { PlaceNote } from './note.ts'
import { keyOf, type XmlParagraph } from './paragraphs.ts'

/** Paragraphs looked at beyond the last one found. */
const WINDOW = 400
/** Only long words are trusted at a distance. */
const NEAR = 30
const LONG = 8

const isSame = (passage: string, label: string, paragraph: string): boolean => {
  if (passage === paragraph) return true
  if (paragraph === '' || passage === '') return false
  const isNumbered = passage.endsWith(paragraph) && passage.length - paragraph.length <= label.length + 1
  return isNumbered || (passage.length >= LONG && paragraph.includes(passage))
}

/**
 * The paragraph of each passage, by its place in the list; passages whose words stand in none are left out. Both
 * lists run in reading order.
 */
const aligned = (
  passages: readonly Passage[],
  paragraphs: readonly XmlParagraph[],
): ReadonlyMap<Passage, XmlParagraph> => {
  const found = new Map<Passage, XmlParagraph>()
  let from = 0
  for (const passage of passages) {
    const key = keyOf(passage.text)
    const label = keyOf(passage.label)
    const reach = key.length >= LONG ? WINDOW : NEAR
    for (let at = from; at < Math.min(from + reach, paragraphs.length); at++) {
      const paragraph = paragraphs[at]!
      if (!isSame(key, label, paragraph.key)) continue
      found.set(passage, paragraph)
      // A paragraph may hold several clauses; a short one is not the next one's as well.
      from = key.length < paragraph.key.length ? at : at + 1
      break
    }
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
  return (place: PlaceNote['place']): Anchor | null => {
    const found = passagesAt(place, byBlock.get(place.block) ?? []).flatMap(
      (passage) => paragraphOf.get(passage) ?? [],
    )
    if (found.length === 0) return null
    return {
      start: Math.min(...found.map(({ start }) => start)),
      end: Math.max(...found.map(({ end }) => end)),
    }
  }
}
