import type { Passage } from '../document/passages.ts'
import type { Evidence } from './model.ts'
import { type Zone, zonesOf } from './zones.ts'

/** A passage of the tender with what decides the sense of its words. */
export interface Clause {
  /** Position among the clauses. */
  readonly at: number
  readonly passage: Passage
  readonly text: string
  readonly zone: Zone
  /** True where it gives or takes points. */
  readonly scored: boolean
}

const POINTS =
  /(?:得|加|扣|计|为)\s{0,2}(?:[0-9]+(?:\.[0-9]+)?|[XxＸ*＊_＿]{1,6})\s{0,2}(?:分|%)|满分|不得分|得0分/

const known = new WeakMap<Evidence, readonly Clause[]>()

/** All passages of the tender as clauses, read once for each review. */
export const clausesOf = (evidence: Evidence): readonly Clause[] => {
  const before = known.get(evidence)
  if (before) return before
  const zones = zonesOf(evidence.passages)
  const clauses = evidence.passages.map((passage, at) => ({
    at,
    passage,
    text: passage.text,
    zone: zones[at]!,
    scored: zones[at] === 'scoring' || (POINTS.test(passage.text) && zones[at] !== 'form'),
  }))
  known.set(evidence, clauses)
  return clauses
}
