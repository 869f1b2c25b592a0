import { isContentsLine } from '../../document/headings.ts'
import { labelOf } from '../../document/label.ts'
import type { Passage } from '../../document/passages.ts'
import { remember } from '../../text/remember.ts'

const CHAPTER = /^第[^章节部分篇卷编册]{1,8}(部分|篇|卷|编|册|章|节)/u
const DECIMAL = /^[0-9]{1,3}(?:[.．][0-9]{1,3})+/u

/** Kind of a clause's number, so that equal shapes are siblings: "（一）" and "（三）", "1.2" and "1.3". */
export const shapeOf = remember((label: string): string => {
  const bare = label.trim()
  const decimal = DECIMAL.exec(bare)?.[0]
  if (decimal) return `d${decimal.split(/[.．]/u).length}`
  return bare
    .replace(/[0-9０-９]+/gu, '1')
    .replace(/[一二三四五六七八九十百〇零]+/gu, '一')
    .replace(/[①-⑳⑴-⒇㈠-㈩❶-❿]/gu, '①')
    .replace(/[a-z]+/gu, 'a')
    .replace(/[A-Z]+/gu, 'A')
    .replace(/．/gu, '.')
    .replace(/[(（]/gu, '(')
    .replace(/[)）]/gu, ')')
})

/** The decimal numbers of a label like "3.1.2", without what follows; '' for others. */
export const decimalOf = (label: string): string =>
  (DECIMAL.exec(label.trim())?.[0] ?? '').replace(/．/gu, '.')

/** Unit of a chapter's number (章, 部分 …), or null where a line carries none or is a line of the contents. */
export const chapterUnit = (passage: Passage): string | null => {
  if (passage.text.length > 50 || isContents(passage.text) || /[。；;，]$/u.test(passage.text)) return null
  return CHAPTER.exec(passage.text.trim())?.[1] ?? null
}

/** Rank of a heading, smaller is higher: 0 for a chapter of whatever unit, else its level; null for lines that are none. */
export const headingRank = (passage: Passage): number | null => {
  if (chapterUnit(passage)) return 0
  return passage.kind === 'heading' ? passage.level : null
}

const LEADER = /[-—－_＿]{6}|…{3}/u

/** A line of contents without its leader and page number. */
export const withoutLeader = (text: string): string =>
  text.replace(/(?:[.．·…。_＿—－-]{3,}|\t)[ \u3000\-—0-9ⅠⅡⅢIVX]{0,12}$/u, '').trim()

/** True for a line of a table of contents, with leaders of dots, dashes or blanks. */
export const isContents = (text: string): boolean => isContentsLine(text) || LEADER.test(text)

/** True for words that open a list: 有下列情形之一的： */
export const opensList = (text: string): boolean =>
  /[：:][ \t\n]*$/u.test(text) ||
  /(?:下列|以下|如下)[^。]{0,40}(?:[：:]|之一的?[，,]?[^。]{0,30}[：:。]?)$/u.test(text.trim())

/** True for a short line that is no sentence: a caption or a heading that nothing else shows as one. */
export const isTitle = (text: string): boolean =>
  text.trim().length <= 40 && !/[。；;！？，,]/u.test(text.trim())

const HAN = '一二三四五六七八九十'

/** The last number of a label as a value ("（五）" is 5, "3.4" is 4), or NaN. */
export const numberOf = (label: string): number => {
  const digits = /([0-9]{1,4})[^0-9]*$/u.exec(label)?.[1]
  if (digits) return Number(digits)
  const han = /[一二三四五六七八九十]{1,3}/u.exec(label)?.[0]
  if (!han) return Number.NaN
  const [tens, ones] = han.includes('十') ? han.split('十') : ['', han]
  const value = (digit: string | undefined, none: number) => (digit ? HAN.indexOf(digit) + 1 : none)
  return (han.includes('十') ? value(tens, 1) * 10 : 0) + value(ones, 0)
}

const LEADING_MARKS = /^[★☆▲△※*＊#＃●■◆][ \t\u3000]*/u

/** A line's number, also one behind a mark of importance ("★1.2", "▲（3）"). */
export const numberIn = (passage: Passage): string =>
  passage.label.trim() || labelOf(passage.text.trim().replace(LEADING_MARKS, '')).trim()

/** True for a label that is a bullet, not a number. */
export const isBullet = (label: string): boolean => /^[•·▪➢➤►‣⁃-]$/u.test(label.trim())
