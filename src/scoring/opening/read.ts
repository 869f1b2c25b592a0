import type { Sheet } from '../../document/sheet/model.ts'
import { foldWidth } from '../../text/fold.ts'
import { OpeningError } from './errors.ts'
import type { Bidder } from './model.ts'

type Column = 'name' | 'quote' | 'small' | 'domestic' | 'points' | 'technical' | 'valid'

const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['small', /小微|小型|微型|中小企业|small/i],
  ['domestic', /本国|国产|domestic/i],
  ['technical', /技术(?:部分)?(?:得?分|分数)|technical/i],
  ['points', /其他(?:部分)?得?分|技术商务|商务技术|非价格|other.?points|points/i],
  ['valid', /有效|valid/i],
  ['quote', /报价|总价|金额|下浮率|折扣率?|优惠率|费率|quote|price|rate/i],
  ['name', /投标人|供应商|单位|公司|名称|bidder|name/i],
]
const HEADER_ROWS = 10

type Columns = Readonly<Partial<Record<Column, number>>>

const columnsOf = (row: readonly string[]): Columns => {
  const columns: Partial<Record<Column, number>> = {}
  row.forEach((cell, at) => {
    const column = HEADERS.find(([name, words]) => columns[name] === undefined && words.test(cell))?.[0]
    if (column) columns[column] = at
  })
  return columns
}

const YES = /^(?:是|有|y|yes|true|1|√|✓|小型|微型|小微|小型企业|微型企业|有效)/i
const NO = /^(?:否|无效|n|no|false|0|×|被否决)/i

const isYes = (cell: string | undefined): boolean => YES.test((cell ?? '').trim())

const numberIn = (cell: string): number | null => {
  const digits = foldWidth(cell).replace(/[,，\s￥¥元%]|人民币/g, '')
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : null
}

interface Layout {
  readonly columns: Columns
  /** 万元 in the header or behind a number counts ten thousand. */
  readonly factor: number
}

const quoteOf = (cell: string, row: number, factor: number): number => {
  if (cell.trim() === '') throw new OpeningError('quote-missing', row, '')
  const myriad = /万/.test(cell)
  const value = numberIn(cell.replace(/万元?/g, ''))
  if (value === null || value <= 0) throw new OpeningError('quote-invalid', row, cell)
  return Number((value * (myriad ? 10_000 : factor)).toFixed(6))
}

const pointsOf = (cell: string | undefined, row: number): number | null => {
  if (cell === undefined || cell.trim() === '') return null
  const value = numberIn(cell)
  if (value === null || value < 0) throw new OpeningError('points-invalid', row, cell)
  return value
}

const bidderOf = (cells: readonly string[], row: number, { columns, factor }: Layout): Bidder => {
  const cell = (column: Column): string | undefined =>
    columns[column] === undefined ? undefined : (cells[columns[column]] ?? '')
  const name = (cell('name') ?? '').trim()
  if (name === '') throw new OpeningError('name-missing', row, cells.join(' '))
  return {
    name,
    quote: quoteOf(cell('quote') ?? '', row, factor),
    smallEnterprise: isYes(cell('small')),
    domestic: isYes(cell('domestic')),
    otherPoints: pointsOf(cell('points'), row),
    technicalPoints: pointsOf(cell('technical'), row),
    valid: !NO.test((cell('valid') ?? '').trim()),
  }
}

/**
 * Reads a record of an opening (唱标记录) from the first sheet whose header names bidders (投标人, name) and quotes
 * (报价, quote). Throws `OpeningError`.
 */
export const readOpening = (sheets: readonly Sheet[]): readonly Bidder[] => {
  const found = sheets.flatMap(({ rows }) =>
    rows.slice(0, HEADER_ROWS).flatMap((cells, at) => {
      const columns = columnsOf(cells)
      return columns.name !== undefined && columns.quote !== undefined ? [{ rows, at, columns }] : []
    }),
  )
  const [first] = found
  if (!first) throw new OpeningError('no-header', null, sheets[0]?.rows[0]?.join(', ') ?? '')
  const { rows, at, columns } = first
  const factor = /万/.test(rows[at]![columns.quote!]!) ? 10_000 : 1
  const bidders = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, row }) => bidderOf(cells, row, { columns, factor }))
  if (bidders.length === 0) throw new OpeningError('no-rows', null, '')
  const twice = bidders.findIndex(
    ({ name }, index) => bidders.findIndex((other) => other.name === name) < index,
  )
  if (twice >= 0) throw new OpeningError('name-twice', null, bidders[twice]!.name)
  return bidders
}
