import { isPriceName } from './category.ts'
import type { Entry } from './entry.ts'
import { samePoints, sumOf } from './points.ts'
import { isGroupName } from './split.ts'

/** How far a heading row reaches: the index after its last row, or its own index where it heads nothing. */
export const reachOf = (entries: readonly Entry[], index: number): number => {
  const entry = entries[index]!
  if (entry.kind === 'title') return titleReach(entries, index)
  if (entry.kind === 'total' || entry.criteria !== '') return index
  return deeperReach(entries, index) ?? sumReach(entries, index) ?? namedReach(entries, index) ?? index
}

const RANKS: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]+/,
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[（(][一二三四五六七八九十]{1,3}[)）]/,
  /^\d{1,2}(?:[、．]|\.(?!\d))/,
  /^\d{1,2}\.\d/,
]
const rankOf = (entry: Entry): number => {
  const rank = RANKS.findIndex((pattern) => pattern.test(entry.citation.quote.trim()))
  return entry.level * 10 + (rank === -1 ? 2 : rank)
}

const titleReach = (entries: readonly Entry[], index: number): number => {
  const rank = rankOf(entries[index]!)
  const end = entries.findIndex(
    (other, at) =>
      at > index && (other.kind === 'total' || (other.kind === 'title' && rankOf(other) <= rank)),
  )
  return end === -1 ? entries.length : end
}

const deeperReach = (entries: readonly Entry[], index: number): number | null => {
  const entry = entries[index]!
  const next = entries[index + 1]
  if (!next || next.level <= entry.level || next.kind === 'title') return null
  const end = entries.findIndex((other, at) => at > index && other.level <= entry.level)
  const reach = end === -1 ? entries.length : end
  const strayPrice =
    isPriceName(entry.name) && !entries.slice(index + 1, reach).some((each) => isPriceName(each.name))
  return strayPrice ? null : reach
}

/** Rows right below that add up to the heading's points and say how they are earned. */
const sumReach = (entries: readonly Entry[], index: number): number | null => {
  const { points, level, name } = entries[index]!
  if (points === null || isPriceName(name)) return null
  let sum = 0
  for (let at = index + 1; at < entries.length; at++) {
    const below = entries[at]!
    if (below.kind !== 'row' || below.level !== level || below.points === null) return null
    sum = sumOf([sum, below.points])
    if (sum > points + 0.005) return null
    if (samePoints(sum, points))
      return entries.slice(index + 1, at + 1).some(({ criteria }) => criteria !== '') ? at + 1 : null
  }
  return null
}

const STYLES: readonly RegExp[] = [
  /^[（(]?[一二三四五六七八九十]/,
  /^[A-Z][、.．]?$/,
  /^\d{1,3}[、.．]?$/,
  /^[A-Z]\d/,
  /^\d{1,3}\.\d/,
  /^[（(]\d/,
]
const styleOf = (entry: Entry): number => STYLES.findIndex((style) => style.test(entry.index))

/** A row that names a group (技术部分), or is numbered 一 over 1, 2, 3: up to the next such row, sums right or not. */
const namedReach = (entries: readonly Entry[], index: number): number | null => {
  const entry = entries[index]!
  const next = entries[index + 1]
  const style = styleOf(entry)
  const outranks = style !== -1 && next !== undefined && styleOf(next) > style
  if (next?.kind !== 'row' || next.criteria === '') return null
  if (isPriceName(entry.name) && !isPriceName(next.name)) return null
  if (!outranks && !isGroupName(entry.name)) return null
  const end = entries.findIndex(
    (other, at) =>
      at > index &&
      (other.kind !== 'row' ||
        other.level < entry.level ||
        other.criteria === '' ||
        (outranks && styleOf(other) <= style)),
  )
  return end === -1 ? entries.length : end
}
