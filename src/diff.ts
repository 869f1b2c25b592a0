import type { SourceDocument } from './document/model.ts'
import { diffTenders } from './tender/diff/diff.ts'
import type { TenderDiff } from './tender/diff/model.ts'
import { readTender } from './tender/read.ts'

/** Compares two versions of a tender, each with its addenda: what was added, dropped and changed. */
export const diff = (before: readonly SourceDocument[], after: readonly SourceDocument[]): TenderDiff =>
  diffTenders(readTender(before), readTender(after))
