import type { Furniture } from '../model.ts'
import type { Draft } from './draft.ts'
import { descendantsOf, wordsOf, type XmlElement } from './xml.ts'

const linesOf = (draft: Draft): readonly string[] => {
  if (draft.kind === 'text') return [draft.text]
  if (draft.kind === 'pageBreak') return []
  return draft.rows.flatMap((cells) => cells.flatMap(({ content }) => content.flatMap(linesOf)))
}

/** True for a field that prints the number of the page. */
const hasPageNumber = (root: XmlElement): boolean =>
  descendantsOf(root, 'w:instrText').some((field) => /\bPAGE\b/.test(wordsOf(field))) ||
  descendantsOf(root, 'w:fldSimple').some(({ attributes }) => /\bPAGE\b/.test(attributes['w:instr'] ?? ''))

/**
 * Words of a header or footer part and the text of its watermark (水印). A page number that the file holds no result
 * of stands as a part without words.
 */
export const furnitureOf = (
  root: XmlElement,
  kind: 'header' | 'footer',
  drafts: readonly Draft[],
): readonly Furniture[] => {
  const text = drafts.flatMap(linesOf).join('\n')
  const watermarks = descendantsOf(root, 'v:textpath')
    .map(({ attributes }) => attributes.string ?? '')
    .filter((words) => words.trim() !== '')
  return [
    ...(text === '' && !hasPageNumber(root) ? [] : [{ kind, page: null, text }]),
    ...watermarks.map((words) => ({ kind: 'watermark' as const, page: null, text: words })),
  ]
}
