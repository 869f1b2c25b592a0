import { childOf, wordsOf, type XmlElement } from '../docx/xml.ts'
import { addPath, type Drawings, MAX_PATH_POINTS, type Subpath } from '../pdf/drawings.ts'
import { numbersOf, type ObjectSpace, objectSpace, pointIn } from './geometry.ts'

/** Operators of AbbreviatedData with how many numbers each takes (GB/T 33190-2016, 9.1). */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }
const CURVES: ReadonlySet<string> = new Set(['Q', 'B', 'A'])
const NEAR_WHITE = 245

const subpathsOf = (written: string, space: ObjectSpace, room: number): readonly Subpath[] => {
  const paths: Subpath[] = []
  const parts = written.trim().split(/\s+/)
  let points = 0
  for (let at = 0; at < parts.length && points < room; ) {
    const operator = parts[at]!
    const count = OPERANDS[operator]
    if (count === undefined) break
    const operands = parts.slice(at + 1, at + 1 + count).map(Number)
    at += 1 + count
    if (operands.length < count || !operands.every(Number.isFinite)) break
    if (operator === 'C') {
      const last = paths.at(-1)
      if (last) last.closed = true
      continue
    }
    if (operator === 'M' || operator === 'S' || paths.length === 0)
      paths.push({ points: [], closed: false, curved: false })
    const path = paths.at(-1)!
    path.points.push(pointIn(space, operands.at(-2)!, operands.at(-1)!))
    if (CURVES.has(operator)) path.curved = true
    points++
  }
  return paths
}

const isWhite = (colour: XmlElement | undefined): boolean => {
  const values = numbersOf(colour?.attributes.Value)
  return colour?.attributes.Alpha === '0' || (values.length === 3 && Math.min(...values) >= NEAR_WHITE)
}

/** Adds what a path object shows. It is stroked unless it says no, and filled only where it says so. */
export const addPathObject = (element: XmlElement, outer: ObjectSpace, drawings: Drawings): void => {
  const { attributes } = element
  const space = objectSpace(attributes, outer)
  const data = childOf(element, 'ofd:AbbreviatedData')
  if (!space || !data || attributes.Visible === 'false') return
  const strokes = attributes.Stroke !== 'false' && !isWhite(childOf(element, 'ofd:StrokeColor'))
  const fills = attributes.Fill === 'true' && !isWhite(childOf(element, 'ofd:FillColor'))
  if (!strokes && !fills) return
  const paths = subpathsOf(wordsOf(data), space, MAX_PATH_POINTS - drawings.points)
  for (const path of paths) {
    drawings.points += path.points.length
    addPath(drawings, path, strokes)
  }
}
