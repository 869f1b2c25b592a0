import type { Notice } from '../../document/model.ts'
import type { Tender } from '../../tender/model.ts'
import { subjectOf } from '../changes.ts'
import { factRows } from '../facts.ts'
import { html, type Markup } from './markup.ts'
import { type Page, placeLink } from './places.ts'

const lots = ({ lots }: Tender, page: Page): Markup | '' => {
  if (lots.length === 0) return ''
  const { words } = page
  return html`<h3>${words.lots}</h3><ul class="lots">${lots.map(
    (lot) => html`<li>${lot.name} ${placeLink(lot.citation, undefined, page)}</li>`,
  )}</ul>`
}

/** 更正、澄清: what addenda changed, old words and new. */
const changes = ({ changes }: Tender, page: Page): Markup | '' => {
  if (changes.length === 0) return ''
  const { words } = page
  return html`<h3>${words.changes}</h3><ul class="changes">${changes.map(
    (change) =>
      html`<li><strong>${subjectOf(change, words)}</strong>${
        change.before &&
        html`<br>${words.changedFrom} <del>${change.before.text}</del> ${placeLink(change.before.citation, undefined, page)}`
      }<br>${words.changedTo} <ins>${change.after.text}</ins> ${placeLink(change.after.citation, undefined, page)}</li>`,
  )}</ul>`
}

/** 项目信息: the facts of the tender, each with its place. */
export const projectSection = (tender: Tender, page: Page): Markup => {
  const rows = factRows(tender.facts, page.words).map(
    ({ label, value, citation }) =>
      html`<div><dt>${label}</dt><dd>${value ?? html`<span class="quiet">${page.words.unknown}</span>`}${citation && html` ${placeLink(citation, undefined, page)}`}</dd></div>`,
  )
  return html`<section id="project"><h2>${page.words.project}</h2><dl class="facts">${rows}</dl>${lots(tender, page)}${changes(tender, page)}</section>`
}

/** 读取说明: what reading could not do, and where. */
export const noticesSection = (notices: readonly Notice[], { words }: Page): Markup => {
  const rows = notices.map(({ code, file, page, count, detail }) => {
    const where = [file, page !== null && words.page(page), detail].filter(Boolean).join(' · ')
    return html`<li>${where}：${words.noticeCodes[code]}${count !== undefined && ` × ${count}`}</li>`
  })
  return html`<section id="notices"><h2>${words.notices}</h2>${
    rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p class="quiet">${words.noNotices}</p>`
  }<p class="quiet">${words.caution}</p></section>`
}
