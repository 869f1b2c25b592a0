import { withLabelsInFront } from './beside.ts'
import type { Glyph, Rect } from './page.ts'

/** One line of text (行) on a page. */
export interface Line extends Rect {
  readonly page: number
  readonly text: string
  readonly size: number
  readonly bold: boolean
  /** Width of what can't be parted from the line's beginning: one ideograph, or a Latin word. */
  readonly headWidth: number
  /** Where the text behind the first run of spaces begins. */
  readonly hang: number
  /** Numbers of the footnotes that it refers to; absent where there are none. */
  readonly marks?: readonly string[]
  /** Number of the footnote that begins with it. */
  readonly note?: string
}

const ASCENT = 0.85
const DESCENT = 0.15
const OPENING = /^[（《【「『〔〈“‘([{]/
const CLOSING = /^[，。、；：？！）】》」』〕〉”’,.;:?!)\]}%]/

/** True for a character that is written without spaces between words: ideographs, kana, their punctuation. */
export const isWide = (character: string): boolean => {
  const code = character.charCodeAt(0)
  if (code < 0x1100) return false
  return (
    code < 0x1200 ||
    (code >= 0x2e80 && code < 0xa4d0) ||
    (code >= 0xac00 && code < 0xdc00) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xfe30 && code < 0xfe70) ||
    (code >= 0xff01 && code < 0xff61) ||
    (code >= 0xffe0 && code < 0xffe7)
  )
}

interface Run {
  glyphs: Glyph[]
  top: number
  bottom: number
  left: number
  right: number
}

const runOf = (glyph: Glyph): Run => ({
  glyphs: [glyph],
  top: glyph.baseline - glyph.size * ASCENT,
  bottom: glyph.baseline + glyph.size * DESCENT,
  left: glyph.left,
  right: glyph.right,
})

/** Glyphs that were drawn one behind the other on one baseline. */
const runsOf = (glyphs: readonly Glyph[]): Run[] => {
  const runs: Run[] = []
  let run: Run | null = null
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    const follows: boolean =
      last !== null &&
      Math.abs(glyph.baseline - last.baseline) < 0.5 &&
      glyph.left >= last.left &&
      Math.abs(glyph.size - last.size) < 0.5
    if (follows && run) {
      run.glyphs.push(glyph)
      if (glyph.right > run.right) run.right = glyph.right
    } else {
      run = runOf(glyph)
      runs.push(run)
    }
    last = glyph
  }
  return runs
}

/** Letters this much smaller than those beside them stand in another row: a watermark runs behind. */
const SMALLEST_SHARE = 0.4

const isSameRow = (row: Run, run: Run): boolean => {
  const overlap = Math.min(row.bottom, run.bottom) - Math.max(row.top, run.top)
  const lower = Math.min(row.bottom - row.top, run.bottom - run.top)
  const higher = Math.max(row.bottom - row.top, run.bottom - run.top)
  return overlap > 0.5 * lower && lower >= SMALLEST_SHARE * higher
}

const widen = (row: Run, run: Run): void => {
  row.glyphs = row.glyphs.concat(run.glyphs)
  row.left = Math.min(row.left, run.left)
  row.right = Math.max(row.right, run.right)
  row.top = Math.min(row.top, run.top)
  row.bottom = Math.max(row.bottom, run.bottom)
}

/** Runs side by side make a row; the tallest run of a row decides what stands beside it. */
const rowsOf = (runs: Run[]): Run[] => {
  runs.sort((a, b) => a.bottom - b.bottom || a.left - b.left)
  const rows: Run[] = []
  let band: Run | null = null
  for (const run of runs) {
    const row = rows.at(-1)
    if (row && band && isSameRow(band, run)) {
      if (run.bottom - run.top > band.bottom - band.top) band = { ...run }
      widen(row, run)
    } else {
      band = { ...run }
      rows.push(run)
    }
  }
  return rows
}

const isOrdered = (glyphs: readonly Glyph[]): boolean => {
  for (let at = 1; at < glyphs.length; at++) if (glyphs[at]!.left < glyphs[at - 1]!.left) return false
  return true
}

const isDrawnTwice = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text && a.text !== ' ' && b.left - a.left < 0.3 * Math.min(a.right - a.left, a.size)

/** How many glyphs back a second drawing of a letter can stand. */
const LOOK_BACK = 3

/** Glyphs from left to right, each once: bold is often faked by drawing twice with a small offset. */
const onceEach = (glyphs: readonly Glyph[]): Glyph[] => {
  const sorted = isOrdered(glyphs) ? glyphs : [...glyphs].sort((a, b) => a.left - b.left)
  const kept: Glyph[] = []
  for (const glyph of sorted) {
    const last = kept.at(-1)
    if (!last || glyph.left >= last.right - 0.5) {
      kept.push(glyph)
      continue
    }
    let twin = -1
    for (let back = 1; back <= LOOK_BACK && back <= kept.length; back++)
      if (isDrawnTwice(kept[kept.length - back]!, glyph)) twin = kept.length - back
    if (twin < 0) kept.push(glyph)
    else if (!kept[twin]!.bold) kept[twin] = { ...kept[twin]!, bold: true }
  }
  return kept
}

const isSpace = (text: string): boolean => text === ' ' || text === '\u3000'

const isGap = (before: Glyph, after: Glyph): boolean => {
  const gap = after.left - before.right
  const size = Math.max(before.size, after.size)
  if (gap < 0.2 * size) return false
  return isWide(before.text) || isWide(after.text) ? gap > 0.8 * size : gap > 0.25 * size
}

const headWidthOf = (glyphs: readonly Glyph[]): number => {
  let end = 0
  while (end + 1 < glyphs.length && OPENING.test(glyphs[end]!.text)) end++
  end++
  if (!isWide(glyphs[end - 1]!.text))
    while (end < glyphs.length && !isSpace(glyphs[end]!.text) && !isWide(glyphs[end]!.text)) end++
  while (end < glyphs.length && CLOSING.test(glyphs[end]!.text)) end++
  return glyphs[end - 1]!.right - glyphs[0]!.left
}

const trimmed = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  let start = 0
  let end = glyphs.length
  while (start < end && isSpace(glyphs[start]!.text)) start++
  while (end > start && isSpace(glyphs[end - 1]!.text)) end--
  return glyphs.slice(start, end)
}

const lineOf = (row: Run, page: number): Line | null => {
  const glyphs = trimmed(onceEach(row.glyphs))
  if (glyphs.length === 0) return null
  let text = ''
  let bold = true
  let size = 0
  let hang = glyphs[0]!.left
  const marks: string[] = []
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at]!
    const before = glyphs[at - 1]
    if (before && !isSpace(glyph.text) && !isSpace(before.text) && isGap(before, glyph)) text += ' '
    if (hang === glyphs[0]!.left && text.length < 8 && text.endsWith(' ') && !isSpace(glyph.text))
      hang = glyph.left
    text += glyph.text
    if (!glyph.bold && !isSpace(glyph.text)) bold = false
    if (glyph.size > size) size = glyph.size
    if (glyph.mark !== undefined) marks.push(glyph.mark)
  }
  const { top, bottom } = row
  const left = glyphs[0]!.left
  const right = glyphs.at(-1)!.right
  const [{ note }] = glyphs as [Glyph]
  const noted = { ...(marks.length > 0 ? { marks } : {}), ...(note === undefined ? {} : { note }) }
  return { page, text, size, bold, left, right, top, bottom, headWidth: headWidthOf(glyphs), hang, ...noted }
}

/** The lines of upright glyphs, from top to bottom. */
export const linesOf = (glyphs: readonly Glyph[], page: number): Line[] => {
  const lines: Line[] = []
  for (const row of rowsOf(runsOf(glyphs))) {
    const line = lineOf(row, page)
    if (line) lines.push(line)
  }
  return withLabelsInFront(lines)
}
