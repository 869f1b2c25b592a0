import type { Passage } from '../../document/passages.ts'
import { LOT_TITLE } from '../facts/lot-words.ts'
import type { Grid, GridCell, GridRow } from './grid.ts'
import { withoutNumber } from './strip.ts'

/** A row of a table as a reader takes it: its name and what it says. */
export interface Row {
  /** Text of the cells in front of the content, outermost first, without serial numbers. */
  readonly names: readonly string[]
  /** Its words without serial numbers: the nearest name, the content and what stands behind, parted by a blank. */
  readonly text: string
  readonly header: readonly string[]
  readonly caption: string
  /** What stands in columns that number the lots (包号, 标段). */
  readonly lots: readonly string[]
  readonly own: readonly GridCell[]
  /** Those of `own` that say something: not blank, no serial number. */
  readonly said: readonly GridCell[]
  readonly content: GridCell | null
}

const WORDS = /\p{Script=Han}{2}|[A-Za-z]{3}/u

/** The name nearest to the content that is words, not a size or a count. */
export const nameOf = ({ names }: Pick<Row, 'names'>): string | undefined =>
  names.findLast((name) => WORDS.test(name)) ?? names.at(-1)

/** What the rows above say of those below: column titles, and the title of the table or of its part. */
export interface TableState {
  header: readonly string[]
  caption: string
}

const SERIAL =
  /^(?:[0-9０-９]{1,4}(?:[.．-][0-9]{1,3}){0,4}[.、．)）]?|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]?|[①-⑳])$/u
const SERIAL_HEADER = /^(?:序号|编号|条款号|项号|项次|序列|No\.?)$/iu
const HEADER_WORDS =
  /序号|编号|条款号|条款名称|名称|内容|要求|标准|因素|参数|指标|数量|单位|备注|说明|类别|分值|审查|评审|检查|结论|标识|重要性|项目|规格|事项|情形|要点|明细|概况|描述/u
const ANSWER_HEADER =
  /响应|偏离|(?:投标人|供应商)(?:填写|提供|名称|[0-9一二三甲乙丙A-C]$)|结论|页码|是否|自查|^备注$|得分|所在|…/u

/** A short cell that says what must be, not what stands in its column. */
const CRITERION = /^(?:满足|不得|须|符合(?!性|审查)|具备(?!的)|只能|与.{2,}一致$)|[“≥≤]/u

/** A column for each bidder's result: 供应商1, 投标人甲. */
const BIDDER_HEADER = /^(?:投标人|供应商)[0-9一二三甲乙丙A-C]$/u

const COUNT_HEADER = /数量|单位|单价|总价|金额|预算|限价/u

const bare = (text: string): string => text.replace(/\s/gu, '')
/** A cell that holds a mark alone marks its row and names nothing. */
const GLYPHS_ONLY = /^[★☆▲△※*＊#＃●■█◆\s]+$/u
const NAME_LIMIT = 200

/** True for a row of column titles. */
export const isHeaderRow = ({ own }: GridRow): boolean => {
  const titles = own.map((cell) => bare(cell.text)).filter((text) => text !== '')
  const areTitles = titles.every(
    (text) => text.length <= 24 && !/[。；]/u.test(text) && !SERIAL.test(text) && !CRITERION.test(text),
  )
  if (titles.length < 2 || !areTitles) return false
  const asked = titles.filter((text) => !BIDDER_HEADER.test(text))
  return (
    titles.some((text) => SERIAL_HEADER.test(text)) ||
    asked.filter((text) => HEADER_WORDS.test(text)).length * 2 > asked.length
  )
}

/** True for a row that is one cell over all columns. */
export const spansAll = (row: GridRow, grid: Grid): boolean =>
  row.own.length === 1 && row.merged.length === 0 && row.own[0]!.columnSpan >= grid.columns

/** 2.1.1 形式评审标准, 资格审查: what the rows of one part of a review are. */
const GROUP_NAME = /(?:评审|审查|检查)(?:标准|因素|内容|项目)?$/u
const GROUP_LIMIT = 20

const namesGroup = (text: string): boolean => text.length <= GROUP_LIMIT && GROUP_NAME.test(bare(text))

/** The name of a group where a row holds nothing else; null for any other row. */
export const groupTitle = ({ own }: GridRow): string | null => {
  const said = own.filter(({ text }) => text !== '' && !SERIAL.test(text))
  return said.length === 1 && own.length > 1 && namesGroup(said[0]!.text) ? said[0]!.text : null
}

/** Rows whose first cell was left blank stand under the group above, as if the two cells were merged. */
export const underGroups = (rows: readonly GridRow[]): readonly GridRow[] => {
  let group: GridCell | null = null
  return rows.map((row) => {
    const [first] = row.own
    if (!first || first.column > 0) return row
    if (first.text !== '') group = namesGroup(first.text) ? first : null
    return first.text === '' && group ? { ...row, merged: [...row.merged, group] } : row
  })
}

/** The column that holds most of the words. */
export const contentColumn = (grid: Grid): number => {
  const weight = new Map<number, number>()
  for (const { own } of grid.rows)
    for (const { column, columnSpan, text } of own)
      if (columnSpan < grid.columns)
        weight.set(column, (weight.get(column) ?? 0) + Math.min(text.length, 300))
  return [...weight].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1] as const)[0]
}

/** Column titles by grid column. */
export const headerOf = ({ own }: GridRow): readonly string[] =>
  own
    .flatMap(({ column, columnSpan, text }) =>
      Array.from({ length: columnSpan }, (_, step) => [column + step, bare(text)] as const),
    )
    .reduce<string[]>((texts, [column, text]) => {
      texts[column] = text
      return texts
    }, [])

/** Reads a row; `column` is the one that holds the content. */
export const readRow = (row: GridRow, column: number, { header, caption }: TableState): Row => {
  const titleOf = (cell: GridCell) => header[cell.column] ?? ''
  const says = (cell: GridCell) =>
    cell.text !== '' &&
    !GLYPHS_ONLY.test(cell.text) &&
    !SERIAL.test(cell.text) &&
    !(SERIAL_HEADER.test(titleOf(cell)) && cell.text.length <= 12 && !namesGroup(cell.text))
  const own = row.own.filter(says)
  const content =
    own.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan) ??
    own.reduce<GridCell | null>(
      (best, cell) => (best && best.text.length >= cell.text.length ? best : cell),
      null,
    )
  const names = [...row.merged.filter(says), ...own]
    .filter((cell) => content !== null && cell.column < content.column && cell.text.length <= NAME_LIMIT)
    .sort((a, b) => a.column - b.column)
    .map((cell) => cell.text)
  const isBeside = (cell: GridCell) => ANSWER_HEADER.test(titleOf(cell)) || COUNT_HEADER.test(titleOf(cell))
  const behind = own.filter((cell) => content !== null && cell.column > content.column && !isBeside(cell))
  const text = [nameOf({ names }), content && withoutNumber(content.text), ...behind.map((cell) => cell.text)]
    .filter(Boolean)
    .join(' ')
  const lots = [...row.merged, ...row.own]
    .filter((cell) => LOT_TITLE.test(titleOf(cell)))
    .map((cell) => cell.text)
  return { names, text, header: [...header].filter(Boolean), caption, lots, own: row.own, said: own, content }
}

/** All passages of some cells, those of nested tables too. */
export const passagesIn = (cells: readonly GridCell[]): readonly Passage[] =>
  cells.flatMap((cell) =>
    cell.parts.flatMap((part) =>
      'passage' in part ? [part.passage] : passagesIn(part.grid.rows.flatMap((row) => row.own)),
    ),
  )
