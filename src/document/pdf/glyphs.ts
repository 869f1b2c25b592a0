import { unifyRadicals } from '../../text/radicals.ts'
import type { Glyph } from './page.ts'
import type { Pdfium } from './pdfium.ts'
import { type Space, xOf, yOf } from './space.ts'

/** Characters read on one page; what is beyond is cut with a notice. */
export const MAX_GLYPHS = 100_000

const HYPHEN_AT_LINE_END = 0x02
const FILL_AND_STROKE = 2
const BOLD_NAME = /bold|black|heavy/i

const isDropped = (code: number): boolean =>
  code === 0 ||
  code === 0xfffe ||
  code === 0xffff ||
  code === 0xfeff ||
  code === 0xad ||
  (code < 0x20 && code !== HYPHEN_AT_LINE_END && code !== 9)

const isUnmapped = (code: number): boolean => code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)

const isRadical = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)

const textOf = (code: number): string => {
  if (code === HYPHEN_AT_LINE_END) return '-'
  if (code === 0xa0 || code === 9) return ' '
  const text = String.fromCodePoint(code)
  return isRadical(code) ? unifyRadicals(text) : text
}

const fontIsBold = (pdfium: Pdfium, font: number, scratch: number): boolean => {
  const length = pdfium.call.FPDFFont_GetBaseFontName(font, scratch, 128)
  const name = pdfium.bytes().subarray(scratch, scratch + Math.min(length, 128))
  return BOLD_NAME.test(String.fromCharCode(...name))
}

/** Quarter turns clockwise, as read, of a text that runs along (a, b) in PDF coordinates. */
const turnOf = (a: number, b: number, space: Space): number =>
  ((b === 0 && a > 0 ? 0 : Math.round(-Math.atan2(b, a) / (Math.PI / 2))) + space.turns + 8) % 4

/** The characters of a page in drawing order. `scratch` points at 128 free bytes. */
export const readGlyphs = (
  pdfium: Pdfium,
  textPage: number,
  space: Space,
  scratch: number,
): { glyphs: Glyph[]; unmapped: number; limit: string | null } => {
  const { call } = pdfium
  const glyphs: Glyph[] = []
  const boldFonts = new Map<number, boolean>()
  const at4 = scratch >> 2
  const at8 = (scratch + 16) >> 3
  let unmapped = 0
  let lastObject = 0
  let size = 0
  let bold = false
  let turn = 0

  const isBold = (object: number): boolean => {
    const font = call.FPDFTextObj_GetFont(object)
    let bold = boldFonts.get(font)
    if (bold === undefined) {
      bold = fontIsBold(pdfium, font, scratch)
      boldFonts.set(font, bold)
    }
    return bold || call.FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE
  }

  const readStyle = (index: number, object: number): void => {
    bold = isBold(object)
    call.FPDFText_GetMatrix(textPage, index, scratch)
    const floats = pdfium.float32()
    const c = floats[at4 + 2]!
    const d = floats[at4 + 3]!
    turn = turnOf(floats[at4]!, floats[at4 + 1]!, space)
    size = Math.abs(call.FPDFText_GetFontSize(textPage, index)) * Math.sqrt(c * c + d * d)
  }

  const count = call.FPDFText_CountChars(textPage)
  for (let index = 0; index < Math.min(count, MAX_GLYPHS); index++) {
    const object = call.FPDFText_GetTextObject(textPage, index)
    if (object === 0) continue
    let code = call.FPDFText_GetUnicode(textPage, index)
    if (code >= 0xd800 && code < 0xdc00 && index + 1 < count) {
      const low = call.FPDFText_GetUnicode(textPage, index + 1)
      if (low >= 0xdc00 && low < 0xe000) code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
    } else if (code >= 0xdc00 && code < 0xe000) continue
    if (isUnmapped(code)) unmapped++
    if (isDropped(code)) continue
    if (object !== lastObject) {
      readStyle(index, object)
      lastObject = object
    }
    call.FPDFText_GetLooseCharBox(textPage, index, scratch)
    call.FPDFText_GetCharOrigin(textPage, index, scratch + 16, scratch + 24)
    const floats = pdfium.float32()
    const doubles = pdfium.float64()
    const ax = xOf(space, floats[at4]!, floats[at4 + 1]!)
    const ay = yOf(space, floats[at4]!, floats[at4 + 1]!)
    const bx = xOf(space, floats[at4 + 2]!, floats[at4 + 3]!)
    const by = yOf(space, floats[at4 + 2]!, floats[at4 + 3]!)
    glyphs.push({
      text: textOf(code),
      left: Math.min(ax, bx),
      right: Math.max(ax, bx),
      top: Math.min(ay, by),
      bottom: Math.max(ay, by),
      baseline: yOf(space, doubles[at8]!, doubles[at8 + 1]!),
      size,
      bold,
      turn,
    })
  }
  return { glyphs, unmapped, limit: count > MAX_GLYPHS ? `characters > ${MAX_GLYPHS}` : null }
}
