import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { Lot, Requirement, Scoring } from '../model.ts'
import type { Clause } from './clause.ts'
import { collect } from './collect.ts'
import { joinFound } from './join.ts'
import { lotReader } from './lot.ts'
import { legendOf } from './marks.ts'
import { outlineOf } from './outline.ts'
import { passagesIn } from './rows.ts'

/** Tells the rows that scoring has read as its items, by where those are cited. */
const scoredRows = ({ items }: Scoring) => {
  const rows = new Set(items.map(({ citation }) => `${citation.file}\n${citation.block}\n${citation.row}`))
  return (clause: Clause) =>
    passagesIn(clause.row!.own).some((passage) =>
      rows.has(`${passage.file}\n${passage.block}\n${passage.cell?.row}`),
    )
}

/** Finds what the bid must answer, each clause once. */
export const findRequirements = (
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
  scoring: Scoring,
  lots: readonly Lot[],
): readonly Requirement[] => {
  const context = { legend: legendOf(passages), isScored: scoredRows(scoring) }
  return joinFound(
    outlineOf(documents, passages).flatMap((root) => collect(root, context)),
    lotReader(lots),
  )
}
