import type { SourceDocument } from '../document/model.ts'
import { passagesOf } from '../document/passages.ts'
import { amendRequirements } from './changes/amend.ts'
import { findChanges } from './changes/find.ts'
import { findProject } from './facts/find.ts'
import { lotsNamed } from './facts/lot-words.ts'
import type { Lot, ProjectFacts, Scoring, ScoringItem, Tender } from './model.ts'
import { findRequirements } from './requirements/find.ts'
import { legendOf } from './requirements/marks.ts'
import { findScoring } from './scoring/find.ts'

/** A tender that scores by rows evaluates by them, whether or not it names the method. */
const withEvaluation = (facts: ProjectFacts, { method, items }: Scoring): ProjectFacts => {
  const [first] = items
  if (facts.evaluationMethod || !method || !first) return facts
  return { ...facts, evaluationMethod: { value: method, citation: first.citation } }
}

/** The lots that scoring names as printed (第二标段), by their ids. */
const withLotIds = (scoring: Scoring, lots: readonly Lot[]): Scoring => {
  const idOf = (printed: string | null) => {
    const id = printed && lotsNamed(printed)[0]
    return lots.some((lot) => lot.id === id) ? id! : printed
  }
  const renamed = (items: readonly ScoringItem[]) => items.map((item) => ({ ...item, lot: idOf(item.lot) }))
  const { otherLots } = scoring
  return {
    ...scoring,
    items: renamed(scoring.items),
    ...(otherLots ? { otherLots: renamed(otherLots) } : {}),
  }
}

/** Reads the files of one tender, later files (更正, 澄清) over earlier ones. */
export const readTender = (documents: readonly SourceDocument[]): Tender => {
  const passages = documents.flatMap(passagesOf)
  const { factChanges, ...project } = findProject(passages)
  const scoring = withLotIds(findScoring(documents, passages, project.facts), project.lots)
  const found = findRequirements(documents, passages, scoring, project.lots)
  const changed = findChanges(passages, factChanges, found)
  const { requirements, changes } = amendRequirements(found, changed, () => legendOf(passages), project.lots)
  const facts = withEvaluation(project.facts, scoring)
  const files = documents.map((document) => document.file)
  return { files, ...project, facts, changes, requirements, scoring }
}
