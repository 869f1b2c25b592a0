import type { Citation } from '../../document/citation.ts'
import type { Review } from '../../review.ts'
import { html, type Markup } from './markup.ts'
import { type Page, placeLink } from './places.ts'

interface Moment {
  /** "2026-03-20" or "2026-03-20T09:30". */
  readonly at: string
  readonly label: string
  readonly basis: string
  readonly citation: Citation | undefined
  readonly isMain: boolean
}

const momentsOf = ({ tender, deadlines = [] }: Review, { pageWords }: Page): readonly Moment[] => {
  const { noticeDate, bidDeadline } = tender.facts
  const facts = [
    { fact: noticeDate, label: pageWords.noticeDay },
    { fact: bidDeadline, label: pageWords.bidDay },
  ].flatMap(({ fact, label }) =>
    fact ? [{ at: fact.value, label, basis: '', citation: fact.citation, isMain: fact === bidDeadline }] : [],
  )
  const due = deadlines.flatMap(({ kind, until, basis, citations }) =>
    until === null
      ? []
      : [{ at: until, label: pageWords.deadlines[kind], basis, citation: citations[0], isMain: false }],
  )
  return [...facts, ...due].toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
}

/** 时间安排: the dates of the tender and of the law in their order; nothing where there are none. */
export const timeline = (review: Review, page: Page): Markup | '' => {
  const moments = momentsOf(review, page)
  if (moments.length === 0) return ''
  const items = moments.map(
    ({ at, label, basis, citation, isMain }) =>
      html`<li${isMain && html` class="main"`}><time datetime="${at}">${at.replace('T', ' ')}</time><b>${label}</b>${basis && html`<span class="quiet">${basis}</span>`}${citation && placeLink(citation, undefined, page)}</li>`,
  )
  return html`<h3 class="part">${page.pageWords.timeline}</h3><ol class="timeline">${items}</ol>`
}
