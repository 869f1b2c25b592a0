import type { Citation } from '../../document/citation.ts'
import type { Block, SourceDocument, Table } from '../../document/model.ts'
import type { Review } from '../../review.ts'
import { highlight } from './highlight.ts'
import { html, type Markup } from './markup.ts'
import { blockId, type Page } from './places.ts'

/** Blocks that the browser lays out together, so that long files open at once. */
const CHUNK = 40

type Side = 'tender' | 'bid'
type QuotesAt = (side: Side, file: string, block: number) => readonly Citation[]

const citationsOf = (review: Review): readonly Citation[] => [
  ...Object.values(review.tender.facts).flatMap((fact) => (fact ? [fact.citation] : [])),
  ...review.tender.requirements.flatMap((item) => [item.citation, ...item.alsoAt]),
  ...review.tender.scoring.items.map((item) => item.citation),
  ...review.coverage.flatMap((coverage) => coverage.evidence),
  ...review.findings.flatMap((finding) => finding.citations),
]

const quotesIn = (review: Review): QuotesAt => {
  const key = (side: string, file: string, block: number) => `${side}\n${file}\n${block}`
  const byPlace = new Map<string, Citation[]>()
  for (const citation of citationsOf(review)) {
    const place = key(citation.side, citation.file, citation.block)
    const known = byPlace.get(place)
    if (known) known.push(citation)
    else byPlace.set(place, [citation])
  }
  return (side, file, block) => byPlace.get(key(side, file, block)) ?? []
}

const wordsFor = (citations: readonly Citation[], row: number): readonly string[] =>
  citations
    .filter((citation) => citation.row === undefined || citation.row === row)
    .map((citation) => citation.quote)

const table = (block: Table, id: (row?: number) => string, citations: readonly Citation[]): Markup => {
  const rows = block.rows.map(({ cells }, row) => {
    const quotes = wordsFor(citations, row)
    return html`<tr id="${id(row)}">${cells.map(
      (cell) =>
        html`<td${cell.rowSpan > 1 && html` rowspan="${cell.rowSpan}"`}${cell.columnSpan > 1 && html` colspan="${cell.columnSpan}"`}>${highlight(cell.text, quotes)}</td>`,
    )}</tr>`
  })
  return html`<div class="grid" id="${id()}" tabindex="-1"><table>${rows}</table></div>`
}

const blockMarkup = (block: Block, side: Side, file: number, citations: readonly Citation[]): Markup | '' => {
  if (block.kind === 'pageBreak') return ''
  const id = (row?: number) => blockId(side, file, block.index, row)
  if (block.kind === 'table') return table(block, id, citations)
  const kind = block.kind === 'heading' ? `h${Math.min(block.level, 4)}` : block.kind
  const quotes = citations.map((citation) => citation.quote)
  return html`<p class="${kind}" id="${id()}">${highlight(block.text, quotes)}</p>`
}

const documentMarkup = (
  document: SourceDocument,
  side: Side,
  file: number,
  quotesAt: QuotesAt,
  { words }: Page,
): Markup => {
  const pieces = document.blocks.map((block, at) => {
    const turned = block.page !== null && block.page !== document.blocks[at - 1]?.page
    const citations = quotesAt(side, document.file, block.index)
    return html`${turned && html`<p class="turn">${words.page(block.page!)}</p>`}${blockMarkup(block, side, file, citations)}`
  })
  const chunks = Array.from({ length: Math.ceil(pieces.length / CHUNK) }, (_, at) =>
    pieces.slice(at * CHUNK, (at + 1) * CHUNK),
  )
  return html`<h3>${document.file}</h3>${chunks.map((chunk) => html`<div class="chunk">${chunk}</div>`)}`
}

/** 原文: the text of both sides next to each other, cited words marked. */
export const sourceDialog = (review: Review, page: Page): Markup => {
  const { words, documents } = page
  const quotesAt = quotesIn(review)
  const panes = (['tender', 'bid'] as const)
    .filter((side) => documents[side].length > 0)
    .map(
      (side) =>
        html`<section class="pane" aria-label="${words.sides[side]}" tabindex="0"><h2>${words.sides[side]}</h2>${documents[side].map((document, file) => documentMarkup(document, side, file, quotesAt, page))}</section>`,
    )
  return html`<dialog id="source" aria-label="${words.sourceText}"><header><b>${words.sourceText}</b><button type="button" id="close">${words.close}</button></header><div class="panes">${panes}</div></dialog>`
}
