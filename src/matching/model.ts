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

/** How what one has stands to what is asked: better, as asked, worse, or not to be told. */
export type FitDeviation = 'positive' | 'none' | 'negative' | 'unknown'

/** 需求匹配: what of the catalogue supports one requirement or one scoring item, before there is a bid. */
export interface Fit {
  /** One of the two is set. */
  readonly requirementId: string | null
  readonly scoringItemId: string | null
  /** The worst of its parts; unknown where the catalogue holds nothing, or not all that is asked. */
  readonly deviation: FitDeviation
  /** What supports it, one entry a product's value, certificate, person or set of cases. */
  readonly parts: readonly FitPart[]
  /** One sentence with the values compared, or what was not found. */
  readonly reason: string
}

export interface FitPart {
  readonly kind: 'parameter' | 'capability' | 'certificate' | 'person' | 'case'
  readonly deviation: FitDeviation
  readonly required: string
  readonly offered: string
  readonly evidence: readonly Citation[]
}
