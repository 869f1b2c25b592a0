import type { Cell, Table } from '../../document/model.ts'
import { rowsOf } from './grid.ts'
import { foldLabel } from './label.ts'
import { LOT_TITLE, lotId } from './lot-words.ts'
import { parseYuan } from './money.ts'

/** What the rows of one lot say. */
export interface LotRows {
  readonly id: string
  readonly name: string
  readonly budgetYuan: number | null
  readonly ceilingYuan: number | null
  /** The cell that numbers the lot. */
  readonly cell: Cell
}

const NAME = /名称|内容|标的|项目|范围/
const BUDGET = /预算|采购金额/
const CEILING = /限价|控制价/

/** The sum of the different cells of a column; null where one of them holds no amount. */
const sumOf = (cells: readonly Cell[], title: Cell | undefined): number | null => {
  if (!title || cells.length === 0) return null
  let sum = 0
  for (const cell of new Set(cells)) {
    const yuan = parseYuan(cell.text, foldLabel(title.text))
    if (yuan === null) return null
    sum += yuan
  }
  return sum
}

const groupById = (body: readonly (readonly Cell[])[], column: number) => {
  const groups = new Map<string, { readonly cell: Cell; readonly rows: (readonly Cell[])[] }>()
  for (const cells of body) {
    const cell = cells.find((other) => other.column === column)
    const id = cell && lotId(cell.text)
    if (!cell || !id) continue
    const group = groups.get(id)
    if (group) group.rows.push(cells)
    else groups.set(id, { cell, rows: [cells] })
  }
  return groups
}

const TITLE_ROWS = 2

/** The lots of a table with a column that numbers them, in order; empty for any other table. */
export const lotsOfTable = (table: Table): readonly LotRows[] => {
  const rows = rowsOf(table)
  const isTitle = (cell: Cell) => LOT_TITLE.test(foldLabel(cell.text))
  const top = rows.slice(0, TITLE_ROWS).findIndex((cells) => cells.slice(0, TITLE_ROWS).some(isTitle))
  const header = rows[top] ?? []
  const lot = header.find(isTitle)
  if (!lot) return []
  const find = (pattern: RegExp) => header.find((cell) => cell !== lot && pattern.test(foldLabel(cell.text)))
  const [name, budget, ceiling] = [find(NAME), find(BUDGET), find(CEILING)]
  return [...groupById(rows.slice(top + 1), lot.column)].map(([id, group]) => {
    const under = (title: Cell | undefined) =>
      group.rows.flatMap((cells) => cells.find((cell) => cell.column === title?.column) ?? [])
    return {
      id,
      name: under(name)[0]?.text.trim() ?? '',
      budgetYuan: sumOf(under(budget), budget),
      ceilingYuan: sumOf(under(ceiling), ceiling),
      cell: group.cell,
    }
  })
}
