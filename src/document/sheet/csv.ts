import { ReadError } from '../errors.ts'
import { decodeText } from '../text/decode.ts'
import { SHEET_LIMITS, type Sheet } from './model.ts'

const SEPARATORS = [',', '\t', ';', '，'] as const
const FIELD_END = /["\r\n]/

/** The separator that the first line has most of. */
const separatorOf = (text: string): string => {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  const counts = SEPARATORS.map((separator) => line.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!
}

/** A field from `at` on, and where it ends. Quotes are doubled inside quotes. */
const fieldAt = (text: string, at: number, separator: string): readonly [field: string, end: number] => {
  if (text[at] !== '"') {
    let end = at
    while (end < text.length && text[end] !== separator && !FIELD_END.test(text[end]!)) end++
    return [text.slice(at, end), end]
  }
  const parts: string[] = []
  let from = at + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    const end = quote < 0 ? text.length : quote
    parts.push(text.slice(from, end))
    if (text[end + 1] !== '"') return [parts.join('"'), end + 1]
    from = end + 2
  }
}

/** Rows of a CSV text (RFC 4180; comma, tab or semicolon). */
const rowsOf = (text: string, file: string): readonly (readonly string[])[] => {
  const separator = separatorOf(text)
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const [field, end] = fieldAt(text, at, separator)
    const row = rows.at(-1)!
    row.push(field.trim())
    if (row.length > SHEET_LIMITS.columns || rows.length > SHEET_LIMITS.rows)
      throw new ReadError('too-large', file, `${rows.length} × ${row.length}`)
    at = end
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    if (text[at] !== separator && at < text.length - 1) rows.push([])
    at++
  }
  return rows
}

/** Reads a CSV file in UTF-8, UTF-16 or GB18030 as one sheet. Throws `ReadError` 'unknown-format', 'empty-file' or 'too-large'. */
export const readCsv = (bytes: Uint8Array, file: string): readonly Sheet[] => {
  const text = decodeText(bytes)?.text.replace(/^\ufeff/, '')
  if (text === undefined) throw new ReadError('unknown-format', file, 'binary')
  if (text.trim() === '') throw new ReadError('empty-file', file, 'white space')
  return [{ name: '', rows: rowsOf(text, file) }]
}
