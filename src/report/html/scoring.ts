import { scoringWords } from '../../decisions/hold.ts'
import type { Scoring, ScoringItem } from '../../tender/model.ts'
import type { Covered } from '../summary.ts'
import { clip } from '../width.ts'
import { decide } from './decisions.ts'
import { html, type Markup } from './markup.ts'
import { type Page, placeLink, placesOf } from './places.ts'

/** Columns of the criteria that show when folded. */
const PREVIEW = 120

const row = ({ item, coverage }: Covered<ScoringItem>, page: Page): Markup => {
  const { words } = page
  const path = item.path.join(' / ')
  return html`<tr>
<th scope="row">${path && html`<span class="path">${path}</span>`}${item.name}</th>
<td data-label="${words.columns.category}">${words.categories[item.category]}</td>
<td class="number" data-label="${words.columns.maxPoints}">${item.maxPoints}</td>
<td data-label="${words.columns.status}">${coverage && html`<span class="tag ${coverage.status}">${words.statuses[coverage.status]}</span><p class="reason">${coverage.reason}</p>${placesOf(coverage.evidence, item.citation, page)}`}</td>
<td data-label="${words.columns.criteria}"><details><summary>${clip(item.criteria, PREVIEW)}</summary><p class="criteria">${item.criteria}</p>${decide('scoring-item', item.id, scoringWords(item))}</details>${placeLink(item.citation, coverage?.evidence[0], page)}</td>
</tr>`
}

/** 评分表 with what the bid shows for each row. */
export const scoringSection = (
  scoring: Scoring,
  covered: readonly Covered<ScoringItem>[],
  page: Page,
): Markup => {
  const { words } = page
  const { columns } = words
  if (covered.length === 0)
    return html`<section id="scoring"><h2>${words.scoring}</h2><p class="quiet">${words.noScoring}</p></section>`
  return html`<section id="scoring"><h2>${words.scoring} <span class="count">${covered.length}</span></h2>
<table class="scoring"><thead><tr><th scope="col">${columns.name}</th><th scope="col">${columns.category}</th><th scope="col" class="number">${columns.maxPoints}</th><th scope="col">${columns.status}</th><th scope="col">${columns.criteria}</th></tr></thead>
<tbody>${covered.map((item) => row(item, page))}</tbody>
${scoring.total !== null && html`<tfoot><tr><th scope="row">${words.total}</th><td></td><td class="number">${scoring.total}</td><td colspan="2"></td></tr></tfoot>`}</table></section>`
}
