import { findingWords } from '../../decisions/hold.ts'
import type { Citation } from '../../document/citation.ts'
import type { Finding, Severity } from '../../rules/model.ts'
import { SEVERITIES, type Summary } from '../summary.ts'
import { sourcesInWords } from './conditions.ts'
import { decide } from './decisions.ts'
import { html, type Markup } from './markup.ts'
import { type Page, quotesOf } from './places.ts'

const sideOf = (citation: Citation): 'tender' | 'bid' => (citation.side === 'tender' ? 'tender' : 'bid')

const column = (citations: readonly Citation[], beside: Citation | undefined, page: Page): Markup | '' => {
  if (citations.length === 0) return ''
  return html`<div class="side"><h4>${page.words.sides[citations[0]!.side]}</h4>${quotesOf(citations, beside, page)}</div>`
}

/** Quotes of the tender on the left, of the bid (and all else) on the right. */
export const sides = (citations: readonly Citation[], page: Page): Markup | '' => {
  if (citations.length === 0) return ''
  const tender = citations.filter((citation) => sideOf(citation) === 'tender')
  const bid = citations.filter((citation) => sideOf(citation) === 'bid')
  return html`<div class="sides">${column(tender, bid[0], page)}${column(bid, tender[0], page)}</div>`
}

const sourceLine = ({ sources }: Finding, { words }: Page): Markup | '' =>
  sources.length === 0 ? '' : html`<p class="basis"><b>${words.basis}</b> ${sourcesInWords(sources)}</p>`

const card = (finding: Finding, page: Page): Markup => {
  const { words } = page
  const row = page.rowOf(finding.requirementId)
  return html`<article class="finding ${finding.severity}" data-outcome="${finding.outcome}">
<p class="tags"><span class="tag ${finding.outcome}">${words.outcomes[finding.outcome]}</span>${row && html` <a class="to-row" href="#${row}">${words.toClause}</a>`}</p>
<h3>${finding.message}</h3>
${finding.suggestion && html`<p class="suggestion"><b>${words.suggestion}</b> ${finding.suggestion}</p>`}
${sides(finding.citations, page)}
${sourceLine(finding, page)}
${decide('finding', finding.id, findingWords(finding))}
</article>`
}

interface Group {
  readonly kind: Severity | 'closed'
  readonly name: string
  readonly hint: string
  readonly findings: readonly Finding[]
  readonly isOpen: boolean
}

const groupMarkup = ({ kind, name, hint, findings, isOpen }: Group, page: Page): Markup | '' =>
  findings.length === 0
    ? ''
    : html`<details class="group ${kind}"${isOpen && html` open`}>
<summary><span class="name">${name}</span> <span class="count">${findings.length}</span> <span class="hint">${hint}</span></summary>
${findings.map((finding) => card(finding, page))}
</details>`

const groupsOf = ({ findings, closed }: Summary, { words, pageWords, withBid }: Page): readonly Group[] => [
  ...SEVERITIES.map((severity) => ({
    kind: severity,
    name: words.severities[severity],
    hint: words.severityHints[severity],
    findings: findings.filter((finding) => finding.severity === severity),
    isOpen: !withBid || severity === 'rejection' || severity === 'points',
  })),
  { kind: 'closed', name: pageWords.closed, hint: pageWords.closedHint, findings: closed, isOpen: false },
]

/** 问题, by what they cost; what may void the bid comes first and stands open, what a person closed comes last. */
export const findingsSection = (summary: Summary, page: Page): Markup => {
  const { findings } = summary
  return html`<section id="findings"><h2>${page.words.findings} <span class="count">${findings.length}</span></h2>
${findings.length === 0 && html`<p class="quiet">${page.words.noFindings}</p>`}
${groupsOf(summary, page).map((group) => groupMarkup(group, page))}</section>`
}
