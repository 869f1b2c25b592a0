import type { Conflict, ProjectFacts } from '../model.ts'
import { projectNumber } from './identity.ts'
import { bidBond, budget, ceiling, performanceBond } from './money.ts'
import { bidDeadline, validity } from './schedule.ts'
import { type Candidate, type Evidence, type FactSpec, labelledFor } from './settle.ts'
import { consortium, evaluation, reserved } from './terms.ts'
import type { Zone } from './zone.ts'

/** Facts that every place must tell alike; `byLot` may differ from lot to lot. */
const CHECKED: readonly {
  readonly fact: keyof ProjectFacts
  readonly spec: FactSpec<unknown>
  readonly byLot: boolean
}[] = [
  { fact: 'number', spec: projectNumber, byLot: true },
  { fact: 'budgetYuan', spec: budget, byLot: true },
  { fact: 'ceilingYuan', spec: ceiling, byLot: true },
  { fact: 'bidDeadline', spec: bidDeadline, byLot: false },
  { fact: 'validityDays', spec: validity, byLot: false },
  { fact: 'bidBondYuan', spec: bidBond, byLot: true },
  { fact: 'performanceBondPercent', spec: performanceBond, byLot: true },
  { fact: 'consortiumAllowed', spec: consortium, byLot: true },
  { fact: 'smeReserved', spec: reserved, byLot: true },
  { fact: 'evaluationMethod', spec: evaluation, byLot: true },
]

/** The 前附表 governs the general part, and templates bind nobody yet: they can't contradict. */
const EQUAL_ZONES: readonly Zone[] = ['cover', 'notice', 'dataSheet', 'requirement']

/** Only the same label speaks of the same thing: 采购预算 and 项目预算, not 年度预算. */
const core = (label: string): string =>
  label
    .replace(/\([^()]*\)$/, '')
    .replace(/^(?:本|该)?(?:采购项目|招标项目|项目|采购|招标)?/, '')
    .replace(/金额$/, '')

const disagreeing = (candidates: readonly Candidate<unknown>[]): readonly Candidate<unknown>[] => {
  const governing = candidates[0]
  if (!governing) return []
  const byValue = new Map<string, Candidate<unknown>>()
  for (const candidate of candidates)
    if (core(candidate.label) === core(governing.label) && !byValue.has(JSON.stringify(candidate.value)))
      byValue.set(JSON.stringify(candidate.value), candidate)
  return [...byValue.values()]
}

/** Those of the governing file, in places of equal standing. */
const comparable = (candidates: readonly Candidate<unknown>[]): readonly Candidate<unknown>[] => {
  const addendum = candidates[0]?.at.addendum ?? 0
  return candidates.filter(
    ({ at }) => at.addendum === addendum && (addendum > 0 || EQUAL_ZONES.includes(at.zone)),
  )
}

/** Facts that two places of equal standing tell differently; the governing one is cited first. */
export const findConflicts = (evidence: Evidence, divided: boolean): readonly Conflict[] =>
  CHECKED.filter(({ byLot }) => !(byLot && divided)).flatMap(({ fact, spec }) => {
    const found = disagreeing(comparable(labelledFor(spec, evidence)))
    return found.length > 1 ? [{ fact, citations: found.map(({ citation }) => citation) }] : []
  })
