import type { Rect } from './page.ts'
import type { Pdfium } from './pdfium.ts'

/**
 * From PDF user space (origin at the bottom left, before rotation) to the page as it is read:
 * x is `xx * x + xy * y + x0`, y likewise. Plain numbers, since every letter passes through.
 */
export interface Space {
  readonly width: number
  readonly height: number
  /** Quarter turns clockwise. */
  readonly turns: number
  readonly xx: number
  readonly xy: number
  readonly x0: number
  readonly yx: number
  readonly yy: number
  readonly y0: number
}

/** The space of a page whose visible box is `box` (PDF coordinates), turned by quarters clockwise. */
export const spaceOf = (box: Rect, turns: number): Space => {
  const { left, right, top, bottom } = box
  const upright = { width: right - left, height: top - bottom, turns }
  const turned = { width: top - bottom, height: right - left, turns }
  switch (turns) {
    case 1:
      return { ...turned, xx: 0, xy: 1, x0: -bottom, yx: 1, yy: 0, y0: -left }
    case 2:
      return { ...upright, xx: -1, xy: 0, x0: right, yx: 0, yy: 1, y0: -bottom }
    case 3:
      return { ...turned, xx: 0, xy: -1, x0: top, yx: -1, yy: 0, y0: right }
    default:
      return { ...upright, xx: 1, xy: 0, x0: -left, yx: 0, yy: -1, y0: top }
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
export const xOf = (space: Space, x: number, y: number): number => space.xx * x + space.xy * y + space.x0

/** Where a point down stands on the page as it is read. */
export const yOf = (space: Space, x: number, y: number): number => space.yx * x + space.yy * y + space.y0

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
