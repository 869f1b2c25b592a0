import type { LaidCell, LaidPage, LaidTable } from './layout.ts'
import type { Line } from './lines.ts'
import type { Margins } from './paragraphs.ts'

/** What follows what, over all pages: lines up to the next table, then the table's parts. */
export type FlowItem =
  | { readonly kind: 'lines'; readonly lines: Line[] }
  | { readonly kind: 'table'; readonly parts: LaidTable[] }
  | { readonly kind: 'frame'; readonly cells: readonly LaidCell[] }

const SAME_EDGE = 6
const SAME_BORDER = 4

const isFrame = (table: LaidTable): boolean => table.cells.length === 1

const hasSameEdges = (a: LaidTable, b: LaidTable): boolean =>
  Math.abs(a.left - b.left) <= SAME_EDGE && Math.abs(a.right - b.right) <= SAME_EDGE

/** Share of the inner column borders of the part with fewer columns that the other part has too. */
const sharedBorders = (a: LaidTable, b: LaidTable): number => {
  const [few, many] = a.xs.length <= b.xs.length ? [a, b] : [b, a]
  const inner = few.xs.slice(1, -1)
  const shared = inner.filter((x) => many.xs.some((other) => Math.abs(other - x) <= SAME_BORDER))
  return inner.length === 0 ? 1 : shared.length / inner.length
}

const runsOn = (before: LaidTable, after: LaidTable): boolean =>
  after.page === before.page + 1 && hasSameEdges(before, after) && sharedBorders(before, after) > 0.5

const itemsOfPage = (page: LaidPage, furniture: ReadonlySet<Line>): (Line | LaidTable)[] => {
  const lines = page.lines.filter((line) => !furniture.has(line))
  const items: (Line | LaidTable)[] = []
  let next = 0
  for (const table of page.tables) {
    while (next < lines.length && lines[next]!.top < table.top) items.push(lines[next++]!)
    items.push(table)
  }
  return items.concat(lines.slice(next))
}

const isTable = (item: Line | LaidTable): item is LaidTable => 'cells' in item

const isBareFrame = (table: LaidTable): boolean => isFrame(table) && table.cells[0]!.tables.length === 0

/** A frame that is part of no larger table is no table: its lines stand for themselves. */
const openFrame = (item: FlowItem): FlowItem =>
  item.kind === 'table' && item.parts.every(isBareFrame)
    ? { kind: 'frame', cells: item.parts.flatMap((part) => part.cells) }
    : item

/** Lines and tables of all pages in reading order; the parts of a table that a page break cuts stand together. */
export const flowOf = (pages: readonly LaidPage[], furniture: ReadonlySet<Line>): FlowItem[] => {
  const flow: FlowItem[] = []
  for (const page of pages) {
    for (const item of itemsOfPage(page, furniture)) {
      const last = flow.at(-1)
      if (!isTable(item)) {
        if (last?.kind === 'lines') last.lines.push(item)
        else flow.push({ kind: 'lines', lines: [item] })
      } else if (last?.kind === 'table' && runsOn(last.parts.at(-1)!, item)) last.parts.push(item)
      else flow.push({ kind: 'table', parts: [item] })
    }
  }
  return flow.map(openFrame)
}

/** Margins of lines by the page they stand on. */
export const marginsBy =
  (margins: ReadonlyMap<number, Margins>) =>
  (line: Line): Margins =>
    margins.get(line.page) ?? { left: 0, right: 0 }
