import { parseNumber } from '../../text/numeral.ts'

/** Words for a lot (采购包, 标段, 标项) as they stand in column titles and in front of lines. */

/** The title of a column that numbers the lots; its first row speaks for the first lot. */
export const LOT_TITLE =
  /^(?:采购|分|合同)?包[组件]?(?:号|编号|名称|序号)?$|^标[段项](?:号|编号|序号)?$|^分标编号$/

const LOT = '(?:采购包|合同包|分包|包组|包件|包|标段|标项)'
const NUMERAL = '([0-9]{1,3}|[一二三四五六七八九十]{1,3}|[A-H])'

/** "采购包1：…", "标项一 …", "第2包（…）": the number in group 1 or 2, the name in brackets in 3, the rest in 4. */
export const LOT_LINE = new RegExp(
  `^\\s*(?:[(（]\\d{1,2}[)）]\\s?)?(?:${LOT}\\s?${NUMERAL}|第?\\s?${NUMERAL}\\s?号?${LOT})(?:\\s?[(（]([^()（）]{2,60})[)）])?(?:\\s?[:：]\\s?|\\s{1,4}|$)(.{0,120})`,
)

/** One spelling for a lot's number: "第一包", "01", "1" → "1"; letters stay. Null for anything else. */
export const lotId = (printed: string): string | null => {
  const bare = printed.replace(/\s+/g, '').replace(/^第|采购|合同|分?包[组件号]?|标[段项]|号/g, '')
  const id = parseNumber(bare)?.toString() ?? bare
  return /^(?:[1-9]\d{0,2}|[A-H])$/.test(id) ? id : null
}
