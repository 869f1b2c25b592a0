import { isWide, type Line } from './lines.ts'
import type { Glyph } from './page.ts'

/** The mark of a footnote (脚注) is smaller and stands higher than the words in front of it. */
const SMALLER = 0.8
const HIGHER = 0.15
const NUMBER = /^[0-9]$/
/** m², cm³: a power, not a note. */
const NO_WORD = /[a-zA-Z\s]/
/** Notes are set smaller than the words that refer to them. */
const NOTE_SIZE = 0.95

const isRaised = (mark: Glyph, beside: Glyph): boolean => {
  const height = beside.baseline - mark.baseline
  return mark.size < SMALLER * beside.size && height > HIGHER * beside.size && height < beside.size
}

const isBeside = (left: Glyph, right: Glyph): boolean => Math.abs(right.left - left.right) < 0.5 * right.size

/** A number in the glyphs of a page, from one to the other, that may be a note's. */
interface Numbered {
  readonly from: number
  readonly to: number
  readonly number: string
}

const textOf = (glyphs: readonly Glyph[], { from, to }: Pick<Numbered, 'from' | 'to'>): string =>
  glyphs
    .slice(from, to)
    .map(({ text }) => text)
    .join('')

const numbersIn = (glyphs: readonly Glyph[]): readonly Numbered[] => {
  const found: Numbered[] = []
  for (let from = 0; from < glyphs.length; from++) {
    if (!NUMBER.test(glyphs[from]!.text)) continue
    let to = from + 1
    while (to < glyphs.length && NUMBER.test(glyphs[to]!.text) && isBeside(glyphs[to - 1]!, glyphs[to]!)) to++
    found.push({ from, to, number: textOf(glyphs, { from, to }) })
    from = to - 1
  }
  return found
}

const isMark = (glyphs: readonly Glyph[], { from }: Numbered): boolean => {
  const [before, mark] = [glyphs[from - 1], glyphs[from]!]
  return (
    before !== undefined && !NO_WORD.test(before.text) && isBeside(before, mark) && isRaised(mark, before)
  )
}

/** Begins a line, right in front of words: raised, or of their size. */
const isLead = (glyphs: readonly Glyph[], { from, to }: Numbered): boolean => {
  const [before, lead, words] = [glyphs[from - 1], glyphs[from]!, glyphs[to]]
  const isFirst = !before || Math.abs(before.baseline - lead.baseline) > lead.size
  return isFirst && words !== undefined && isWide(words.text) && isBeside(glyphs[to - 1]!, words)
}

/** Marks and the notes they refer to: a smaller line at the foot of the page that begins with the number. */
const pairsIn = (glyphs: readonly Glyph[]): readonly (readonly [mark: Numbered, note: Numbered])[] => {
  const numbers = numbersIn(glyphs)
  const marks = numbers.filter((number) => isMark(glyphs, number))
  if (marks.length === 0) return []
  const leads = numbers.filter((number) => isLead(glyphs, number))
  return marks.flatMap((mark) => {
    const beside = glyphs[mark.from - 1]!
    const note = leads.find(
      ({ number, from, to }) =>
        number === mark.number &&
        glyphs[from]!.baseline > beside.baseline &&
        glyphs[to]!.size < NOTE_SIZE * beside.size,
    )
    return note ? [[mark, note] as const] : []
  })
}

/** Takes the marks of footnotes out of a page's words; the glyph in front keeps them, that of the note's words its own. */
export const withNotes = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const pairs = pairsIn(glyphs)
  if (pairs.length === 0) return glyphs
  const gone = new Set(
    pairs.flat().flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  )
  const marked = new Map(pairs.map(([{ from, number }]) => [from - 1, number]))
  const noted = new Map(pairs.map(([, { to, number }]) => [to, number]))
  return glyphs.flatMap((glyph, at) => {
    if (gone.has(at)) return []
    const [mark, note] = [marked.get(at), noted.get(at)]
    return { ...glyph, ...(mark ? { mark } : {}), ...(note ? { note } : {}) }
  })
}

/** Lines of the notes at the foot of a page, by "page number"; each goes on to the next or to the end of the page. */
export const notesOf = (lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> => {
  const notes = new Map<string, Line[]>()
  let open: Line[] | null = null
  let first: Line | null = null
  for (const line of lines) {
    if (first && (line.page !== first.page || line.size > first.size + 0.5)) [open, first] = [null, null]
    if (line.note !== undefined) {
      open = []
      first = line
      notes.set(`${line.page} ${line.note}`, open)
    }
    open?.push(line)
  }
  return notes
}
