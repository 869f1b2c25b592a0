import type { Furniture, Notice, SourceDocument } from '../model.ts'
import { blocksOf } from './blocks.ts'
import { MAX_PAGES, withPdf } from './file.ts'
import { flowOf, marginsBy } from './flow.ts'
import { findFurniture } from './furniture.ts'
import { pageMargins } from './margins.ts'
import { type PageShare, type ReadPage, readAllPages } from './pages.ts'
import { repeatedHeads } from './tables.ts'

const watermarksOf = (pages: readonly ReadPage[]): Furniture[] =>
  pages
    .filter((page) => page.watermark !== '')
    .map((page) => ({ kind: 'watermark', page: page.number, text: page.watermark }))

const noticesOf = (file: string, pageCount: number, pages: readonly (ReadPage | null)[]): Notice[] => {
  const notices: Notice[] = []
  if (pageCount > MAX_PAGES)
    notices.push({ code: 'limit-reached', file, page: null, detail: `pages > ${MAX_PAGES}` })
  pages.forEach((page, index) => {
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
 * Other readers may take a share of the pages. Throws `ReadError`: encrypted, damaged, or no-text where
 * there is no page.
 */
export const readPdf = (
  bytes: Uint8Array,
  name: string,
  share: PageShare | null = null,
): Promise<SourceDocument> =>
  withPdf(bytes, name, async (pdf) => {
    const all = await readAllPages(pdf, share)
    const pages = all.filter((page) => page !== null)
    const outline = pdf.outline()
    const { furniture, lines } = findFurniture(pages)
    const margins = pageMargins(pages, lines)
    const flow = flowOf(pages, lines)
    const heads = flow.flatMap((item) => (item.kind === 'table' ? repeatedHeads(item.parts) : []))
    return {
      file: name,
      format: 'pdf',
      pages: pdf.pageCount,
      blocks: blocksOf(flow, marginsBy(margins), outline),
      furniture: [...furniture, ...heads, ...watermarksOf(pages)],
      outline,
      notices: noticesOf(name, pdf.pageCount, all),
    }
  })
