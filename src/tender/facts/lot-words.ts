import { parseNumber } from '../../text/numeral.ts'

/** Words for a lot (采购包, 标段, 标项) as they stand in column titles, in front of lines and inside sentences. */

/** The title of a column that numbers the lots; its first row speaks for the first lot. */
export const LOT_TITLE =
  /^(?:采购|分|合同|标|子)?包[组件]?(?:号|编号|名称|序号)?$|^(?:标[段项]|合同段)(?:号|编号|序号)?$|^分标编号$/

const LOT = '(?:采购包|合同包|标包|分包|子包|包组|包件|包|标段|标项|合同段)'
const NUMERAL = '([0-9]{1,3}|[一二三四五六七八九十]{1,3}|[A-H]|[Ⅰ-Ⅹ]|[IVX]{1,4})'

/** "采购包1：…", "标项一 …", "第2包（…）": the number in group 1 or 2, the name in brackets in 3, the rest in 4. */
export const LOT_LINE = new RegExp(
  `^\\s*(?:[(（]\\d{1,2}[)）]\\s?)?(?:${LOT}\\s?${NUMERAL}|第?\\s?${NUMERAL}\\s?号?${LOT})(?:\\s?[(（]([^()（）]{2,60})[)）])?(?:\\s?[:：]\\s?|\\s{1,4}|$)(.{0,120})`,
)

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'
const LATIN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

const numberOf = (bare: string): string => {
  const roman = Math.max(ROMAN.indexOf(bare || ' '), LATIN.indexOf(bare))
  return roman >= 0 ? String(roman + 1) : (parseNumber(bare)?.toString() ?? bare)
}

/** One spelling for a lot's number: "第一包", "01", "1", "Ⅰ标段" → "1"; letters stay. Null for anything else. */
export const lotId = (printed: string): string | null => {
  const bare = printed
    .replace(/\s+/g, '')
    .replace(/^第|采购|合同(?=包|段)|[分标子]?包[组件号]?|标[段项]|(?<!\d)段|号/g, '')
  const id = numberOf(bare)
  return /^(?:[1-9]\d{0,2}|[A-H])$/.test(id) ? id : null
}

const LISTED = `${NUMERAL.replace('(', '(?:')}(?:\\s?[、,，和及与/]\\s?${NUMERAL.replace('(', '(?:')}){0,5}`
const MENTION = new RegExp(
  `${LOT}号?[:：]?\\s?(${LISTED})(?![\\d.%％年月天日个人名台套万元])|(?:第\\s?|(?<![\\d.A-Za-zⅠ-Ⅹ一二三四五六七八九十每同]))(${LISTED})\\s?号?${LOT}`,
  'gu',
)

/** The lots that words name, each once, in the order named: "采购包1、2" → ["1", "2"]. */
export const lotsNamed = (text: string): readonly string[] => {
  const ids = [...text.matchAll(MENTION)].flatMap(([, behind, before]) =>
    (behind ?? before)!.split(/[、,，和及与/]/u).flatMap((printed) => lotId(printed) ?? []),
  )
  return [...new Set(ids)]
}
