import { unifyRadicals } from '../../text/radicals.ts'
import { childrenOf, wordsOf, type XmlElement } from '../docx/xml.ts'
import { isWide } from '../pdf/lines.ts'
import type { Glyph } from '../pdf/page.ts'
import { deltasOf, type ObjectSpace, objectSpace, pointIn } from './geometry.ts'

/** Fonts of the document by id: those that are bold by name or by attribute. */
export type BoldFonts = ReadonlySet<string>

const BOLD_WEIGHT = 600
const ASCENT = 0.85
const DESCENT = 0.15
/** Text that runs farther than this from a quarter turn is a watermark, in quarter turns. */
const OBLIQUE = 0.12

export interface OfdText {
  readonly glyphs: readonly Glyph[]
  /** Oblique text (水印). */
  readonly watermark: string
}

const numberOf = (written: string | undefined, otherwise: number): number => {
  const value = Number(written)
  return written !== undefined && Number.isFinite(value) ? value : otherwise
}

const glyphOf = (
  text: string,
  corners: readonly { readonly x: number; readonly y: number }[],
  style: Pick<Glyph, 'baseline' | 'size' | 'bold' | 'turn'>,
): Glyph => ({
  text,
  left: Math.min(...corners.map(({ x }) => x)),
  right: Math.max(...corners.map(({ x }) => x)),
  top: Math.min(...corners.map(({ y }) => y)),
  bottom: Math.max(...corners.map(({ y }) => y)),
  ...style,
})

/** How far a character reaches: to the next one where that is known, else as wide as its kind. */
const advanceOf = (character: string, delta: number | undefined, size: number): number => {
  const usual = isWide(character) ? size : size / 2
  return delta !== undefined && delta > 0 ? Math.min(delta, size) : usual
}

/** The characters of one text object, where they stand on the page. */
export const textOf = (element: XmlElement, outer: ObjectSpace, bold: BoldFonts): OfdText => {
  const { attributes } = element
  const space = objectSpace(attributes, outer)
  if (!space || attributes.Visible === 'false') return { glyphs: [], watermark: '' }
  const size = numberOf(attributes.Size, 0)
  const turns = (Math.atan2(space.b, space.a) / (Math.PI / 2) + 4) % 4
  const codes = childrenOf(element, 'ofd:TextCode')
  if (Math.abs(turns - Math.round(turns)) > OBLIQUE)
    return { glyphs: [], watermark: codes.map(wordsOf).join('') }
  const style = {
    size: size * Math.hypot(space.c, space.d),
    bold: bold.has(attributes.Font ?? '') || numberOf(attributes.Weight, 400) >= BOLD_WEIGHT,
    turn: Math.round(turns) % 4,
  }
  const glyphs: Glyph[] = []
  let [x, y] = [0, 0]
  for (const code of codes) {
    x = numberOf(code.attributes.X, x)
    y = numberOf(code.attributes.Y, y)
    const across = deltasOf(code.attributes.DeltaX)
    const down = deltasOf(code.attributes.DeltaY)
    let [atX, atY] = [x, y]
    for (const [index, character] of [...unifyRadicals(wordsOf(code))].entries()) {
      const width = advanceOf(character, across[index], size)
      const corners = [
        pointIn(space, atX, atY - size * ASCENT),
        pointIn(space, atX + width, atY + size * DESCENT),
      ]
      if (!/\p{Cc}/u.test(character))
        glyphs.push(glyphOf(character, corners, { ...style, baseline: pointIn(space, atX, atY).y }))
      atX += across[index] ?? (down[index] === undefined ? width : 0)
      atY += down[index] ?? 0
    }
  }
  return { glyphs, watermark: '' }
}
