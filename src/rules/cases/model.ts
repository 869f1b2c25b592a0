import type { ProjectFacts } from '../../tender/model.ts'
import type { Verdict } from '../model.ts'
import type { SituationId } from './situations.ts'

type Values = { readonly [K in keyof ProjectFacts]?: NonNullable<ProjectFacts[K]>['value'] }

/** 案例: what a rule makes of some words. The tests run each; docs/rules shows each. */
export interface RuleCase {
  readonly rule: string
  readonly outcome: Verdict['outcome']
  /** The project: regime, method and category. Default: goods by open tender under the procurement law. */
  readonly situation?: SituationId
  /** Heading of the tender that the words stand under. */
  readonly heading?: string
  /** Words of the tender; '' where the facts alone decide. */
  readonly tender: string
  /** Words of the bid, for rules on bids. */
  readonly bid?: string
  /** Facts beside those of the situation. */
  readonly facts?: Values
  /** Rows of the scoring table. */
  readonly scoring?: readonly (readonly [name: string, points: number])[]
  /** 资格条件 that the tender was found to set. */
  readonly qualifications?: readonly string[]
  /** Words in which one fact is told in two ways. */
  readonly conflict?: { readonly fact: keyof ProjectFacts; readonly quotes: readonly string[] }
  /** The tender is read as a whole, with instructions to bidders, not as an excerpt. */
  readonly whole?: true
  readonly eventDate?: string
}
