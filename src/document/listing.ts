import { parseNumber } from '../text/numeral.ts'
import { isClause, type LabelRank, labelRank } from './headings.ts'

/** A line as a list of chapters sees it. */
interface ListingLine {
  readonly text: string
  readonly label: string
  readonly styledLevel: number | null
}

type Lines = readonly (ListingLine | null)[]

/** So many chapters followed at once by the next make a list. */
const LEAST_EMPTY = 2
const GAP_LENGTH = 20

/** The number in 第X章, 第X节 and their like, or null. */
export const chapterNumber = (label: string): number | null =>
  parseNumber(label.replace(/^第[ \u3000]*/u, '').replace(/[ \u3000]*(?:部分|[章节篇卷编册])$/u, ''))

const isChapterLine = (line: ListingLine | null | undefined): line is ListingLine => {
  const rank: LabelRank | null = line ? labelRank(line.label) : null
  return (
    line != null && (rank === 'division' || rank === 'chapter' || rank === 'section') && !isClause(line.text)
  )
}

/** Runs of chapter lines, one short other line between two of them allowed. */
const runsOf = (lines: Lines): readonly (readonly number[])[] => {
  const runs: number[][] = []
  lines.forEach((line, at) => {
    if (!isChapterLine(line)) return
    const run = runs.at(-1)
    const distance = at - (run?.at(-1) ?? Number.NEGATIVE_INFINITY)
    const gap = lines[at - 1]
    const joins = distance === 1 || (distance === 2 && gap != null && gap.text.length <= GAP_LENGTH)
    if (run && joins) run.push(at)
    else runs.push([at])
  })
  return runs
}

/** True where the chapter at `at` holds nothing: the next one follows at once. */
const isEmpty = (lines: Lines, at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!isChapterLine(line) || !isChapterLine(next)) return false
  const [number, following] = [chapterNumber(line.label), chapterNumber(next.label)]
  return labelRank(line.label) === labelRank(next.label) && number !== null && following === number + 1
}

const folded = (text: string): string => text.replace(/\s+/g, '')

/**
 * Lines of a table of contents without page numbers, or of a list of a document's parts: chapters
 * that hold nothing and stand mostly in no heading style or again elsewhere.
 */
export const listedLines = (lines: Lines): ReadonlySet<number> => {
  const times = new Map<string, number>()
  for (const line of lines)
    if (isChapterLine(line)) times.set(folded(line.text), (times.get(folded(line.text)) ?? 0) + 1)
  const isListing = (run: readonly number[]): boolean => {
    const most = (holds: (line: ListingLine) => boolean) =>
      run.filter((at) => holds(lines[at]!)).length * 2 > run.length
    return most(({ styledLevel }) => styledLevel === null) || most(({ text }) => times.get(folded(text))! > 1)
  }
  return new Set(
    runsOf(lines).flatMap((run) => {
      const empty = run.filter((at) => isEmpty(lines, at))
      if (empty.length < LEAST_EMPTY) return []
      const listed = run.filter((at) => at <= empty.at(-1)! + 1)
      return isListing(listed) ? listed : []
    }),
  )
}
