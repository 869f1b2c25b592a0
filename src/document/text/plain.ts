import { typedHeadingLevel } from '../headings.ts'
import { labelOf } from '../label.ts'
import type { Block } from '../model.ts'

const DEEPEST = 3

/** Plain text shows no weight or size: a chapter, section or 一、 number on a short line has to do. */
const headingLevel = (text: string, label: string): number | null => {
  const level = typedHeadingLevel({ text, label, bold: true, centred: false, large: false })
  return level !== null && level <= DEEPEST ? level : null
}

const readLine = (text: string, index: number): Block => {
  const label = labelOf(text)
  const level = headingLevel(text, label)
  const words = { index, page: null, text, label, bold: false }
  return level === null ? { kind: 'paragraph', ...words } : { kind: 'heading', level, ...words }
}

/** Plain text (纯文本): one paragraph a line, chapter numbers as headings. */
export const readPlain = (lines: readonly string[]): readonly Block[] =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine)
