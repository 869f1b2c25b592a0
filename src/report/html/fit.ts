import type { Citation } from '../../document/citation.ts'
import type { Fit } from '../../matching/model.ts'
import type { Review } from '../../review.ts'
import type { Tender } from '../../tender/model.ts'
import { clip } from '../width.ts'
import { html, type Markup } from './markup.ts'
import { type Page, placeLink } from './places.ts'

/** Columns of a clause that show when folded. */
const PREVIEW = 120
const TAGS = {
  positive: 'answered',
  none: 'answered',
  negative: 'deviates',
  unknown: 'needs-review',
} as const

interface Asked {
  readonly name: string
  readonly text: string
  readonly citation: Citation
}

const askedBy = ({ requirements, scoring }: Tender): ReadonlyMap<string, Asked> =>
  new Map([
    ...requirements.map(({ id, title, text, citation }): [string, Asked] => [
      id,
      { name: title ?? '', text, citation },
    ]),
    ...scoring.items.map(({ id, name, criteria, citation }): [string, Asked] => [
      id,
      { name, text: criteria, citation },
    ]),
  ])

const row = ({ deviation, reason }: Fit, { name, text, citation }: Asked, page: Page): Markup => {
  const { columns, deviations } = page.words
  return html`<tr>
<th scope="row">${name || clip(text, PREVIEW / 4)}</th>
<td data-label="${columns.deviation}"><span class="tag ${TAGS[deviation]}">${deviations[deviation]}</span><p class="reason">${reason}</p></td>
<td data-label="${columns.clause}"><details><summary>${clip(text, PREVIEW)}</summary><p class="criteria">${text}</p></details>${placeLink(citation, undefined, page)}</td>
</tr>`
}

/** 需求匹配度与差异分析: each requirement beside what the catalogue holds; nothing where it was not made. */
export const fitSection = ({ fit, tender }: Review, page: Page): Markup | '' => {
  if (!fit) return ''
  const { words } = page
  const asked = askedBy(tender)
  const rows = fit.flatMap((entry) => {
    const question = asked.get(entry.requirementId ?? entry.scoringItemId ?? '')
    return question ? [row(entry, question, page)] : []
  })
  if (rows.length === 0)
    return html`<section id="fit"><h2>${words.fit}</h2><p class="quiet">${words.noFit}</p></section>`
  return html`<section id="fit"><h2>${words.fit} <span class="count">${rows.length}</span></h2>
<table class="scoring"><thead><tr><th scope="col">${words.columns.name}</th><th scope="col">${words.columns.deviation}</th><th scope="col">${words.columns.clause}</th></tr></thead>
<tbody>${rows}</tbody></table></section>`
}
