import type { AnyRule } from '../model.ts'
import { consultationScoring, evaluationName, negotiationScored, scoredAward } from './award-method.ts'
import { awardTimeline, candidatePublicity, contractAndRefund, noticePeriod } from './award-periods.ts'
import { clarificationPeriods } from './clarification-periods.ts'
import { committeeSize } from './committee.ts'
import { consortiumForced, consortiumGrade } from './consortium-terms.ts'
import { challengeChannel, creditQuery, variableItems } from './doc-statements.ts'
import { documentPrice } from './document-price.ts'
import { framework } from './framework.ts'
import { innovationLimits } from './innovation-limits.ts'
import { invitedNumber } from './invited-number.ts'
import { lowPriceReview } from './low-price-review.ts'
import { inquiryForGoods, worksRegime } from './method-conditions.ts'
import { minSuppliers } from './min-suppliers.ts'
import { domesticProducts, energyProducts, importApproval } from './policy-statements.ts'
import { egovWeight, fixedPrice } from './price-score.ts'
import { challengeReply, complaintPeriod, objectionPeriod } from './remedy-periods.ts'
import { responsePeriods } from './response-periods.ts'
import { sameBrand } from './same-brand.ts'
import { singleSource } from './single-source.ts'
import { prisonAndDisabled, reservedDeduction } from './sme-policy.ts'
import { supplyPeriods } from './supply-periods.ts'
import { basePriceOnly, bondCap, bondValidity, qualityBond } from './tendering-bond.ts'
import { trackRecord } from './track-record.ts'

/** Rules on what the law asks of each regime and method (采购方式). */
export const methodRules: readonly AnyRule[] = [
  ...responsePeriods,
  ...supplyPeriods,
  ...clarificationPeriods,
  noticePeriod,
  documentPrice,
  ...minSuppliers,
  invitedNumber,
  inquiryForGoods,
  worksRegime,
  evaluationName,
  negotiationScored,
  scoredAward,
  consultationScoring,
  fixedPrice,
  egovWeight,
  lowPriceReview,
  sameBrand,
  committeeSize,
  awardTimeline,
  challengeReply,
  complaintPeriod,
  challengeChannel,
  creditQuery,
  variableItems,
  trackRecord,
  consortiumForced,
  consortiumGrade,
  reservedDeduction,
  prisonAndDisabled,
  energyProducts,
  domesticProducts,
  importApproval,
  ...singleSource,
  ...framework,
  innovationLimits,
  objectionPeriod,
  candidatePublicity,
  contractAndRefund,
  bondCap,
  bondValidity,
  qualityBond,
  basePriceOnly,
]
