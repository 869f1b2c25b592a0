import type { CellDraft, Draft, TableDraft } from './draft.ts'
import { childOf, childrenOf, flagOf, stringOf, type XmlElement } from './xml.ts'

/** A span or offset in grid columns; Word's own limit is 63. */
const spanOf = (properties: XmlElement | undefined, name: string, least: number): number => {
  const span = Number.parseInt(stringOf(properties, name) ?? '', 10)
  return Math.min(Math.max(Number.isNaN(span) ? least : span, least), 63)
}

/** Rows or cells, also those wrapped in content controls, custom XML or tracked insertions. */
const wrapped = (element: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:del' || child.name === 'w:moveFrom' || child.name === 'w:tbl'
      ? []
      : wrapped(child, name)
  })

const isGone = (row: XmlElement): boolean => {
  const properties = childOf(row, 'w:trPr')
  return childOf(properties, 'w:del') !== undefined || flagOf(properties, 'w:hidden') === true
}

type Merge = 'none' | 'begins' | 'continues'

const mergeOf = (properties: XmlElement | undefined, name: string): Merge => {
  const merge = childOf(properties, name)
  if (!merge) return 'none'
  return merge.attributes['w:val'] === 'restart' ? 'begins' : 'continues'
}

/** Reads w:tbl into a grid; `readContent` reads the blocks of a cell. */
export const readTable = (
  table: XmlElement,
  readContent: (cell: XmlElement) => readonly Draft[],
): TableDraft => {
  const open = new Map<number, CellDraft>()
  let columns = 0

  const readCell = (element: XmlElement, row: number, column: number, left: CellDraft | undefined) => {
    const properties = childOf(element, 'w:tcPr')
    const columnSpan = spanOf(properties, 'w:gridSpan', 1)
    const above = open.get(column)
    const isBeside = left && left.column + left.columnSpan === column
    if (mergeOf(properties, 'w:hMerge') === 'continues' && isBeside) {
      left.columnSpan += columnSpan
      return { columnSpan, cell: undefined }
    }
    const vertical = mergeOf(properties, 'w:vMerge')
    const isBelow = above && above.row + above.rowSpan === row && above.columnSpan === columnSpan
    if (vertical === 'continues' && isBelow) {
      above.rowSpan += 1
      return { columnSpan, cell: undefined }
    }
    const cell: CellDraft = { row, column, rowSpan: 1, columnSpan, content: readContent(element) }
    for (let covered = column; covered < column + columnSpan; covered += 1) open.delete(covered)
    if (vertical !== 'none') open.set(column, cell)
    return { columnSpan, cell }
  }
  const readRow = (element: XmlElement, row: number): readonly CellDraft[] => {
    const cells: CellDraft[] = []
    let column = spanOf(childOf(element, 'w:trPr'), 'w:gridBefore', 0)
    for (const child of wrapped(element, 'w:tc')) {
      const { columnSpan, cell } = readCell(child, row, column, cells.at(-1))
      if (cell) cells.push(cell)
      column += columnSpan
    }
    columns = Math.max(columns, column)
    return cells
  }
  const rows = wrapped(table, 'w:tr')
    .filter((row) => !isGone(row))
    .map(readRow)
  return { kind: 'table', columns, rows }
}
