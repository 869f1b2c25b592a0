/** Excel workbooks (XLSX) from plain data. Texts stay texts: nothing becomes a formula. */

import { type OfficePart, packOffice } from './package.ts'
import { sheetPart } from './xlsx/sheet.ts'
import { sharedStrings } from './xlsx/strings.ts'
import { styleTable } from './xlsx/styles.ts'
import { element, text } from './xml.ts'

/** How a cell is coloured: by what it means. */
export type Tone = 'good' | 'warn' | 'bad' | 'muted' | 'input' | 'accent'

/** Words, a number, or a day with or without a time: "2024-05-20", "2024-05-20T09:30". */
export type XlsxValue = string | number | null | { readonly date: string }

/** Where a click on a cell leads: a row of a sheet (from 1, its header included) or an address outside. */
export type XlsxLink = { readonly sheet: string; readonly row: number } | { readonly url: string }

export interface XlsxCell {
  readonly value: XlsxValue
  readonly tone?: Tone
  readonly bold?: boolean
  readonly link?: XlsxLink
  /** Default: numbers and days in the middle, words to the left. */
  readonly align?: 'left' | 'center' | 'right'
}

export interface XlsxColumn {
  readonly title: string
  /** In characters of Latin text; a Chinese one takes two. */
  readonly width: number
  /** Only values of this list of the workbook may be chosen; with `open`, others may be typed. */
  readonly list?: { readonly name: string; readonly open?: boolean }
  /** Looks of a number: "0.00". Default: as it is. */
  readonly format?: string
}

export interface XlsxSheet {
  /** At most 31 characters count; those that Excel forbids are replaced. */
  readonly name: string
  readonly columns: readonly XlsxColumn[]
  /** A bare value is a cell without looks. Missing cells stay empty. */
  readonly rows: readonly (readonly (XlsxCell | XlsxValue)[])[]
  /** Columns that stay in sight to the left. Default: 0. */
  readonly frozenColumns?: number
  /** Default: true. */
  readonly filter?: boolean
  /** Default: true. */
  readonly landscape?: boolean
}

/** Values to choose from, in a sheet of their own at the end; `spare` empty rows are left to type more. */
export interface XlsxList {
  readonly name: string
  readonly values: readonly string[]
  readonly spare?: number
}

export interface Workbook {
  readonly title: string
  readonly sheets: readonly XlsxSheet[]
  readonly lists?: readonly XlsxList[]
  /** Name of the sheet that holds the lists. Default: 选项. */
  readonly listSheet?: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const NAME_LIMIT = 31

/** Names that Excel takes: unique whatever their case, at most 31 characters, none of `[]:*?/\`. */
const sheetNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    const clean = name.replace(/[[\]:*?/\\']/g, ' ').trim() || 'Sheet'
    let unique = clean.slice(0, NAME_LIMIT)
    for (let count = 2; taken.has(unique.toLowerCase()); count++)
      unique = `${clean.slice(0, NAME_LIMIT - String(count).length - 1)} ${count}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

const listsSheet = (lists: readonly XlsxList[], name: string): XlsxSheet => ({
  name,
  columns: lists.map((list) => ({ title: list.name, width: 24 })),
  rows: Array.from({ length: Math.max(...lists.map(({ values }) => values.length)) }, (_, row) =>
    lists.map(({ values }) => values[row] ?? null),
  ),
  filter: false,
})

const workbookXml = (
  names: readonly string[],
  definedNames: readonly (readonly [string, number, string])[],
) =>
  element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      names.map((name, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
    ),
    definedNames.length > 0 &&
      element(
        'definedNames',
        {},
        definedNames.map(([name, sheet, range]) =>
          element(
            'definedName',
            { name, localSheetId: sheet, hidden: name.includes('Filter') && 1 },
            text(range),
          ),
        ),
      ),
  )

/** Writes a workbook. The same data gives the same bytes. */
export const writeXlsx = ({ title, sheets, lists = [], listSheet = '选项' }: Workbook): Uint8Array => {
  const all = lists.length > 0 ? [...sheets, listsSheet(lists, listSheet)] : sheets
  const names = sheetNames(all.map(({ name }) => name))
  const nameOf = new Map(all.map(({ name }, at) => [name, names[at]!]))
  const strings = sharedStrings()
  const styles = styleTable()
  const listRange = (name: string): string => {
    const at = lists.findIndex((list) => list.name === name)
    const { values, spare = 0 } = lists[at]!
    const column = String.fromCharCode(65 + at)
    return `'${names.at(-1)!}'!$${column}$2:$${column}$${Math.max(values.length + spare, 1) + 1}`
  }
  const drawn = all.map((sheet, at) =>
    sheetPart(sheet, { number: at + 1, name: names[at]!, nameOf, strings, styles, listRange }),
  )
  const main: OfficePart = {
    name: 'xl/workbook.xml',
    contentType: `${SHEET_TYPE}.sheet.main+xml`,
    root: workbookXml(
      names,
      drawn.flatMap(({ names: own }, at) => own.map(([name, range]) => [name, at, range] as const)),
    ),
    relationships: [
      ...names.map((_, at) => ({
        id: `rId${at + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: `rId${names.length + 1}`, type: 'styles', target: 'styles.xml' },
      { id: `rId${names.length + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
    ],
  }
  return packOffice(title, main, [
    ...drawn.map(({ part }) => part),
    { name: 'xl/styles.xml', contentType: `${SHEET_TYPE}.styles+xml`, root: styles.xml() },
    { name: 'xl/sharedStrings.xml', contentType: `${SHEET_TYPE}.sharedStrings+xml`, root: strings.xml() },
  ])
}
