import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { ProjectFacts, Scoring } from '../model.ts'
import { candidatesOf } from './candidates.ts'
import { isBonus } from './category.ts'
import { chooseSheets } from './choose.ts'
import { itemsOf, printedSumsOf } from './items.ts'
import { sumOf } from './points.ts'

const NONE: Scoring = { method: null, total: null, items: [], printedSums: [] }

/** Finds the scoring rows (评分标准); no items where the tender has no scoring. */
export const findScoring = (
  documents: readonly SourceDocument[],
  _passages: readonly Passage[],
  facts: ProjectFacts,
): Scoring => {
  const method = facts.evaluationMethod?.value ?? null
  const [sheet] = chooseSheets(documents.flatMap(candidatesOf), method)
  if (!sheet) return { ...NONE, method }
  const { leaves, sums } = sheet.tree
  const items = itemsOf(leaves, null)
  const printedSums = printedSumsOf(sums, leaves, items)
  const total = sumOf(items.filter((item) => !isBonus(item.name, item.path)).map((item) => item.maxPoints))
  return { method: method ?? 'comprehensive-score', total, items, printedSums }
}
