import type { Citation } from '../document/citation.ts'
import { type Amount, parseAmountPairs, parseAmounts } from '../text/amount.ts'
import type { BidPassage, BidSection, BidTable, PriceRow, PriceStatement, PriceTable } from './model.ts'
import { amountYuan } from './values.ts'

const AMOUNT = /合价|总价|金额|小计|报价|价格|价税合计|单项总价|合计/
const UNIT_PRICE = /(?<!总)单价/
const QUANTITY = /数量|工程量/
const NOT_AMOUNT = /税率|比例|单位|备注|说明|内容|名称|保证金|费率|期限/
const NAME = /名称|内容|项目|品目|货物|分项/
const SUM = /(合计|总计|小计|总价|总报价|合价|共计)/
const QUANTITY_VALUE = /^(\d[\d,]*(?:\.\d+)?)\s?[^\d%]{0,6}$/
const ITEMISED = /分项|明细|清单|构成|组成|报价表/
const OTHER_MONEY = /保证金|服务费|违约金|注册资本|履约担保/
const TOTAL = /投标.{0,8}(总价|报价)|总报价|报价总|响应报价|磋商报价|谈判报价|总价/
const OPENING = /(开标|报价|投标|唱标)一览表|报价表/
const BEFORE_AMOUNT =
  /(总价|总报价|投标报价|磋商报价|响应报价|谈判报价|本次报价)(格)?(?:为|是|[:：]|人民币|[（(]?[大小]写[)）]?|[（(]?含税[)）]?|[¥￥（(]|合计|共计|\s){0,6}$/

/** Itemised price tables (分项报价表): at least two rows with amounts and a row that sums them. */
export const readPriceTables = (
  tables: readonly BidTable[],
  sections: readonly BidSection[],
): readonly PriceTable[] =>
  tables.flatMap((table) => {
    const header = table.header.map((name) => name.replace(/\s/g, ''))
    const about = header.join('') + table.title + (sections[table.section]?.title ?? '')
    const columns = header.flatMap((name, column) =>
      AMOUNT.test(name) && !UNIT_PRICE.test(name) && !NOT_AMOUNT.test(name) && header.indexOf(name) === column
        ? [column]
        : [],
    )
    const isPriced =
      header.some((name) => UNIT_PRICE.test(name)) || (ITEMISED.test(about) && /价/.test(about))
    if (columns.length === 0 || !isPriced || !table.rows[0]) return []
    const factorOf = (column: number) => (/万/.test(header[column] ?? '') ? 10_000 : 1)
    const name = header.findIndex((title) => NAME.test(title))
    const quantity = header.findIndex((title) => QUANTITY.test(title))
    const unit = header.findIndex((title) => UNIT_PRICE.test(title))
    const rows = table.rows.map(({ cells, place }): PriceRow => {
      const count = QUANTITY_VALUE.exec(cells[quantity]?.trim() ?? '')
      const own = columns.map((column) => amountYuan(cells[column] ?? '', factorOf(column)))
      const spread =
        own.every((amount) => amount === null) && columns.length === 1
          ? (lastAmount(cells, factorOf(columns[0]!)) ?? labelledAmount(place.quote))
          : null
      return {
        name: cells[name] || cells.find((cell) => cell && !/^[\d.]+$/.test(cell)) || '',
        quantity: count ? Number(count[1]!.replaceAll(',', '')) : null,
        unitYuan: amountYuan(cells[unit] ?? '', factorOf(unit)),
        amountsYuan: spread === null ? own : [spread],
        place,
      }
    })
    const priced = rows.filter(({ amountsYuan }) => amountsYuan.some((amount) => amount !== null))
    const isSum = (row: PriceRow) =>
      SUM.test(row.place.quote.split('\t').slice(0, 2).join('')) && row.quantity === null
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

const LABELLED = /小写[)）]?\s{0,3}[:：]?\s{0,3}(?:人民币)?[¥￥]?\s{0,3}(\d[\d,]{0,15}(?:\.\d{1,4})?)/

/** The amount behind 小写, which needs no unit. */
const labelledAmount = (text: string): number | null => {
  const digits = LABELLED.exec(text)?.[1]
  return digits ? amountYuan(digits.replace(/,$/, '')) : null
}

/** Prices stated as a total in words or in an opening table (开标一览表), 大写 and 小写 together where both stand. */
export const readPrices = (
  passages: readonly BidPassage[],
  tables: readonly BidTable[],
  priceTables: readonly PriceTable[],
  sections: readonly BidSection[],
): readonly PriceStatement[] => {
  const itemised = new Set(
    priceTables.flatMap(({ items, sums }) => [...items, ...sums].map(({ place }) => place)),
  )
  return [
    ...passages.flatMap((passage) =>
      passage.table === undefined
        ? inWords(passage)
        : itemised.has(passage.place)
          ? []
          : inRow(passage, tables[passage.table]!, sections),
    ),
    ...priceTables.flatMap(({ items, sums }) => [
      ...items.map((row) => fromRow('item', row)),
      ...sums.map((row) => fromRow('sum', row)),
    ]),
  ]
}

const fromRow = (kind: 'item' | 'sum', row: PriceRow): PriceStatement => ({
  kind,
  name: row.name,
  yuan: row.amountsYuan.findLast((amount) => amount !== null) ?? null,
  capitalsYuan: kind === 'sum' && row.amountsYuan.length === 1 ? capitalsIn(row.place.quote) : null,
  quantity: row.quantity,
  unitYuan: row.unitYuan,
  place: row.place,
})

const capitalsIn = (text: string): number | null =>
  parseAmounts(text).find(({ capitals }) => capitals)?.yuan ?? null

const stated = (
  kind: PriceStatement['kind'],
  yuan: number | null,
  capitalsYuan: number | null,
  place: Citation,
): PriceStatement => ({ kind, name: '', yuan, capitalsYuan, quantity: null, unitYuan: null, place })

/** Amounts in running text: those behind 投标总价 and its like, and each 大写 with its 小写. */
const inWords = ({ text, place }: BidPassage): readonly PriceStatement[] => {
  const pairs = parseAmountPairs(text)
  const isTotal = ({ start }: Amount) => BEFORE_AMOUNT.test(text.slice(Math.max(0, start - 30), start))
  const paired = pairs.map(({ capitals, digits }) =>
    stated(isTotal(capitals) || isTotal(digits) ? 'total' : 'other', digits.yuan, capitals.yuan, place),
  )
  const alone = parseAmounts(text).filter(
    (amount) =>
      isTotal(amount) &&
      !pairs.some(({ capitals, digits }) => amount === capitals || within(amount, capitals, digits)),
  )
  return [
    ...paired,
    ...alone.map((amount) =>
      amount.capitals ? stated('total', null, amount.yuan, place) : stated('total', amount.yuan, null, place),
    ),
  ]
}

const within = (amount: Amount, a: Amount, b: Amount): boolean =>
  amount.start >= Math.min(a.start, b.start) && amount.end <= Math.max(a.end, b.end)

/** Amounts in a row of a table that is not itemised: 大写 with the 小写 beside or above it, or a column of totals. */
const inRow = (
  passage: BidPassage,
  table: BidTable,
  sections: readonly BidSection[],
): readonly PriceStatement[] => {
  const { text, place, row = 0 } = passage
  const [capitals] = parseAmounts(text).filter((amount) => amount.capitals)
  const about = text + table.header.join('') + table.title + (sections[table.section]?.title ?? '')
  const kind = (TOTAL.test(about) || OPENING.test(about)) && !OTHER_MONEY.test(text) ? 'total' : 'other'
  if (capitals) {
    const [pair] = parseAmountPairs(text)
    if (pair) return [stated(kind, pair.digits.yuan, pair.capitals.yuan, place)]
    const labelled = labelledAmount(text)
    const beside = labelled !== null ? [labelled] : amountsOf(table.rows[row]!.cells)
    const amounts = beside.length > 0 ? beside : amountsOf(table.rows[row - 1]?.cells ?? [])
    const yuan = amounts.includes(capitals.yuan)
      ? capitals.yuan
      : amounts.length > 0
        ? Math.max(...amounts)
        : null
    return [stated(kind, yuan, capitals.yuan, place)]
  }
  const column = table.header.findLastIndex((name) => TOTAL.test(name) && !/不含|税额|税率/.test(name))
  const factor = /万/.test(table.header[column] ?? '') ? 10_000 : 1
  const total = amountYuan(table.rows[row]!.cells[column] ?? '', factor)
  return total === null || total < 100 ? [] : [stated('total', total, null, place)]
}

const amountsOf = (cells: readonly string[]): readonly number[] =>
  cells.map((cell) => amountYuan(cell)).filter((amount) => amount !== null && amount >= 100) as number[]
