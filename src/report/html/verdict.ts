import type { Review } from '../../review.ts'
import { factRows } from '../facts.ts'
import { type Covered, countStatuses, roundPoints, STATUSES, type Summary } from '../summary.ts'
import { html, type Markup } from './markup.ts'
import type { Page } from './places.ts'
import { timeline } from './timeline.ts'

const LINE = ['regime', 'method', 'category', 'ceilingYuan', 'budgetYuan', 'bidDeadline'] as const
const BAR = 1000

/** Name, number and the facts in one line. */
export const masthead = ({ tender }: Review, { words, withBid }: Page): Markup => {
  const { name, number } = tender.facts
  const rows = factRows(tender.facts, words)
  const line = LINE.flatMap((key) => {
    const row = rows.find((candidate) => candidate.key === key)
    if (!row?.value) return []
    return [key.endsWith('Yuan') || key === 'bidDeadline' ? `${row.label} ${row.value}` : row.value]
  })
  return html`<header class="masthead"><div class="wrap"><p class="kicker">${words.title[withBid ? 'bid' : 'tender']}${number && ` · ${number.value}`}</p>
<h1>${name?.value ?? words.unnamedProject}</h1>${line.length > 0 && html`<p class="line">${line.join(' · ')}</p>`}</div></header>`
}

const tally = <T>(
  label: string,
  covered: readonly Covered<T>[],
  weigh: (item: T) => number,
  unit: (count: number) => string,
  { words }: Page,
): Markup | '' => {
  const counts = countStatuses(covered, weigh)
  const all = covered.reduce((sum, { item }) => sum + weigh(item), 0)
  if (all === 0) return ''
  const present = STATUSES.filter((status) => counts[status] > 0)
  const widthOf = (status: (typeof STATUSES)[number]) => (counts[status] / all) * BAR
  const bars = present.map((status, at) => {
    const x = present.slice(0, at).reduce((sum, before) => sum + widthOf(before), 0)
    return html`<rect class="fill-${status}" x="${x.toFixed(1)}" width="${widthOf(status).toFixed(1)}" height="8"/>`
  })
  const legend = present.map(
    (status) =>
      html`<li class="fill-${status}"><span>${words.statuses[status]} <b>${roundPoints(counts[status])}</b></span></li>`,
  )
  return html`<div class="tally"><h3>${label}<span class="count">${unit(roundPoints(all))}</span></h3>${present.length > 0 && html`<svg viewBox="0 0 ${BAR} 8" preserveAspectRatio="none" aria-hidden="true">${bars}</svg><ul>${legend}</ul>`}</div>`
}

/** 结论: what it comes to, and how much is covered. */
export const verdictSection = (review: Review, summary: Summary, page: Page): Markup => {
  const { words } = page
  const marked = (mark: string) => summary.requirements.filter(({ item }) => item.mark === mark)
  return html`<section id="verdict" class="verdict ${page.withBid ? summary.tone : 'findings'}"><h2>${summary.verdict}</h2>
<p class="quiet">${page.withBid ? words.caution : words.tenderOnly}</p>
<div class="tallies">${tally(words.clauses, summary.requirements, () => 1, words.items, page)}${tally(words.substantive, marked('★'), () => 1, words.items, page)}${tally(words.scoring, summary.scoring, (item) => item.maxPoints, words.points, page)}</div>${timeline(review, page)}</section>`
}
