import type { Notice } from '../../document/model.ts'
import { foldText } from '../../text/fold.ts'
import type { Finding } from '../model.ts'
import type { Ignore, IgnoredFinding, ReviewConfig } from './model.ts'

/** Findings left to show, those set aside, and a notice for each entry that has run out. */
export interface Sifted {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly notices: readonly Notice[]
}

const hasExpired = ({ until }: Ignore, today: string | null): boolean =>
  until !== undefined && today !== null && until < today

const concerns = ({ rule, where }: Ignore, finding: Finding): boolean =>
  rule === finding.ruleId &&
  (where === undefined ||
    [finding.message, ...finding.citations.map(({ quote }) => quote)].some((text) =>
      foldText(text).includes(foldText(where)),
    ))

const expiredNotice = ({ rule, until, reason }: Ignore, file: string): Notice => ({
  code: 'ignore-expired',
  file,
  page: null,
  detail: `${rule} (${until}): ${reason}`,
})

/** Sets findings aside as the configuration says. `today` ("2026-11-25") ends entries; null keeps all. */
export const siftFindings = (
  findings: readonly Finding[],
  { ignores = [], file = 'bidlint.config.json' }: ReviewConfig,
  today: string | null,
): Sifted => {
  const expired = ignores.filter((entry) => hasExpired(entry, today))
  const valid = ignores.filter((entry) => !hasExpired(entry, today))
  const ignored = findings.flatMap((finding) => {
    const entry = valid.find((each) => concerns(each, finding))
    return entry ? [{ finding, reason: entry.reason, until: entry.until ?? null }] : []
  })
  const aside = new Set(ignored.map(({ finding }) => finding))
  return {
    findings: findings.filter((finding) => !aside.has(finding)),
    ignored,
    notices: expired.map((entry) => expiredNotice(entry, file)),
  }
}
