import type { Rect, Rule, SmallShape } from './page.ts'
import type { Pdfium } from './pdfium.ts'
import { type Space, xOf, yOf } from './space.ts'

/** Path points read on one page; what is beyond is drawing, not tables, and is cut with a notice. */
export const MAX_PATH_POINTS = 60_000
/** Thicker than this a filled rectangle is shading or a bar, not a rule. */
const RULE_THICKNESS = 3
const STRAIGHT = 0.6
const SMALLEST_BOX = 5
const LARGEST_BOX = 22
const NEAR_WHITE = 245
const FORM_DEPTH = 4

const PATH = 2
const IMAGE = 3
const FORM = 5
const BEZIER = 1
const MOVE = 2

interface Point {
  readonly x: number
  readonly y: number
}

/** A run of a path between two moves. */
export interface Subpath {
  readonly points: Point[]
  closed: boolean
  curved: boolean
}

type Matrix = readonly [number, number, number, number, number, number]

export interface Drawings {
  readonly rules: Rule[]
  readonly shapes: SmallShape[]
  pictures: number
  points: number
}

const times = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
]

const boundsOf = (points: readonly Point[]): Rect => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, right, top, bottom }
}

const isStraight = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) <= STRAIGHT || Math.abs(a.y - b.y) <= STRAIGHT

const isRectangle = ({ points, curved }: Subpath): boolean =>
  !curved &&
  points.length >= 4 &&
  points.length <= 6 &&
  points.every((point, at) => at === 0 || isStraight(points[at - 1]!, point)) &&
  isStraight(points.at(-1)!, points[0]!)

const isBoxSized = ({ left, right, top, bottom }: Rect): boolean => {
  const width = right - left
  const height = bottom - top
  const ratio = width / height
  return (
    Math.max(width, height) <= LARGEST_BOX &&
    Math.min(width, height) >= SMALLEST_BOX &&
    ratio > 0.75 &&
    ratio < 1.34
  )
}

const isMarkSized = ({ left, right, top, bottom }: Rect): boolean =>
  Math.max(right - left, bottom - top) <= LARGEST_BOX && Math.max(right - left, bottom - top) >= 3

const addRule = (rules: Rule[], a: Point, b: Point): void => {
  const dx = Math.abs(a.x - b.x)
  const dy = Math.abs(a.y - b.y)
  if (dy <= STRAIGHT && dx > STRAIGHT)
    rules.push({ horizontal: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
  else if (dx <= STRAIGHT && dy > STRAIGHT)
    rules.push({ horizontal: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
}

const addFilled = (drawings: Drawings, path: Subpath, bounds: Rect): void => {
  const width = bounds.right - bounds.left
  const height = bounds.bottom - bounds.top
  if (isRectangle(path) && Math.min(width, height) <= RULE_THICKNESS) {
    const x = (bounds.left + bounds.right) / 2
    const y = (bounds.top + bounds.bottom) / 2
    if (width >= height) addRule(drawings.rules, { x: bounds.left, y }, { x: bounds.right, y })
    else addRule(drawings.rules, { x, y: bounds.top }, { x, y: bounds.bottom })
  } else if (!isRectangle(path) && isMarkSized(bounds)) drawings.shapes.push({ kind: 'mark', ...bounds })
}

const addStroked = (drawings: Drawings, path: Subpath, bounds: Rect): void => {
  const { points } = path
  if (isRectangle(path) && points.length >= 4 && isBoxSized(bounds)) {
    drawings.shapes.push({ kind: 'square', ...bounds })
    return
  }
  if (path.curved || points.some((point, at) => at > 0 && !isStraight(points[at - 1]!, point))) {
    if (isMarkSized(bounds)) drawings.shapes.push({ kind: 'mark', ...bounds })
    if (path.curved) return
  }
  for (let at = 1; at < points.length; at++) addRule(drawings.rules, points[at - 1]!, points[at]!)
  if (path.closed && points.length > 2) addRule(drawings.rules, points.at(-1)!, points[0]!)
}

/** Adds what one painted run of a path shows: rules, a square, a mark. */
export const addPath = (drawings: Drawings, path: Subpath, strokes: boolean): void => {
  const bounds = boundsOf(path.points)
  if (strokes) addStroked(drawings, path, bounds)
  else addFilled(drawings, path, bounds)
}

/**
 * Rules, small squares and marks of a page, its form objects included. White paint is shading, not a rule.
 * `scratch` points at 64 free bytes.
 */
export const readDrawings = (pdfium: Pdfium, page: number, space: Space, scratch: number): Drawings => {
  const { call } = pdfium
  const drawings: Drawings = { rules: [], shapes: [], pictures: 0, points: 0 }
  const at = scratch >> 2

  const matrixOf = (object: number): Matrix => {
    call.FPDFPageObj_GetMatrix(object, scratch)
    return Array.from(pdfium.float32().subarray(at, at + 6)) as unknown as Matrix
  }

  const isWhite = (get: PdfiumColour, object: number): boolean => {
    get(object, scratch, scratch + 4, scratch + 8, scratch + 12)
    const [r = 0, g = 0, b = 0, a = 0] = pdfium.int32().subarray(at, at + 4)
    return a === 0 || Math.min(r, g, b) >= NEAR_WHITE
  }

  const subpathsOf = (object: number, matrix: Matrix): Subpath[] => {
    const paths: Subpath[] = []
    const count = call.FPDFPath_CountSegments(object)
    for (let index = 0; index < count && drawings.points < MAX_PATH_POINTS; index++) {
      const segment = call.FPDFPath_GetPathSegment(object, index)
      call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
      const floats = pdfium.float32()
      const [px, py] = [floats[at]!, floats[at + 1]!]
      const x = px * matrix[0] + py * matrix[2] + matrix[4]
      const y = px * matrix[1] + py * matrix[3] + matrix[5]
      const type = call.FPDFPathSegment_GetType(segment)
      if (type === MOVE || paths.length === 0) paths.push({ points: [], closed: false, curved: false })
      const path = paths.at(-1)!
      path.points.push({ x: xOf(space, x, y), y: yOf(space, x, y) })
      if (type === BEZIER) path.curved = true
      if (call.FPDFPathSegment_GetClose(segment)) path.closed = true
      drawings.points++
    }
    return paths
  }

  const readPath = (object: number, outer: Matrix): void => {
    call.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
    const ints = pdfium.int32()
    const filled = ints[at] !== 0
    const stroked = ints[at + 1] !== 0
    const fills = filled && !isWhite(call.FPDFPageObj_GetFillColor, object)
    const strokes = stroked && !isWhite(call.FPDFPageObj_GetStrokeColor, object)
    if (!fills && !strokes) return
    for (const path of subpathsOf(object, times(matrixOf(object), outer))) addPath(drawings, path, strokes)
  }

  const read = (object: number, outer: Matrix, depth: number): void => {
    const type = call.FPDFPageObj_GetType(object)
    if (type === PATH) readPath(object, outer)
    else if (type === IMAGE) drawings.pictures++
    else if (type === FORM && depth < FORM_DEPTH) {
      const matrix = times(matrixOf(object), outer)
      const count = call.FPDFFormObj_CountObjects(object)
      for (let index = 0; index < count; index++)
        read(call.FPDFFormObj_GetObject(object, index), matrix, depth + 1)
    }
  }

  const count = call.FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++)
    read(call.FPDFPage_GetObject(page, index), [1, 0, 0, 1, 0, 0], 0)
  return drawings
}

type PdfiumColour = (object: number, r: number, g: number, b: number, a: number) => number
