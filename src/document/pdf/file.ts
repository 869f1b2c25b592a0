import { ReadError } from '../errors.ts'
import type { FileMetadata, OutlineEntry } from '../model.ts'
import { MAX_PATH_POINTS, readDrawings } from './drawings.ts'
import { readFields } from './fields.ts'
import { readGlyphs } from './glyphs.ts'
import { readMetadata } from './metadata.ts'
import { readOutline } from './outline.ts'
import type { RawPage } from './page.ts'
import { dropPdfium, type Pdfium, startPdfium } from './pdfium.ts'
import { drawPage } from './picture.ts'
import type { GreyImage } from './recognise.ts'
import { spaceOf, visibleBox } from './space.ts'

/** Pages read of one file; what is beyond is cut with a notice. */
export const MAX_PAGES = 3000

const PASSWORD = 4
const SCRATCH_BYTES = 256
const TAIL_BYTES = 2048

/** A PDF file that is open in PDFium. */
export interface OpenPdf {
  readonly pageCount: number
  /** What a page shows, by its index from 0; null where it can't be read. */
  readonly page: (index: number) => RawPage | null
  /** A page drawn at `scale` pixels a point; null where it can't be read or is too large. */
  readonly picture: (index: number, scale: number) => GreyImage | null
  readonly outline: () => OutlineEntry[]
  readonly metadata: () => FileMetadata
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

interface OpenForm {
  /** 0 where the document has no form. */
  readonly handle: number
  readonly close: () => void
}

const openForm = ({ call }: Pdfium, document: number): OpenForm => {
  if (call.FPDF_GetFormType(document) === 0) return { handle: 0, close: () => {} }
  const info = call.PDFiumExt_OpenFormFillInfo()
  const handle = call.PDFiumExt_InitFormFillEnvironment(document, info)
  return {
    handle,
    close: () => {
      call.PDFiumExt_ExitFormFillEnvironment(handle)
      call.PDFiumExt_CloseFormFillInfo(info)
    },
  }
}

const withPages = async <T>(
  pdfium: Pdfium,
  document: number,
  pageCount: number,
  use: (pdf: OpenPdf) => Promise<T>,
): Promise<T> => {
  const { call } = pdfium
  const form = openForm(pdfium, document)
  const scratch = call.malloc(SCRATCH_BYTES)
  const page = (index: number): RawPage | null => {
    const handle = call.FPDF_LoadPage(document, index)
    if (handle === 0) return null
    const read = readPage(pdfium, handle, form.handle, scratch, index + 1)
    call.FPDF_ClosePage(handle)
    return read
  }
  const picture = (index: number, scale: number): GreyImage | null => {
    const handle = call.FPDF_LoadPage(document, index)
    if (handle === 0) return null
    const { width, height } = spaceOf(visibleBox(pdfium, handle, scratch), call.FPDFPage_GetRotation(handle))
    const drawn = drawPage(pdfium, handle, scale, { width, height })
    call.FPDF_ClosePage(handle)
    return drawn
  }
  try {
    return await use({
      pageCount,
      page,
      picture,
      outline: () => readOutline(pdfium, document),
      metadata: () => readMetadata(pdfium, document),
    })
  } finally {
    call.free(scratch)
    form.close()
  }
}

/** Where the file stands in PDFium's memory. */
interface Stored {
  readonly data: number
  readonly size: number
}

const loadWith = ({ call, bytes }: Pdfium, { data, size }: Stored, password: string): number => {
  const letters = new TextEncoder().encode(`${password}\0`)
  const pointer = call.malloc(letters.length)
  bytes().set(letters, pointer)
  const document = call.FPDF_LoadMemDocument(data, size, pointer)
  call.free(pointer)
  return document
}

/** A handle of the document, opened without a password or by the first that fits. Throws `ReadError`. */
const loadDocument = (pdfium: Pdfium, stored: Stored, name: string, passwords: readonly string[]): number => {
  const { call } = pdfium
  let document = call.FPDF_LoadMemDocument(stored.data, stored.size, 0)
  let code = document === 0 ? call.FPDF_GetLastError() : 0
  for (const password of passwords) {
    if (code !== PASSWORD) break
    document = loadWith(pdfium, stored, password)
    code = document === 0 ? call.FPDF_GetLastError() : 0
  }
  if (code === PASSWORD)
    throw new ReadError(passwords.length > 0 ? 'wrong-password' : 'encrypted', name, 'PDF')
  if (document === 0) throw new ReadError('damaged', name, `PDFium ${code}`)
  return document
}

const pageCountOf = ({ call }: Pdfium, document: number, bytes: Uint8Array, name: string): number => {
  if (!call.FPDF_DocumentHasValidCrossReferenceTable(document) && isCutShort(bytes))
    throw new ReadError('damaged', name, `truncated at ${bytes.length}`)
  const pageCount = call.FPDF_GetPageCount(document)
  if (pageCount === 0) throw new ReadError('no-text', name, '0 pages')
  return pageCount
}

/**
 * Opens a PDF file for as long as `use` takes, by the first password that fits where it needs one.
 * Throws `ReadError`: encrypted, wrong-password, damaged, too-large, or no-text where it has no page.
 */
export const withPdf = async <T>(
  bytes: Uint8Array,
  name: string,
  use: (pdf: OpenPdf) => Promise<T>,
  passwords: readonly string[] = [],
): Promise<T> => {
  const pdfium = await startPdfium()
  const { call } = pdfium
  try {
    const data = call.malloc(bytes.length)
    if (data === 0) throw new ReadError('too-large', name, `${bytes.length}`)
    pdfium.bytes().set(bytes, data)
    try {
      const document = loadDocument(pdfium, { data, size: bytes.length }, name, passwords)
      try {
        return await withPages(pdfium, document, pageCountOf(pdfium, document, bytes, name), use)
      } finally {
        call.FPDF_CloseDocument(document)
      }
    } finally {
      call.free(data)
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    if (!isTrap(error)) throw error
    dropPdfium()
    throw new ReadError('damaged', name, error.message)
  }
}
