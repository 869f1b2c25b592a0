import { readDocx } from './docx/read.ts'
import { openEncrypted } from './encrypted/open.ts'
import { ReadError } from './errors.ts'
import type { SourceDocument } from './model.ts'
import { readOfd } from './ofd/read.ts'
import type { PageShare } from './pdf/pages.ts'
import { readPdf } from './pdf/read.ts'
import type { Recognise } from './pdf/recognise.ts'
import { readWorkbook } from './sheet/read.ts'
import { sniffFormat } from './sniff.ts'
import { readText } from './text/read.ts'

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
  if ('code' in sniffed && sniffed.code === 'encrypted' && sniffed.found === 'OOXML')
    return readDocument(openEncrypted(bytes, name, passwords), name, sharePages ? { sharePages } : {})
  const converted =
    'code' in sniffed && sniffed.code === 'legacy-format' ? await readConverted(bytes, name, options) : null
  if (converted) return converted
  if ('code' in sniffed) throw new ReadError(sniffed.code, name, sniffed.found)
  switch (sniffed.format) {
    case 'docx':
      return readDocx(bytes, name)
    case 'pdf':
      return readPdf(bytes, name, {
        share: sharePages?.(bytes) ?? null,
        passwords,
        ...(recognise ? { recognise } : {}),
      })
    case 'ofd':
      return readOfd(bytes, name)
    case 'xlsx':
      return readWorkbook(bytes, name)
    default:
      return readText(bytes, name, sniffed.format)
  }
}
