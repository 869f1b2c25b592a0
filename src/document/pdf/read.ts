import type { SourceDocument } from '../model.ts'
import { type OpenPdf, withPdf } from './file.ts'
import { documentOf } from './laid.ts'
import { type PageShare, readAllPages } from './pages.ts'
import { type Recognise, recognisePages } from './recognise.ts'

/** How a PDF is read. */
export interface PdfOptions {
  /** Other readers that take a share of the pages. */
  readonly share?: PageShare | null
  readonly passwords?: readonly string[]
  /** Reads the pages that have no text from their pictures. */
  readonly recognise?: Recognise
}

/**
 * Reads a PDF with a text layer. A page without one (a scan) gives the notice `page-without-text`.
 * Throws `ReadError`: encrypted, wrong-password, damaged, too-large, or no-text where there is no page.
 */
export const readPdf = (
  bytes: Uint8Array,
  name: string,
  { share = null, passwords = [], recognise }: PdfOptions = {},
): Promise<SourceDocument> => {
  const read = async (pdf: OpenPdf): Promise<SourceDocument> => {
    const written = await readAllPages(pdf, share)
    const { pages, notices } = recognise
      ? await recognisePages(pdf, name, written, recognise)
      : { pages: written, notices: [] }
    const { pageCount } = pdf
    const document = documentOf({ file: name, format: 'pdf', pageCount, pages, outline: pdf.outline() })
    return { ...document, metadata: pdf.metadata(), notices: [...document.notices, ...notices] }
  }
  return withPdf(bytes, name, read, passwords)
}
