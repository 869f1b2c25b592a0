import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { EvaluationMethod, ProjectFacts, Scoring, ScoringItem } from '../model.ts'
import { candidatesOf } from './candidates.ts'
import { isBonus } from './category.ts'
import { chooseSheets, nearby } from './choose.ts'
import { compositionSums } from './composition.ts'
import { itemsOf, printedSumsOf } from './items.ts'
import { samePoints, sumOf } from './points.ts'
import { proseTree } from './prose.ts'
import type { Tree } from './tree.ts'

const FULL = 100

const totalOf = (items: readonly ScoringItem[]): number => {
  const all = sumOf(items.map((item) => item.maxPoints))
  const core = sumOf(items.filter((item) => item.category !== 'other').map((item) => item.maxPoints))
  const regular = sumOf(items.filter((item) => !isBonus(item.name, item.path)).map((item) => item.maxPoints))
  return !samePoints(all, FULL) && samePoints(core, FULL) ? core : regular
}

const scoringOf = (tree: Tree, passages: readonly Passage[], method: EvaluationMethod | null): Scoring => {
  const { leaves } = tree
  const items = itemsOf(leaves, null)
  const sums = [...tree.sums, ...compositionSums(passages, leaves)]
  return {
    method: method ?? 'comprehensive-score',
    total: totalOf(items),
    items,
    printedSums: printedSumsOf(sums, leaves, items),
  }
}

/** Finds the scoring rows (评分标准); no items where the tender has no scoring. */
export const findScoring = (
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
  facts: ProjectFacts,
): Scoring => {
  const method = facts.evaluationMethod?.value ?? null
  const [sheet, ...others] = chooseSheets(documents.flatMap(candidatesOf), passages, method)
  if (sheet) {
    const around = nearby(passages, sheet.tables)
    const otherLots = others.flatMap((other) => itemsOf(other.tree.leaves, other.lot))
    const scoring = scoringOf(sheet.tree, around, method)
    return otherLots.length > 0 ? { ...scoring, otherLots } : scoring
  }
  const prose = method === 'lowest-price' ? null : proseTree(passages)
  return prose ? scoringOf(prose, passages, method) : { method, total: null, items: [], printedSums: [] }
}
