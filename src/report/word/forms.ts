import type { Block, Cell, SourceDocument, Table } from '../../document/model.ts'

/** What stands in a column of a deviation table. */
export type ColumnRole = 'number' | 'clause' | 'name' | 'required' | 'offered' | 'deviation' | 'remark'

/** A deviation or response table (偏离表, 应答表) as the tender prints it, to be filled. */
export interface ResponseForm {
  readonly kind: 'technical' | 'commercial' | 'service' | 'all'
  /** Its title as printed. */
  readonly title: string
  readonly columns: number
  /** Cells of the header rows by row, with their spans. */
  readonly header: readonly (readonly Cell[])[]
  /** One for each column; null for a column that is not known. */
  readonly roles: readonly (ColumnRole | null)[]
  /** Lines printed below the table: notes, the places of signature and seal. */
  readonly below: readonly string[]
}

const TITLE =
  /(?:偏离|偏差|差异|应答|响应|对照|点对点|逐[条项点])[^。；]{0,12}表|(?:应答|响应|偏离)[^。；]{0,4}一览/
const LONGEST_TITLE = 40
/** Blocks between a title and its table: the project's name and number, a line on how to fill it. */
const NEAREST = 6
const MOST_BELOW = 10

const COMMERCIAL = /商务|合同|付款/
const TECHNICAL = /技术|规格|参数|性能|功能|配置|采购需求|货物/
const SERVICE = /服务/

const kindOf = (title: string): ResponseForm['kind'] => {
  const isCommercial = COMMERCIAL.test(title)
  const isTechnical = TECHNICAL.test(title)
  if (isCommercial !== isTechnical) return isCommercial ? 'commercial' : 'technical'
  return !isCommercial && SERVICE.test(title) ? 'service' : 'all'
}

/** The first that fits names the column; a role is given once. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:序号|编号|项号|序|No\.?)$/i],
  ['deviation', /偏离|偏差|差异|^响应情况$|是否(?:响应|满足)/],
  ['clause', /条款号|条目号|条目|章节|条款编号|条号|(?:招标|采购|磋商|谈判|询价).{0,6}(?:页码|位置|索引)/],
  ['remark', /说明|备注|证明|页码|索引|佐证|位置/],
  ['offered', /投标|响应|应答|应标|承诺|我方|供应商|实际|所投|报价/],
  ['required', /招标|采购|磋商|谈判|询价|比选|要求|规格|参数|标准|条款|内容/],
  ['name', /名称|货物|品名|品目|项目|标的|服务/],
]

const words = (text: string): string => text.replace(/\s+/g, '')

const rolesOf = (titles: readonly string[]): readonly (ColumnRole | null)[] => {
  const given = new Set<ColumnRole>()
  return titles.map((title) => {
    const [role] = ROLES.find(([each, pattern]) => !given.has(each) && pattern.test(words(title))) ?? []
    if (role) given.add(role)
    return role ?? null
  })
}

const headerRows = ({ rows }: Table): number =>
  Math.max(1, ...(rows[0]?.cells ?? []).map(({ rowSpan }) => rowSpan))

/** The words above each column, those of several header rows strung together. */
const titlesOf = ({ rows, columns }: Table, count: number): readonly string[] => {
  const titles = Array.from({ length: columns }, () => '')
  for (const { cells } of rows.slice(0, count))
    for (const { column, columnSpan, text } of cells)
      for (let at = column; at < column + columnSpan; at++) titles[at] += text
  return titles
}

const textOf = (block: Block): string => ('text' in block ? block.text.trim() : '')

const isTitle = (block: Block): boolean => {
  const text = textOf(block)
  return (
    text.length > 0 && text.length <= LONGEST_TITLE && TITLE.test(words(text)) && !/[。；：:]$/.test(text)
  )
}

const linesBelow = (blocks: readonly Block[], from: number): readonly string[] => {
  const lines: string[] = []
  for (const block of blocks.slice(from, from + MOST_BELOW)) {
    if (block.kind === 'heading' || block.kind === 'table' || block.kind === 'pageBreak' || isTitle(block))
      break
    lines.push(textOf(block))
  }
  return lines.filter((line) => line !== '')
}

const formAt = (blocks: readonly Block[], at: number): ResponseForm | null => {
  for (let next = at + 1; next <= at + NEAREST; next++) {
    const block = blocks[next]
    if (!block || block.kind === 'heading' || isTitle(block)) return null
    if (block.kind !== 'table') continue
    const count = headerRows(block)
    const roles = rolesOf(titlesOf(block, count))
    if (!roles.includes('offered') || !(roles.includes('required') || roles.includes('deviation')))
      return null
    return {
      kind: kindOf(textOf(blocks[at]!)),
      title: textOf(blocks[at]!),
      columns: block.columns,
      header: block.rows.slice(0, count).map(({ cells }) => cells),
      roles,
      below: linesBelow(blocks, next + 1),
    }
  }
  return null
}

/** The tables that the tender wants filled, in its order; of each kind the first. */
export const responseForms = (documents: readonly SourceDocument[]): readonly ResponseForm[] => {
  const found = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block, at) => (isTitle(block) ? [formAt(blocks, at)] : [])),
  )
  const kinds = new Set<string>()
  return found.filter((form): form is ResponseForm => {
    if (form === null || kinds.has(form.kind)) return false
    kinds.add(form.kind)
    return true
  })
}
