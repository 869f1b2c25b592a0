import type { LaidPage } from './layout.ts'
import type { Line } from './lines.ts'
import type { Rect } from './page.ts'
import type { Margins } from './paragraphs.ts'

const USUAL_PADDING = 5.4
const SHARE = 0.25
const FEWEST = 4

/** The outermost position that many lines share: the margin. `side` is 1 for the right, -1 for the left. */
const sharedEdge = (edges: readonly number[], side: 1 | -1): { edge: number; count: number } | null => {
  const counts = new Map<number, number>()
  for (const edge of edges) {
    const slot = Math.round(edge / 3)
    counts.set(slot, (counts.get(slot) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  let best: { edge: number; count: number } | null = null
  for (const [slot, count] of counts)
    if (count >= SHARE * most && (best === null || slot * side > (best.edge / 3) * side))
      best = { edge: slot * 3, count }
  return best
}

const marginsOfLines = (lines: readonly Line[]): (Margins & { sure: boolean }) | null => {
  const left = sharedEdge(
    lines.map((line) => line.left),
    -1,
  )
  const right = sharedEdge(
    lines.map((line) => line.right),
    1,
  )
  return left && right ? { left: left.edge, right: right.edge, sure: right.count >= FEWEST } : null
}

/** The margins (页边距) of each page: its own where its lines show them, else those of pages as wide. */
export const pageMargins = (
  pages: readonly LaidPage[],
  furniture: ReadonlySet<Line>,
): Map<number, Margins> => {
  const byWidth = new Map<number, Line[]>()
  const bodyOf = (page: LaidPage) => page.lines.filter((line) => !furniture.has(line))
  for (const page of pages) {
    const width = Math.round(page.width)
    byWidth.set(width, [...(byWidth.get(width) ?? []), ...bodyOf(page)])
  }
  const shared = new Map([...byWidth].map(([width, lines]) => [width, marginsOfLines(lines)]))
  return new Map(
    pages.map((page) => {
      const own = marginsOfLines(bodyOf(page))
      const common = shared.get(Math.round(page.width)) ?? { left: 0, right: page.width }
      return [page.number, own?.sure ? own : common]
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
