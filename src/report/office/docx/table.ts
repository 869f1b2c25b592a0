import type { DocxCell, DocxRow, DocxTable, DocxWords } from '../docx.ts'
import { element, type Xml } from '../xml.ts'
import { type LinkBook, wordsXml } from './inline.ts'
import { sizeOf } from './styles.ts'

const HEADER_SHADING = 'E4ECF7'
const DEFAULT_SIZE = 9

const BORDERS = element(
  'w:tblBorders',
  {},
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8A939F' }),
  ),
)

const MARGINS = element(
  'w:tblCellMar',
  {},
  (['left', 'right'] as const).map((side) => element(`w:${side}`, { 'w:w': 85, 'w:type': 'dxa' })),
)

/** Columns from shares of a width; what rounding leaves goes to the last. */
const columnWidths = (shares: readonly number[], width: number): readonly number[] => {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / whole) * width))
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, at) => (at === widths.length - 1 ? each + rest : each))
}

const isWords = (cell: DocxCell | DocxWords): cell is DocxWords =>
  typeof cell === 'string' || Array.isArray(cell)

/** A cell at its column; `continues` where it only goes on from the row above. */
interface Placed {
  readonly cell: DocxCell
  readonly column: number
  readonly continues: boolean
}

/** The cells of each row, those that reach down from above included, up to the last column. */
const placedRows = (rows: readonly DocxRow[], columns: number): readonly (readonly Placed[])[] => {
  const reaching = new Map<number, { readonly cell: DocxCell; left: number }>()
  return rows.map(({ cells }) => {
    const placed: Placed[] = []
    const waiting = [...cells]
    for (let column = 0; column < columns; ) {
      const above = reaching.get(column)
      const given = above ? above.cell : (waiting.shift() ?? '')
      const asked = isWords(given) ? { words: given } : given
      const cell = { ...asked, columns: Math.min(asked.columns ?? 1, columns - column) }
      placed.push({ cell, column, continues: above !== undefined })
      const left = above ? above.left - 1 : (cell.rows ?? 1) - 1
      if (left > 0) reaching.set(column, { cell, left })
      else reaching.delete(column)
      column += cell.columns
    }
    return placed
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** A table as wide as `width`, in twentieths of a point. */
export const tableXml = (table: DocxTable, width: number, book: LinkBook): Xml => {
  const { rows, headerRows = 1, size = DEFAULT_SIZE } = table
  const widths = columnWidths(table.columns, width)
  const cellXml = ({ cell, column, continues }: Placed, row: DocxRow, isHeader: boolean): Xml => {
    const { columns = 1, rows: down = 1, shading = row.shading, align, words } = cell
    const fill = shading ?? (isHeader ? HEADER_SHADING : undefined)
    const runs = continues
      ? ''
      : isHeader && typeof words === 'string'
        ? [{ text: words, bold: true }]
        : words
    return element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        element('w:tcW', { 'w:w': sum(widths.slice(column, column + columns)), 'w:type': 'dxa' }),
        columns > 1 && element('w:gridSpan', { 'w:val': columns }),
        down > 1 && element('w:vMerge', { 'w:val': !continues && 'restart' }),
        fill !== undefined && element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }),
        element('w:vAlign', { 'w:val': 'center' }),
      ),
      element(
        'w:p',
        {},
        element(
          'w:pPr',
          {},
          element('w:pStyle', { 'w:val': 'TableText' }),
          element('w:jc', { 'w:val': align ?? (isHeader ? 'center' : 'left') }),
          size !== DEFAULT_SIZE && element('w:rPr', {}, sizeOf(size)),
        ),
        wordsXml(sized(runs, size), book),
      ),
    )
  }
  const placed = placedRows(rows, widths.length)
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      BORDERS,
      element('w:tblLayout', { 'w:type': 'fixed' }),
      MARGINS,
    ),
    element(
      'w:tblGrid',
      {},
      widths.map((each) => element('w:gridCol', { 'w:w': each })),
    ),
    rows.map((row, at) => {
      const isHeader = at < headerRows
      return element(
        'w:tr',
        {},
        element(
          'w:trPr',
          {},
          element('w:cantSplit', { 'w:val': row.height === undefined && !isHeader ? 0 : 1 }),
          row.height !== undefined &&
            element('w:trHeight', { 'w:val': row.height * 20, 'w:hRule': 'atLeast' }),
          isHeader && element('w:tblHeader'),
        ),
        placed[at]!.map((cell) => cellXml(cell, row, isHeader)),
      )
    }),
  )
}

/** Words in another size than the table's style has. */
const sized = (words: DocxWords, size: number): DocxWords => {
  if (size === DEFAULT_SIZE) return words
  if (typeof words === 'string') return [{ text: words, size }]
  return words.map((inline) =>
    typeof inline === 'string' ? { text: inline, size } : 'text' in inline ? { size, ...inline } : inline,
  )
}
