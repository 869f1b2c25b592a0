import { samePoints, sumOf } from './points.ts'
import type { GroupPoints } from './readings.ts'
import type { Leaf, PrintedSum, Tree } from './tree.ts'
import { bears } from './weights.ts'

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

/** Leaves times their factors; sums over leaves of one factor along, but not a weight that is printed as such. */
const rescaled = (tree: Tree, factors: ReadonlyMap<Leaf, number>): Tree => {
  const sums = tree.sums.map((sum) => {
    const [factor = 1, ...others] = new Set(sum.leaves.map((leaf) => factors.get(leaf) ?? 1))
    const isShare = sum.points < FULL && samePoints(totalOf(sum.leaves), FULL)
    return others.length > 0 || isShare ? sum : { ...sum, points: sumOf([sum.points * factor]) }
  })
  return mapLeaves({ ...tree, sums }, (leaf) => times(leaf, factors.get(leaf) ?? 1))
}

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
  const weighted = rescaled(tree, factors)
  const total = totalOf(weighted.leaves)
  const adds = groups.length >= 2 && samePoints(total, FULL)
  return groups.length > 0 && (adds || (groups.every(isWeight) && total <= FULL)) ? weighted : tree
}

/** The same for sheets of 100 points whose weights stand elsewhere: a share counts for the rows of the groups that bear its name. */
export const weightedBy = (tree: Tree, shares: readonly GroupPoints[]): Tree => {
  const members = new Map<GroupPoints, Leaf[]>()
  for (const leaf of tree.leaves) {
    const share = shares.find((each) => bears(leaf.path[0] ?? leaf.name, each.name))
    if (!share) return tree
    members.set(share, [...(members.get(share) ?? []), leaf])
  }
  const groups = [...members]
  if (shares.length < 2 || groups.length === 0) return tree
  if (groups.some(([, leaves]) => !samePoints(totalOf(leaves), FULL))) return tree
  return rescaled(
    tree,
    new Map(groups.flatMap(([share, leaves]) => leaves.map((leaf) => [leaf, share.points / FULL] as const))),
  )
}
