import { passagesOf } from '../../../src/document/passages.ts'
import type { Requirement, Scoring } from '../../../src/tender/model.ts'
import { findRequirements } from '../../../src/tender/requirements/find.ts'
import { type BlockSpec, documentOf } from '../scoring/document.ts'

const NO_SCORING: Scoring = { method: null, total: null, items: [], printedSums: [] }

/** The requirements of a tender made of these blocks. */
export const requirementsOf = (...specs: readonly BlockSpec[]): readonly Requirement[] => {
  const document = documentOf(...specs)
  return findRequirements([document], passagesOf(document), NO_SCORING, [])
}

/** Texts of one kind, in order. */
export const textsOf = (all: readonly Requirement[], kind: Requirement['kind']): readonly string[] =>
  all.filter((one) => one.kind === kind).map(({ text }) => text)

/** "★ text" of all marked clauses, in order. */
export const markedOf = (all: readonly Requirement[]): readonly string[] =>
  all.filter(({ mark }) => mark !== null).map(({ mark, text }) => `${mark} ${text}`)
