import type { Rect } from './page.ts'
import type { Pdfium } from './pdfium.ts'

/** From PDF user space (origin at the bottom left, before rotation) to the page as it is read. */
export interface Space {
  readonly width: number
  readonly height: number
  /** Quarter turns clockwise. */
  readonly turns: number
  readonly x: (x: number, y: number) => number
  readonly y: (x: number, y: number) => number
}

/** The space of a page whose visible box is `box` (PDF coordinates), turned by quarters clockwise. */
export const spaceOf = (box: Rect, turns: number): Space => {
  const across = box.right - box.left
  const along = box.top - box.bottom
  const upright = turns % 2 === 0
  const size = { turns, width: upright ? across : along, height: upright ? along : across }
  switch (turns) {
    case 1:
      return { ...size, x: (_, y) => y - box.bottom, y: (x) => x - box.left }
    case 2:
      return { ...size, x: (x) => box.right - x, y: (_, y) => y - box.bottom }
    case 3:
      return { ...size, x: (_, y) => box.top - y, y: (x) => box.right - x }
    default:
      return { ...size, x: (x) => x - box.left, y: (_, y) => box.top - y }
  }
}

/** The visible box of a page in PDF coordinates. `scratch` points at 16 free bytes. */
export const visibleBox = ({ call, float32 }: Pdfium, page: number, scratch: number): Rect => {
  call.FPDF_GetPageBoundingBox(page, scratch)
  const at = scratch >> 2
  const [left = 0, top = 0, right = 0, bottom = 0] = float32().subarray(at, at + 4)
  return { left, top, right, bottom }
}

/** The rectangle over two corners, in the page as it is read. */
export const rectOf = (space: Space, x1: number, y1: number, x2: number, y2: number): Rect => {
  const ax = space.x(x1, y1)
  const ay = space.y(x1, y1)
  const bx = space.x(x2, y2)
  const by = space.y(x2, y2)
  return {
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
  }
}
