/** Word documents (DOCX) from plain data, with styles, tables of contents and page numbers that Word knows as such. */

import { drawBlocks, makePen } from './docx/blocks.ts'
import { drawnNumbering } from './docx/numbering.ts'
import { footerPart, headerPart, sectionProperties } from './docx/page.ts'
import { FONT_TABLE, SETTINGS, STYLES, WORD_NAMESPACES } from './docx/styles.ts'
import { type OfficePart, packOffice, type Relationship } from './package.ts'
import { element } from './xml.ts'

/** Words with looks. `\n` breaks the line. Colours are RGB: "C00000". */
export interface DocxRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly colour?: string
  readonly highlight?: 'yellow' | 'green' | 'cyan' | 'red' | 'lightGray'
  /** Of letters, in points. */
  readonly size?: number
  /** An address outside, or the anchor of a block. */
  readonly link?: { readonly url: string } | { readonly anchor: string }
}

/** A box to tick in Word or by pen. */
export interface DocxCheckbox {
  readonly checked: boolean
}

export type DocxInline = string | DocxRun | DocxCheckbox
export type DocxWords = string | readonly DocxInline[]
export type DocxAlign = 'left' | 'center' | 'right' | 'both'

/** One cell; it stands where the cells before it end, below those that reach down to its row. */
export interface DocxCell {
  /** Words of one paragraph, or of several. */
  readonly words: DocxWords
  readonly columns?: number
  readonly rows?: number
  /** RGB */
  readonly shading?: string
  readonly align?: DocxAlign
}

export interface DocxRow {
  readonly cells: readonly (DocxCell | DocxWords)[]
  readonly shading?: string
  /** Least height in points, for rows to write in by hand. */
  readonly height?: number
}

export interface DocxTable {
  readonly kind: 'table'
  /** Shares of the width. */
  readonly columns: readonly number[]
  readonly rows: readonly DocxRow[]
  /** Rows at the top that are repeated on each page, shaded and bold. Default: 1. */
  readonly headerRows?: number
  /** Of letters, in points. Default: 9. */
  readonly size?: number
}

export type DocxBlock =
  | { readonly kind: 'title'; readonly words: DocxWords }
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly words: DocxWords
      readonly anchor?: string
      /** Word counts it: 1, 1.1, 1.1.1. */
      readonly numbered?: true
    }
  | {
      readonly kind: 'paragraph'
      readonly words: DocxWords
      /** Default: body, with the first line set in by two characters. */
      readonly style?: 'body' | 'plain' | 'subtitle' | 'note' | 'quote' | 'caption'
      readonly align?: DocxAlign
      readonly anchor?: string
      /** Kept on the page of the next block. */
      readonly withNext?: boolean
    }
  | {
      readonly kind: 'list'
      readonly ordered?: boolean
      /** A level from 0 to 2 each. Default: 0. */
      readonly items: readonly { readonly words: DocxWords; readonly level?: number }[]
    }
  | DocxTable
  | { readonly kind: 'pageBreak' }
  /** 目录 of the headings down to `levels`, which Word renews with page numbers. Default: 3. */
  | { readonly kind: 'contents'; readonly title: string; readonly levels?: number }

/** Pages of one shape with their header and footer; `{page}` and `{pages}` stand for numbers. */
export interface DocxSection {
  readonly blocks: readonly DocxBlock[]
  readonly landscape?: boolean
  readonly header?: string
  readonly footer?: string
}

export interface DocxDocument {
  readonly title: string
  readonly sections: readonly DocxSection[]
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Writes a document. The same data gives the same bytes. */
export const writeDocx = ({ title, sections }: DocxDocument): Uint8Array => {
  const pen = makePen(sections.flatMap(({ blocks }) => blocks))
  const furniture: OfficePart[] = []
  const references: Relationship[] = []
  const addFurniture = (kind: 'header' | 'footer', words: string | undefined, at: number): string | null => {
    if (words === undefined) return null
    const name = `${kind}${at + 1}`
    furniture.push((kind === 'header' ? headerPart : footerPart)(`word/${name}.xml`, words))
    references.push({ id: name, type: kind, target: `${name}.xml` })
    return name
  }
  const body = sections.map((section, at) => {
    const properties = sectionProperties(section, {
      header: addFurniture('header', section.header, at),
      footer: addFurniture('footer', section.footer, at),
    })
    const isLast = at === sections.length - 1
    return [
      drawBlocks(section.blocks, pen, section.landscape ?? false),
      isLast ? properties : element('w:p', {}, element('w:pPr', {}, properties)),
    ]
  })
  const main: OfficePart = {
    name: 'word/document.xml',
    contentType: `${WORD_TYPE}.document.main+xml`,
    root: element('w:document', WORD_NAMESPACES, element('w:body', {}, body)),
    relationships: [
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
      { id: 'rIdNumbering', type: 'numbering', target: 'numbering.xml' },
      { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
      { id: 'rIdFonts', type: 'fontTable', target: 'fontTable.xml' },
      ...references,
      ...pen.links(),
    ],
  }
  return packOffice(title, main, [
    { name: 'word/styles.xml', contentType: `${WORD_TYPE}.styles+xml`, root: STYLES },
    {
      name: 'word/numbering.xml',
      contentType: `${WORD_TYPE}.numbering+xml`,
      root: drawnNumbering(pen.orderedLists()),
    },
    { name: 'word/settings.xml', contentType: `${WORD_TYPE}.settings+xml`, root: SETTINGS },
    { name: 'word/fontTable.xml', contentType: `${WORD_TYPE}.fontTable+xml`, root: FONT_TABLE },
    ...furniture,
  ])
}
