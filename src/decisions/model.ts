import type { CoverageStatus } from '../matching/model.ts'

/** What a decision is about: a requirement, a scoring item or a finding, by its id. */
export type DecisionSubject = 'requirement' | 'scoring-item' | 'finding'

/** Of a requirement or scoring item: how the bid answers it. Of a finding: dealt with, or none at all. */
export type DecisionStatus = CoverageStatus | 'settled' | 'dismissed'

/** 人工结论: what a reviewer noted down in the report. */
export interface Decision {
  readonly subject: DecisionSubject
  readonly id: string
  /** Of the words it was about when it was made (`fingerprint`); '' where that was not kept. */
  readonly print: string
  /** Null where only an owner or a comment was noted. */
  readonly status: DecisionStatus | null
  /** 责任人, '' where none is named. */
  readonly owner: string
  readonly comment: string
}

/** A decision held against the review of today. */
export interface Decided extends Decision {
  /** 'changed': its words are others now, so that it must be made again; 'gone': there is no such subject. */
  readonly state: 'current' | 'changed' | 'gone'
}
