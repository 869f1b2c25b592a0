import type { DocxBlock } from '../docx.ts'
import type { Relationship } from '../package.ts'
import { element, type Xml } from '../xml.ts'
import { field, fieldEnd, fieldStart, type LinkBook, plainWords, runXml, wordsXml } from './inline.ts'
import { BULLETS, FIRST_ORDERED, HEADINGS } from './numbering.ts'
import { textWidth } from './page.ts'
import { tableXml } from './table.ts'

/** Blocks that may be led to: bookmarks are numbered as they are drawn. */
interface Bookmarks {
  readonly around: (name: string, words: readonly Xml[]) => readonly Xml[]
}

/** What the blocks of one document share while they are drawn. */
export interface Pen extends LinkBook, Bookmarks {
  readonly headings: readonly Extract<DocxBlock, { kind: 'heading' }>[]
  /** The number of a new ordered list. */
  readonly nextList: () => number
  readonly nextHeading: () => string
  readonly links: () => readonly Relationship[]
  readonly orderedLists: () => number
}

const headingMark = (at: number): string => `_Toc${String(at + 1).padStart(8, '0')}`

/** Word takes letters, digits and underscores, 40 at most; anchors are numbered, whatever they are called. */
const makeBookmarks = () => {
  const names = new Map<string, string>()
  return (anchor: string): string => {
    const name = names.get(anchor) ?? `ref_${names.size + 1}`
    names.set(anchor, name)
    return name
  }
}

/** Made anew for each document. */
export const makePen = (blocks: readonly DocxBlock[]): Pen => {
  const links = new Map<string, string>()
  let [lists, headings, bookmarks] = [0, 0, 0]
  return {
    headings: blocks.filter((block) => block.kind === 'heading'),
    idOf: (url) => {
      if (!/^(?:https?|mailto):/i.test(url)) return null
      const id = links.get(url) ?? `rIdLink${links.size + 1}`
      links.set(url, id)
      return id
    },
    bookmarkOf: makeBookmarks(),
    around: (name, words) => {
      const id = ++bookmarks
      return [
        element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
        ...words,
        element('w:bookmarkEnd', { 'w:id': id }),
      ]
    },
    nextList: () => FIRST_ORDERED + lists++,
    nextHeading: () => headingMark(headings++),
    links: () => [...links].map(([target, id]) => ({ id, type: 'hyperlink', target, external: true })),
    orderedLists: () => lists,
  }
}

const numbering = (level: number, number: number): Xml =>
  element('w:numPr', {}, element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': number }))

/** The numbers that Word will count for the headings, '' for those without. */
const headingNumbers = (headings: Pen['headings']): readonly string[] => {
  const counts: number[] = []
  return headings.map(({ level, numbered }) => {
    if (!numbered) return ''
    counts.length = Math.min(counts.length, level)
    while (counts.length < level) counts.push(0)
    counts[level - 1]! += 1
    return `${counts.join('.')} `
  })
}

const paragraph = (style: string, words: readonly Xml[], ...properties: readonly (Xml | false)[]): Xml =>
  element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': style }), properties), words)

const STYLE_IDS = {
  body: 'Body',
  plain: 'Normal',
  subtitle: 'Subtitle',
  note: 'Note',
  quote: 'Quote',
  caption: 'Caption',
} as const

const listXml = (block: Extract<DocxBlock, { kind: 'list' }>, pen: Pen): readonly Xml[] => {
  const number = block.ordered ? pen.nextList() : BULLETS
  return block.items.map(({ words, level = 0 }) =>
    paragraph('ListItem', wordsXml(words, pen), numbering(level, number)),
  )
}

/** Entries lead to their headings; the page numbers come with Word's first renewal. */
const contentsXml = (block: Extract<DocxBlock, { kind: 'contents' }>, pen: Pen): readonly Xml[] => {
  const { title, levels = 3 } = block
  const numbers = headingNumbers(pen.headings)
  const entries = pen.headings
    .map(({ level, words }, at) => ({
      level,
      words: numbers[at] + plainWords(words),
      mark: headingMark(at),
    }))
    .filter(({ level }) => level <= levels)
  const start = fieldStart(`TOC \\o "1-${levels}" \\h \\z \\u`, true)
  const lines = entries.map(({ level, words, mark }, at) =>
    paragraph(`TOC${level}`, [
      ...(at === 0 ? start : []),
      element(
        'w:hyperlink',
        { 'w:anchor': mark, 'w:history': 1 },
        runXml({ text: `${words}\t` }),
        field(`PAGEREF ${mark} \\h`, [runXml({ text: ' ' })]),
      ),
      ...(at === entries.length - 1 ? [fieldEnd()] : []),
    ]),
  )
  return [paragraph('ContentsTitle', [runXml({ text: title })]), ...lines]
}

/** Word joins tables that touch and wants a paragraph after the last one. */
const AFTER_TABLE = element(
  'w:p',
  {},
  element(
    'w:pPr',
    {},
    element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 120, 'w:lineRule': 'exact' }),
  ),
)

const draw = (block: DocxBlock, pen: Pen, width: number): readonly Xml[] => {
  switch (block.kind) {
    case 'title':
      return [paragraph('Title', wordsXml(block.words, pen))]
    case 'heading': {
      const marked = pen.around(pen.nextHeading(), wordsXml(block.words, pen))
      const words = block.anchor ? pen.around(pen.bookmarkOf(block.anchor), marked) : marked
      return [
        paragraph(
          `Heading${block.level}`,
          words,
          block.numbered === true && numbering(block.level - 1, HEADINGS),
        ),
      ]
    }
    case 'paragraph': {
      const { style = 'body', align, anchor, withNext } = block
      const words = wordsXml(block.words, pen)
      return [
        paragraph(
          STYLE_IDS[style],
          anchor ? pen.around(pen.bookmarkOf(anchor), words) : words,
          withNext === true && element('w:keepNext'),
          align !== undefined && element('w:jc', { 'w:val': align }),
        ),
      ]
    }
    case 'list':
      return listXml(block, pen)
    case 'table':
      return block.rows.length > 0 ? [tableXml(block, width, pen), AFTER_TABLE] : []
    case 'pageBreak':
      return [element('w:p', {}, element('w:r', {}, element('w:br', { 'w:type': 'page' })))]
    case 'contents':
      return contentsXml(block, pen)
  }
}

/** The blocks of one section as WordprocessingML. */
export const drawBlocks = (blocks: readonly DocxBlock[], pen: Pen, landscape: boolean): readonly Xml[] =>
  blocks.flatMap((block) => draw(block, pen, textWidth(landscape)))
