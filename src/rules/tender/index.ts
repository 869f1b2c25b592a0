import type { AnyRule } from '../model.ts'
import { bundledCertificates } from './bundled-certificates.ts'
import { cancelledCertificates } from './cancelled-certificates.ts'
import { irrelevantCertificates } from './irrelevant-certificates.ts'
import { scoreRange } from './score-range.ts'
import { scoreTierBundle } from './score-tier-bundle.ts'
import { subjectiveGrades } from './subjective-grades.ts'
import { unrelatedFactors } from './unrelated-factors.ts'

/** Rules on the tender itself (招标文件). */
export const tenderRules: readonly AnyRule[] = [
  bundledCertificates,
  cancelledCertificates,
  irrelevantCertificates,
  scoreRange,
  scoreTierBundle,
  subjectiveGrades,
  unrelatedFactors,
]
