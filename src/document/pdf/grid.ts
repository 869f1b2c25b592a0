import type { Rect, Rule } from './page.ts'

/** A cell of a ruled grid on one page. */
export interface GridCell extends Rect {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A ruled grid (表格线框) on one page, before its text. */
export interface Grid extends Rect {
  /** Positions of the column borders, left to right. */
  readonly xs: readonly number[]
  /** Positions of the row borders, top to bottom. */
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  /** Index of the cell over each place of the grid, row by row. */
  readonly cellAt: readonly number[]
}

/** Rules nearer to each other than this are one: double lines, rounding, borders of neighbouring cells. */
const SAME = 4
/** Gaps in a rule that are still one rule: dashes, cells drawn one by one. */
const GAP = 4
const TOUCH = 3
const SHORTEST = 7
/** A rule that stands out farther than this beyond the outermost crossing rule shows an open side. */
const OVERHANG = 9
const COVERED = 0.6
/** More rules than this on one page are a drawing. */
const MAX_RULES = 3000
/** A grid with more places than this is a drawing. */
const MAX_PLACES = 10_000

const at = <T>(list: readonly T[], index: number): T => list[index]!

const joinPieces = (rules: Rule[]): Rule[] => {
  rules.sort((a, b) => a.from - b.from)
  const joined: Rule[] = []
  for (const rule of rules) {
    const last = joined.at(-1)
    if (last && rule.from <= last.to + GAP)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
    else joined.push(rule)
  }
  return joined
}

/** One rule for all pieces and doubles that lie on each other. */
const joinRules = (rules: readonly Rule[], horizontal: boolean): Rule[] => {
  const sorted = rules.filter((rule) => rule.horizontal === horizontal).sort((a, b) => a.at - b.at)
  const joined: Rule[] = []
  let start = 0
  for (let end = 1; end <= sorted.length; end++) {
    if (end < sorted.length && at(sorted, end).at - at(sorted, start).at <= SAME / 2) continue
    joined.push(...joinPieces(sorted.slice(start, end)))
    start = end
  }
  return joined.filter((rule) => rule.to - rule.from >= SHORTEST)
}

const touches = (a: Rule, b: Rule): boolean =>
  a.at >= b.from - TOUCH && a.at <= b.to + TOUCH && b.at >= a.from - TOUCH && b.at <= a.to + TOUCH

/** Rules that hang together, group by group. */
const groupsOf = (across: readonly Rule[], down: readonly Rule[]): Rule[][] => {
  const rules = [...across, ...down]
  const parent = rules.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (at(parent, root) !== root) root = at(parent, root)
    parent[index] = root
    return root
  }
  across.forEach((rule, index) => {
    down.forEach((other, offset) => {
      if (touches(rule, other)) parent[rootOf(index)] = rootOf(across.length + offset)
    })
  })
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, index) => {
    const root = rootOf(index)
    const group = groups.get(root)
    if (group) group.push(rule)
    else groups.set(root, [rule])
  })
  return [...groups.values()]
}

const positionsOf = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => a - b)
  const positions: number[] = []
  let start = 0
  for (let end = 1; end <= sorted.length; end++) {
    if (end < sorted.length && at(sorted, end) - at(sorted, start) <= SAME) continue
    positions.push((at(sorted, start) + at(sorted, end - 1)) / 2)
    start = end
  }
  return positions
}

/** Border positions on one axis; a side that crossing rules run out of, but no rule closes, counts as a border. */
const bordersOf = (closing: readonly Rule[], crossing: readonly Rule[]): number[] => {
  const positions = positionsOf(closing.map((rule) => rule.at))
  const first = Math.min(...crossing.map((rule) => rule.from))
  const last = Math.max(...crossing.map((rule) => rule.to))
  if (at(positions, 0) - first > OVERHANG) positions.unshift(first)
  if (last - at(positions, positions.length - 1) > OVERHANG) positions.push(last)
  return positions
}

/** The rules that lie on each border position. */
const byPosition = (rules: readonly Rule[], positions: readonly number[]): Rule[][] =>
  positions.map((position) => rules.filter((rule) => Math.abs(rule.at - position) <= SAME))

const isCovered = (rules: readonly Rule[], from: number, to: number): boolean => {
  let covered = 0
  for (const rule of rules) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))
  return covered >= COVERED * (to - from)
}

interface Span {
  top: number
  bottom: number
  left: number
  right: number
  /** How many places of the grid it holds. */
  size: number
}

const isWhole = ({ top, bottom, left, right, size }: Span): boolean =>
  size === (bottom - top + 1) * (right - left + 1)

const overlaps = (a: Span, b: Span): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom

/** Makes regions whole rectangles: those that overlap become one. */
const joinOverlapping = (spans: Span[]): Span[] => {
  const settled: Span[] = []
  for (const span of spans) {
    let grown = span
    for (let index = 0; index < settled.length; ) {
      const other = at(settled, index)
      if (!overlaps(grown, other)) index++
      else {
        settled.splice(index, 1)
        grown = {
          top: Math.min(grown.top, other.top),
          bottom: Math.max(grown.bottom, other.bottom),
          left: Math.min(grown.left, other.left),
          right: Math.max(grown.right, other.right),
          size: grown.size + other.size,
        }
        index = 0
      }
    }
    settled.push(grown)
  }
  return settled
}

const holdsSpan = (outer: Span, inner: Span): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right

/** Spans of one grid, and those of the tables inside its cells. */
interface Nesting {
  readonly own: Span[]
  readonly inner: Span[][]
}

/** A cell that runs around others holds them: a table in it whose border touches its own. */
const partNested = (spans: readonly Span[]): Nesting => {
  const inner: Span[][] = []
  let own = [...spans]
  for (const around of spans) {
    if (isWhole(around) || !own.includes(around)) continue
    const held = own.filter((span) => span !== around && holdsSpan(around, span))
    const size = held.reduce((sum, span) => sum + span.size, around.size)
    if (held.length < 2 || !isWhole({ ...around, size })) continue
    inner.push(held)
    own = own
      .filter((span) => !held.includes(span))
      .map((span) => (span === around ? { ...around, size } : span))
  }
  return { own, inner }
}

/** Places of the grid with no rule between them, as spans of rows and columns. */
const spansOf = (xs: readonly number[], ys: readonly number[], across: Rule[], down: Rule[]): Span[] => {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const downAt = byPosition(down, xs)
  const acrossAt = byPosition(across, ys)
  const region = new Array<number>(rows * columns).fill(-1)
  const spans: Span[] = []
  const isOpenRight = (row: number, column: number) =>
    !isCovered(at(downAt, column + 1), at(ys, row), at(ys, row + 1))
  const isOpenBelow = (row: number, column: number) =>
    !isCovered(at(acrossAt, row + 1), at(xs, column), at(xs, column + 1))
  const flood = (row: number, column: number): Span => {
    const span = { top: row, bottom: row, left: column, right: column, size: 0 }
    const open: [number, number][] = [[row, column]]
    region[row * columns + column] = spans.length
    const visit = (r: number, c: number) => {
      if (region[r * columns + c] !== -1) return
      region[r * columns + c] = spans.length
      open.push([r, c])
    }
    while (open.length > 0) {
      const [r, c] = open.pop()!
      span.size++
      span.top = Math.min(span.top, r)
      span.bottom = Math.max(span.bottom, r)
      span.left = Math.min(span.left, c)
      span.right = Math.max(span.right, c)
      if (c + 1 < columns && isOpenRight(r, c)) visit(r, c + 1)
      if (c > 0 && isOpenRight(r, c - 1)) visit(r, c - 1)
      if (r + 1 < rows && isOpenBelow(r, c)) visit(r + 1, c)
      if (r > 0 && isOpenBelow(r - 1, c)) visit(r - 1, c)
    }
    return span
  }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (region[row * columns + column] === -1) spans.push(flood(row, column))
  return spans
}

const wholeSpans = (spans: Span[]): Span[] =>
  (spans.every(isWhole) ? spans : joinOverlapping(spans)).sort((a, b) => a.top - b.top || a.left - b.left)

/** The grids that rules which hang together make: one, and the tables inside its cells. */
const gridsIn = (rules: readonly Rule[]): Grid[] => {
  const across = rules.filter((rule) => rule.horizontal)
  const down = rules.filter((rule) => !rule.horizontal)
  if (across.length === 0 || down.length === 0 || across.length + down.length < 3) return []
  const xs = bordersOf(down, across)
  const ys = bordersOf(across, down)
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MAX_PLACES) return []
  const { own, inner } = partNested(spansOf(xs, ys, across, down))
  return [gridOf(own, xs, ys), ...inner.map((spans) => innerGrid(spans, xs, ys))]
}

const innerGrid = (spans: Span[], xs: readonly number[], ys: readonly number[]): Grid => {
  const left = Math.min(...spans.map((span) => span.left))
  const right = Math.max(...spans.map((span) => span.right))
  const top = Math.min(...spans.map((span) => span.top))
  const bottom = Math.max(...spans.map((span) => span.bottom))
  const moved = spans.map((span) => ({
    ...span,
    top: span.top - top,
    bottom: span.bottom - top,
    left: span.left - left,
    right: span.right - left,
  }))
  return gridOf(moved, xs.slice(left, right + 2), ys.slice(top, bottom + 2))
}

const gridOf = (spans: Span[], xs: readonly number[], ys: readonly number[]): Grid => {
  const columns = xs.length - 1
  const cellAt = new Array<number>((ys.length - 1) * columns).fill(0)
  const cells = wholeSpans(spans).map((span, index): GridCell => {
    for (let row = span.top; row <= span.bottom; row++)
      for (let column = span.left; column <= span.right; column++) cellAt[row * columns + column] = index
    return {
      row: span.top,
      column: span.left,
      rowSpan: span.bottom - span.top + 1,
      columnSpan: span.right - span.left + 1,
      left: at(xs, span.left),
      right: at(xs, span.right + 1),
      top: at(ys, span.top),
      bottom: at(ys, span.bottom + 1),
    }
  })
  return { xs, ys, cells, cellAt, left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! }
}

/** The ruled grids of a page, smallest first, so that an inner grid is met before the one around it. */
export const gridsOf = (rules: readonly Rule[]): Grid[] => {
  if (rules.length === 0 || rules.length > MAX_RULES * 20) return []
  const across = joinRules(rules, true)
  const down = joinRules(rules, false)
  if (across.length + down.length > MAX_RULES) return []
  const area = (grid: Grid) => (grid.right - grid.left) * (grid.bottom - grid.top)
  return groupsOf(across, down)
    .flatMap(gridsIn)
    .sort((a, b) => area(a) - area(b))
}

const slotOf = (positions: readonly number[], value: number): number => {
  let slot = 0
  while (slot + 2 < positions.length && value >= at(positions, slot + 1)) slot++
  return slot
}

/** Index of the cell of a grid that holds a point, or -1. */
export const cellIndexAt = (grid: Grid, x: number, y: number): number => {
  if (x < grid.left || x > grid.right || y < grid.top || y > grid.bottom) return -1
  return at(grid.cellAt, slotOf(grid.ys, y) * (grid.xs.length - 1) + slotOf(grid.xs, x))
}
