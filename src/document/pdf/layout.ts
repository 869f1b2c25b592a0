import { cellIndexAt, type Grid, type GridCell, gridsOf } from './grid.ts'
import { type Line, linesOf } from './lines.ts'
import { withNotes } from './notes.ts'
import type { Glyph, RawPage, Rect } from './page.ts'
import { tickGlyphs } from './ticks.ts'
import { uprightLines } from './turned.ts'

/** A cell of a table on one page, with its lines and the tables inside it. */
export interface LaidCell extends GridCell {
  readonly lines: readonly Line[]
  readonly tables: readonly LaidTable[]
}

/** A table, or the part of one, on one page. */
export interface LaidTable extends Rect {
  readonly page: number
  readonly xs: readonly number[]
  readonly cells: readonly LaidCell[]
  readonly rowCount: number
}

/** A page as lines outside tables and tables with lines inside. */
export interface LaidPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly tables: readonly LaidTable[]
  /** The bound that cut the page short, if any. */
  readonly limit: string | null
}

/** Lines on one page; what is beyond is cut with a notice. */
export const MAX_LINES = 4000

/** Smaller frames are drawings: boxes to tick, logos. */
const SMALLEST_TABLE = 24

/** A line of text with a border around some of its words (字符边框) is no table. */
const HIGHEST_BORDER = 26

const isBorderedText = (grid: Grid, glyphs: readonly Glyph[]): boolean => {
  if (grid.ys.length > 2 || grid.bottom - grid.top > HIGHEST_BORDER) return false
  return glyphs.some(({ left, right, baseline, text }) => {
    const isBeside = right < grid.left + 1 || left > grid.right - 1
    return isBeside && text !== ' ' && baseline > grid.top && baseline < grid.bottom
  })
}

interface Bins {
  readonly grid: Grid
  readonly cells: Glyph[][]
}

const isTableSized = (grid: Grid): boolean =>
  grid.right - grid.left > SMALLEST_TABLE && grid.bottom - grid.top > SMALLEST_TABLE / 2

/** Puts each glyph into the innermost cell that holds its middle; returns those outside all tables. */
const sortIntoCells = (glyphs: readonly Glyph[], bins: readonly Bins[]): Glyph[] => {
  if (bins.length === 0) return [...glyphs]
  const outside: Glyph[] = []
  for (const glyph of glyphs) {
    const x = (glyph.left + glyph.right) / 2
    const y = glyph.baseline - glyph.size * 0.35
    let cell: Glyph[] = outside
    for (const { grid, cells } of bins) {
      const index = cellIndexAt(grid, x, y)
      if (index < 0) continue
      cell = cells[index]!
      break
    }
    cell.push(glyph)
  }
  return outside
}

const layTable = ({ grid, cells }: Bins, page: number): LaidTable => ({
  page,
  left: grid.left,
  right: grid.right,
  top: grid.top,
  bottom: grid.bottom,
  xs: grid.xs,
  rowCount: grid.ys.length - 1,
  cells: grid.cells.map((cell, index) => ({ ...cell, lines: pageLines(cells[index]!, page), tables: [] })),
})

const pageLines = (glyphs: readonly Glyph[], page: number): Line[] =>
  glyphs.every((glyph) => glyph.turn === 0) ? linesOf(glyphs, page) : uprightLines(glyphs, page)

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1

const isEmpty = (table: LaidTable): boolean =>
  table.cells.every((cell) => cell.lines.length === 0 && cell.tables.length === 0)

/** Tables inside a cell of another table go into that cell. Takes the smallest first. */
const nest = (tables: readonly LaidTable[]): LaidTable[] => {
  const rest = [...tables]
  for (let inner = 0; inner < rest.length; inner++) {
    const table = rest[inner]!
    for (let outer = inner + 1; outer < rest.length; outer++) {
      const host = rest[outer]!
      const index = host.cells.findIndex((cell) => holds(cell, table))
      if (index < 0) continue
      const cells = host.cells.map((cell, at) =>
        at === index ? { ...cell, tables: [...cell.tables, table] } : cell,
      )
      rest[outer] = { ...host, cells }
      rest.splice(inner--, 1)
      break
    }
  }
  return rest
}

/** Lays one page out. */
export const layPage = (page: RawPage): LaidPage => {
  const bins = gridsOf(page.rules)
    .filter((grid) => isTableSized(grid) && !isBorderedText(grid, page.glyphs))
    .map((grid): Bins => ({ grid, cells: grid.cells.map(() => []) }))
  const glyphs = page.shapes.length > 0 ? [...page.glyphs, ...tickGlyphs(page)] : page.glyphs
  const outside = sortIntoCells(withNotes(glyphs), bins)
  const tables = nest(bins.map((bin) => layTable(bin, page.number)).filter((table) => !isEmpty(table)))
  const lines = pageLines(outside, page.number)
  const { number, width, height } = page
  return {
    number,
    width,
    height,
    lines: lines.slice(0, MAX_LINES),
    tables: tables.sort((a, b) => a.top - b.top),
    limit: page.limit ?? (lines.length > MAX_LINES ? `lines > ${MAX_LINES}` : null),
  }
}
