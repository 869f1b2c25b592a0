import { element, legalText, text, type Xml } from '../xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Of one cell, in UTF-16 units. */
const LENGTH_LIMIT = 32_767

/** Excel reads _x0041_ in a text as the letter A. */
const escaped = (words: string): string => words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const shortened = (words: string): string => {
  if (words.length <= LENGTH_LIMIT) return words
  return `${legalText(words.slice(0, LENGTH_LIMIT - 1))}…`
}

/** The table of the texts of a workbook: each is held once. */
export interface SharedStrings {
  readonly indexOf: (words: string) => number
  readonly xml: () => Xml
}

/** An empty table of texts. */
export const sharedStrings = (): SharedStrings => {
  const known = new Map<string, number>()
  let uses = 0
  return {
    indexOf: (words) => {
      const kept = shortened(legalText(words))
      uses += 1
      const found = known.get(kept) ?? known.size
      known.set(kept, found)
      return found
    },
    xml: () =>
      element(
        'sst',
        { xmlns: MAIN, count: uses, uniqueCount: known.size },
        [...known.keys()].map((words) =>
          element('si', {}, element('t', { 'xml:space': 'preserve' }, text(escaped(words)))),
        ),
      ),
  }
}
