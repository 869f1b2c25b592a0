import type { Citation } from '../document/citation.ts'
import type { Table } from '../document/model.ts'
import type { BidRow, BidTable } from './model.ts'

/** The texts of a table's grid, row by row; a merged cell's text stands in all the positions it spans. */
export const gridOf = (table: Table): readonly (readonly string[])[] => {
  const grid = table.rows.map(() => Array<string>(table.columns).fill(''))
  for (const { cells } of table.rows)
    for (const cell of cells)
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
          if (grid[row] && column < table.columns) grid[row]![column] = cell.text.trim()
  return grid
}

const NUMERIC = /^[\d.,%¥￥\s/—-]*$/
const LABEL_LIMIT = 40

/** A header row has only short texts without figures, in two or more columns, and no text twice. */
const isHeader = (cells: readonly string[]): boolean => {
  const filled = cells.filter(Boolean)
  return (
    filled.length >= 2 &&
    filled.length >= cells.length - 1 &&
    new Set(filled).size >= 2 &&
    filled.every((cell) => cell.length <= LABEL_LIMIT && !NUMERIC.test(cell)) &&
    filled.some((cell) => HEADER_WORD.test(cell))
  )
}

const HEADER_WORD =
  /序号|项号|编号|名称|姓名|内容|要求|响应|应答|偏离|说明|备注|数量|单位|单价|合价|总价|金额|日期|时间|岗位|职务|证书|阶段|条款|意见|项目|级别|类别|类型|结论|期限|学历|有效期|因素|位置|页码/

/** Tells the header from the rows. Rows without any text are left out. */
export const readGrid = (
  grid: readonly (readonly string[])[],
  placeOf: (row: number) => Citation,
): Pick<BidTable, 'header' | 'rows'> => {
  const at = grid.slice(0, 3).findIndex(isHeader)
  const rows: BidRow[] = []
  grid.forEach((cells, row) => {
    const place = placeOf(row)
    if (row !== at && place.quote) rows.push({ cells, place })
  })
  return { header: at < 0 ? [] : grid[at]!, rows }
}
