import type { Citation } from '../document/citation.ts'

export type CoverageStatus =
  | 'answered'
  | 'partial'
  | 'unanswered'
  | 'deviates'
  | 'needs-review'
  | 'not-applicable'

/** 覆盖: how the bid answers one requirement or one scoring item. */
export interface Coverage {
  /** One of the two is set. */
  readonly requirementId: string | null
  readonly scoringItemId: string | null
  readonly status: CoverageStatus
  /** One sentence with the two values compared, or what was searched and not found. */
  readonly reason: string
  readonly evidence: readonly Citation[]
}
