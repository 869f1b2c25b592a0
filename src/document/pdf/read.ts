import type { SourceDocument } from '../model.ts'
import { withPdf } from './file.ts'
import { documentOf } from './laid.ts'
import { type PageShare, readAllPages } from './pages.ts'

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
    const pages = await readAllPages(pdf, share)
    return documentOf({ file: name, format: 'pdf', pageCount: pdf.pageCount, pages, outline: pdf.outline() })
  })
