import { type Archive, openArchive } from '../archive.ts'
import { childOf, childrenOf, parseXml, type Take, type XmlElement } from '../docx/xml.ts'
import { ReadError } from '../errors.ts'
import { keptValue, richText, type Shown, showNumber, shownBy } from './cell.ts'
import { type Merge, SHEET_LIMITS, type Sheet } from './model.ts'

interface Book {
  readonly archive: Archive
  readonly file: string
  readonly strings: readonly string[]
  /** One for each cell style. */
  readonly shown: readonly Shown[]
  readonly calendar: 1900 | 1904
}

const WORKBOOK = 'xl/workbook.xml'

const partOf = ({ archive, file }: Pick<Book, 'archive' | 'file'>, part: string, take?: Take) => {
  const bytes = archive.read(part)
  return bytes && parseXml(bytes, file, part, take)
}

const tooLarge = (file: string, found: string): never => {
  throw new ReadError('too-large', file, found)
}

const readStrings = (archive: Archive, file: string): readonly string[] => {
  const strings: string[] = []
  partOf({ archive, file }, 'xl/sharedStrings.xml', (element) => {
    if (element.name !== 'x:si') return false
    if (strings.push(richText(element)) > SHEET_LIMITS.strings) tooLarge(file, `${strings.length} strings`)
    return true
  })
  return strings
}

const readShown = (archive: Archive, file: string): readonly Shown[] => {
  const styles = partOf({ archive, file }, 'xl/styles.xml')
  const codes = new Map(
    childrenOf(childOf(styles, 'x:numFmts')).map(({ attributes }) => [
      attributes.numFmtId ?? '',
      attributes.formatCode ?? '',
    ]),
  )
  return childrenOf(childOf(styles, 'x:cellXfs')).map(({ attributes: { numFmtId = '0' } }) =>
    shownBy(Number(numFmtId), codes.get(numFmtId)),
  )
}

const textOf = (cell: XmlElement, { strings, shown, calendar }: Book): string => {
  const { t: type, s: style } = cell.attributes
  if (type === 'inlineStr') return richText(childOf(cell, 'x:is'))
  const value = keptValue(cell)
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? '是' : '否'
  if (type === 'e') return ''
  if (type === 'str' || type === 'd') return value
  return showNumber(value, shown[Number(style ?? 0)] ?? 'number', calendar)
}

/** Column of a reference like "AB12", from 0; -1 where there is none. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1

const cellsOf = (row: XmlElement, book: Book): readonly string[] => {
  const cells: string[] = []
  for (const cell of childrenOf(row, 'x:c')) {
    const at = columnOf(cell.attributes.r ?? '')
    const column = at < 0 ? cells.length : at
    const text = textOf(cell, book).trim()
    if (text === '') continue
    if (column >= SHEET_LIMITS.columns) tooLarge(book.file, `${column + 1} columns`)
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  return cells
}

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/

const mergeOf = (reference: string): Merge | null => {
  const [, from = '', top = '', to = from, bottom = top] = REFERENCE.exec(reference) ?? []
  if (from === '') return null
  const row = Number(top) - 1
  const column = columnOf(from)
  return { row, column, rowSpan: Number(bottom) - row, columnSpan: columnOf(to) - column + 1 }
}

const isMerge = (merge: Merge | null): merge is Merge =>
  merge !== null && merge.rowSpan > 0 && merge.columnSpan > 0 && merge.rowSpan * merge.columnSpan > 1

const readSheet = (part: string, name: string, book: Book): Sheet => {
  const rows: (readonly string[])[] = []
  const top = partOf(book, part, (element) => {
    if (element.name !== 'x:row') return false
    const cells = cellsOf(element, book)
    const at = Number(element.attributes.r ?? rows.length + 1)
    if (cells.length === 0 || !Number.isInteger(at)) return true
    if (at > SHEET_LIMITS.rows) tooLarge(book.file, `${at} rows`)
    while (rows.length < at - 1) rows.push([])
    rows[at - 1] = cells
    return true
  })
  const merged = childrenOf(childOf(top, 'x:mergeCells'), 'x:mergeCell')
  if (merged.length > SHEET_LIMITS.merges) tooLarge(book.file, `${merged.length} merged cells`)
  return { name, rows, merges: merged.map(({ attributes: { ref = '' } }) => mergeOf(ref)).filter(isMerge) }
}

const targetsOf = (archive: Archive, file: string): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(partOf({ archive, file }, 'xl/_rels/workbook.xml.rels')).map(
      ({ attributes: { Id = '', Target = '' } }) => [
        Id,
        Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
      ],
    ),
  )

/**
 * Reads the sheets of an XLSX workbook in their order; of formulas the results last kept, hidden sheets left out.
 * Throws `ReadError` 'damaged', 'unknown-format' or 'too-large'.
 */
export const readXlsx = (bytes: Uint8Array, file: string): readonly Sheet[] => {
  const archive = openArchive(bytes, file)
  const workbook = partOf({ archive, file }, WORKBOOK)
  if (!workbook) throw new ReadError('unknown-format', file, 'ZIP')
  const sheets = childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet').filter(
    ({ attributes: { state = 'visible' } }) => state === 'visible',
  )
  if (sheets.length > SHEET_LIMITS.sheets) tooLarge(file, `${sheets.length} sheets`)
  const targets = targetsOf(archive, file)
  const flag = childOf(workbook, 'x:workbookPr')?.attributes.date1904
  const book: Book = {
    archive,
    file,
    strings: readStrings(archive, file),
    shown: readShown(archive, file),
    calendar: flag === '1' || flag === 'true' ? 1904 : 1900,
  }
  return sheets.map(({ attributes }) =>
    readSheet(targets.get(attributes['r:id'] ?? '') ?? '', attributes.name ?? '', book),
  )
}
