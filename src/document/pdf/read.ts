import type { SourceDocument } from '../model.ts'
import { type OpenPdf, withPdf } from './file.ts'
import { documentOf } from './laid.ts'
import { type PageShare, readAllPages } from './pages.ts'

/**
 * Reads a PDF with a text layer. A page without one (a scan) gives the notice `page-without-text`.
 * Other readers may take a share of the pages. Throws `ReadError`: encrypted, wrong-password, damaged, or no-text where
 * there is no page.
 */
export const readPdf = (
  bytes: Uint8Array,
  name: string,
  share: PageShare | null = null,
  passwords: readonly string[] = [],
): Promise<SourceDocument> => {
  const read = async (pdf: OpenPdf): Promise<SourceDocument> => {
    const pages = await readAllPages(pdf, share)
    return documentOf({ file: name, format: 'pdf', pageCount: pdf.pageCount, pages, outline: pdf.outline() })
  }
  return withPdf(bytes, name, read, passwords)
}
