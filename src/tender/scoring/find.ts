import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { ProjectFacts, Scoring } from '../model.ts'

/** Finds the scoring rows (评分标准); no items where the tender has no scoring. */
export const findScoring = (
  _documents: readonly SourceDocument[],
  _passages: readonly Passage[],
  _facts: ProjectFacts,
): Scoring => ({ method: null, total: null, items: [], printedSums: [] })
