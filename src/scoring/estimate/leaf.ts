import type { Citation } from '../../document/citation.ts'
import type { ScoringItem } from '../../tender/model.ts'
import type { ItemRule, Missing, Standing } from '../model.ts'
import type { EstimateGround } from './ground.ts'

/** What a bid shows for one leaf of a rule, in the points of its text. */
export interface LeafFinding {
  readonly standing: Standing
  readonly reason: string
  readonly missing: readonly Missing[]
  readonly evidence: readonly Citation[]
}

/** The row that a leaf stands in. */
export interface RowGround extends EstimateGround {
  readonly item: ScoringItem
  readonly itemRule: ItemRule
}
