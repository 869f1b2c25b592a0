const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/
const NON_ASCII = /[^\0-\x7f]/gu
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2000-\u206f\u2460-\u24ff\u25a0-\u25ff]/gu
/** Share of characters that may be undecodable in a file that still counts as text. */
const TOLERATED = 0.01

/** Text, and how many of its bytes stand for no character (shown as U+FFFD). */
export interface Decoded {
  readonly text: string
  readonly undecodable: number
}

const decode = (encoding: string, bytes: Uint8Array): Decoded => {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  return { text, undecodable: text.match(/\ufffd/g)?.length ?? 0 }
}

const markedEncoding = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** GB18030 accepts many bytes that are no text: most of what is not ASCII must then be Chinese. */
const isChinese = ({ text }: Decoded): boolean =>
  (text.match(CHINESE)?.length ?? 0) * 2 >= (text.match(NON_ASCII)?.length ?? 0)

const decodeUnmarked = (bytes: Uint8Array): Decoded => {
  const utf8 = decode('utf-8', bytes)
  if (utf8.undecodable === 0) return utf8
  const gb18030 = decode('gb18030', bytes)
  return gb18030.undecodable < utf8.undecodable && isChinese(gb18030) ? gb18030 : utf8
}

/** The text of a file in UTF-8, UTF-16 (with a byte order mark) or GB18030, or null where it is not text. */
export const decodeText = (bytes: Uint8Array): Decoded | null => {
  const marked = markedEncoding(bytes)
  const decoded = marked ? decode(marked, bytes) : decodeUnmarked(bytes)
  const isText = decoded.undecodable <= decoded.text.length * TOLERATED && !CONTROL.test(decoded.text)
  return isText ? decoded : null
}
