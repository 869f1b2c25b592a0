import { readDocx } from './docx/read.ts'
import { openEncrypted } from './encrypted/open.ts'
import { ReadError } from './errors.ts'
import type { SourceDocument } from './model.ts'
import { readOfd } from './ofd/read.ts'
import type { PageShare } from './pdf/pages.ts'
import { readPdf } from './pdf/read.ts'
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
  const { sharePages, passwords = [] } = options
  const sniffed = sniffFormat(bytes)
  if ('code' in sniffed && sniffed.code === 'encrypted' && sniffed.found === 'OOXML')
    return readDocument(openEncrypted(bytes, name, passwords), name, sharePages ? { sharePages } : {})
  if ('code' in sniffed) throw new ReadError(sniffed.code, name, sniffed.found)
  switch (sniffed.format) {
    case 'docx':
      return readDocx(bytes, name)
    case 'pdf':
      return readPdf(bytes, name, sharePages?.(bytes) ?? null, passwords)
    case 'ofd':
      return readOfd(bytes, name)
    case 'xlsx':
      return readWorkbook(bytes, name)
    default:
      return readText(bytes, name, sniffed.format)
  }
}
