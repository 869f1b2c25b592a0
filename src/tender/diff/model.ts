import type { Fact, ProjectFacts, Requirement, ScoringItem } from '../model.ts'

/** How something differs between two versions of a tender. */
export type DifferenceKind = 'added' | 'dropped' | 'changed'

/** One thing that two versions of a tender do not tell alike. `before` is null for what was added, `after` for what was dropped. */
export interface Difference<T> {
  readonly change: DifferenceKind
  readonly before: T | null
  readonly after: T | null
  /** Names of the fields that differ; empty unless `change` is changed. */
  readonly fields: readonly string[]
}

export interface FactDifference extends Difference<Fact<string | number | boolean>> {
  readonly fact: keyof ProjectFacts
}

/** 两版招标文件的差别, in the order of the newer version, what was dropped at the end. */
export interface TenderDiff {
  readonly files: { readonly before: readonly string[]; readonly after: readonly string[] }
  readonly facts: readonly FactDifference[]
  readonly requirements: readonly Difference<Requirement>[]
  readonly scoring: readonly Difference<ScoringItem>[]
  /** How many are the same in both. */
  readonly unchanged: { readonly facts: number; readonly requirements: number; readonly scoring: number }
}
