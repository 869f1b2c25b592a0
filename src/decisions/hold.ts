import type { Finding } from '../rules/model.ts'
import type { Requirement, ScoringItem } from '../tender/model.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { Decided, Decision, DecisionSubject } from './model.ts'

/** What decisions can be about. */
export interface Subjects {
  readonly requirements: readonly Requirement[]
  readonly scoring: readonly ScoringItem[]
  readonly findings: readonly Finding[]
}

type Words = ReadonlyMap<string, string>

const wordsById = (subjects: Subjects): Readonly<Record<DecisionSubject, Words>> => ({
  requirement: new Map(subjects.requirements.map((item) => [item.id, requirementWords(item)])),
  'scoring-item': new Map(subjects.scoring.map((item) => [item.id, scoringWords(item)])),
  finding: new Map(subjects.findings.map((finding) => [finding.id, findingWords(finding)])),
})

/** The words a decision on a requirement is about. */
export const requirementWords = ({ text }: Requirement): string => text

/** The words a decision on a scoring item is about. */
export const scoringWords = ({ name, criteria }: ScoringItem): string => `${name}\n${criteria}`

/** The words a decision on a finding is about. */
export const findingWords = ({ message }: Finding): string => message

/**
 * Holds decisions against a review: each is current, changed since or gone. Of two on one subject the later
 * counts.
 */
export const holdDecisions = (decisions: readonly Decision[], subjects: Subjects): readonly Decided[] => {
  const known = wordsById(subjects)
  const latest = new Map(decisions.map((decision) => [`${decision.subject} ${decision.id}`, decision]))
  return [...latest.values()].map((decision) => {
    const words = known[decision.subject].get(decision.id)
    if (words === undefined) return { ...decision, state: 'gone' }
    const isCurrent = decision.print === '' || decision.print === fingerprint(words)
    return { ...decision, state: isCurrent ? 'current' : 'changed' }
  })
}

/** The findings that no current decision calls settled or dismissed. */
export const openFindings = (
  findings: readonly Finding[],
  decisions: readonly Decided[] = [],
): readonly Finding[] => {
  const closed = new Set(
    decisions.flatMap(({ subject, id, status, state }) =>
      subject === 'finding' && state === 'current' && (status === 'settled' || status === 'dismissed')
        ? [id]
        : [],
    ),
  )
  return findings.filter(({ id }) => !closed.has(id))
}
