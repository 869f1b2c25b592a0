import type { Furniture, Notice, SourceDocument } from '../model.ts'
import { blocksOf } from './blocks.ts'
import { MAX_PAGES, type PdfFile, readPdfFile } from './file.ts'
import { flowOf, marginsBy } from './flow.ts'
import { findFurniture } from './furniture.ts'
import { type LaidPage, layPage } from './layout.ts'
import { pageMargins } from './margins.ts'
import type { RawPage } from './page.ts'
import { repeatedHeads } from './tables.ts'
import { uprightPage } from './turned.ts'

interface ReadPage extends LaidPage {
  readonly hasText: boolean
  readonly watermark: string
  readonly unmapped: number
}

const readPage = (page: RawPage): ReadPage => ({
  ...layPage(uprightPage(page)),
  hasText: page.glyphs.some((glyph) => glyph.text !== ' '),
  watermark: page.watermark.trim(),
  unmapped: page.unmapped,
})

const watermarksOf = (pages: readonly ReadPage[]): Furniture[] =>
  pages
    .filter((page) => page.watermark !== '')
    .map((page) => ({ kind: 'watermark', page: page.number, text: page.watermark }))

const noticesOf = (file: string, raw: PdfFile<ReadPage>): Notice[] => {
  const notices: Notice[] = []
  if (raw.pageCount > MAX_PAGES)
    notices.push({ code: 'limit-reached', file, page: null, detail: `pages > ${MAX_PAGES}` })
  raw.pages.forEach((page, index) => {
    const at = { file, page: index + 1 }
    if (page === null) notices.push({ code: 'part-unreadable', ...at })
    else {
      if (!page.hasText) notices.push({ code: 'page-without-text', ...at })
      if (page.unmapped > 0) notices.push({ code: 'unmapped-characters', ...at, count: page.unmapped })
      if (page.limit !== null) notices.push({ code: 'limit-reached', ...at, detail: page.limit })
    }
  })
  return notices
}

/**
 * Reads a PDF with a text layer. A page without one (a scan) gives the notice `page-without-text`.
 * Throws `ReadError`: encrypted, damaged, or no-text where there is no page.
 */
export const readPdf = async (bytes: Uint8Array, name: string): Promise<SourceDocument> => {
  const raw = await readPdfFile(bytes, name, readPage)
  const pages = raw.pages.filter((page) => page !== null)
  const { furniture, lines } = findFurniture(pages)
  const margins = pageMargins(pages, lines)
  const flow = flowOf(pages, lines)
  const heads = flow.flatMap((item) => (item.kind === 'table' ? repeatedHeads(item.parts) : []))
  return {
    file: name,
    format: 'pdf',
    pages: raw.pageCount,
    blocks: blocksOf(flow, marginsBy(margins), raw.outline),
    furniture: [...furniture, ...heads, ...watermarksOf(pages)],
    outline: raw.outline,
    notices: noticesOf(name, raw),
  }
}
