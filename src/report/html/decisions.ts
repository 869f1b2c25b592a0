import type { Decided, DecisionSubject } from '../../decisions/model.ts'
import type { Review } from '../../review.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import { STATUSES } from '../summary.ts'
import { html, type Markup, trusted } from './markup.ts'
import type { Page } from './places.ts'

/** Where the script puts the form for a person's decision. `words` are what it is about. */
export const decide = (subject: DecisionSubject, id: string, words: string): Markup =>
  html`<div class="decide" data-subject="${subject}" data-id="${id}" data-print="${fingerprint(words)}"></div>`

const options = (labels: Readonly<Record<string, string>>): readonly Markup[] =>
  Object.entries(labels).map(([value, label]) => html`<option value="${value}">${label}</option>`)

const form = (statuses: Readonly<Record<string, string>>, { pageWords }: Page): Markup =>
  html`<fieldset><legend>${pageWords.decide}</legend>
<label>${pageWords.decide} <select name="status"><option value="">${pageWords.noStatus}</option>${options(statuses)}</select></label>
<label>${pageWords.owner} <input name="owner" list="owners" maxlength="100" autocomplete="off"></label>
<label class="wide">${pageWords.comment} <textarea name="comment" rows="1" maxlength="4000"></textarea></label>
<p class="stale" hidden></p></fieldset>`

/** JSON inside a script element: what could end it or reorder it for the eye is written in another way. */
const scriptJson = (value: unknown): Markup =>
  trusted(
    JSON.stringify(value).replace(
      /[<>&\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )

const data = (review: Review, page: Page) => {
  const name = review.tender.facts.name?.value ?? ''
  const number = review.tender.facts.number?.value ?? ''
  return {
    key: `bidlint:${fingerprint(`${name} ${number} ${review.tender.files.join(' ')}`)}`,
    project: name,
    statuses: { ...page.words.statuses, ...page.pageWords.findingStatuses },
    states: page.pageWords.decisionStates,
    byPerson: page.pageWords.byPerson,
    wrongFile: page.pageWords.wrongFile,
    decided: page.pageWords.decided('{n}'),
    noOwner: page.pageWords.noOwner,
    decisions: (review.decisions ?? []).map(({ ...decision }: Decided) => decision),
  }
}

/** Saving and loading of decisions, and what the script needs for their forms. */
export const decisionTools = (review: Review, page: Page): Markup => {
  const { pageWords, words } = page
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, words.statuses[status]]))
  return html`<div id="decisions" class="tools"><span id="decided" class="quiet" aria-live="polite"></span>
<button type="button" id="save">${pageWords.save}</button><label class="button">${pageWords.load}<input type="file" id="load" accept=".json,application/json"></label>
<p class="quiet">${pageWords.decideHint}</p><p id="load-fault" class="fault" role="alert" hidden></p></div>
<datalist id="owners"></datalist>
<template id="decide-clause">${form(statuses, page)}</template>
<template id="decide-finding">${form(pageWords.findingStatuses, page)}</template>
<script type="application/json" id="data">${scriptJson(data(review, page))}</script>`
}
