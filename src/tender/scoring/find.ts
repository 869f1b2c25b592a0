import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { EvaluationMethod, ProjectFacts, Scoring, ScoringItem } from '../model.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { isBonus } from './category.ts'
import { chooseSheets, nearby } from './choose.ts'
import { compositionSums } from './composition.ts'
import { itemsOf, printedSumsOf } from './items.ts'
import { samePoints, sumOf } from './points.ts'
import { proseTree, type TableRows } from './prose.ts'
import { readingsOf } from './readings.ts'
import { type PrintedSum, type Tree, treeOf } from './tree.ts'

const FULL = 100

const totalOf = (items: readonly ScoringItem[]): number => {
  const all = sumOf(items.map((item) => item.maxPoints))
  const core = sumOf(items.filter((item) => item.category !== 'other').map((item) => item.maxPoints))
  const regular = sumOf(items.filter((item) => !isBonus(item.name, item.path)).map((item) => item.maxPoints))
  return [all, core].find((total) => samePoints(total, FULL)) ?? regular
}

/** A sum printed twice, in a table and in 分值构成, counts once. */
const distinct = (sums: readonly PrintedSum[]): readonly PrintedSum[] =>
  sums.filter(
    (sum, index) =>
      sums.findIndex(
        (other) =>
          samePoints(other.points, sum.points) &&
          other.leaves.length === sum.leaves.length &&
          other.leaves.every((leaf) => sum.leaves.includes(leaf)),
      ) === index,
  )

/** The total that a row over all others prints, or what the rows add up to. */
const printedTotal = (tree: Tree): number | null =>
  tree.sums.find((sum) => sum.isTotal && sum.leaves.length === tree.leaves.length)?.points ?? null

const scoringOf = (
  tree: Tree,
  passages: readonly Passage[],
  method: EvaluationMethod | null,
  lot: string | null = null,
): Scoring => {
  const { leaves } = tree
  const items = itemsOf(leaves, lot)
  const sums = distinct([...tree.sums, ...compositionSums(passages, leaves)])
  return {
    method: method ?? 'comprehensive-score',
    total: printedTotal(tree) ?? totalOf(items),
    items,
    printedSums: printedSumsOf(sums, leaves, items),
  }
}

const rowsOf = ({ file, table, entries }: Candidate): TableRows => ({
  file,
  block: table.index,
  readings: readingsOf(entries, []).map((reading) => treeOf(reading).leaves),
})

/** True where the paragraphs add up and hold the rows of a sheet that does not. */
const isFuller = (prose: Tree, sheet: Tree): boolean => {
  const total = sumOf(sheet.leaves.map((leaf) => leaf.points))
  const blocks = new Set(prose.leaves.map((leaf) => leaf.entry.citation.block))
  return total < FULL && sheet.leaves.every((leaf) => blocks.has(leaf.entry.citation.block))
}

/** Finds the scoring rows (评分标准); no items where the tender has no scoring. */
export const findScoring = (
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
  facts: ProjectFacts,
): Scoring => {
  const method = facts.evaluationMethod?.value ?? null
  const candidates = documents.flatMap(candidatesOf)
  const [sheet, ...others] = chooseSheets(candidates, passages, method)
  const prose = method === 'lowest-price' ? null : proseTree(passages, candidates.map(rowsOf))
  if (sheet && !(prose && isFuller(prose, sheet.tree))) {
    const foreign = new Set(others.flatMap((other) => other.tables.map(({ table }) => table.index)))
    const around = nearby(passages, sheet.tables).filter(({ block }) => !foreign.has(block))
    const otherLots = others.flatMap((other) => itemsOf(other.tree.leaves, other.lot))
    if (otherLots.length === 0) return scoringOf(sheet.tree, around, method)
    return { ...scoringOf(sheet.tree, around, method, sheet.lot), otherLots }
  }
  return prose ? scoringOf(prose, passages, method) : { method, total: null, items: [], printedSums: [] }
}
