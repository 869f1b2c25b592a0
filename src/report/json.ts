import type { Review } from '../review.ts'

/** The review as JSON, schema version 1 (`schema.ts`). The same review gives the same bytes. */
export const renderJson = (review: Review): string =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      files: {
        tender: review.tender.files,
        bid: review.bid?.volumes.map((volume) => volume.file) ?? [],
      },
      project: review.tender.facts,
      lots: review.tender.lots,
      conflicts: review.tender.conflicts,
      changes: review.tender.changes,
      requirements: review.tender.requirements,
      scoring: review.tender.scoring,
      coverage: review.coverage,
      fit: review.fit,
      findings: review.findings,
      ignored: review.ignored,
      conditions: review.conditions,
      deadlines: review.deadlines,
      decisions: review.decisions,
      notices: review.notices,
      clauses: review.clauses,
    },
    null,
    2,
  )}\n`
