import type { AnyRule } from '../model.ts'
import { acceptanceBasis } from './acceptance-basis.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { ambiguousRange } from './ambiguous-range.ts'
import { associationCertificates } from './association-certificates.ts'
import { bidBond } from './bid-bond.ts'
import { bidValidity } from './bid-validity.ts'
import { brandNames } from './brand-names.ts'
import { brokenText } from './broken-text.ts'
import { bundledCertificates } from './bundled-certificates.ts'
import { cancelledCertificates } from './cancelled-certificates.ts'
import { ceilingOverBudget } from './ceiling-over-budget.ts'
import { certificateScope } from './certificate-scope.ts'
import { certificateUnclear } from './certificate-unclear.ts'
import { consortiumStated } from './consortium-stated.ts'
import { coreProduct } from './core-product.ts'
import { criterionSums } from './criterion-sums.ts'
import { deductionMismatch } from './deduction-mismatch.ts'
import { depositForm } from './deposit-form.ts'
import { differentTreatment } from './different-treatment.ts'
import { documentConditions } from './document-conditions.ts'
import { duplicateClauses } from './duplicate-clauses.ts'
import { exactValues } from './exact-values.ts'
import { fixedLowPriceShare } from './fixed-low-price-share.ts'
import { foreignInvested } from './foreign-invested.ts'
import { foreignStandards } from './foreign-standards.ts'
import { gifts } from './gifts.ts'
import { importsOnly } from './imports-only.ts'
import { irrelevantCertificates } from './irrelevant-certificates.ts'
import { localPresence } from './local-presence.ts'
import { malformedStandards } from './malformed-standards.ts'
import { mandatoryScored } from './mandatory-scored.ts'
import { manufacturerBacking } from './manufacturer-backing.ts'
import { minimumPrice } from './minimum-price.ts'
import { missingUnits } from './missing-units.ts'
import { mustWithoutStar } from './must-without-star.ts'
import { needlessMaterial } from './needless-material.ts'
import { ownership } from './ownership.ts'
import { paymentTerms } from './payment-terms.ts'
import { performanceBond } from './performance-bond.ts'
import { periodsDiffer } from './periods-differ.ts'
import { placeholders } from './placeholders.ts'
import { premises } from './premises.ts'
import { priceFormula } from './price-formula.ts'
import { priceWeight } from './price-weight.ts'
import { processPointing } from './process-pointing.ts'
import { purchasedTools } from './purchased-tools.ts'
import { qualificationScored } from './qualification-scored.ts'
import { randomAward } from './random-award.ts'
import { recordByAmount } from './record-by-amount.ts'
import { recordByBuyer } from './record-by-buyer.ts'
import { replacedStandardsCited, standardYearsDiffer } from './replaced-standards.ts'
import { samples } from './samples.ts'
import { scaleAndYears } from './scale-and-years.ts'
import { scoreRange } from './score-range.ts'
import { scoreSums } from './score-sums.ts'
import { shortlists } from './shortlists.ts'
import { smeDeduction } from './sme-deduction.ts'
import { smeItems } from './sme-items.ts'
import { smeProofs } from './sme-proofs.ts'
import { socialMonths } from './social-months.ts'
import { specExcludesBetter } from './spec-excludes-better.ts'
import { standardNameDiffers } from './standard-names.ts'
import { consequenceWithoutStar, starOnVague } from './star-marks.ts'
import { statedTwice } from './stated-twice.ts'
import { challengePeriod, contractPeriod, depositRefund } from './statutory-periods.ts'
import { subjectiveGrades } from './subjective-grades.ts'
import { subjectiveSpecs } from './subjective-specs.ts'
import { supplierRole } from './supplier-role.ts'
import { tableSums } from './table-sums.ts'
import { templateLeftovers } from './template-leftovers.ts'
import { termsDiffer } from './terms-differ.ts'
import { testCostsShifted } from './test-costs-shifted.ts'
import { testLeadTime } from './test-lead-time.ts'
import { testReportTerms } from './test-report-terms.ts'
import { testReportWindow } from './test-report-window.ts'
import { tierCover } from './tier-cover.ts'
import { tierSteps } from './tier-steps.ts'
import { trivialFormat } from './trivial-format.ts'
import { typos } from './typos.ts'
import { unfairClauses } from './unfair-clauses.ts'
import { unfoundedDeposits } from './unfounded-deposits.ts'
import { unrelatedFactors } from './unrelated-factors.ts'
import { untickedBoxes } from './unticked-boxes.ts'
import { vagueScoring } from './vague-scoring.ts'
import { vagueWording } from './vague-wording.ts'
import { voluntaryCertification } from './voluntary-certification.ts'
import { windowsDiffer } from './windows-differ.ts'

/** Rules on the tender itself (招标文件). */
export const tenderRules: readonly AnyRule[] = [
  acceptanceBasis,
  allOrNothing,
  ambiguousRange,
  associationCertificates,
  bidBond,
  bidValidity,
  brandNames,
  brokenText,
  bundledCertificates,
  cancelledCertificates,
  ceilingOverBudget,
  certificateScope,
  certificateUnclear,
  consortiumStated,
  coreProduct,
  criterionSums,
  deductionMismatch,
  depositForm,
  differentTreatment,
  documentConditions,
  duplicateClauses,
  exactValues,
  fixedLowPriceShare,
  foreignInvested,
  foreignStandards,
  gifts,
  importsOnly,
  irrelevantCertificates,
  localPresence,
  malformedStandards,
  mandatoryScored,
  manufacturerBacking,
  minimumPrice,
  missingUnits,
  mustWithoutStar,
  needlessMaterial,
  ownership,
  paymentTerms,
  performanceBond,
  periodsDiffer,
  placeholders,
  premises,
  priceFormula,
  priceWeight,
  processPointing,
  purchasedTools,
  qualificationScored,
  randomAward,
  recordByAmount,
  recordByBuyer,
  replacedStandardsCited,
  standardYearsDiffer,
  standardNameDiffers,
  samples,
  scaleAndYears,
  scoreRange,
  scoreSums,
  shortlists,
  smeDeduction,
  smeItems,
  smeProofs,
  socialMonths,
  specExcludesBetter,
  consequenceWithoutStar,
  starOnVague,
  statedTwice,
  contractPeriod,
  challengePeriod,
  depositRefund,
  subjectiveGrades,
  subjectiveSpecs,
  supplierRole,
  tableSums,
  templateLeftovers,
  termsDiffer,
  testCostsShifted,
  testLeadTime,
  testReportTerms,
  testReportWindow,
  tierCover,
  tierSteps,
  trivialFormat,
  typos,
  unfairClauses,
  unfoundedDeposits,
  unrelatedFactors,
  untickedBoxes,
  vagueScoring,
  vagueWording,
  voluntaryCertification,
  windowsDiffer,
]
