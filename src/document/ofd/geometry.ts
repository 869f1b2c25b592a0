/** Millimetres, the unit of OFD, to points. */
export const POINTS_A_MM = 72 / 25.4

/** Numbers of an ST_Array or ST_Box; what is none is left out. */
export const numbersOf = (written: string | undefined): readonly number[] =>
  (written ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter(Number.isFinite)

/** Most displacements of one text. */
const MAX_DELTAS = 10_000

/** DeltaX, DeltaY: displacements one by one; "g 3 5" stands for three of 5 (GB/T 33190-2016, 11.3). */
export const deltasOf = (written: string | undefined): readonly number[] => {
  const parts = (written ?? '').trim().split(/\s+/)
  const deltas: number[] = []
  for (let at = 0; at < parts.length && deltas.length < MAX_DELTAS; at++) {
    if (parts[at] !== 'g') {
      const value = Number(parts[at])
      if (parts[at] !== '' && Number.isFinite(value)) deltas.push(value)
      continue
    }
    const count = Math.min(Number(parts[at + 1]) || 0, MAX_DELTAS - deltas.length)
    const value = Number(parts[at + 2]) || 0
    for (let index = 0; index < count; index++) deltas.push(value)
    at += 2
  }
  return deltas
}

/** From an object's own space to the page in points, origin at the top left. */
export interface ObjectSpace {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/** The space of an object with these attributes inside `outer`; undefined where its boundary is missing. */
export const objectSpace = (
  attributes: Readonly<Record<string, string>>,
  outer: ObjectSpace,
): ObjectSpace | undefined => {
  const [x, y] = numbersOf(attributes.Boundary)
  if (x === undefined || y === undefined) return undefined
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(attributes.CTM)
  return inside({ a, b, c, d, e: e + x, f: f + y }, outer)
}

const inside = (inner: ObjectSpace, outer: ObjectSpace): ObjectSpace => ({
  a: inner.a * outer.a + inner.b * outer.c,
  b: inner.a * outer.b + inner.b * outer.d,
  c: inner.c * outer.a + inner.d * outer.c,
  d: inner.c * outer.b + inner.d * outer.d,
  e: inner.e * outer.a + inner.f * outer.c + outer.e,
  f: inner.e * outer.b + inner.f * outer.d + outer.f,
})

/** The space of a page whose physical box begins at (left, top), in millimetres. */
export const pageSpace = (left: number, top: number): ObjectSpace => ({
  a: POINTS_A_MM,
  b: 0,
  c: 0,
  d: POINTS_A_MM,
  e: -left * POINTS_A_MM,
  f: -top * POINTS_A_MM,
})

export const pointIn = ({ a, b, c, d, e, f }: ObjectSpace, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})
