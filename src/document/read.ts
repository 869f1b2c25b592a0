import { ReadError } from './errors.ts'
import type { SourceDocument } from './model.ts'
import type { PageShare } from './pdf/pages.ts'
import type { Recognise } from './pdf/recognise.ts'
import { sniffFormat } from './sniff.ts'

/** The readers, each loaded with the first file that needs it: the packages below them are large. */
const readers = {
  docx: () => import('./docx/read.ts'),
  encrypted: () => import('./encrypted/open.ts'),
  ofd: () => import('./ofd/read.ts'),
  pdf: () => import('./pdf/read.ts'),
  sheet: () => import('./sheet/read.ts'),
  text: () => import('./text/read.ts'),
}

/** Shares the pages of a PDF out among other readers, say threads; null where there are none. */
export type SharePages = (bytes: Uint8Array) => PageShare | null

export interface ReadOptions {
  /** The document is the same, whoever reads the pages. */
  readonly sharePages?: SharePages
  /** For encrypted DOCX, XLSX and PDF files: the first that fits opens one. */
  readonly passwords?: readonly string[]
  /** 文字识别: reads the pages of a PDF that are scans. Default: such a page gives a notice. */
  readonly recognise?: Recognise
  /** Makes a DOCX of an old Word or WPS file; null where it can't. Default: such a file is refused. */
  readonly convert?: (bytes: Uint8Array, name: string) => Promise<Uint8Array | null>
}

const readConverted = async (
  bytes: Uint8Array,
  name: string,
  { convert }: ReadOptions,
): Promise<SourceDocument | null> => {
  const docx = await convert?.(bytes, name)
  if (!docx) return null
  const { readDocx } = await readers.docx()
  const document = await readDocx(docx, name)
  return {
    ...document,
    notices: [{ code: 'converted', file: name, page: null, detail: 'DOCX' }, ...document.notices],
  }
}

/**
 * Reads one file. The format is told from the bytes; `name` is kept for places only.
 * Throws `ReadError` where there is nothing to read.
 */
export const readDocument = async (
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<SourceDocument> => {
  const { sharePages, passwords = [], recognise } = options
  const sniffed = sniffFormat(bytes)
  if ('code' in sniffed && sniffed.code === 'encrypted' && sniffed.found === 'OOXML') {
    const { openEncrypted } = await readers.encrypted()
    return readDocument(openEncrypted(bytes, name, passwords), name, sharePages ? { sharePages } : {})
  }
  const converted =
    'code' in sniffed && sniffed.code === 'legacy-format' ? await readConverted(bytes, name, options) : null
  if (converted) return converted
  if ('code' in sniffed) throw new ReadError(sniffed.code, name, sniffed.found)
  switch (sniffed.format) {
    case 'docx':
      return (await readers.docx()).readDocx(bytes, name)
    case 'pdf':
      return (await readers.pdf()).readPdf(bytes, name, {
        share: sharePages?.(bytes) ?? null,
        passwords,
        ...(recognise ? { recognise } : {}),
      })
    case 'ofd':
      return (await readers.ofd()).readOfd(bytes, name)
    case 'xlsx':
      return (await readers.sheet()).readWorkbook(bytes, name)
    default:
      return (await readers.text()).readText(bytes, name, sniffed.format)
  }
}
