import type { Coverage } from '../matching/model.ts'
import type { Review } from '../review.ts'
import type { Finding } from '../rules/model.ts'
import type { Requirement } from '../tender/model.ts'
import { type Lang, type Messages, messages } from './messages.ts'
import { element, part, text, type Xml } from './office/xml.ts'
import { placeOf } from './place.ts'
import { type Covered, summarize } from './summary.ts'
import { clip } from './width.ts'

/** Columns of a test's name. */
const NAME_WIDTH = 120

interface Case {
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly xml: Xml
}

const testcase = (
  classname: string,
  name: string,
  state: Case['state'],
  detail: { readonly type: string; readonly message: string; readonly body: string },
): Case => ({
  state,
  xml: element(
    'testcase',
    { classname, name: clip(name, NAME_WIDTH) },
    state === 'failed' &&
      element('failure', { type: detail.type, message: detail.message }, text(detail.body)),
    state === 'skipped' && element('skipped', { message: detail.message }),
  ),
})

const findingCase = (finding: Finding, words: Messages): Case => {
  const { ruleId, severity, outcome, message, suggestion, citations } = finding
  const places = citations.map((citation) => `${placeOf(citation, words)}：${citation.quote}`)
  return testcase(`bidlint.${ruleId}`, message, outcome === 'failed' ? 'failed' : 'skipped', {
    type: severity,
    message: outcome === 'failed' ? message : `${words.outcomes.review}：${message}`,
    body: [...places, `${words.suggestion}：${suggestion}`].join('\n'),
  })
}

const STATES: Readonly<Record<Coverage['status'], Case['state']>> = {
  answered: 'passed',
  partial: 'skipped',
  'needs-review': 'skipped',
  'not-applicable': 'skipped',
  unanswered: 'failed',
  deviates: 'failed',
}

const requirementCase = ({ item, coverage }: Covered<Requirement>, words: Messages): readonly Case[] => {
  if (!coverage) return []
  const status = words.statuses[coverage.status]
  return [
    testcase(
      `bidlint.requirements.${item.kind}`,
      `${item.mark ?? ''}${item.text} [${item.id}]`,
      STATES[coverage.status],
      {
        type: coverage.status,
        message: `${status}：${coverage.reason}`,
        body: `${placeOf(item.citation, words)}：${item.citation.quote}`,
      },
    ),
  ]
}

const count = (cases: readonly Case[], state: Case['state']): number =>
  cases.filter((each) => each.state === state).length

const totals = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: count(cases, 'failed'),
  errors: 0,
  skipped: count(cases, 'skipped'),
})

/**
 * The review as JUnit XML for continuous integration: a test each finding and each requirement that the bid answers
 * or fails to; what a person must look at is skipped, with the reason.
 */
export const renderJunit = (review: Review, lang: Lang = 'zh'): string => {
  const words = messages[lang]
  const summary = summarize(review, words)
  const suites: readonly (readonly [string, readonly Case[]])[] = [
    [words.findings, summary.findings.map((finding) => findingCase(finding, words))],
    [words.requirements, summary.requirements.flatMap((covered) => requirementCase(covered, words))],
  ]
  const all = suites.flatMap(([, cases]) => cases)
  return `${part(
    element(
      'testsuites',
      { name: 'bidlint', ...totals(all) },
      suites
        .filter(([, cases]) => cases.length > 0)
        .map(([name, cases]) =>
          element(
            'testsuite',
            { name, ...totals(cases) },
            cases.map(({ xml }) => xml),
          ),
        ),
    ),
  )}\n`
}
