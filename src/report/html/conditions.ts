import type { MethodCondition } from '../../rules/conditions/model.ts'
import type { CitedSource } from '../../rules/source.ts'
import { html, type Markup } from './markup.ts'
import { type Page, placesOf } from './places.ts'

const TAGS = { met: 'answered', 'not-met': 'failed', unknown: 'review' } as const
const ORDER: readonly MethodCondition['status'][] = ['not-met', 'unknown', 'met']

/** 政府采购法 第三十八条（…）, one source behind the other. */
export const sourcesInWords = (sources: readonly CitedSource[]): string =>
  sources
    .map(({ instrument, article, documentNo }) =>
      [instrument, article, documentNo && `（${documentNo}）`].filter(Boolean).join(' '),
    )
    .join('；')

const row = (condition: MethodCondition, page: Page): Markup => {
  const { conditionColumns, conditionStatuses, question } = page.pageWords
  const { topic, required, status, stated, citations, sources } = condition
  return html`<tr><th scope="row">${topic}</th>
<td data-label="${conditionColumns.required}">${required}<span class="source">${sourcesInWords(sources)}</span></td>
<td data-label="${conditionColumns.status}"><span class="tag ${TAGS[status]}">${conditionStatuses[status]}</span></td>
<td data-label="${conditionColumns.stated}">${stated && html`<p>${stated}</p>`}${condition.question && html`<p class="suggestion"><b>${question}</b> ${condition.question}</p>`}${placesOf(citations, undefined, page)}</td></tr>`
}

/** 法定条件 of the method, those not met first; nothing where no method is known. */
export const conditionsSection = (conditions: readonly MethodCondition[], page: Page): Markup | '' => {
  if (conditions.length === 0) return ''
  const { conditions: title, conditionsHint, conditionColumns } = page.pageWords
  const ordered = conditions.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  return html`<section id="conditions"><h2>${title} <span class="count">${conditions.length}</span></h2><p class="quiet above">${conditionsHint}</p>
<table class="scoring conditions"><thead><tr><th scope="col">${conditionColumns.topic}</th><th scope="col">${conditionColumns.required}</th><th scope="col">${conditionColumns.status}</th><th scope="col">${conditionColumns.stated}</th></tr></thead>
<tbody>${ordered.map((condition) => row(condition, page))}</tbody></table></section>`
}
