import type { BidSection, BidTable, ResponseRow } from './model.ts'

const DEVIATION = /偏离|是否(满足|响应|符合)|^结论|符合(性|情况)|^(响应|满足)(情况|程度|与否)$/
const OFFERED = /(投标|响应|应答|我方|本公司|投标人|供应商|所投|实际|承诺)(?!文件(要求|条款|规定)).*/
const REQUIRED =
  /(招标|采购|磋商|谈判|询价|询比|比选|文件|合同).*(要求|需求|条款|规定|内容|参数|指标|规格)|^(技术|商务|服务)?(要求|条款|参数|需求)$|^功能/
const CLAUSE = /^(序号|项号|条款号|条目号|章节号?|条号|编号|(招标|采购|磋商|谈判)文件(条目|条款|章节)号?)$/
const REMARK = /说明|备注|材料|页码|页次|简述/

interface Columns {
  readonly clause: number
  readonly required: number
  readonly offered: number
  readonly deviation: number
}

/** The columns of a response or deviation table, or null where it is none. */
const columnsOf = (header: readonly string[], title: string): Columns | null => {
  const free = header.map((name) => name.replace(/\s/g, ''))
  const take = (pattern: RegExp, except: RegExp | null = null): number => {
    const at = free.findIndex((name) => pattern.test(name) && !except?.test(name))
    if (at >= 0) free[at] = ''
    return at
  }
  const clause = take(CLAUSE)
  const deviation = take(DEVIATION, /简述/)
  let required = take(REQUIRED, /^(投标文件|响应文件|我方)/)
  let offered = take(OFFERED, REMARK)
  if (offered < 0 && deviation > required + 1) offered = required + 1
  if (required < 0 && deviation >= 0 && offered > 0) required = offered - 1
  const isResponse = deviation >= 0 || /偏离|应答|响应|确认/.test(title)
  return required >= 0 && offered >= 0 && isResponse ? { clause, required, offered, deviation } : null
}

/** 偏离 as claimed in a cell. */
const claimOf = (cell: string): ResponseRow['claimed'] =>
  /负偏离|不满足|不响应|劣于|低于/.test(cell)
    ? 'negative'
    : /正偏离|优于/.test(cell)
      ? 'positive'
      : /无|满足|符合|响应|一致|接受|^[√✓是]/.test(cell)
        ? 'none'
        : null

const kindOf = (about: string): ResponseRow['table'] =>
  /商务|合同|付款/.test(about)
    ? 'commercial'
    : /技术|采购需求|参数|指标|服务|产品/.test(about)
      ? 'technical'
      : 'other'

/** Reads all response and deviation tables (点对点应答表, 技术/商务偏离表, 响应表) row by row. */
export const readResponses = (
  tables: readonly BidTable[],
  sections: readonly BidSection[],
): readonly ResponseRow[] =>
  tables.flatMap((table, index) => {
    const heading = sections[table.section]?.title ?? ''
    const columns = columnsOf(table.header, table.title + heading)
    if (!columns) return []
    const kind = kindOf(table.header.join('') + heading)
    return table.rows.flatMap(({ cells, place }) => {
      const required = cells[columns.required] ?? ''
      const offered = cells[columns.offered] ?? ''
      if (!required && !offered) return []
      return [
        {
          table: kind,
          clause: cells[columns.clause] ?? '',
          required,
          offered,
          claimed: claimOf(cells[columns.deviation] ?? ''),
          index,
          place,
        },
      ]
    })
  })
