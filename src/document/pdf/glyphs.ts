import { unifyRadicals } from '../../text/radicals.ts'
import { printable } from '../docx/symbols.ts'
import type { Glyph } from './page.ts'
import type { Pdfium } from './pdfium.ts'
import { type Space, xOf, yOf } from './space.ts'

/** Characters read on one page; what is beyond is cut with a notice. */
export const MAX_GLYPHS = 100_000

const HYPHEN_AT_LINE_END = 0x02
const FILL_AND_STROKE = 2
const NAME_BYTES = 128
const BOLD_NAME = /bold|black|heavy/i

const isDropped = (code: number): boolean =>
  code === 0 ||
  code === 0xfffe ||
  code === 0xffff ||
  code === 0xfeff ||
  code === 0xad ||
  (code < 0x20 && code !== HYPHEN_AT_LINE_END && code !== 9)

const isRadical = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)

/** Letters that Chinese does not have: a box of Wingdings whose font the file does not name. */
const BOXES: Readonly<Record<number, string>> = { 168: '□', 254: '☑' }

const textOf = (code: number): string => {
  if (code === HYPHEN_AT_LINE_END) return '-'
  if (code === 0xa0 || code === 9) return ' '
  const text = String.fromCodePoint(code)
  return BOXES[code] ?? (isRadical(code) ? unifyRadicals(text) : text)
}

const fontName = (pdfium: Pdfium, font: number, scratch: number): string => {
  const length = pdfium.call.FPDFFont_GetBaseFontName(font, scratch, NAME_BYTES)
  const name = pdfium.bytes().subarray(scratch, scratch + Math.min(length - 1, NAME_BYTES))
  return String.fromCharCode(...name)
}

interface Font {
  readonly isBold: boolean
  /** The symbol font it is, by its usual name, or null. */
  readonly symbols: string | null
}

const fontOf = (name: string): Font => {
  const symbols = /(wingdings|webdings|^(?:[A-Z]{6}\+)?symbol)[- ]?([23])?/i.exec(name)
  const isBold = BOLD_NAME.test(name)
  if (!symbols) return { isBold, symbols: null }
  const [, family = '', edition] = symbols
  return { isBold, symbols: [family.replace(/^.*\+/, ''), edition].filter(Boolean).join(' ') }
}

const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff

/** In Chinese files a private code of an unknown font is most often a box to tick of Wingdings 2. */
const GUESSES = ['wingdings', 'wingdings 2', 'symbol']

/** Letters of symbol fonts and private codes as what they show, where that is known. */
const symbolText = (code: number, font: Font): string | null => {
  if (isPrivate(code)) {
    for (const guess of font.symbols === null ? GUESSES : [font.symbols]) {
      const text = printable(code, guess)
      if (text !== null) return text
    }
    return null
  }
  return font.symbols !== null && font.symbols.toLowerCase() !== 'symbol' && code <= 0xff
    ? printable(code, font.symbols)
    : null
}

/** Text that runs farther than this from upright or sideways, in quarter turns, is a watermark. */
const OBLIQUE = 0.12

/** Turns clockwise, as read, of a text that runs along (a, b) in PDF coordinates: 0 to 4, 1 a quarter. */
const turnsOf = (a: number, b: number, space: Space): number =>
  b === 0 && a > 0 ? space.turns : (space.turns + 8 - Math.atan2(b, a) / (Math.PI / 2)) % 4

export interface PageText {
  readonly glyphs: Glyph[]
  /** Oblique text (水印). */
  readonly watermark: string
  readonly unmapped: number
  readonly limit: string | null
}

/** What the characters of one text object have in common. */
interface Style {
  readonly font: Font
  readonly size: number
  readonly bold: boolean
  readonly turn: number
  readonly isOblique: boolean
}

/** The text of one page in PDFium. */
interface TextPage {
  readonly pdfium: Pdfium
  readonly handle: number
  readonly space: Space
  readonly scratch: number
  /** By PDFium's pointers. */
  readonly fonts: Map<number, Font>
}

const readFont = ({ pdfium, scratch, fonts }: TextPage, object: number): Font => {
  const pointer = pdfium.call.FPDFTextObj_GetFont(object)
  const known = fonts.get(pointer)
  if (known) return known
  const read = fontOf(fontName(pdfium, pointer, scratch))
  fonts.set(pointer, read)
  return read
}

const readStyle = (page: TextPage, index: number, object: number): Style => {
  const { pdfium, handle, space, scratch } = page
  const { call } = pdfium
  const font = readFont(page, object)
  const bold = font.isBold || call.FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE
  call.FPDFText_GetMatrix(handle, index, scratch)
  const floats = pdfium.float32()
  const at = scratch >> 2
  const c = floats[at + 2]!
  const d = floats[at + 3]!
  const turns = turnsOf(floats[at]!, floats[at + 1]!, space)
  return {
    font,
    size: Math.abs(call.FPDFText_GetFontSize(handle, index)) * Math.sqrt(c * c + d * d),
    bold,
    turn: Math.round(turns) % 4,
    isOblique: Math.abs(turns - Math.round(turns)) > OBLIQUE,
  }
}

/** Reads the box and the origin of a character: the one is turned upright, the other but a height. */
const readGlyph = (page: TextPage, index: number, text: string, style: Style): Glyph => {
  const { pdfium, handle, space, scratch } = page
  const { call } = pdfium
  call.FPDFText_GetLooseCharBox(handle, index, scratch)
  call.FPDFText_GetCharOrigin(handle, index, scratch + 16, scratch + 24)
  const floats = pdfium.float32()
  const doubles = pdfium.float64()
  const at4 = scratch >> 2
  const at8 = (scratch + 16) >> 3
  const ax = xOf(space, floats[at4]!, floats[at4 + 1]!)
  const ay = yOf(space, floats[at4]!, floats[at4 + 1]!)
  const bx = xOf(space, floats[at4 + 2]!, floats[at4 + 3]!)
  const by = yOf(space, floats[at4 + 2]!, floats[at4 + 3]!)
  return {
    text,
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
    baseline: yOf(space, doubles[at8]!, doubles[at8 + 1]!),
    size: style.size,
    bold: style.bold,
    turn: style.turn,
  }
}

/** The code point that begins at a character; 0 at the second half of a surrogate pair. */
const codeAt = (page: TextPage, index: number, count: number): number => {
  const { FPDFText_GetUnicode } = page.pdfium.call
  const code = FPDFText_GetUnicode(page.handle, index)
  if (code < 0xd800 || code >= 0xe000) return code
  if (code >= 0xdc00) return 0
  const low = index + 1 < count ? FPDFText_GetUnicode(page.handle, index + 1) : 0
  return low >= 0xdc00 && low < 0xe000 ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : code
}

/** One sign for two letters (a ligature, a double dash): both come with the box of the whole. */
const isPiece = (glyph: Glyph, before: Glyph | undefined): boolean =>
  before?.left === glyph.left && before.right === glyph.right

/** The characters of a page in drawing order. `scratch` points at 128 free bytes. */
export const readGlyphs = (pdfium: Pdfium, textPage: number, space: Space, scratch: number): PageText => {
  const { call } = pdfium
  const page: TextPage = { pdfium, handle: textPage, space, scratch, fonts: new Map() }
  const glyphs: Glyph[] = []
  let unmapped = 0
  let watermark = ''
  let lastObject = 0
  let style: Style | null = null
  const count = call.FPDFText_CountChars(textPage)
  for (let index = 0; index < Math.min(count, MAX_GLYPHS); index++) {
    const object = call.FPDFText_GetTextObject(textPage, index)
    if (object === 0) continue
    const code = codeAt(page, index, count)
    if (isDropped(code)) continue
    const isSameObject = object === lastObject
    if (!isSameObject || style === null) style = readStyle(page, index, object)
    lastObject = object
    if (style.isOblique) {
      watermark += textOf(code)
      continue
    }
    const { font } = style
    const symbol = font.symbols !== null || isPrivate(code) ? symbolText(code, font) : null
    if (code === 0xfffd || (symbol === null && isPrivate(code))) unmapped++
    const glyph = readGlyph(page, index, symbol ?? textOf(code), style)
    glyphs.push(
      isSameObject && isPiece(glyph, glyphs.at(-1))
        ? { ...glyph, left: (glyph.left + glyph.right) / 2 }
        : glyph,
    )
  }
  return { glyphs, watermark, unmapped, limit: count > MAX_GLYPHS ? `characters > ${MAX_GLYPHS}` : null }
}
