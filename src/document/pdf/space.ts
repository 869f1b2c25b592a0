import type { Rect } from './page.ts'
import type { Pdfium } from './pdfium.ts'

/** From PDF user space (origin at the bottom left, before rotation) to the page as it is read. */
export interface Space {
  readonly width: number
  readonly height: number
  /** Quarter turns clockwise. */
  readonly turns: number
  /**
   * x is `m[0] * x + m[1] * y + m[2]`, y is `m[3] * x + m[4] * y + m[5]`. An array of doubles, since every
   * letter passes through.
   */
  readonly matrix: Float64Array
}

const matrixOf = ({ left, right, top, bottom }: Rect, turns: number): readonly number[] => {
  switch (turns) {
    case 1:
      return [0, 1, -bottom, 1, 0, -left]
    case 2:
      return [-1, 0, right, 0, 1, -bottom]
    case 3:
      return [0, -1, top, -1, 0, right]
    default:
      return [1, 0, -left, 0, -1, top]
  }
}

/** The space of a page whose visible box is `box` (PDF coordinates), turned by quarters clockwise. */
export const spaceOf = (box: Rect, turns: number): Space => {
  const across = box.right - box.left
  const down = box.top - box.bottom
  const isUpright = turns % 2 === 0
  return {
    width: isUpright ? across : down,
    height: isUpright ? down : across,
    turns,
    matrix: Float64Array.from(matrixOf(box, turns)),
  }
}

/** The visible box of a page in PDF coordinates. `scratch` points at 16 free bytes. */
export const visibleBox = ({ call, float32 }: Pdfium, page: number, scratch: number): Rect => {
  call.FPDF_GetPageBoundingBox(page, scratch)
  const at = scratch >> 2
  const [left = 0, top = 0, right = 0, bottom = 0] = float32().subarray(at, at + 4)
  return { left, top, right, bottom }
}

/** Where a point across stands on the page as it is read. */
export const xOf = (space: Space, x: number, y: number): number =>
  space.matrix[0]! * x + space.matrix[1]! * y + space.matrix[2]!

/** Where a point down stands on the page as it is read. */
export const yOf = (space: Space, x: number, y: number): number =>
  space.matrix[3]! * x + space.matrix[4]! * y + space.matrix[5]!

/** The rectangle over two corners, in the page as it is read. */
export const rectOf = (space: Space, x1: number, y1: number, x2: number, y2: number): Rect => {
  const ax = xOf(space, x1, y1)
  const ay = yOf(space, x1, y1)
  const bx = xOf(space, x2, y2)
  const by = yOf(space, x2, y2)
  return {
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
  }
}
