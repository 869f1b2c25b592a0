import type { Fact, ProjectFacts, Regime } from '../tender/model.ts'
import type { Evidence } from './model.ts'

/** Condition for rules of one regime. */
export const isUnder =
  (...regimes: readonly Regime[]) =>
  ({ tender }: Evidence): boolean =>
    tender.facts.regime !== null && regimes.includes(tender.facts.regime.value)

/** The fact as a list for `select`: empty where the tender does not say or the condition fails. */
export const factIf = <K extends keyof ProjectFacts>(
  evidence: Evidence,
  name: K,
  condition: (evidence: Evidence) => boolean = () => true,
): readonly NonNullable<ProjectFacts[K]>[] => {
  const fact = evidence.tender.facts[name]
  return fact && condition(evidence) ? [fact as NonNullable<ProjectFacts[K]>] : []
}

/** Budget that a value of the tender (its first lot's) is measured against, or the ceiling where no budget is stated. */
export const budgetOf = ({ tender }: Evidence): Fact<number> | null => {
  if (tender.lots.length > 1) {
    const lot = tender.lots[0]!
    const value = lot.budgetYuan ?? lot.ceilingYuan
    return value === null ? null : { value, citation: lot.citation }
  }
  return tender.facts.budgetYuan ?? tender.facts.ceilingYuan
}
