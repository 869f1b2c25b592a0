import { samePoints, sumOf } from './points.ts'
import type { Leaf, PrintedSum, Tree } from './tree.ts'

const FULL = 100

const isWeight = (sum: PrintedSum): boolean => /[%％]|权重|权值|比重/.test(sum.citation.quote)

/**
 * Groups that are scored out of 100 each and weighted (商务评分 100 分, 权重 20%): the rows count with what they
 * add to the whole. Trees without such groups come back as they are.
 */
export const scaled = (tree: Tree): Tree => {
  const groups = tree.sums.filter(
    ({ points, leaves }) =>
      points < FULL && leaves.length > 0 && samePoints(sumOf(leaves.map((leaf) => leaf.points)), FULL),
  )
  const factors = new Map(
    groups.flatMap(({ points, leaves }) => leaves.map((leaf) => [leaf, points / FULL] as const)),
  )
  const known = new Map<Leaf, Leaf>(
    tree.leaves.map((leaf) => [leaf, { ...leaf, points: sumOf([leaf.points * (factors.get(leaf) ?? 1)]) }]),
  )
  const leaves = [...known.values()]
  const total = sumOf(leaves.map((leaf) => leaf.points))
  const adds = groups.length >= 2 && samePoints(total, FULL)
  if (groups.length === 0 || !(adds || (groups.every(isWeight) && total <= FULL))) return tree
  return {
    leaves,
    sums: tree.sums.map((sum) => ({ ...sum, leaves: sum.leaves.map((leaf) => known.get(leaf)!) })),
  }
}
