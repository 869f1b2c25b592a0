import { requirementWords } from '../../decisions/hold.ts'
import type { Requirement } from '../../tender/model.ts'
import type { Messages } from '../messages.ts'
import { type Covered, countStatuses, STATUSES } from '../summary.ts'
import { clip } from '../width.ts'
import { decide } from './decisions.ts'
import { html, type Markup } from './markup.ts'
import { type Page, placeLink, quoteOf, quotesOf } from './places.ts'

/** Columns of a clause that show when folded. */
const PREVIEW = 240

const options = (labels: Readonly<Record<string, string>>, present: ReadonlySet<string>): readonly Markup[] =>
  Object.entries(labels)
    .filter(([value]) => present.has(value))
    .map(([value, label]) => html`<option value="${value}">${label}</option>`)

const statusBoxes = (covered: readonly Covered<Requirement>[], words: Messages): readonly Markup[] => {
  const counts = countStatuses(covered)
  return STATUSES.filter((status) => counts[status] > 0).map(
    (status) =>
      html`<label class="box ${status}"><input type="checkbox" name="status" value="${status}"> ${words.statuses[status]} <span class="count">${counts[status]}</span></label>`,
  )
}

/** A choice of the bid's volumes where it has several. */
const volumes = ({ documents, pageWords }: Page): Markup | '' => {
  if (documents.bid.length < 2) return ''
  const each = documents.bid.map(({ file }, at) => html`<option value="${at}">${file}</option>`)
  return html`<select name="volume" aria-label="${pageWords.allVolumes}"><option value="">${pageWords.allVolumes}</option>${each}</select>`
}

const volumesOf = (coverage: Covered<Requirement>['coverage'], { documents }: Page): string => {
  const files = new Set(coverage?.evidence.map(({ file }) => file))
  return documents.bid.flatMap(({ file }, at) => (files.has(file) ? [at] : [])).join(' ')
}

const filters = (covered: readonly Covered<Requirement>[], page: Page): Markup => {
  const { words, pageWords } = page
  const kinds = new Set(covered.map(({ item }) => item.kind))
  const marks = new Set(covered.map(({ item }) => item.mark ?? 'none'))
  return html`<form id="filters" class="filters" role="search">
<fieldset><legend>${words.columns.status}</legend>${statusBoxes(covered, words)}</fieldset>
<div class="fields">
<input type="search" name="words" aria-label="${words.search}" placeholder="${words.searchHint}" autocomplete="off">
<select name="kind" aria-label="${words.allKinds}"><option value="">${words.allKinds}</option>${options(words.kinds, kinds)}</select>
<select name="mark" aria-label="${words.allMarks}"><option value="">${words.allMarks}</option>${options(words.markedOnly, marks)}</select>
${volumes(page)}
<select name="owner" aria-label="${pageWords.allOwners}"><option value="">${pageWords.allOwners}</option></select>
<button type="reset">${words.reset}</button>
</div>
<p class="quiet" id="shown" aria-live="polite">${words.shown(String(covered.length), covered.length)}</p>
</form>`
}

const bidSide = ({ item, coverage }: Covered<Requirement>, page: Page): Markup | '' => {
  if (!coverage) return ''
  const { words } = page
  const evidence = quotesOf(coverage.evidence, item.citation, page)
  return html`<div class="side"><h3>${words.sides.bid}</h3><p class="reason">${coverage.reason}</p>${
    evidence.length > 0 ? evidence : html`<p class="quiet">${words.noEvidence}</p>`
  }</div>`
}

const again = ({ alsoAt, citation }: Requirement, page: Page): Markup | '' =>
  alsoAt.length === 0
    ? ''
    : html`<p class="also">${page.words.alsoAt}：${alsoAt.map((place) => html` ${placeLink(place, citation, page)}`)}</p>`

const row = (covered: Covered<Requirement>, page: Page): Markup => {
  const { item, coverage } = covered
  const { words } = page
  const status = coverage?.status
  const title = item.title && !item.text.startsWith(item.title) ? html`<b>${item.title}</b> ` : ''
  return html`<li class="row" id="${page.rowOf(item.id)}" data-status="${status ?? ''}" data-kind="${item.kind}" data-mark="${item.mark ?? 'none'}" data-volume="${volumesOf(coverage, page)}"><details>
<summary>${status && html`<span class="tag ${status}">${words.statuses[status]}</span> `}<span class="mark">${item.mark ?? ''}</span><span class="clause">${title}${clip(item.text, PREVIEW)}</span><span class="kind">${words.kinds[item.kind]}</span><span class="owner"></span></summary>
<div class="sides"><div class="side"><h3>${words.sides.tender}</h3>${quoteOf({ ...item.citation, quote: item.text }, coverage?.evidence[0], page)}${again(item, page)}</div>${bidSide(covered, page)}</div>
${decide('requirement', item.id, requirementWords(item))}</details></li>`
}

/** 逐条对照: every requirement with its status, clause and evidence, under filters. */
export const matrixSection = (covered: readonly Covered<Requirement>[], page: Page): Markup => {
  const { words } = page
  return html`<section id="requirements"><h2>${page.withBid ? words.requirements : words.clauses} <span class="count">${covered.length}</span></h2>
${covered.length > 0 && filters(covered, page)}
<ul id="matrix" class="matrix" data-shown="${words.shown('{n}', covered.length)}">${covered.map((requirement) => row(requirement, page))}</ul>
<p id="nothing" class="quiet" hidden>${words.nothingShown}</p></section>`
}
