import type { BidTable, Case } from './model.ts'
import { amountYuan, datesIn } from './values.ts'

const NAME = /(项目|合同|业绩)名称|^(项目|合同)$/
const CUSTOMER = /客户|业主|采购(单位|人)|甲方|委托|建设单位|用户|发包/
const SIGNED = /签(订|署|约)|合同(日期|时间)|起止|^(时间|日期)$/
const AMOUNT = /金额|合同(总)?价|合同额/
const ABOUT = /业绩|案例|类似|同类|合同/

/** Rows of tables that list contracts performed (业绩): a name together with a day signed or an amount. */
export const readCases = (
  tables: readonly BidTable[],
  titleOf: (table: BidTable) => string,
): readonly Case[] =>
  tables.flatMap((table, index) => {
    const column = (pattern: RegExp) =>
      table.header.findIndex((name) => pattern.test(name.replace(/\s/g, '')))
    const name = column(NAME)
    const signed = column(SIGNED)
    const amount = column(AMOUNT)
    const about = table.title + titleOf(table) + table.header.join('')
    if (name < 0 || signed < 0 || !ABOUT.test(about)) return []
    const customer = column(CUSTOMER)
    const factor = /万/.test(table.header[amount] ?? '') ? 10_000 : 1
    return table.rows.flatMap(({ cells, place }) => {
      const [signedOn = null] = datesIn(cells[signed] ?? '')
      if (!signedOn || !cells[name]) return []
      return [
        {
          name: cells[name]!,
          customer: cells[customer] ?? '',
          signedOn,
          amountYuan: amountYuan(cells[amount] ?? '', factor),
          table: index,
          place,
        },
      ]
    })
  })
