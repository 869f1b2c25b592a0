import type { ReadErrorCode } from './errors.ts'
import type { FileFormat } from './model.ts'
import { decodeText } from './text/decode.ts'
import { zipEntries } from './zip.ts'

/** Presentations are no part of a tender or a bid; they have a reader of their own. */
type DocumentFormat = Exclude<FileFormat, 'pptx'>

/** What the bytes are: a format with a reader, or the reason there is none and what was found instead. */
export type Sniffed =
  | { readonly format: DocumentFormat }
  | { readonly code: ReadErrorCode; readonly found: string }

const HEAD = 1024
const latin1 = new TextDecoder('latin1')
const headOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, HEAD))

/** Beginnings of formats that are known and not read. */
const OTHERS: readonly (readonly [start: string, name: string])[] = [
  ['{\\rtf', 'RTF'],
  ['Rar!\x1a', 'RAR'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
]

/** Markup that is text but no plain text. Old programs save it under the name .doc. */
const MARKUP: readonly (readonly [start: RegExp, name: string])[] = [
  [/^<(?:!doctype html|html|head|body)\b/i, 'HTML'],
  [/^mime-version:/i, 'MHTML'],
  [/^<\?xml/i, 'XML'],
]

/** Names of entries that tell what a ZIP package is, where that has a reader. */
const READ_PACKAGES: readonly (readonly [entry: RegExp, format: DocumentFormat])[] = [
  [/^word\/document\d*\.xml$/i, 'docx'],
  [/^xl\/workbook\.xml$/i, 'xlsx'],
  [/^OFD\.xml$/i, 'ofd'],
]

/** The same of those that are known and not read. */
const PACKAGES: readonly (readonly [entry: RegExp, name: string])[] = [
  [/^xl\/workbook/i, 'XLSB'],
  [/^ppt\/presentation/i, 'PPTX'],
  [/^content\.xml$/i, 'ODF'],
]

/** Streams in an OLE file, their names in UTF-16LE as the directory holds them. */
const STREAMS: readonly (readonly [stream: string, sniffed: Sniffed])[] = [
  ['EncryptedPackage', { code: 'encrypted', found: 'OOXML' }],
  ['WordDocument', { code: 'legacy-format', found: 'DOC' }],
  ['Workbook', { code: 'unknown-format', found: 'XLS' }],
  ['PowerPoint Document', { code: 'unknown-format', found: 'PPT' }],
]

const sniffZip = (bytes: Uint8Array): Sniffed => {
  const entries = zipEntries(bytes)
  if (!entries) return { code: 'damaged', found: 'ZIP' }
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.name))
  const format = READ_PACKAGES.find(([entry]) => has(entry))?.[1]
  if (format)
    return entries.some((entry) => entry.encrypted) ? { code: 'encrypted', found: 'ZIP' } : { format }
  return { code: 'unknown-format', found: PACKAGES.find(([entry]) => has(entry))?.[1] ?? 'ZIP' }
}

const sniffOle = (bytes: Uint8Array): Sniffed => {
  const content = latin1.decode(bytes)
  const wide = (name: string) => [...name].join('\0')
  return (
    STREAMS.find(([name]) => content.includes(wide(name)))?.[1] ?? { code: 'unknown-format', found: 'OLE' }
  )
}

const TABLE_RULE = /^[ \t]{0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m
const isMarkdown = (text: string): boolean =>
  /^\s*#{1,6} \S/.test(text) || /^#{2,6} \S/m.test(text) || TABLE_RULE.test(text)

const sniffText = (bytes: Uint8Array): Sniffed => {
  const text = decodeText(bytes)?.text.trimStart()
  if (text === undefined) return { code: 'unknown-format', found: 'binary' }
  if (text === '') return { code: 'empty-file', found: 'white space' }
  const markup = MARKUP.find(([start]) => start.test(text))
  if (markup) return { code: 'unknown-format', found: markup[1] }
  return { format: isMarkdown(text) ? 'markdown' : 'text' }
}

/** Tells the format from the bytes; the name of a file says nothing dependable. */
export const sniffFormat = (bytes: Uint8Array): Sniffed => {
  if (bytes.length === 0) return { code: 'empty-file', found: '0' }
  const head = headOf(bytes)
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return sniffZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return sniffOle(bytes)
  if (head.includes('%PDF-')) return { format: 'pdf' }
  const other = OTHERS.find(([start]) => head.startsWith(start))
  if (other) return { code: 'unknown-format', found: other[1] }
  return sniffText(bytes)
}

/** True for a ZIP file that is no document: it may be a package of files (压缩包). */
export const isPackage = (bytes: Uint8Array): boolean => {
  const sniffed = sniffFormat(bytes)
  return 'code' in sniffed && sniffed.code === 'unknown-format' && sniffed.found === 'ZIP'
}
