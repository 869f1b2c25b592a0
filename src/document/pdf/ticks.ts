import type { Glyph, RawPage, Rect } from './page.ts'

const within = (outer: Rect, inner: Rect): boolean => {
  const x = (inner.left + inner.right) / 2
  const y = (inner.top + inner.bottom) / 2
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom
}

const TICK = /^[√✓✔☑×✕✗✘xX]$/

/**
 * Boxes to tick (勾选框) that are drawings, as ☐ or ☑ where they stand.
 * A square around another character is a frame, not a box.
 */
export const tickGlyphs = ({ glyphs, shapes }: RawPage): Glyph[] => {
  const boxes: Glyph[] = []
  for (const square of shapes) {
    if (square.kind !== 'square') continue
    const inside = glyphs.filter((glyph) => glyph.text !== ' ' && within(square, glyph))
    if (inside.some((glyph) => !TICK.test(glyph.text))) continue
    if (boxes.some((box) => within(square, box))) continue
    const isTicked = shapes.some((shape) => shape.kind === 'mark' && within(square, shape))
    const size = square.bottom - square.top
    boxes.push({
      text: isTicked || inside.length > 0 ? '☑' : '☐',
      left: square.left,
      right: square.right,
      top: square.top,
      bottom: square.bottom,
      baseline: square.bottom - size * 0.12,
      size,
      bold: false,
      turn: 0,
    })
  }
  return boxes
}
