import type { LaidPage } from './layout.ts'
import type { Line } from './lines.ts'
import type { Rect } from './page.ts'
import type { Margins } from './paragraphs.ts'

const USUAL_PADDING = 5.4
const SHARE = 0.25
const FEWEST = 4

interface Edge {
  readonly edge: number
  readonly count: number
}

interface BodyPage {
  readonly number: number
  readonly width: number
  readonly left: Edge | null
  readonly lines: readonly Line[]
}

/** The outermost position that many lines share: the margin. `side` is 1 for the right, -1 for the left. */
const sharedEdge = (edges: readonly number[], side: 1 | -1): Edge | null => {
  const counts = new Map<number, number>()
  for (const edge of edges) {
    const slot = Math.round(edge / 3)
    counts.set(slot, (counts.get(slot) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  let best: Edge | null = null
  for (const [slot, count] of counts)
    if (count >= SHARE * most && (best === null || slot * side > (best.edge / 3) * side))
      best = { edge: slot * 3, count }
  return best
}

const leftOf = (lines: readonly Line[]) =>
  sharedEdge(
    lines.map((line) => line.left),
    -1,
  )

const rightOf = (lines: readonly Line[]) =>
  sharedEdge(
    lines.map((line) => line.right),
    1,
  )

const grouped = (
  pages: readonly BodyPage[],
  keyOf: (page: BodyPage) => string,
  edgeOf: (lines: readonly Line[]) => Edge | null,
): Map<string, Edge | null> => {
  const groups = new Map<string, Line[]>()
  for (const page of pages) {
    const key = keyOf(page)
    groups.set(key, [...(groups.get(key) ?? []), ...page.lines])
  }
  return new Map([...groups].map(([key, lines]) => [key, edgeOf(lines)]))
}

const isSure = (edge: Edge | null | undefined): edge is Edge => !!edge && edge.count >= FEWEST

/**
 * The margins (页边距) of each page: its own where enough of its lines show them; else those of the pages
 * that are as wide and begin at the same left, since sections of one document differ; else of all as
 * wide; else as broad as the left one.
 */
export const pageMargins = (
  pages: readonly LaidPage[],
  furniture: ReadonlySet<Line>,
): Map<number, Margins> => {
  const bodies = pages.map(({ number, width, lines }): BodyPage => {
    const body = lines.filter((line) => !furniture.has(line))
    return { number, width: Math.round(width), lines: body, left: leftOf(body) }
  })
  const lefts = grouped(bodies, ({ width }) => `${width}`, leftOf)
  const leftAt = ({ left, width }: BodyPage) => (isSure(left) ? left : lefts.get(`${width}`))?.edge ?? 0
  const sectionOf = (page: BodyPage) => `${page.width} ${leftAt(page)}`
  const bySection = grouped(bodies, sectionOf, rightOf)
  const byWidth = grouped(bodies, ({ width }) => `${width}`, rightOf)
  return new Map(
    bodies.map((body) => {
      const candidates = [rightOf(body.lines), bySection.get(sectionOf(body)), byWidth.get(`${body.width}`)]
      const left = leftAt(body)
      return [body.number, { left, right: candidates.find(isSure)?.edge ?? body.width - left }]
    }),
  )
}

/** The inside of a cell: its borders less the padding, as far as the lines show it. */
export const cellMargins = (cell: Rect, lines: readonly Line[]): Margins => {
  let padding = USUAL_PADDING
  for (const line of lines) padding = Math.min(padding, line.left - cell.left, cell.right - line.right)
  padding = Math.max(0, padding)
  return { left: cell.left + padding, right: cell.right - padding }
}
