import { unifyRadicals } from '../../text/radicals.ts'
import type { Glyph } from './page.ts'
import type { Pdfium } from './pdfium.ts'
import { rectOf, type Space } from './space.ts'

/** Characters read on one page; what is beyond is cut with a notice. */
export const MAX_GLYPHS = 100_000

const HYPHEN_AT_LINE_END = 0x02
const FILL_AND_STROKE = 2
const BOLD_NAME = /bold|black|heavy/i

interface Style {
  readonly size: number
  readonly bold: boolean
  readonly turn: number
}

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
  (Math.round(-Math.atan2(b, a) / (Math.PI / 2)) + space.turns + 8) % 4

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
  let style: Style = { size: 0, bold: false, turn: 0 }

  const styleAt = (index: number, object: number): Style => {
    const font = call.FPDFTextObj_GetFont(object)
    let bold = boldFonts.get(font)
    if (bold === undefined) {
      bold = fontIsBold(pdfium, font, scratch)
      boldFonts.set(font, bold)
    }
    const size = call.FPDFText_GetFontSize(textPage, index)
    call.FPDFText_GetMatrix(textPage, index, scratch)
    const floats = pdfium.float32()
    const [a, b, c, d] = [floats[at4]!, floats[at4 + 1]!, floats[at4 + 2]!, floats[at4 + 3]!]
    return {
      size: Math.abs(size) * Math.hypot(c, d),
      bold: bold || call.FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE,
      turn: turnOf(a, b, space),
    }
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
      style = styleAt(index, object)
      lastObject = object
    }
    call.FPDFText_GetLooseCharBox(textPage, index, scratch)
    call.FPDFText_GetCharOrigin(textPage, index, scratch + 16, scratch + 24)
    const floats = pdfium.float32()
    const doubles = pdfium.float64()
    const box = rectOf(space, floats[at4]!, floats[at4 + 1]!, floats[at4 + 2]!, floats[at4 + 3]!)
    glyphs.push({
      text: textOf(code),
      left: box.left,
      right: box.right,
      top: box.top,
      bottom: box.bottom,
      baseline: space.y(doubles[at8]!, doubles[at8 + 1]!),
      size: style.size,
      bold: style.bold,
      turn: style.turn,
    })
  }
  return { glyphs, unmapped, limit: count > MAX_GLYPHS ? `characters > ${MAX_GLYPHS}` : null }
}
