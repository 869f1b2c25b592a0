import type { Review } from '../review.ts'
import type { ScoringItem } from '../tender/model.ts'

/** The scoring with each row's rule, its words, proofs and period beside it. */
const withRules = ({ tender: { scoring }, scoreRules }: Review) => {
  if (!scoreRules) return scoring
  const byId = new Map(scoreRules.items.map((each) => [each.itemId, each]))
  const withRule = (item: ScoringItem) => {
    const { itemId: _, words, ...rule } = byId.get(item.id) ?? {}
    return { ...item, ...rule, ruleInWords: words }
  }
  return {
    ...scoring,
    items: scoring.items.map(withRule),
    ...(scoring.otherLots ? { otherLots: scoring.otherLots.map(withRule) } : {}),
    ruleCoverage: scoreRules.coverage,
  }
}

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
      scoring: withRules(review),
      coverage: review.coverage,
      fit: review.fit,
      estimate: review.estimate,
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
