import { samePoints, sumOf } from './points.ts'
import type { Leaf, PrintedSum, Tree } from './tree.ts'

const FULL = 100

const isWeight = (sum: PrintedSum): boolean => /[%％]|权重|权值|比重/.test(sum.citation.quote)

/** The same tree with other leaves in the place of its own. */
export const mapLeaves = (tree: Tree, map: (leaf: Leaf) => Leaf): Tree => {
  const known = new Map(tree.leaves.map((leaf) => [leaf, map(leaf)]))
  const sums = tree.sums.map((sum) => ({
    ...sum,
    leaves: sum.leaves.flatMap((leaf) => known.get(leaf) ?? []),
  }))
  return { leaves: [...known.values()], sums }
}

const totalOf = (leaves: readonly Leaf[]): number => sumOf(leaves.map((leaf) => leaf.points))

const times = (leaf: Leaf, factor: number): Leaf => ({ ...leaf, points: sumOf([leaf.points * factor]) })

/**
 * Groups that are scored out of 100 each and weighted (商务评分 100 分, 权重 20%): the rows count with what they
 * add to the whole. Weights as fractions of 1 count in percent. Other trees come back as they are.
 */
export const scaled = (tree: Tree): Tree => {
  if (tree.leaves.length >= 2 && samePoints(totalOf(tree.leaves), 1))
    return mapLeaves(tree, (leaf) => times(leaf, FULL))
  const groups = tree.sums.filter(
    ({ points, leaves }) => points < FULL && leaves.length > 0 && samePoints(totalOf(leaves), FULL),
  )
  const factors = new Map(
    groups.flatMap(({ points, leaves }) => leaves.map((leaf) => [leaf, points / FULL] as const)),
  )
  const weighted = mapLeaves(tree, (leaf) => times(leaf, factors.get(leaf) ?? 1))
  const total = totalOf(weighted.leaves)
  const adds = groups.length >= 2 && samePoints(total, FULL)
  return groups.length > 0 && (adds || (groups.every(isWeight) && total <= FULL)) ? weighted : tree
}
