import type { AnyRule } from '../model.ts'
import { casesForFullMarks, casesInPeriod } from './cases.ts'
import { certificateExpired } from './certificate-expired.ts'
import { conditional } from './conditional.ts'
import { belowRequirement, markedClause, pointsMissed } from './coverage.ts'
import { experience } from './experience.ts'
import { formEmpty } from './form-empty.ts'
import { headcount } from './headcount.ts'
import { otherProject } from './other-project.ts'
import { ownership } from './ownership.ts'
import { placeholder } from './placeholder.ts'
import { priceCapitals } from './price-capitals.ts'
import { priceCeiling } from './price-ceiling.ts'
import { priceQuantity } from './price-quantity.ts'
import { priceSum } from './price-sum.ts'
import { priceTotals } from './price-totals.ts'
import { proofMonths } from './proof-months.ts'
import { roleHolder } from './role-holder.ts'
import { unsigned } from './unsigned.ts'
import { validityPeriod } from './validity-period.ts'

/** Rules on the bid; all are silent where the tender is reviewed alone. */
export const bidRules: readonly AnyRule[] = [
  markedClause,
  belowRequirement,
  pointsMissed,
  validityPeriod,
  priceCeiling,
  priceCapitals,
  priceSum,
  priceQuantity,
  priceTotals,
  otherProject,
  placeholder,
  unsigned,
  formEmpty,
  conditional,
  ownership,
  certificateExpired,
  casesInPeriod,
  casesForFullMarks,
  experience,
  proofMonths,
  roleHolder,
  headcount,
]
