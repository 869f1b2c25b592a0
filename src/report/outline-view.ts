import type { Citation } from '../document/citation.ts'
import type { Chapter, OutlineReport } from '../planning/model.ts'
import type { Requirement, ScoringItem } from '../tender/model.ts'
import { type Lang, type Messages, messages } from './messages.ts'
import { placeOf } from './place.ts'

/** A requirement in the tender's own words, with its place. */
export interface NeedView {
  readonly mark: string
  readonly quote: string
  readonly place: string
}

/** A scoring row at the chapter that wins its points. */
export interface RowView {
  readonly name: string
  readonly points: number
  readonly lot: string | null
  readonly criteria: string
  readonly place: string
}

/** A chapter with all that it must answer in words. */
export interface ChapterView {
  readonly chapter: Chapter
  /** Points of its own rows. */
  readonly points: number
  /** Points of all that stands below it, its own included. */
  readonly allPoints: number
  readonly rows: readonly RowView[]
  readonly needs: readonly NeedView[]
  readonly chapters: readonly ChapterView[]
  /** Where the tender asks for it; null for what is usual. */
  readonly place: string | null
}

const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100

interface Known {
  readonly requirements: ReadonlyMap<string, Requirement>
  readonly items: ReadonlyMap<string, ScoringItem>
  readonly words: Messages
  /** The tender has several files. */
  readonly manyFiles: boolean
}

/** Where words stand; the file is named only where there are several. */
const placeIn = (citation: Citation, { words, manyFiles }: Known): string =>
  placeOf(manyFiles ? citation : { ...citation, file: '' }, words)
    .split(' · ')
    .slice(manyFiles || citation.path.length === 0 ? 0 : 1)
    .join(' · ')

const needOf = ({ mark, citation }: Requirement, known: Known): NeedView => ({
  mark: mark ?? '',
  quote: citation.quote,
  place: placeIn(citation, known),
})

const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}\d]/gu, '')

/** A line that only names the chapter says nothing more about it. */
const saysMore = ({ citation }: Requirement, title: string): boolean =>
  !bare(citation.quote).endsWith(bare(title)) || citation.quote.length > title.length + 8

const rowOf = ({ name, maxPoints, lot, criteria, citation }: ScoringItem, known: Known): RowView => ({
  name,
  points: maxPoints,
  lot,
  criteria,
  place: placeIn(citation, known),
})

const viewOf = (chapter: Chapter, known: Known): ChapterView => {
  const { requirements, items } = known
  const chapters = chapter.chapters.map((each) => viewOf(each, known))
  const rows = chapter.scoringItemIds.map((id) => rowOf(items.get(id)!, known))
  const points = sumOf(rows.map((row) => row.points))
  return {
    chapter,
    points,
    allPoints: sumOf([points, ...chapters.map((each) => each.allPoints)]),
    rows,
    needs: chapter.requirementIds
      .map((id) => requirements.get(id)!)
      .filter((requirement) => saysMore(requirement, chapter.title))
      .map((requirement) => needOf(requirement, known)),
    chapters,
    place: chapter.citation && placeIn(chapter.citation, known),
  }
}

/** The chapters and the checks of an outline with the words of the tender. */
export const viewOutline = (
  { tender, outline }: OutlineReport,
  lang: Lang,
): { readonly chapters: readonly ChapterView[]; readonly checks: readonly ChapterView[] } => {
  const known: Known = {
    requirements: new Map(tender.requirements.map((requirement) => [requirement.id, requirement])),
    items: new Map(outline.scoringItems.map((item) => [item.id, item])),
    words: messages[lang],
    manyFiles: tender.files.length > 1,
  }
  return {
    chapters: outline.chapters.map((chapter) => viewOf(chapter, known)),
    checks: outline.checks.map((chapter) => viewOf(chapter, known)),
  }
}

/** All chapters in reading order. */
export const flatten = (chapters: readonly ChapterView[]): readonly ChapterView[] =>
  chapters.flatMap((view) => [view, ...flatten(view.chapters)])
