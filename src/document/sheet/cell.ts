import { childOf, childrenOf, type XmlElement } from '../docx/xml.ts'

/** How a number is shown: as a day, as a share of a hundred, or as it is. */
export type Shown = 'day' | 'percent' | 'number'

const DAYS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58])
const PERCENT: ReadonlySet<number> = new Set([9, 10])
/** Quoted words, colours and escapes of a format code say nothing about what it shows. */
const ASIDE = /"[^"]*"|\[[^\]]*\]|\\./g

/** How a number format shows: by its code where the file has one, else by its built-in number. */
export const shownBy = (id: number, code: string | undefined): Shown => {
  if (code === undefined) return DAYS.has(id) ? 'day' : PERCENT.has(id) ? 'percent' : 'number'
  const plain = code.replace(ASIDE, '').toLowerCase()
  if (plain.includes('%')) return 'percent'
  return /[yd]/.test(plain) ? 'day' : 'number'
}

const MS_A_DAY = 86_400_000
/** Day 0 of the two calendars of spreadsheets; that of 1900 counts a 29 February that was none. */
const ORIGIN = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const
const LAST_DAY = 2_958_465

const dayOf = (serial: number, calendar: 1900 | 1904): string =>
  new Date(ORIGIN[calendar] + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10)

/** Fifteen digits are what a spreadsheet keeps: 0.1+0.2 is 0.3. */
const rounded = (value: number): string => String(Number(value.toPrecision(15)))

/** A number as its cell shows it. */
export const showNumber = (written: string, shown: Shown, calendar: 1900 | 1904): string => {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (shown === 'percent') return `${rounded(value * 100)}%`
  return shown === 'day' && value >= 1 && value <= LAST_DAY ? dayOf(value, calendar) : rounded(value)
}

const wordsIn = (element: XmlElement | undefined): string =>
  (element?.children ?? []).filter((child) => typeof child === 'string').join('')

/** The words of a rich text (x:si, x:is); phonetic guides are left out. */
export const richText = (element: XmlElement | undefined): string =>
  childrenOf(element)
    .map((child) =>
      child.name === 'x:t' ? wordsIn(child) : child.name === 'x:r' ? wordsIn(childOf(child, 'x:t')) : '',
    )
    .join('')

/** The value that a cell keeps (x:v), as written; of a formula its last result. */
export const keptValue = (cell: XmlElement): string => wordsIn(childOf(cell, 'x:v'))
