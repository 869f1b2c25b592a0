import type { Citation } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import type {
  Conflict,
  EvaluationMethod,
  Fact,
  Lot,
  ProcurementMethod,
  ProjectFacts,
  Regime,
} from '../model.ts'
import { category, categoryOfName } from './category.ts'
import { findConflicts } from './conflict.ts'
import { agency, projectName, projectNumber, purchaser } from './identity.ts'
import { findLots } from './lots.ts'
import { type Bond, bidBond, budget, ceiling, ceilingIsBudget, performanceBond } from './money.ts'
import { type Placed, place } from './placed.ts'
import { findRegime } from './regime.ts'
import { bidDeadline, noticeDate, validity } from './schedule.ts'
import { BARE_LABELS } from './section.ts'
import { type Evidence, type FactSpec, gatherEvidence, knownLabels, settle } from './settle.ts'
import { consortium, evaluation, method, openNotice, reserved } from './terms.ts'

const SPECS: readonly FactSpec<unknown>[] = [
  projectName,
  projectNumber,
  purchaser,
  agency,
  method,
  category,
  budget,
  ceiling,
  bidDeadline,
  validity,
  bidBond,
  performanceBond,
  consortium,
  reserved,
  evaluation,
  noticeDate,
]

const KNOWN = knownLabels([...SPECS.flatMap((spec) => spec.labels), ...BARE_LABELS])

/** A bond in yuan; a rate counts of the budget, and says nothing where no budget is known. */
const bondInYuan = (bond: Fact<Bond> | null, budgetYuan: Fact<number> | null): Fact<number> | null => {
  if (!bond) return null
  if ('yuan' in bond.value) return { value: bond.value.yuan, citation: bond.citation }
  if (!budgetYuan) return null
  const yuan = Math.round(budgetYuan.value * bond.value.percentOfBudget) / 100
  return { value: yuan, citation: bond.citation }
}

const asBudget = (same: Fact<true> | null, budgetYuan: Fact<number> | null): Fact<number> | null =>
  same && budgetYuan && { value: budgetYuan.value, citation: same.citation }

/** By law (财政部令第74号) a negotiation or an inquiry goes to the lowest price; an enterprise may choose otherwise. */
const evaluationByLaw = (
  how: Fact<ProcurementMethod> | null,
  regime: Fact<Regime> | null,
): Fact<EvaluationMethod> | null => {
  const isLowest = how?.value === 'competitive-negotiation' || how?.value === 'inquiry'
  const isBound = isLowest && regime?.value === 'government-procurement'
  return isBound ? { value: 'lowest-price', citation: how.citation } : null
}

/** The facts of the project, the governing value where places differ. */
const settleFacts = (evidence: Evidence): ProjectFacts => {
  const find = <T>(spec: FactSpec<T>) => settle(spec, evidence)
  const name = find(projectName)
  const buyer = find(purchaser)
  const how = find(method) ?? find(openNotice)
  const budgetYuan = find(budget)
  const regime = findRegime(evidence.placed, buyer, how)
  return {
    name,
    number: find(projectNumber),
    purchaser: buyer,
    agency: find(agency),
    method: how,
    regime,
    category: find(category) ?? (name && categoryOfName(name)),
    budgetYuan,
    ceilingYuan: find(ceiling) ?? asBudget(find(ceilingIsBudget), budgetYuan),
    bidDeadline: find(bidDeadline),
    validityDays: find(validity),
    bidBondYuan: bondInYuan(find(bidBond), budgetYuan),
    performanceBondPercent: find(performanceBond),
    consortiumAllowed: find(consortium),
    smeReserved: find(reserved),
    evaluationMethod: find(evaluation) ?? evaluationByLaw(how, regime),
    noticeDate: find(noticeDate),
  }
}

/** A fact that an addendum states anew. `before` is null where the tender did not state it. */
export interface FactChange {
  readonly fact: keyof ProjectFacts
  readonly before: Citation | null
  readonly after: Citation
}

const changesBetween = (before: ProjectFacts, after: ProjectFacts): readonly FactChange[] =>
  (Object.keys(after) as (keyof ProjectFacts)[]).flatMap((fact) => {
    const [old, now] = [before[fact], after[fact]]
    const isSame = old?.value === now?.value || old?.citation.file === now?.citation.file
    return now && !isSame ? [{ fact, before: old?.citation ?? null, after: now.citation }] : []
  })

/** What each addendum changes of the facts that the files before it state. */
const factChanges = (placed: readonly Placed[]): readonly FactChange[] => {
  const last = placed.reduce((most, { addendum }) => Math.max(most, addendum), 0)
  const upTo = (number: number) =>
    settleFacts(
      gatherEvidence(
        placed.filter(({ addendum }) => addendum <= number),
        KNOWN,
      ),
    )
  return Array.from({ length: last }, (_, number) => changesBetween(upTo(number), upTo(number + 1))).flat()
}

/** What a tender says of the project as a whole. */
export interface Project {
  readonly facts: ProjectFacts
  readonly lots: readonly Lot[]
  readonly conflicts: readonly Conflict[]
  /** Facts that addenda changed, addendum by addendum. */
  readonly factChanges: readonly FactChange[]
}

/** Finds facts (项目概况), lots (采购包) and contradictions between places. Later files amend earlier ones. */
export const findProject = (passages: readonly Passage[]): Project => {
  const evidence = gatherEvidence(place(passages), KNOWN)
  const lots = findLots(evidence.placed)
  return {
    facts: settleFacts(evidence),
    lots,
    conflicts: findConflicts(evidence, lots.length > 0),
    factChanges: factChanges(evidence.placed),
  }
}
