import type { AnyRule } from '../model.ts'
import { alternativePrice } from './alternative-price.ts'
import { authorizationPeriod } from './authorization-period.ts'
import { bidBond, bidBondProof } from './bid-bond.ts'
import { blindVolume } from './blind-volume.ts'
import { casesForFullMarks, casesInPeriod, casesOfAmount, casesOfKind } from './cases.ts'
import { catalogueCertificate } from './catalogue-certificates.ts'
import { catalogueParameter } from './catalogue-parameters.ts'
import { cataloguePersonCertificate, cataloguePersonTerm } from './catalogue-people.ts'
import { certificatesForFullMarks } from './certificate-count.ts'
import { certificateExpired } from './certificate-expired.ts'
import { certificateTerm } from './certificate-term.ts'
import { conditional } from './conditional.ts'
import { belowRequirement, importantClause, markedClause, pointsMissed } from './coverage.ts'
import { creditScreenshots } from './credit-screenshots.ts'
import { experience } from './experience.ts'
import { formEmpty } from './form-empty.ts'
import { headcount } from './headcount.ts'
import { imported } from './imported.ts'
import { lateDate } from './late-date.ts'
import { otherProject } from './other-project.ts'
import { ownNames } from './own-names.ts'
import { ownership } from './ownership.ts'
import { peopleCredentials } from './people-credentials.ts'
import { placeholder } from './placeholder.ts'
import { priceCapitals } from './price-capitals.ts'
import { priceCeiling } from './price-ceiling.ts'
import { priceLeak } from './price-leak.ts'
import { priceQuantity } from './price-quantity.ts'
import { priceRate } from './price-rate.ts'
import { priceSum } from './price-sum.ts'
import { priceTotals } from './price-totals.ts'
import { productModel } from './product-model.ts'
import { proofMonths } from './proof-months.ts'
import { proposalContents } from './proposal-contents.ts'
import { proposalFigures } from './proposal-figures.ts'
import { proposalFrame } from './proposal-frame.ts'
import { proposalHeader } from './proposal-header.ts'
import { proposalLeads } from './proposal-leads.ts'
import { proposalPages } from './proposal-pages.ts'
import { proposalSummary } from './proposal-summary.ts'
import { qualificationGrade } from './qualification-grade.ts'
import { goodsQuantity } from './quantity.ts'
import { reportYear } from './report-year.ts'
import { requiredForm } from './required-form.ts'
import { roleHolder } from './role-holder.ts'
import { statedPeriods } from './stated-periods.ts'
import { taxRate } from './tax-rate.ts'
import { unsigned } from './unsigned.ts'
import { validityPeriod } from './validity-period.ts'

/** Rules on the bid; all are silent where the tender is reviewed alone. */
export const bidRules: readonly AnyRule[] = [
  markedClause,
  importantClause,
  belowRequirement,
  pointsMissed,
  validityPeriod,
  authorizationPeriod,
  bidBond,
  bidBondProof,
  qualificationGrade,
  priceCeiling,
  priceCapitals,
  priceSum,
  priceQuantity,
  goodsQuantity,
  priceTotals,
  priceRate,
  taxRate,
  alternativePrice,
  priceLeak,
  blindVolume,
  otherProject,
  placeholder,
  unsigned,
  requiredForm,
  formEmpty,
  creditScreenshots,
  conditional,
  ownership,
  certificateExpired,
  certificateTerm,
  certificatesForFullMarks,
  casesInPeriod,
  casesOfAmount,
  casesOfKind,
  casesForFullMarks,
  experience,
  peopleCredentials,
  proofMonths,
  reportYear,
  roleHolder,
  headcount,
  ownNames,
  lateDate,
  productModel,
  imported,
  statedPeriods,
  catalogueCertificate,
  cataloguePersonCertificate,
  cataloguePersonTerm,
  catalogueParameter,
  proposalSummary,
  proposalLeads,
  proposalFrame,
  proposalFigures,
  proposalContents,
  proposalPages,
  proposalHeader,
]
