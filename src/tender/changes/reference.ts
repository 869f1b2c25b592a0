import type { Passage } from '../../document/passages.ts'
import { decimalOf, numberIn, numberOf } from '../requirements/shape.ts'

/** Where an addendum says that the words stand: 第三章技术要求第2条. */
export interface Reference {
  /** Titles that the place stands under: 第三章, 技术要求. */
  readonly titles: readonly string[]
  /** "2.3" for a decimal number, else the last number as a value. */
  readonly number: string
}

const CHAPTER = /第[一二三四五六七八九十百\d]{1,4}(?:章|部分|册|篇|节|卷)/gu
const TITLE =
  /(?!招标|采购|磋商|谈判|文件)\p{Script=Han}{1,8}(?:要求|需求|须知|公告|邀请|附表|办法|标准|审查|条款|条件|参数)/gu
const ITEM = /第\s?(\d{1,3}(?:\.\d{1,3}){0,4}|[一二三四五六七八九十]{1,3})\s?(?:条|款|项|点|小项)/gu
const DECIMAL = /(?<![\d.])\d{1,2}(?:\.\d{1,2}){1,4}(?![\d.%％])/gu

/** The place that words name by its number; null where they name none. */
export const referenceIn = (text: string): Reference | null => {
  const item = [...text.matchAll(ITEM)].at(-1)?.[1] ?? [...text.matchAll(DECIMAL)].at(-1)?.[0]
  if (!item) return null
  const chapters = text.match(CHAPTER) ?? []
  const rest = chapters.reduce((left, chapter) => left.replace(chapter, ' '), text)
  const titles = (rest.match(TITLE) ?? []).map((title) => title.replace(/^(?:中的?|的|及|和|与)/u, ''))
  return { titles: [...chapters, ...titles], number: item.includes('.') ? item : String(numberOf(item)) }
}

/** The number of a row stands in a cell of its own (条款号), in front of the words. */
const isInRow = ({ table, cell }: Passage, number: string): boolean => {
  if (!table || !cell || cell.column === 0) return false
  const { cells } = table.rows[cell.row]!
  return cells[0]!.text.trim().replace(/^第|条$|款$/gu, '') === number && cells.at(-1) === cell
}

const isNumbered = (passage: Passage, number: string): boolean => {
  if (isInRow(passage, number)) return true
  const label = numberIn(passage)
  if (label === passage.text.trim()) return false
  if (number.includes('.')) return decimalOf(label) === number || label.startsWith(number)
  return !decimalOf(label) && String(numberOf(label)) === number
}

const standsUnder = ({ path, table }: Passage, title: string): boolean =>
  path.some((head) => head.replace(/\s/gu, '').includes(title)) ||
  (table?.rows[0]?.cells.some(({ text }) => text.includes(title)) ?? false)

/** The one passage at a place; null where none or several stand there. A decimal number may be enough. */
export const passageAt = (passages: readonly Passage[], { titles, number }: Reference): Passage | null => {
  const numbered = passages.filter((passage) => passage.kind !== 'heading' && isNumbered(passage, number))
  const isListed = titles.some((title) => title.includes('附表'))
  const choices = [
    titles.length > 0
      ? numbered.filter((passage) => titles.every((title) => standsUnder(passage, title)))
      : [],
    isListed ? numbered.filter(({ table }) => table !== undefined) : [],
    number.includes('.') ? numbered : [],
  ]
  return choices.find(({ length }) => length === 1)?.[0] ?? null
}
