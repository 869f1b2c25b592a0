import { readDocx } from './docx/read.ts'
import { ReadError } from './errors.ts'
import type { SourceDocument } from './model.ts'
import { readPdf } from './pdf/read.ts'
import { sniffFormat } from './sniff.ts'
import { readText } from './text/read.ts'

/**
 * Reads one file. The format is told from the bytes; `name` is kept for places only.
 * Throws `ReadError` where there is nothing to read.
 */
export const readDocument = async (bytes: Uint8Array, name: string): Promise<SourceDocument> => {
  const sniffed = sniffFormat(bytes)
  if ('code' in sniffed) throw new ReadError(sniffed.code, name, sniffed.found)
  switch (sniffed.format) {
    case 'docx':
      return readDocx(bytes, name)
    case 'pdf':
      return readPdf(bytes, name)
    default:
      return readText(bytes, name, sniffed.format)
  }
}
