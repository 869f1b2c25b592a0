import type { Citation } from '../../document/citation.ts'
import type { SourceDocument } from '../../document/model.ts'
import type { Requirement } from '../../tender/model.ts'
import type { Messages } from '../messages.ts'
import { placeOf } from '../place.ts'
import { html, type Markup } from './markup.ts'
import type { PageWords } from './words.ts'

/** The files of a review, as the reader gave them. */
export interface Documents {
  readonly tender: readonly SourceDocument[]
  readonly bid: readonly SourceDocument[]
}

/** What every part of the page needs. */
export interface Page {
  readonly words: Messages
  readonly pageWords: PageWords
  /** False where a tender is reviewed alone. */
  readonly withBid: boolean
  readonly documents: Documents
  /** The id of a requirement's row in the matrix, or null. */
  readonly rowOf: (requirementId: string | null) => string | null
  /** The id of a cited block or row on the page, or null where its text is not shown. */
  readonly anchorOf: (citation: Citation) => string | null
}

/** Id of a block, or of one row of a table. */
export const blockId = (side: 'tender' | 'bid', file: number, block: number, row?: number): string =>
  `${side === 'tender' ? 't' : 'b'}${file}-${block}${row === undefined ? '' : `-${row}`}`

/** Finds the ids of rows in the matrix. */
export const rowsIn = (requirements: readonly Requirement[]): Page['rowOf'] => {
  const positions = new Map(requirements.map(({ id }, at) => [id, `q${at}`]))
  return (requirementId) => positions.get(requirementId ?? '') ?? null
}

/** Finds the ids of cited blocks. */
export const anchorsIn = (documents: Documents): Page['anchorOf'] => {
  const positions = {
    tender: new Map(documents.tender.map(({ file }, at) => [file, at])),
    bid: new Map(documents.bid.map(({ file }, at) => [file, at])),
  }
  return ({ side, file, block, row }) => {
    if (side !== 'tender' && side !== 'bid') return null
    const position = positions[side].get(file)
    return position === undefined ? null : blockId(side, position, block, row)
  }
}

/** A link that opens the source text at the place; `beside` is shown in the other pane. */
export const placeLink = (citation: Citation, beside: Citation | undefined, page: Page): Markup => {
  const label = placeOf(citation, page.words)
  const anchor = page.anchorOf(citation)
  const other = beside && page.anchorOf(beside)
  if (anchor === null) return html`<span class="place">${label}</span>`
  return html`<a class="place" href="#${anchor}"${other ? html` data-beside="${other}"` : ''}>${label}</a>`
}

/** The quoted words with their place under them. */
export const quoteOf = (citation: Citation, beside: Citation | undefined, page: Page): Markup =>
  html`<figure class="quote"><blockquote>${citation.quote}</blockquote><figcaption>${placeLink(citation, beside, page)}</figcaption></figure>`

const SHOWN = 2

/** The first two, the others folded away. */
const folded = (parts: readonly Markup[], { words }: Page): readonly Markup[] => {
  const hidden = parts.slice(SHOWN)
  if (hidden.length === 0) return parts
  const summary = words.morePlaces(hidden.length)
  return [
    ...parts.slice(0, SHOWN),
    html`<details class="rest"><summary>${summary}</summary>${hidden}</details>`,
  ]
}

/** Quotes one below the other. */
export const quotesOf = (
  citations: readonly Citation[],
  beside: Citation | undefined,
  page: Page,
): readonly Markup[] =>
  folded(
    citations.map((citation) => quoteOf(citation, beside, page)),
    page,
  )

/** Places without their words, one a line, each section once. */
export const placesOf = (
  citations: readonly Citation[],
  beside: Citation | undefined,
  page: Page,
): readonly Markup[] => {
  const bySection = new Map(
    citations.toReversed().map((citation) => [placeOf(citation, page.words), citation]),
  )
  const once = citations.filter((citation) => bySection.get(placeOf(citation, page.words)) === citation)
  return folded(
    once.map((citation) => html`<p>${placeLink(citation, beside, page)}</p>`),
    page,
  )
}
