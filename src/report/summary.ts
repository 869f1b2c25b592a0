import { openFindings } from '../decisions/hold.ts'
import type { Decided, DecisionSubject } from '../decisions/model.ts'
import type { Coverage, CoverageStatus } from '../matching/model.ts'
import type { Review } from '../review.ts'
import type { Finding, Severity } from '../rules/model.ts'
import type { Requirement, ScoringItem } from '../tender/model.ts'
import type { Messages } from './messages.ts'

/** From most to least costly for the bidder. */
export const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']

/** From what must be mended to what is in order. */
export const STATUSES: readonly CoverageStatus[] = [
  'deviates',
  'unanswered',
  'partial',
  'needs-review',
  'answered',
  'not-applicable',
]

export type StatusCounts = Readonly<Record<CoverageStatus, number>>

/** A requirement or scoring item with how the bid covers it; `coverage` is null without a bid. */
export interface Covered<T> {
  readonly item: T
  /** Its status is a person's where one decided so. */
  readonly coverage: Coverage | null
  readonly decision: Decided | null
}

/** What the reports show first. */
export interface Summary {
  readonly tone: 'void' | 'check' | 'findings' | 'clear'
  readonly verdict: string
  /** Those that are open, most costly first; certain before doubtful. */
  readonly findings: readonly Finding[]
  /** 已处理: those that a person called settled or no fault. */
  readonly closed: readonly Finding[]
  readonly requirements: readonly Covered<Requirement>[]
  readonly scoring: readonly Covered<ScoringItem>[]
}

const rank = (finding: Finding): number =>
  SEVERITIES.indexOf(finding.severity) * 2 + (finding.outcome === 'failed' ? 0 : 1)

const toneOf = (rejections: readonly Finding[], findings: readonly Finding[]): Summary['tone'] => {
  if (rejections.some((finding) => finding.outcome === 'failed')) return 'void'
  if (rejections.length > 0) return 'check'
  return findings.length > 0 ? 'findings' : 'clear'
}

const count = (findings: readonly Finding[], outcome: Finding['outcome']): number =>
  findings.filter((finding) => finding.outcome === outcome).length

const verdictOf = (
  review: Review,
  all: readonly Finding[],
  tone: Summary['tone'],
  { verdicts }: Messages,
): string => {
  if (!review.bid)
    return all.length > 0
      ? verdicts.tenderFindings(count(all, 'failed'), count(all, 'review'))
      : verdicts.tenderClear
  const rejections = all.filter((finding) => finding.severity === 'rejection')
  if (tone === 'void') return verdicts.void(count(rejections, 'failed'), count(rejections, 'review'))
  if (tone === 'check') return verdicts.check(rejections.length)
  return tone === 'findings' ? verdicts.findings(all.length) : verdicts.clear
}

const isCoverageStatus = (status: Decided['status']): status is CoverageStatus =>
  STATUSES.includes(status as CoverageStatus)

/** The coverage as a person decided it, where the words are still those that the decision was about. */
const decidedCoverage = (coverage: Coverage | null, decision: Decided | null): Coverage | null =>
  coverage && decision?.state === 'current' && isCoverageStatus(decision.status)
    ? { ...coverage, status: decision.status }
    : coverage

/** Finds the decision on a subject, or null. */
export const decisionsOn = ({ decisions = [] }: Review) => {
  const known = new Map(decisions.map((decision) => [`${decision.subject} ${decision.id}`, decision]))
  return (subject: DecisionSubject, id: string): Decided | null => known.get(`${subject} ${id}`) ?? null
}

/** Orders a review the way a bid manager reads it. */
export const summarize = (review: Review, words: Messages): Summary => {
  const open = new Set(openFindings(review.findings, review.decisions))
  const findings = review.findings.toSorted((a, b) => rank(a) - rank(b))
  const opened = findings.filter((finding) => open.has(finding))
  const rejections = opened.filter((finding) => finding.severity === 'rejection')
  const tone = toneOf(rejections, opened)
  const byRequirement = new Map(review.coverage.map((coverage) => [coverage.requirementId, coverage]))
  const byItem = new Map(review.coverage.map((coverage) => [coverage.scoringItemId, coverage]))
  const decisionOn = decisionsOn(review)
  const covered = <T extends { readonly id: string }>(
    item: T,
    subject: DecisionSubject,
    coverage: Coverage | undefined,
  ): Covered<T> => {
    const decision = decisionOn(subject, item.id)
    return { item, coverage: decidedCoverage(coverage ?? null, decision), decision }
  }
  return {
    tone,
    verdict: verdictOf(review, opened, tone, words),
    findings: opened,
    closed: findings.filter((finding) => !open.has(finding)),
    requirements: review.tender.requirements.map((item) =>
      covered(item, 'requirement', byRequirement.get(item.id)),
    ),
    scoring: review.tender.scoring.items.map((item) => covered(item, 'scoring-item', byItem.get(item.id))),
  }
}

/** How many, or how many points, stand in each status. */
export const countStatuses = <T>(
  covered: readonly Covered<T>[],
  weigh: (item: T) => number = () => 1,
): StatusCounts => {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<CoverageStatus, number>
  for (const { item, coverage } of covered) if (coverage) counts[coverage.status] += weigh(item)
  return counts
}

/** 12.5 without the dust of binary fractions. */
export const roundPoints = (points: number): number => Math.round(points * 100) / 100
