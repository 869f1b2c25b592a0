import { isContentsLine, labelRank } from '../headings.ts'
import { labelOf } from '../label.ts'
import type { LaidParagraph } from './paragraphs.ts'

/** A line of a table of contents (目录): its title without spaces, and the page number it prints. */
interface Entry {
  readonly title: string
  readonly printedPage: number
  readonly left: number
  readonly label: string
}

/** Fewer titles found where their page numbers say are chance. */
const FEWEST = 3
const SAME_INDENT = 5
/** Contents that were not brought up to date are off by a few pages. */
const DRIFT = 3
const LEADER = /[.．·…。_]{3,}.*$/u
const RANK_LEVELS = { division: 1, chapter: 1, section: 2, item: 2, subItem: 3 } as const

const keyOf = (text: string): string => text.replace(/\s/g, '')

const entryOf = ({ text, left }: LaidParagraph): Entry => {
  const words = text.replace(LEADER, '').trim()
  const printedPage = Number(/[0-9]{1,4}(?=[^0-9]*$)/.exec(text)?.[0] ?? Number.NaN)
  return { title: keyOf(words), printedPage, left, label: labelOf(words) }
}

const indentsOf = (entries: readonly Entry[]): readonly number[] => {
  const indents: number[] = []
  for (const { left } of [...entries].sort((a, b) => a.left - b.left))
    if (indents.length === 0 || left - indents.at(-1)! > SAME_INDENT) indents.push(left)
  return indents
}

/** Level by the indent of the line; where all begin at one place, by its number. */
const levelOf = ({ left, label }: Entry, indents: readonly number[]): number => {
  if (indents.length > 1) return indents.filter((indent) => indent <= left).length
  const rank = labelRank(label)
  return rank ? RANK_LEVELS[rank] : Math.max(1, label.match(/[0-9]+/g)?.length ?? 1)
}

const mostCommon = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best = null] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best && best[1] >= FEWEST ? best[0] : null
}

interface Match {
  readonly paragraph: LaidParagraph
  readonly entry: Entry
  /** Real page less printed page. */
  readonly shift: number
}

/** The match of each title that is nearest to the page where it should stand. */
const nearest = (matches: readonly Match[], shift: number): readonly Match[] => {
  const best = new Map<Entry, Match>()
  for (const match of matches) {
    const known = best.get(match.entry)
    const distance = Math.abs(match.shift - shift)
    if (distance <= DRIFT && (!known || distance < Math.abs(known.shift - shift)))
      best.set(match.entry, match)
  }
  return [...best.values()]
}

/**
 * Levels of the paragraphs that the table of contents names and that stand about the page it prints,
 * given the shift between printed and real page numbers that most titles agree on.
 */
export const contentsLevels = (paragraphs: readonly LaidParagraph[]): ReadonlyMap<LaidParagraph, number> => {
  const entries = paragraphs
    .filter(({ text }) => isContentsLine(text))
    .map(entryOf)
    .filter(({ title, printedPage }) => title.length > 1 && !Number.isNaN(printedPage))
  const byTitle = new Map(entries.map((entry) => [entry.title, entry]))
  const matches = paragraphs.flatMap((paragraph): Match[] => {
    const entry = byTitle.get(keyOf(paragraph.text))
    return entry ? [{ paragraph, entry, shift: paragraph.page - entry.printedPage }] : []
  })
  const shift = mostCommon(matches.map((match) => match.shift))
  if (shift === null) return new Map()
  const indents = indentsOf(entries)
  return new Map(nearest(matches, shift).map(({ paragraph, entry }) => [paragraph, levelOf(entry, indents)]))
}
