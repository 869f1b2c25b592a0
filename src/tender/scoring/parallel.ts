import type { Entry } from './entry.ts'
import { nameWithoutPoints, parsePoints, pointsInName } from './points.ts'
import { headLength, numberedLines } from './split.ts'

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

/** One text for each of so many factors, by its numbers or its lines; all of it where neither fits. */
const partedFor = (count: number, text: string): readonly string[] => {
  const fits = [numberedLines(text), linesOf(text)].find((parts) => parts.length === count)
  return fits ?? Array.from({ length: count }, () => text)
}

/** The points of each line of names: behind the names, or line by line in the cell of points. */
const pointsOf = (names: readonly string[], points: string): readonly (number | null)[] => {
  if (names.every((name) => headLength(name) > 0)) return names.map((name) => pointsInName(name.trim()))
  const cells = linesOf(points)
  return cells.length === names.length ? cells.map(parsePoints) : []
}

/** A row whose cells list several factors side by side, line by line: an entry for each. Other rows come back alone. */
export const parallelEntries = (entry: Entry, label: string, points: string): readonly Entry[] => {
  const names = linesOf(label)
  const worth = pointsOf(names, points)
  if (entry.kind !== 'row' || names.length < 2 || worth.length === 0 || worth.includes(null)) return [entry]
  const criteria = partedFor(names.length, entry.criteria)
  return names.map((name, at) => ({
    ...entry,
    name: nameWithoutPoints(name),
    points: worth[at]!,
    criteria: criteria[at]!,
    namedPoints: pointsInName(name.trim()),
    statedPoints: null,
    otherPoints: null,
    owner: null,
  }))
}
