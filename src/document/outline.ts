import { type HeadingSigns, isClause, isContentsLine, type LabelRank, labelRank } from './headings.ts'
import { chapterNumber, listedLines } from './listing.ts'
import { bannerLines, numberedTitles } from './standing.ts'

/** A line of text as the outline (大纲) sees it. */
export interface OutlineLine extends HeadingSigns {
  /** Level that a style, property or bookmark gives it, from 1, or null. */
  readonly styledLevel: number | null
  /** Known to stand in a table of contents. */
  readonly isContents: boolean
  /** First on its page by a page break. */
  readonly startsPage: boolean
}

/** A title without a number, set apart in the middle of its line, ranks between sections and items. */
type Rank = LabelRank | 'banner'

interface Head {
  readonly at: number
  readonly label: string
  readonly rank: Rank | null
  readonly number: number | null
  readonly styledLevel: number | null
}

const DECIMAL = /^[0-9]/

const headsOf = (lines: readonly (OutlineLine | null)[]): readonly Head[] => {
  const listed = listedLines(lines)
  const numbered = numberedTitles(lines)
  const banners = bannerLines(lines)
  return lines.flatMap((line, at): Head[] => {
    if (!line || listed.has(at)) return []
    const rank = labelRank(line.label)
    const head = { at, label: line.label, rank, number: chapterNumber(line.label) }
    if (line.styledLevel !== null)
      return isClause(line.text) || isContentsLine(line.text)
        ? []
        : [{ ...head, styledLevel: line.styledLevel }]
    if (numbered.has(at)) return [{ ...head, styledLevel: null }]
    return banners.has(at) ? [{ ...head, rank: 'banner', styledLevel: null }] : []
  })
}

/** Chapters stand in divisions, unless the first division stands in a chapter (第一部分 合同协议书). */
const rankOrder = (heads: readonly Head[]): readonly Rank[] => {
  const first = heads.find(({ rank }) => rank === 'division' || rank === 'chapter')?.rank
  return first === 'chapter'
    ? ['chapter', 'division', 'section', 'banner', 'item', 'subItem']
    : ['division', 'chapter', 'section', 'banner', 'item', 'subItem']
}

const mostCommon = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (
    [...counts].reduce<readonly [number, number] | null>(
      (most, entry) => (most === null || entry[1] > most[1] ? entry : most),
      null,
    )?.[0] ?? null
  )
}

/** Level of each rank: that of its styled headings; else one below the rank above it. */
const rankLevels = (heads: readonly Head[], order: readonly Rank[]): ReadonlyMap<Rank, number> => {
  const levels = new Map<Rank, number>()
  let above = 0
  for (const rank of order) {
    const members = heads.filter((head) => head.rank === rank)
    if (members.length === 0) continue
    const styled = mostCommon(members.flatMap(({ styledLevel }) => styledLevel ?? []))
    above = styled ?? above + 1
    levels.set(rank, above)
  }
  return levels
}

/** Where the part that a head opens ends, and whether what stands between is surely in it. */
const partEnd = (heads: readonly Head[], start: number, outer: readonly Rank[]) => {
  const { rank, number } = heads[start]!
  let end = start + 1
  while (end < heads.length) {
    const other = heads[end]!.rank
    if (other === rank || (other !== null && outer.includes(other))) break
    end += 1
  }
  const next = heads[end]
  const goesOn = next === undefined || next.rank !== rank || number === null || next.number === number + 1
  return { end, goesOn }
}

/** Headings inside a chapter stand below it, even where their styles put them beside or above it. */
const sinkInto = (levels: number[], heads: readonly Head[], rank: Rank, outer: readonly Rank[]) => {
  heads.forEach((head, start) => {
    if (head.rank !== rank) return
    const { end, goesOn } = partEnd(heads, start, outer)
    if (!goesOn || end === start + 1) return
    const highest = Math.min(...levels.slice(start + 1, end))
    const lift = levels[start]! + 1 - highest
    if (lift > 0) for (let at = start + 1; at < end; at += 1) levels[at]! += lift
  })
}

/** 2.1 stands below 2 where both are headings of one chapter. */
const nestDecimals = (levels: number[], heads: readonly Head[]) => {
  let known = new Map<string, number>()
  heads.forEach(({ label, rank }, at) => {
    if (rank === 'chapter' || rank === 'division') known = new Map()
    const parts = label.match(/[0-9]+/g)
    if (!parts || !DECIMAL.test(label)) return
    const parent = known.get(parts.slice(0, -1).join('.'))
    if (parent !== undefined) levels[at] = Math.max(levels[at]!, parent + 1)
    known.set(parts.join('.'), levels[at]!)
  })
}

/**
 * The level of each line that is a heading, from 1, and null for the others (null lines are tables).
 * Styles count first; numbered lines that stand as headings join them; chapters hold what follows them.
 */
export const outlineLevels = (lines: readonly (OutlineLine | null)[]): readonly (number | null)[] => {
  const heads = headsOf(lines)
  const order = rankOrder(heads)
  const byRank = rankLevels(heads, order)
  const levels = heads.map(({ styledLevel, rank }) => styledLevel ?? byRank.get(rank!)!)
  const [outer, inner] = order as readonly [Rank, Rank]
  sinkInto(levels, heads, inner, [outer])
  sinkInto(levels, heads, outer, [])
  nestDecimals(levels, heads)
  const result: (number | null)[] = lines.map(() => null)
  heads.forEach(({ at }, position) => {
    result[at] = levels[position]!
  })
  return result
}
