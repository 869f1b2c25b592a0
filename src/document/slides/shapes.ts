import { childOf, childrenOf, descendantsOf, wordsOf, type XmlElement } from '../docx/xml.ts'

/** What a slide shows, in the order of its shapes. */
export type Shape =
  | { readonly kind: 'title' | 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly SlideCell[])[] }
  | { readonly kind: 'picture' }

export interface SlideCell {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

const RUNS: ReadonlySet<string> = new Set(['a:r', 'a:fld'])

const paragraphText = (paragraph: XmlElement): string =>
  childrenOf(paragraph)
    .map((child) => {
      if (child.name === 'a:br') return '\n'
      const words = RUNS.has(child.name) ? childOf(child, 'a:t') : undefined
      return words ? wordsOf(words) : ''
    })
    .join('')
    .trim()

/** The paragraphs of a text body that hold words. */
export const paragraphsOf = (body: XmlElement | undefined): readonly string[] =>
  childrenOf(body, 'a:p')
    .map(paragraphText)
    .filter((text) => text !== '')

/** What a shape stands for: "title", "body", "sldNum" …; null for a shape of its own. */
export const placeholderOf = (shape: XmlElement): string | null => {
  const found = childOf(childOf(childOf(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph')
  return found ? (found.attributes.type ?? 'body') : null
}

const TITLES: ReadonlySet<string> = new Set(['title', 'ctrTitle'])
/** Furniture of a slide: number, date, header, footer. */
const FURNITURE: ReadonlySet<string> = new Set(['sldNum', 'dt', 'hdr', 'ftr'])

const span = (value: string | undefined): number => {
  const count = Number(value ?? 1)
  return Number.isInteger(count) && count > 0 && count <= 1000 ? count : 1
}

const isMerged = ({ attributes }: XmlElement): boolean =>
  [attributes.hMerge, attributes.vMerge].some((flag) => flag === '1' || flag === 'true')

const tableOf = (table: XmlElement): Shape => ({
  kind: 'table',
  rows: childrenOf(table, 'a:tr').map((row) =>
    childrenOf(row, 'a:tc').flatMap((cell, column): readonly SlideCell[] =>
      isMerged(cell)
        ? []
        : [
            {
              text: paragraphsOf(childOf(cell, 'a:txBody')).join('\n'),
              column,
              columnSpan: span(cell.attributes.gridSpan),
              rowSpan: span(cell.attributes.rowSpan),
            },
          ],
    ),
  ),
})

const textShape = (shape: XmlElement): readonly Shape[] => {
  const placeholder = placeholderOf(shape)
  const paragraphs = paragraphsOf(childOf(shape, 'p:txBody'))
  if (paragraphs.length === 0 || FURNITURE.has(placeholder ?? '')) return []
  return [{ kind: placeholder !== null && TITLES.has(placeholder) ? 'title' : 'text', paragraphs }]
}

/** The shapes of a tree of shapes, groups opened. */
export const shapesOf = (tree: XmlElement | undefined): readonly Shape[] =>
  childrenOf(tree).flatMap((shape): readonly Shape[] => {
    if (shape.name === 'p:sp') return textShape(shape)
    if (shape.name === 'p:grpSp') return shapesOf(shape)
    if (shape.name === 'p:pic') return [{ kind: 'picture' }]
    if (shape.name !== 'p:graphicFrame') return []
    const [table] = descendantsOf(shape, 'a:tbl')
    return [table ? tableOf(table) : { kind: 'picture' }]
  })
