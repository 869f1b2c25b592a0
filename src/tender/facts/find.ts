import type { Passage } from '../../document/passages.ts'
import type { ProjectFacts } from '../model.ts'

/** Finds the facts of the project (项目概况), the governing value where places differ. */
export const findFacts = (_passages: readonly Passage[]): ProjectFacts => ({
  name: null,
  number: null,
  purchaser: null,
  agency: null,
  method: null,
  regime: null,
  category: null,
  budgetYuan: null,
  ceilingYuan: null,
  bidDeadline: null,
  validityDays: null,
  bidBondYuan: null,
  performanceBondPercent: null,
  consortiumAllowed: null,
  smeReserved: null,
  evaluationMethod: null,
  noticeDate: null,
})
