import type { Scoring, ScoringItem } from '../model.ts'
import { categoryOf } from './category.ts'
import { fold } from './points.ts'
import type { Leaf, PrintedSum } from './tree.ts'

/** 32-bit FNV-1a in base 36: short, the same everywhere. */
const hash = (text: string): string => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value.toString(36).padStart(7, '0')
}

/** Items with ids made of path and name, so that edits elsewhere leave them alone. */
export const itemsOf = (leaves: readonly Leaf[], lot: string | null): readonly ScoringItem[] => {
  const seen = new Map<string, number>()
  return leaves.map((leaf) => {
    const key = fold([lot ?? '', ...leaf.path, leaf.name].join('/'))
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return {
      id: `s-${hash(`${key}#${occurrence}`)}`,
      name: leaf.name,
      path: leaf.path,
      category: categoryOf(leaf.name, leaf.path),
      maxPoints: leaf.points,
      criteria: leaf.criteria,
      lot,
      citation: leaf.entry.citation,
    }
  })
}

/** Printed sums with the ids of the items under them. */
export const printedSumsOf = (
  sums: readonly PrintedSum[],
  leaves: readonly Leaf[],
  items: readonly ScoringItem[],
): Scoring['printedSums'] =>
  sums.map(({ name, points, leaves: under, citation }) => ({
    name,
    points,
    itemIds: leaves.flatMap((leaf, index) => (under.includes(leaf) ? [items[index]!.id] : [])),
    citation,
  }))
