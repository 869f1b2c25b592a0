import type { Citation } from '../../document/citation.ts'
import type { CitedSource } from '../source.ts'

/** 法定条件: one thing that the law asks of a method, held against the tender. */
export interface MethodCondition {
  /** "response-period" */
  readonly id: string
  /** 响应期限 */
  readonly topic: string
  /** What the law asks. */
  readonly required: string
  /** Met, not met, or not determinable from the text. */
  readonly status: 'met' | 'not-met' | 'unknown'
  /** What was found, in the tender's words or a rule's; '' where it says nothing. */
  readonly stated: string
  /** What to ask where it is unknown. */
  readonly question: string | null
  readonly citations: readonly Citation[]
  readonly sources: readonly CitedSource[]
}
