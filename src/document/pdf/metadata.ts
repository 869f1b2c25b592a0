import type { FileMetadata } from '../model.ts'
import type { Pdfium } from './pdfium.ts'

const LONGEST_BYTES = 4096

/** 文件属性 of an open PDF (Info); the format keeps neither a company nor who changed it last. */
export const readMetadata = ({ call, bytes }: Pdfium, document: number): FileMetadata => {
  const read = (name: string): string | null => {
    const letters = new TextEncoder().encode(`${name}\0`)
    const tag = call.malloc(letters.length)
    bytes().set(letters, tag)
    const size = Math.min(call.FPDF_GetMetaText(document, tag, 0, 0), LONGEST_BYTES)
    const buffer = call.malloc(LONGEST_BYTES)
    if (size > 2) call.FPDF_GetMetaText(document, tag, buffer, LONGEST_BYTES)
    const text = size > 2 ? new TextDecoder('utf-16le').decode(bytes().slice(buffer, buffer + size - 2)) : ''
    call.free(buffer)
    call.free(tag)
    return text.replaceAll('\0', '').trim() || null
  }
  return { title: read('Title'), author: read('Author'), company: null, lastModifiedBy: null }
}
