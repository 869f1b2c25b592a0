import type { Citation } from '../../document/citation.ts'
import type { Finding, Severity } from '../../rules/model.ts'
import { SEVERITIES } from '../summary.ts'
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

const sourceLine = ({ sources }: Finding, { words }: Page): Markup | '' => {
  if (sources.length === 0) return ''
  const names = sources.map(({ instrument, article, documentNo }) =>
    [instrument, article, documentNo && `（${documentNo}）`].filter(Boolean).join(' '),
  )
  return html`<p class="basis"><b>${words.basis}</b> ${names.join('；')}</p>`
}

const card = (finding: Finding, page: Page): Markup => {
  const { words } = page
  const row = page.rowOf(finding.requirementId)
  return html`<article class="finding ${finding.severity}" data-outcome="${finding.outcome}">
<p class="tags"><span class="tag ${finding.outcome}">${words.outcomes[finding.outcome]}</span>${row && html` <a class="to-row" href="#${row}">${words.toClause}</a>`}</p>
<h3>${finding.message}</h3>
${finding.suggestion && html`<p class="suggestion"><b>${words.suggestion}</b> ${finding.suggestion}</p>`}
${sides(finding.citations, page)}
${sourceLine(finding, page)}
</article>`
}

const group = (severity: Severity, findings: readonly Finding[], open: boolean, page: Page): Markup | '' => {
  if (findings.length === 0) return ''
  const { words } = page
  return html`<details class="group ${severity}"${open && html` open`}>
<summary><span class="name">${words.severities[severity]}</span> <span class="count">${findings.length}</span> <span class="hint">${words.severityHints[severity]}</span></summary>
${findings.map((finding) => card(finding, page))}
</details>`
}

/** 问题, by what they cost; what may void the bid comes first and stands open. */
export const findingsSection = (findings: readonly Finding[], page: Page): Markup => {
  const open = (severity: Severity) => !page.withBid || severity === 'rejection' || severity === 'points'
  const groups = SEVERITIES.map((severity) =>
    group(
      severity,
      findings.filter((finding) => finding.severity === severity),
      open(severity),
      page,
    ),
  )
  return html`<section id="findings"><h2>${page.words.findings} <span class="count">${findings.length}</span></h2>
${findings.length > 0 ? groups : html`<p class="quiet">${page.words.noFindings}</p>`}</section>`
}
