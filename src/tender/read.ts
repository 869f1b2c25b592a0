import type { SourceDocument } from '../document/model.ts'
import { passagesOf } from '../document/passages.ts'
import { findProject } from './facts/find.ts'
import type { Tender } from './model.ts'
import { findRequirements } from './requirements/find.ts'
import { findScoring } from './scoring/find.ts'

/** Reads the files of one tender, later files (更正, 澄清) over earlier ones. */
export const readTender = (documents: readonly SourceDocument[]): Tender => {
  const passages = documents.flatMap(passagesOf)
  const project = findProject(passages)
  const scoring = findScoring(documents, passages, project.facts)
  const requirements = findRequirements(documents, passages, scoring)
  return { files: documents.map((document) => document.file), ...project, requirements, scoring }
}
