import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { EvaluationMethod, ProjectFacts, Scoring, ScoringItem } from '../model.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { isBonus } from './category.ts'
import { chooseSheets, isBare, nearby, type Sheet, withPrice } from './choose.ts'
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

type Scored = Pick<Scoring, 'items' | 'printedSums'>

/** The items of one sheet, of a lot's own or of all, with the sums that it and the passages print. */
const scored = (tree: Tree, passages: readonly Passage[], lot: string | null): Scored => {
  const { leaves } = tree
  const items = itemsOf(leaves, lot)
  const sums = distinct([...tree.sums, ...compositionSums(passages, leaves)])
  return { items, printedSums: printedSumsOf(sums, leaves, items) }
}

const scoringOf = (tree: Tree, own: Scored, method: EvaluationMethod | null): Scoring => ({
  method: method ?? 'comprehensive-score',
  total: printedTotal(tree) ?? totalOf(own.items),
  ...own,
})

/** The scoring of sheets: that of the first lot with the rows of the others, or of the only sheet. */
const sheetScoring = (
  [first, ...others]: readonly [Sheet, ...Sheet[]],
  passages: readonly Passage[],
  method: EvaluationMethod | null,
): Scoring => {
  const blocks = others.flatMap((other) => other.tables.map(({ table }) => table.index))
  const around = nearby(passages, first.tables).filter(({ block }) => !blocks.includes(block))
  if (others.length === 0) return scoringOf(first.tree, scored(first.tree, around, null), method)
  const own = scoringOf(first.tree, scored(first.tree, around, first.lot), method)
  const rest = others.map((other) => scored(other.tree, [], other.lot))
  return {
    ...own,
    otherLots: rest.flatMap(({ items }) => items),
    printedSums: [...own.printedSums, ...rest.flatMap(({ printedSums }) => printedSums)],
  }
}

const rowsOf = ({ file, table, entries }: Candidate): TableRows => ({
  file,
  block: table.index,
  readings: readingsOf(entries, []).map((reading) => treeOf(reading).leaves),
})

/** True where the paragraphs add up and hold the rows of a sheet that does not, or more than its bare groups. */
const isFuller = (prose: Tree, sheet: Tree): boolean => {
  if (isBare(sheet) && prose.leaves.length > sheet.leaves.length) return true
  const total = sumOf(sheet.leaves.map((leaf) => leaf.points))
  const blocks = new Set(prose.leaves.map((leaf) => leaf.entry.citation.block))
  return total < FULL && sheet.leaves.every((leaf) => blocks.has(leaf.entry.citation.block))
}

const withProsePrice = (tree: Tree, run: readonly Passage[]): Tree => withPrice(tree, run, [])

/** Finds the scoring rows (评分标准); no items where the tender has no scoring. */
export const findScoring = (
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
  facts: ProjectFacts,
): Scoring => {
  const method = facts.evaluationMethod?.value ?? null
  const candidates = documents.flatMap(candidatesOf)
  const [sheet, ...others] = chooseSheets(candidates, passages, method)
  const prose = method === 'lowest-price' ? null : proseTree(passages, candidates.map(rowsOf), withProsePrice)
  if (sheet && !(prose && isFuller(prose, sheet.tree)))
    return sheetScoring([sheet, ...others], passages, method)
  const none = { method, total: null, items: [], printedSums: [] }
  return prose ? scoringOf(prose, scored(prose, passages, null), method) : none
}
