import { gridOf } from '../../bid/grid.ts'
import type { Bid } from '../../bid/model.ts'
import { type Citation, cite } from '../../document/citation.ts'
import type { Table } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import { foldText } from '../../text/fold.ts'

/** One product of a list (货物清单, 分项报价表) with how many of it. */
export interface Good {
  readonly name: string
  /** All its row says, folded. */
  readonly words: string
  readonly quantity: number
  /** 套, 台; '' where the list has none. */
  readonly unit: string
  readonly place: Citation
}

const NAME =
  /^(产品|货物|设备|商品|标的|品目|物资|采购标的|采购内容|分项)?(名称|品名)|^(品名|货物|设备|产品|标的物?|采购内容)$/
const QUANTITY = /^(采购|投标|供货)?(数量|台数|套数)([（(].{1,6}[）)])?$/
const UNIT = /^(计量)?单位$/
const VALUE = /^(\d{1,6}(?:\.\d{1,2})?)\s?([\u4e00-\u9fa5]{0,3})$/
const ASIDE = /[（(].*$/
const HEADER_ROWS = 4

interface Columns {
  readonly at: number
  readonly name: number
  readonly quantity: number
  readonly unit: number
}

/** The columns of a list of goods; undefined where the table is none. */
const columnsOf = (grid: readonly (readonly string[])[]): Columns | undefined =>
  grid
    .slice(0, HEADER_ROWS)
    .map((cells, at) => {
      const titles = cells.map((cell) => cell.replace(/\s/g, ''))
      const column = (words: RegExp) => titles.findIndex((title) => words.test(title))
      return { at, name: column(NAME), quantity: column(QUANTITY), unit: column(UNIT) }
    })
    .find(({ name, quantity }) => name >= 0 && quantity >= 0)

const goodsIn = (
  grid: readonly (readonly string[])[],
  placeOf: (row: number) => Citation,
): readonly Good[] => {
  const columns = columnsOf(grid)
  if (!columns) return []
  return grid.slice(columns.at + 1).flatMap((cells, below) => {
    const name = (cells[columns.name] ?? '').replace(/\s/g, '')
    const [, count, beside] = VALUE.exec((cells[columns.quantity] ?? '').trim()) ?? []
    if (!count || foldText(name.replace(ASIDE, '')).length < 2) return []
    const unit = (columns.unit >= 0 ? cells[columns.unit] : beside) ?? ''
    return [
      {
        name,
        words: foldText(cells.join(' ')),
        quantity: Number(count),
        unit: unit.replace(/\s/g, ''),
        place: placeOf(columns.at + 1 + below),
      },
    ]
  })
}

/** The goods that the tender's lists ask for. */
export const goodsAsked = (passages: readonly Passage[]): readonly Good[] => {
  const tables = new Map<Table, Passage>()
  for (const passage of passages)
    if (passage.table && !tables.has(passage.table)) tables.set(passage.table, passage)
  return [...tables].flatMap(([table, first]) =>
    goodsIn(gridOf(table), (row) => {
      const words = table.rows[row]!.cells.map(({ text }) => text.trim()).filter(Boolean)
      const { cell: _, ...place } = cite('tender', first, words.join('\t'))
      return { ...place, page: table.rows[row]!.page ?? place.page, row }
    }),
  )
}

/** The goods that the bid's lists offer, table by table. */
export const goodsOffered = ({ tables }: Bid): readonly (readonly Good[])[] =>
  tables
    .map(({ header, rows }) =>
      goodsIn([header, ...rows.map(({ cells }) => cells)], (row) => rows[row - 1]!.place),
    )
    .filter((goods) => goods.length > 0)

/** The name without what stands in brackets, folded. */
export const plainName = ({ name }: Good): string => foldText(name.replace(ASIDE, ''))
