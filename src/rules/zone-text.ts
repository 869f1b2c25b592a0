import { type Joined, joinTexts, textsWith } from '../text/joined.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Evidence } from './model.ts'
import type { Zone } from './zones.ts'

interface ZoneText {
  readonly clauses: readonly Clause[]
  readonly joined: Joined
}

/** A match within one clause; offsets are the clause's. */
export interface ZoneMatch {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly found: string
}

const wholes = new WeakMap<Evidence, ZoneText>()

const wholeText = (evidence: Evidence): ZoneText => {
  const before = wholes.get(evidence)
  if (before) return before
  const clauses = clausesOf(evidence)
  const whole = { clauses, joined: joinTexts(clauses.map(({ text }) => text)) }
  wholes.set(evidence, whole)
  return whole
}

/** The clauses of the whole tender that an expression matches, in order. */
export const clausesWith = (evidence: Evidence, pattern: RegExp): readonly Clause[] => {
  const { clauses, joined } = wholeText(evidence)
  return textsWith(joined, pattern).map((index) => clauses[index]!)
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
  const texts = new Map(
    [...groups].map(([zone, clauses]) => [
      zone,
      { clauses, joined: joinTexts(clauses.map(({ text }) => text)) },
    ]),
  )
  known.set(evidence, texts)
  return texts
}

/** Where a global expression matches in one part of the tender, clause after clause. */
export const matchesIn = (evidence: Evidence, zone: Zone, phrase: RegExp): readonly ZoneMatch[] => {
  const zoneText = zoneTexts(evidence).get(zone)
  if (!zoneText) return []
  return textsWith(zoneText.joined, phrase).flatMap((index) => {
    const clause = zoneText.clauses[index]!
    return [...clause.text.matchAll(phrase)].map((match) => {
      const end = match.index + match[0].length
      return { clause, start: match.index, end, found: (match[1] ?? match[0]).trim() }
    })
  })
}
