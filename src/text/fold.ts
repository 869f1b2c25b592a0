import { unifyRadicals } from './radicals.ts'
import { remember } from './remember.ts'

const FULL_WIDTH = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200a]/g
const WORD = /[\p{L}\p{N}]/u

/** Full-width ASCII and blanks to half-width (全角转半角), one unit for one unit: every offset stays what it was. */
export const foldWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (unit) => {
    const code = unit.charCodeAt(0)
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' '
  })

/** Text folded for matching, and for each of its units the offset in the original it comes from. */
export interface Folded {
  readonly text: string
  /** One entry a unit of `text`, and one behind the last: the original's length. */
  readonly offsets: Uint32Array
}

const foldOther = remember((character: string): string => {
  let folded = ''
  for (const unit of unifyRadicals(character).normalize('NFKC').toLowerCase())
    if (WORD.test(unit)) folded += unit
  return folded
})

const foldCharacter = (character: string): string => {
  const code = character.codePointAt(0)!
  return code >= 0x4e00 && code <= 0x9fff ? character : foldOther(character)
}

/** Folds as `foldText` does and keeps the way back to the original. */
export const foldWithOffsets = (text: string): Folded => {
  const offsets: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const kept = foldCharacter(character)
    for (let unit = 0; unit < kept.length; unit++) offsets.push(at)
    folded += kept
    at += character.length
  }
  offsets.push(text.length)
  return { text: folded, offsets: Uint32Array.from(offsets) }
}

/** Folds text for matching: radicals unified, NFKC for each character, lower case, white space and punctuation dropped. */
export const foldText = remember((text: string): string => {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
})

/** Where `needle` stands in `text` once both are folded: offsets in the original, or null. */
export const findFolded = (text: string, needle: string): { start: number; end: number } | null => {
  const sought = foldText(needle)
  const folded = foldWithOffsets(text)
  const found = sought ? folded.text.indexOf(sought) : -1
  if (found < 0) return null
  const last = folded.offsets[found + sought.length - 1]!
  const width = text.codePointAt(last)! > 0xffff ? 2 : 1
  return { start: folded.offsets[found]!, end: last + width }
}
