import type { OfficePart, Relationship } from '../package.ts'
import type { XlsxCell, XlsxColumn, XlsxLink, XlsxSheet, XlsxValue } from '../xlsx.ts'
import { element, text, type Xml } from '../xml.ts'
import type { SharedStrings } from './strings.ts'
import type { Looks, StyleTable } from './styles.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MS_A_DAY = 86_400_000
/** Excel's limits: links of a sheet, characters of an address. */
const LINK_LIMIT = 65_530
const URL_LIMIT = 2_079
const WIDEST = 120

/** What a sheet shares with its workbook. */
export interface SheetContext {
  /** From 1. */
  readonly number: number
  /** Its name as Excel takes it. */
  readonly name: string
  /** The same for each sheet by its given name. */
  readonly nameOf: ReadonlyMap<string, string>
  readonly strings: SharedStrings
  readonly styles: StyleTable
  readonly listRange: (name: string) => string
}

export interface DrawnSheet {
  readonly part: OfficePart
  /** Names that Excel keeps for the sheet's own use, with their ranges. */
  readonly names: readonly (readonly [name: string, range: string])[]
}

/** A to Z, AA … by place from 0. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const isCell = (cell: XlsxCell | XlsxValue | undefined): cell is XlsxCell =>
  typeof cell === 'object' && cell !== null && 'value' in cell

/** Days since 1899-12-30; null where the words are no date. */
const serialOf = (date: string): number | null => {
  const time = Date.parse(date.includes('T') ? `${date}Z` : date)
  return Number.isNaN(time) ? null : time / MS_A_DAY + 25_569
}

/** What goes into the cell: a number to count with, or words. */
const contentOf = (value: XlsxValue): { readonly number: number } | { readonly words: string } | null => {
  if (value === null) return null
  if (typeof value === 'string') return value === '' ? null : { words: value }
  const number = typeof value === 'number' ? value : serialOf(value.date)
  if (number !== null && Number.isFinite(number)) return { number }
  return { words: typeof value === 'number' ? String(value) : value.date }
}

const formatOf = (value: XlsxValue, column: XlsxColumn | undefined): string | null => {
  if (typeof value === 'number') return column?.format ?? null
  if (typeof value !== 'object' || value === null) return null
  return value.date.includes('T') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'
}

const looksOf = (cell: XlsxCell, column: XlsxColumn | undefined, isHeader: boolean): Looks => ({
  tone: isHeader ? 'header' : (cell.tone ?? null),
  bold: cell.bold ?? false,
  link: cell.link !== undefined,
  align: cell.align ?? (isHeader || typeof cell.value !== 'string' ? 'center' : 'left'),
  format: formatOf(cell.value, column),
  quoted: typeof cell.value === 'string' && /^[=+\-@\t\r]/.test(cell.value),
})

const isUrl = (url: string): boolean => /^(?:https?|mailto):/i.test(url) && url.length <= URL_LIMIT

/** Of rows, in points: the most that Excel takes, the header's, one line's, what stands around the lines. */
const HEIGHTS = { most: 409, header: 24, line: 13, padding: 4 } as const

/** Columns that words take; Chinese letters take two. */
const widthOf = (words: string): number => {
  let width = words.length
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 0x2e7f) width += 1
  return width
}

const linesIn = (given: XlsxCell | XlsxValue, { width }: XlsxColumn): number => {
  const value = isCell(given) ? given.value : given
  if (typeof value !== 'string') return 1
  const lines = value
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / (Math.min(width, WIDEST) - 1))))
  return lines.reduce((sum, each) => sum + each, 0)
}

/** Programs that don't measure rows on opening show them as high as this says. */
const heightOf = (cells: readonly (XlsxCell | XlsxValue)[], columns: readonly XlsxColumn[]): number => {
  const lines = Math.max(1, ...columns.map((column, at) => linesIn(cells[at] ?? null, column)))
  return Math.min(lines * HEIGHTS.line + HEIGHTS.padding, HEIGHTS.most)
}

interface PlacedLink {
  readonly at: string
  readonly link: XlsxLink
}

const hyperlinks = (links: readonly PlacedLink[], { nameOf }: SheetContext) => {
  const relationships: Relationship[] = []
  const elements = links.slice(0, LINK_LIMIT).flatMap(({ at, link }): Xml[] => {
    if ('url' in link) {
      if (!isUrl(link.url)) return []
      const id = `rId${relationships.length + 1}`
      relationships.push({ id, type: 'hyperlink', target: link.url, external: true })
      return [element('hyperlink', { ref: at, 'r:id': id })]
    }
    const name = nameOf.get(link.sheet)
    return name === undefined ? [] : [element('hyperlink', { ref: at, location: `'${name}'!A${link.row}` })]
  })
  return { relationships, xml: elements.length > 0 && element('hyperlinks', {}, elements) }
}

const validations = (sheet: XlsxSheet, { listRange }: SheetContext) => {
  const lastRow = Math.max(sheet.rows.length + 1, 2)
  const all = sheet.columns.flatMap(({ list }, at): Xml[] => {
    if (!list) return []
    const column = letters(at)
    return [
      element(
        'dataValidation',
        {
          type: 'list',
          allowBlank: 1,
          showInputMessage: 1,
          showErrorMessage: !list.open && 1,
          sqref: `${column}2:${column}${lastRow}`,
        },
        element('formula1', {}, text(listRange(list.name))),
      ),
    ]
  })
  return all.length > 0 && element('dataValidations', { count: all.length }, all)
}

const view = ({ frozenColumns = 0 }: XlsxSheet, { number }: SheetContext): Xml => {
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'
  const corner = `${letters(frozenColumns)}2`
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { workbookViewId: 0, tabSelected: number === 1 && 1, showGridLines: 0 },
      element('pane', {
        xSplit: frozenColumns > 0 && frozenColumns,
        ySplit: 1,
        topLeftCell: corner,
        activePane: pane,
        state: 'frozen',
      }),
      element('selection', { pane, activeCell: corner, sqref: corner }),
    ),
  )
}

const rowsXml = (
  sheet: XlsxSheet,
  { strings, styles }: SheetContext,
  links: PlacedLink[],
): readonly Xml[] => {
  const cellXml = (given: XlsxCell | XlsxValue, row: number, column: number): Xml => {
    const cell = isCell(given) ? given : { value: given }
    const at = `${letters(column)}${row}`
    if (cell.link) links.push({ at, link: cell.link })
    const s = styles.indexOf(looksOf(cell, sheet.columns[column], row === 1))
    const content = contentOf(cell.value)
    if (content === null) return element('c', { r: at, s })
    return 'number' in content
      ? element('c', { r: at, s }, element('v', {}, text(String(content.number))))
      : element('c', { r: at, s, t: 's' }, element('v', {}, text(String(strings.indexOf(content.words)))))
  }
  return [sheet.columns.map(({ title }) => title), ...sheet.rows].map((cells, at) =>
    element(
      'row',
      {
        r: at + 1,
        ht: at === 0 ? HEIGHTS.header : heightOf(cells, sheet.columns),
        customHeight: at === 0 && 1,
      },
      cells.map((cell, column) => cellXml(cell, at + 1, column)),
    ),
  )
}

/** Sheets wider than an A4 page shows legibly go on A3. */
const A4_WIDTH = 190
const PAPERS = { a3: 8, a4: 9 } as const

const pageSetup = ({ landscape = true, columns }: XlsxSheet): readonly Xml[] => [
  element('printOptions', { horizontalCentered: 1 }),
  element('pageMargins', { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
  element('pageSetup', {
    paperSize: columns.reduce((sum, { width }) => sum + width, 0) > A4_WIDTH ? PAPERS.a3 : PAPERS.a4,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToWidth: 1,
    fitToHeight: 0,
  }),
  element(
    'headerFooter',
    {},
    element('oddHeader', {}, text('&L&A')),
    element('oddFooter', {}, text('&C&P / &N')),
  ),
]

/** Draws one sheet: its first row is the header, which stays in sight and is printed on each page. */
export const sheetPart = (sheet: XlsxSheet, context: SheetContext): DrawnSheet => {
  const { columns, filter = true } = sheet
  const links: PlacedLink[] = []
  const rows = rowsXml(sheet, context, links)
  const last = letters(Math.max(columns.length - 1, 0))
  const range = `A1:${last}${sheet.rows.length + 1}`
  const { relationships, xml: linksXml } = hyperlinks(links, context)
  const root = element(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: range }),
    view(sheet, context),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element(
      'cols',
      {},
      columns.map(({ width }, at) =>
        element('col', { min: at + 1, max: at + 1, width: Math.min(width, WIDEST), customWidth: 1 }),
      ),
    ),
    element('sheetData', {}, rows),
    filter && element('autoFilter', { ref: range }),
    validations(sheet, context),
    linksXml,
    pageSetup(sheet),
  )
  const absolute = `'${context.name}'!$A$1:$${last}$${sheet.rows.length + 1}`
  return {
    part: {
      name: `xl/worksheets/sheet${context.number}.xml`,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      root,
      relationships,
    },
    names: [
      ...(filter ? [['_xlnm._FilterDatabase', absolute] as const] : []),
      ['_xlnm.Print_Titles', `'${context.name}'!$1:$1`],
    ],
  }
}
