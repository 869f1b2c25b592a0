import { ReadError } from '../errors.ts'
import type { OutlineEntry } from '../model.ts'
import { MAX_PATH_POINTS, readDrawings } from './drawings.ts'
import { readFields } from './fields.ts'
import { readGlyphs } from './glyphs.ts'
import { readOutline } from './outline.ts'
import type { RawPage } from './page.ts'
import { dropPdfium, type Pdfium, startPdfium } from './pdfium.ts'
import { spaceOf, visibleBox } from './space.ts'

/** Pages read of one file; what is beyond is cut with a notice. */
export const MAX_PAGES = 3000

const PASSWORD = 4
const SCRATCH_BYTES = 256
const TAIL_BYTES = 2048

/** What was made of a PDF file, page by page. A page that can't be read is null. */
export interface PdfFile<T> {
  readonly pageCount: number
  readonly pages: readonly (T | null)[]
  readonly outline: readonly OutlineEntry[]
}

/** A trap inside WebAssembly: its `RuntimeError` has no type without the DOM's. */
const isTrap = (error: unknown): error is Error => error instanceof Error && error.name === 'RuntimeError'

const isCutShort = (bytes: Uint8Array): boolean =>
  !new TextDecoder('latin1').decode(bytes.subarray(-TAIL_BYTES)).includes('%%EOF')

const readPage = (pdfium: Pdfium, page: number, form: number, scratch: number, number: number): RawPage => {
  const { call } = pdfium
  const space = spaceOf(visibleBox(pdfium, page, scratch), call.FPDFPage_GetRotation(page))
  const textPage = call.FPDFText_LoadPage(page)
  const text = readGlyphs(pdfium, textPage, space, scratch)
  call.FPDFText_ClosePage(textPage)
  const drawings = readDrawings(pdfium, page, space, scratch)
  const fields = form === 0 ? [] : readFields(pdfium, form, page, space, scratch)
  return {
    number,
    width: space.width,
    height: space.height,
    glyphs: fields.length > 0 ? [...text.glyphs, ...fields] : text.glyphs,
    rules: drawings.rules,
    shapes: drawings.shapes,
    pictures: drawings.pictures,
    watermark: text.watermark,
    unmapped: text.unmapped,
    limit: text.limit ?? (drawings.points >= MAX_PATH_POINTS ? `path points > ${MAX_PATH_POINTS}` : null),
  }
}

const readPages = <T>(
  pdfium: Pdfium,
  document: number,
  count: number,
  take: (page: RawPage) => T,
): (T | null)[] => {
  const { call } = pdfium
  const scratch = call.malloc(SCRATCH_BYTES)
  const hasForm = call.FPDF_GetFormType(document) !== 0
  const info = hasForm ? call.PDFiumExt_OpenFormFillInfo() : 0
  const form = hasForm ? call.PDFiumExt_InitFormFillEnvironment(document, info) : 0
  const pages: (T | null)[] = []
  for (let index = 0; index < count; index++) {
    const page = call.FPDF_LoadPage(document, index)
    pages.push(page === 0 ? null : take(readPage(pdfium, page, form, scratch, index + 1)))
    if (page !== 0) call.FPDF_ClosePage(page)
  }
  if (form !== 0) call.PDFiumExt_ExitFormFillEnvironment(form)
  if (info !== 0) call.PDFiumExt_CloseFormFillInfo(info)
  call.free(scratch)
  return pages
}

/**
 * Reads a PDF file page by page; `take` makes of each page what is kept of it, before its memory is freed.
 * Throws `ReadError`: encrypted, damaged, too-large, or no-text where it has no page.
 */
export const readPdfFile = async <T>(
  bytes: Uint8Array,
  name: string,
  take: (page: RawPage) => T,
): Promise<PdfFile<T>> => {
  const pdfium = await startPdfium()
  const { call } = pdfium
  const readOpen = (document: number): PdfFile<T> => {
    if (document === 0) {
      const code = call.FPDF_GetLastError()
      throw new ReadError(code === PASSWORD ? 'encrypted' : 'damaged', name, `PDFium ${code}`)
    }
    if (!call.FPDF_DocumentHasValidCrossReferenceTable(document) && isCutShort(bytes))
      throw new ReadError('damaged', name, `truncated at ${bytes.length}`)
    const pageCount = call.FPDF_GetPageCount(document)
    if (pageCount === 0) throw new ReadError('no-text', name, '0 pages')
    const pages = readPages(pdfium, document, Math.min(pageCount, MAX_PAGES), take)
    return { pageCount, pages, outline: readOutline(pdfium, document) }
  }
  try {
    const data = call.malloc(bytes.length)
    if (data === 0) throw new ReadError('too-large', name, `${bytes.length}`)
    pdfium.bytes().set(bytes, data)
    const document = call.FPDF_LoadMemDocument(data, bytes.length, 0)
    try {
      return readOpen(document)
    } finally {
      if (document !== 0) call.FPDF_CloseDocument(document)
      call.free(data)
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    if (!isTrap(error)) throw error
    dropPdfium()
    throw new ReadError('damaged', name, error.message)
  }
}
