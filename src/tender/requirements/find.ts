import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { Requirement, Scoring } from '../model.ts'

/** Finds what the bid must answer, each clause once. */
export const findRequirements = (
  _documents: readonly SourceDocument[],
  _passages: readonly Passage[],
  _scoring: Scoring,
): readonly Requirement[] => []
