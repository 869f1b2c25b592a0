import { ReadError } from '../errors.ts'
import type { Block, SourceDocument } from '../model.ts'
import { decodeText } from './decode.ts'
import { readMarkdown } from './markdown.ts'
import { readPlain } from './plain.ts'

const READERS: Readonly<Record<'markdown' | 'text', (lines: readonly string[]) => readonly Block[]>> = {
  markdown: readMarkdown,
  text: readPlain,
}

/** Reads Markdown or plain text in UTF-8, UTF-16 or GB18030. Throws `ReadError` where the bytes are not text. */
export const readText = (bytes: Uint8Array, name: string, format: 'markdown' | 'text'): SourceDocument => {
  const decoded = decodeText(bytes)
  if (!decoded) throw new ReadError('unknown-format', name, 'binary')
  const count = decoded.undecodable
  return {
    file: name,
    format,
    pages: null,
    blocks: READERS[format](decoded.text.replaceAll('\f', '\n').split(/\r\n|\n|\r/)),
    furniture: [],
    outline: [],
    notices: count > 0 ? [{ code: 'undecodable-text', file: name, page: null, count }] : [],
  }
}
