import type { BidTable, IndexRow } from './model.ts'

const FACTOR =
  /^(评[审分标](因素|内容|项目?|标准|指标|条款|要素|细则)?(名称)?|评分点|审查(内容|项目?|因素)|(资格|符合性?)审查(内容|项目?)|招标文件(要求|条款)|(评审|评分|审查)(因素|内容|项).*)$/
const TARGET =
  /页码|页次|页数|所在(位置|页|章节?)|对应(位置|页|章节|内容|材料)|响应(位置|页)|(投标|响应)文件.{0,8}(位置|页|章节?|卷册)|^(位置|索引|章节|出处)$/
const RESPONSE = /偏离|响应内容|应答内容|投标(内容|响应)/

/** Rows of the bid's own index (评标索引, 评审索引表, 页码对应表): which place answers which factor. */
export const readIndexRows = (tables: readonly BidTable[]): readonly IndexRow[] =>
  tables.flatMap((table, index) => {
    const header = table.header.map((name) => name.replace(/\s/g, ''))
    const factor = header.findIndex((name) => FACTOR.test(name))
    const target = header.findLastIndex((name) => TARGET.test(name))
    if (factor < 0 || target < 0 || factor === target || header.some((name) => RESPONSE.test(name))) return []
    return table.rows.flatMap(({ cells, place }) =>
      cells[factor] && cells[target]
        ? [{ factor: cells[factor]!.trim(), target: cells[target]!.trim(), table: index, place }]
        : [],
    )
  })
