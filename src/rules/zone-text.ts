import { type Clause, clausesOf } from './clauses.ts'
import type { Evidence } from './model.ts'
import type { Zone } from './zones.ts'

/** All clauses of one part of the tender as one text, so that an expression runs once for all of them. */
interface ZoneText {
  readonly text: string
  readonly clauses: readonly Clause[]
  /** Where each clause begins in `text`. */
  readonly starts: readonly number[]
}

/** A match within one clause; offsets are the clause's. */
export interface ZoneMatch {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly found: string
}

/** No expression reads over it: a line break and a full stop end runs of other characters, the zero a run of white space. */
const BETWEEN = '\n。\u0000\n'

const join = (clauses: readonly Clause[]): ZoneText => {
  const starts: number[] = []
  let at = 0
  for (const { text } of clauses) {
    starts.push(at)
    at += text.length + BETWEEN.length
  }
  return { text: clauses.map(({ text }) => text).join(BETWEEN), clauses, starts }
}

const known = new WeakMap<Evidence, ReadonlyMap<Zone, ZoneText>>()

const zoneTexts = (evidence: Evidence): ReadonlyMap<Zone, ZoneText> => {
  const before = known.get(evidence)
  if (before) return before
  const groups = new Map<Zone, Clause[]>()
  for (const clause of clausesOf(evidence)) {
    const group = groups.get(clause.zone)
    if (group) group.push(clause)
    else groups.set(clause.zone, [clause])
  }
  const texts = new Map([...groups].map(([zone, clauses]) => [zone, join(clauses)]))
  known.set(evidence, texts)
  return texts
}

/** Index of the last start at or before `at`. */
const indexAt = (starts: readonly number[], at: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Where a global, multi-line expression matches in one part of the tender, clause after clause. */
export const matchesIn = (evidence: Evidence, zone: Zone, phrase: RegExp): readonly ZoneMatch[] => {
  const zoneText = zoneTexts(evidence).get(zone)
  if (!zoneText) return []
  return [...zoneText.text.matchAll(phrase)].flatMap((match) => {
    const index = indexAt(zoneText.starts, match.index)
    const clause = zoneText.clauses[index]!
    const start = match.index - zoneText.starts[index]!
    const end = start + match[0].length
    if (end > clause.text.length + BETWEEN.length) return []
    return [{ clause, start, end: Math.min(end, clause.text.length), found: (match[1] ?? match[0]).trim() }]
  })
}
