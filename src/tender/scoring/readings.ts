import type { Entry } from './entry.ts'
import { fold, mostPoints, sumOf } from './points.ts'

/** A group and its points, as 分值构成 lists them. */
export interface GroupPoints {
  readonly name: string
  readonly points: number
}

/** Points in the names over those in the column. */
const byNames = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => (entry.namedPoints === null ? entry : { ...entry, points: entry.namedPoints }))

/** Points that the criteria state over those in the column, which may be the group's. */
const byStatement = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => (entry.statedPoints === null ? entry : { ...entry, points: entry.statedPoints }))

/** Points of the first column of points over those of the last. */
const byOtherColumn = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => (entry.otherPoints === null ? entry : { ...entry, points: entry.otherPoints }))

/** The best grade of the criteria where a row has no points: 优 4-5 分. */
const byGrades = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) =>
    entry.kind === 'row' && entry.points === null ? { ...entry, points: mostPoints(entry.criteria) } : entry,
  )

const inGroup = (entry: Entry, group: GroupPoints): boolean => {
  const wanted = fold(group.name)
  return [...entry.path.map((label) => label.text), entry.name].some((label) => {
    const words = fold(label)
    return words.length >= 2 && (words.includes(wanted) || wanted.includes(words))
  })
}

/** What a group's points leave for its only row without any. */
const byRemainder = (entries: readonly Entry[], groups: readonly GroupPoints[]): readonly Entry[] => {
  const filled = [...entries]
  for (const group of groups) {
    const members = filled.filter((entry) => entry.kind === 'row' && inGroup(entry, group))
    const open = members.filter((entry) => entry.points === null)
    const rest = sumOf([group.points, -sumOf(members.map((entry) => entry.points ?? 0))])
    if (open.length === 1 && rest > 0) filled[filled.indexOf(open[0]!)] = { ...open[0]!, points: rest }
  }
  return filled
}

/** The ways to read the points of these rows, the likeliest first; sums tell which is right. */
export const readingsOf = (
  entries: readonly Entry[],
  groups: readonly GroupPoints[],
): readonly (readonly Entry[])[] => {
  const graded = byGrades(entries)
  return [
    entries,
    byOtherColumn(entries),
    byNames(entries),
    byStatement(entries),
    byRemainder(entries, groups),
    graded,
    byRemainder(graded, groups),
  ]
}
