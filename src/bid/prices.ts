import type { BidPassage, BidSection, BidTable, PriceRow, PriceStatement, PriceTable } from './model.ts'
import { amountYuan, capitalsIn } from './values.ts'

const AMOUNT = /合价|总价|金额|小计|报价|价格|价税合计|单项总价|合计/
const UNIT_PRICE = /(?<!总)单价/
const QUANTITY = /数量|工程量/
const NOT_AMOUNT = /税率|比例|单位|备注|说明|内容|名称|保证金|费率|期限/
const NAME = /名称|内容|项目|品目|货物|分项/
const SUM = /(合计|总计|小计|总价|总报价|合价|共计)/
const QUANTITY_VALUE = /^(\d[\d,]*(?:\.\d+)?)\s?[^\d%]{0,6}$/
const ITEMISED = /分项|明细|清单|构成|组成|报价表/
const SPOKEN =
  /(?:[¥￥]\s?|小写\s?[)）]?\s?[:：]?\s?[¥￥]?\s?)(\d[\d,]*(?:\.\d+)?)\s?(万元)?|(?:(?:总|报|合)价|金额)[^，。；\d]{0,12}?(\d[\d,]*(?:\.\d+)?)\s?(万元|元)/g
const NOT_OURS = /(?:限价|预算|控制价|拦标价)[^，。；\d]{0,10}\d[\d,]*(?:\.\d+)?\s?(?:万元|元)?/g
const OTHER_MONEY = /保证金|服务费|违约金|注册资本|履约担保/
const PRICE_WORDS = /总价|总报价|投标报价|报价|合同总额/

/** Itemised price tables (分项报价表): at least two rows with amounts and a row that sums them. */
export const readPriceTables = (tables: readonly BidTable[], sections: readonly BidSection[]): readonly PriceTable[] =>
  tables.flatMap((table) => {
    const header = table.header.map((name) => name.replace(/\s/g, ''))
    const about = header.join('') + table.title + (sections[table.section]?.title ?? '')
    const columns = header.flatMap((name, column) =>
      AMOUNT.test(name) && !UNIT_PRICE.test(name) && !NOT_AMOUNT.test(name) && header.indexOf(name) === column ? [column] : [],
    )
    const isPriced = header.some((name) => UNIT_PRICE.test(name)) || (ITEMISED.test(about) && /价/.test(about))
    if (columns.length === 0 || !isPriced || !table.rows[0]) return []
    const factorOf = (column: number) => (/万/.test(header[column] ?? '') ? 10_000 : 1)
    const name = header.findIndex((title) => NAME.test(title))
    const quantity = header.findIndex((title) => QUANTITY.test(title))
    const unit = header.findIndex((title) => UNIT_PRICE.test(title))
    const rows = table.rows.map(({ cells, place }): PriceRow => {
      const count = QUANTITY_VALUE.exec(cells[quantity]?.trim() ?? '')
      const own = columns.map((column) => amountYuan(cells[column] ?? '', factorOf(column)))
      const spread = own.every((amount) => amount === null) && columns.length === 1 ? lastAmount(cells, factorOf(columns[0]!)) : null
      return {
        name: cells[name] || cells.find((cell) => cell && !/^[\d.]+$/.test(cell)) || '',
        quantity: count ? Number(count[1]!.replaceAll(',', '')) : null,
        unitYuan: amountYuan(cells[unit] ?? '', factorOf(unit)),
        amountsYuan: spread === null ? own : [spread],
        place,
      }
    })
    const priced = rows.filter(({ amountsYuan }) => amountsYuan.some((amount) => amount !== null))
    const isSum = (row: PriceRow) => SUM.test(row.place.quote.split('\t').slice(0, 2).join('')) && row.quantity === null
    return [
      {
        title: table.title,
        columns: columns.map((column) => header[column]!),
        items: priced.filter((row) => !isSum(row)),
        sums: priced.filter(isSum),
        place: table.rows[0].place,
      },
    ]
  })

/** A sum row whose cells are merged puts its amount elsewhere than under the header. */
const lastAmount = (cells: readonly string[], factor: number): number | null => {
  const amounts = cells.map((cell) => amountYuan(cell, factor)).filter((amount) => amount !== null)
  return amounts.at(-1) ?? null
}

/** Prices stated as a total in words or in an opening table (开标一览表), 大写 and 小写 together where both stand. */
export const readPrices = (
  passages: readonly BidPassage[],
  tables: readonly BidTable[],
  priceTables: readonly PriceTable[],
): readonly PriceStatement[] => [
  ...passages.flatMap((passage) => statement(passage, tables)),
  ...priceTables.flatMap(({ items, sums }) => [...items.map((row) => fromRow('item', row)), ...sums.map((row) => fromRow('sum', row))]),
]

const fromRow = (kind: 'item' | 'sum', row: PriceRow): PriceStatement => ({
  kind,
  name: row.name,
  yuan: row.amountsYuan.findLast((amount) => amount !== null) ?? null,
  capitalsYuan: null,
  quantity: row.quantity,
  unitYuan: row.unitYuan,
  place: row.place,
})

const statement = (passage: BidPassage, tables: readonly BidTable[]): readonly PriceStatement[] => {
  const { text, place } = passage
  const [capitals] = capitalsIn(text)
  const figures = figuresIn(text)
  const isTotal = PRICE_WORDS.test(text + headerOf(passage, tables)) && !OTHER_MONEY.test(text)
  if (!capitals && (!isTotal || figures.length === 0)) return []
  const yuan = figures[0] ?? (capitals ? figureBeside(passage, tables, capitals.yuan) : null)
  return [
    {
      kind: isTotal ? 'total' : 'other',
      name: '',
      yuan,
      capitalsYuan: capitals?.yuan ?? null,
      quantity: null,
      unitYuan: null,
      place,
    },
  ]
}

const headerOf = ({ table }: BidPassage, tables: readonly BidTable[]): string =>
  tables[table ?? -1]?.header.join('') ?? ''

const figuresIn = (text: string): readonly number[] =>
  [...text.normalize('NFKC').replace(NOT_OURS, '').matchAll(SPOKEN)].map(
    ([, a, wan, b, unit]) =>
      Math.round(Number((a ?? b)!.replaceAll(',', '')) * (wan || unit === '万元' ? 10_000 : 1) * 100) / 100,
  )

/** 小写 in the row of its 大写 or the one above: the amount that agrees, else the largest. */
const figureBeside = ({ table, row = 0 }: BidPassage, tables: readonly BidTable[], yuan: number): number | null => {
  const rows = tables[table ?? -1]?.rows ?? []
  for (const { cells } of [rows[row], rows[row - 1]].filter((beside) => beside !== undefined)) {
    const amounts = cells.map((cell) => amountYuan(cell)).filter((amount) => amount !== null && amount >= 100)
    if (amounts.length > 0) return amounts.includes(yuan) ? yuan : Math.max(...(amounts as number[]))
  }
  return null
}
