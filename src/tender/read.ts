import type { SourceDocument } from '../document/model.ts'
import { passagesOf } from '../document/passages.ts'
import { amendRequirements } from './changes/amend.ts'
import { findChanges } from './changes/find.ts'
import { findProject } from './facts/find.ts'
import type { ProjectFacts, Scoring, Tender } from './model.ts'
import { findRequirements } from './requirements/find.ts'
import { findScoring } from './scoring/find.ts'

/** A tender that scores by rows evaluates by them, whether or not it names the method. */
const withEvaluation = (facts: ProjectFacts, { method, items }: Scoring): ProjectFacts => {
  const [first] = items
  if (facts.evaluationMethod || !method || !first) return facts
  return { ...facts, evaluationMethod: { value: method, citation: first.citation } }
}

/** Reads the files of one tender, later files (更正, 澄清) over earlier ones. */
export const readTender = (documents: readonly SourceDocument[]): Tender => {
  const passages = documents.flatMap(passagesOf)
  const { factChanges, ...project } = findProject(passages)
  const scoring = findScoring(documents, passages, project.facts)
  const found = findRequirements(documents, passages, scoring)
  const changes = findChanges(passages, factChanges, found)
  const requirements = amendRequirements(found, changes)
  const facts = withEvaluation(project.facts, scoring)
  const files = documents.map((document) => document.file)
  return { files, ...project, facts, changes, requirements, scoring }
}
