import { clausesOf } from '../lines.ts'
import type { Draft, TextDraft } from './draft.ts'
import { type Inline, type InlineReader, joinInline } from './inline.ts'
import type { Numberer, PrintedNumber } from './numbering.ts'
import { type NumberReference, outlineLevel, type ParagraphStyle, type Styles } from './styles.ts'
import { readTable } from './table.ts'
import { childOf, childrenOf, flagOf, stringOf, type XmlElement } from './xml.ts'

/** What the blocks of a story are read with, and what they lead to. */
export interface BodyTools {
  readonly styles: Styles
  readonly numberer: Numberer
  readonly readInline: InlineReader
  /** The paragraphs of a footnote or endnote, by "footnotes:3". */
  readonly noteOf: (key: string) => readonly XmlElement[]
  /** Called for each section (w:sectPr) and each imported part (w:altChunk). */
  readonly onSection: (section: XmlElement) => void
  readonly onImport: (element: XmlElement) => void
}

const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr'])

const trimmed = (text: string): string => text.replace(/^[\s\u3000]+/u, '').trimEnd()

const numberReference = (
  properties: XmlElement | undefined,
  style: ParagraphStyle,
): NumberReference | null => {
  const direct = childOf(properties, 'w:numPr')
  const numId = stringOf(direct, 'w:numId')
  const level = Number.parseInt(stringOf(direct, 'w:ilvl') ?? '', 10)
  if (numId !== undefined) return { numId, level: Number.isNaN(level) ? 0 : level, styles: [] }
  if (!style.number || Number.isNaN(level)) return style.number
  return { ...style.number, level, styles: [] }
}

const printed = (number: PrintedNumber | null, words: string): string => {
  if (!number) return words
  if (words === '') return number.label
  return number.label + (number.isTight ? '' : ' ') + words
}

/** A clause of a paragraph: the number is the first one's, the style of a heading that of the first on its page. */
const clauseOf =
  (draft: TextDraft, page: number) =>
  (text: string, at: number): TextDraft => ({
    ...draft,
    text,
    label: page + at === 0 ? draft.label : '',
    headingLevel: at === 0 ? draft.headingLevel : null,
  })

const isDeleted = (properties: XmlElement | undefined): boolean => {
  const mark = childOf(properties, 'w:rPr')
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}

/** True for a content control that holds the table of contents. */
const isContentsControl = (control: XmlElement): boolean =>
  /table of contents/i.test(
    stringOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '',
  )

/** Makes the reader of a story (body, header): its blocks in reading order. */
export const makeBodyReader = (tools: BodyTools) => {
  const { styles, numberer, readInline } = tools
  const seenNotes = new Set<string>()
  let waitingNotes: string[] = []
  let tableDepth = 0
  /** Words of paragraphs whose mark was deleted; they belong to the next paragraph. */
  let carried: Inline | null = null
  let contentsDepth = 0

  const textDrafts = (inline: Inline, properties: XmlElement | undefined): readonly TextDraft[] => {
    const words = trimmed(inline.text)
    if (words === '' && flagOf(childOf(properties, 'w:rPr'), 'w:vanish')) return []
    const style = styles.paragraph(stringOf(properties, 'w:pStyle'))
    const reference = numberReference(properties, style)
    const number = reference && numberer(reference)
    const text = trimmed(printed(number, words))
    if (text === '') return []
    const outline = stringOf(properties, 'w:outlineLvl')
    const alignment = stringOf(properties, 'w:jc')
    const draft: TextDraft = {
      kind: 'text',
      text,
      label: number?.label ?? '',
      bold: inline.bold,
      centred: alignment === undefined ? style.centred : alignment === 'center',
      size: inline.size,
      isContents: inline.isContents || style.isContents || contentsDepth > 0,
      headingLevel: outline === undefined ? style.headingLevel : outlineLevel(outline),
      listLevel: number?.level ?? 0,
    }
    const pages = text.split('\f').filter((onPage) => onPage.trim() !== '')
    return pages.flatMap((onPage, page) => clausesOf(trimmed(onPage)).map(clauseOf(draft, page)))
  }

  const readParagraph = (element: XmlElement): readonly Draft[] => {
    const properties = childOf(element, 'w:pPr')
    const style = styles.paragraph(stringOf(properties, 'w:pStyle'))
    const own = readInline(element, style.run)
    const inline: Inline = carried ? joinInline(carried, own) : own
    carried = null
    if (isDeleted(properties)) {
      carried = inline
      return []
    }
    const section = childOf(properties, 'w:sectPr')
    if (section) tools.onSection(section)
    const words = textDrafts(inline, properties)
    const breaksBefore = flagOf(properties, 'w:pageBreakBefore') ?? style.breaksPage
    const breaksAfter = section !== undefined && stringOf(section, 'w:type') !== 'continuous'
    waitingNotes.push(...inline.notes.filter((key) => !seenNotes.has(key)))
    return [
      ...pageBreak(breaksBefore || inline.pageBreak === 'before'),
      ...words,
      ...inline.boxes.flatMap((box) => readContainer(box)),
      ...readNotes(),
      ...pageBreak(breaksAfter || inline.pageBreak === 'after'),
    ]
  }
  const pageBreak = (stands: boolean): readonly Draft[] => (stands ? [{ kind: 'pageBreak' }] : [])

  const readControl = (element: XmlElement): readonly Draft[] => {
    const isContents = isContentsControl(element)
    if (isContents) contentsDepth += 1
    const drafts = readBlocks(element)
    if (isContents) contentsDepth -= 1
    return drafts
  }
  const readCell = (cell: XmlElement): readonly Draft[] =>
    readContainer(cell).filter((draft) => draft.kind !== 'pageBreak')
  const readGrid = (element: XmlElement): readonly Draft[] => {
    tableDepth += 1
    const table = readTable(element, readCell)
    tableDepth -= 1
    return table.rows.length > 0 ? [table] : []
  }
  /** Notes follow the paragraph or the outermost table that refers to them. */
  const readNotes = (): readonly Draft[] => {
    if (tableDepth > 0) return []
    const keys = waitingNotes
    waitingNotes = []
    for (const key of keys) seenNotes.add(key)
    return keys.flatMap((key) => tools.noteOf(key).flatMap(readBlock))
  }

  const readBlock = (element: XmlElement): readonly Draft[] => {
    if (GONE.has(element.name)) return []
    switch (element.name) {
      case 'w:p':
        return readParagraph(element)
      case 'w:tbl':
        return [...readGrid(element), ...readNotes()]
      case 'w:sdt':
        return readControl(element)
      case 'm:oMathPara':
        return readParagraph({ name: 'w:p', attributes: {}, children: [element] })
      case 'w:sectPr':
        tools.onSection(element)
        return []
      case 'w:altChunk':
        tools.onImport(element)
        return []
      default:
        return readBlocks(element)
    }
  }
  const readBlocks = (parent: XmlElement): readonly Draft[] => childrenOf(parent).flatMap(readBlock)

  /** A cell, a box or a story: no paragraph goes on beyond its end. */
  const readContainer = (parent: XmlElement): readonly Draft[] => {
    const outer = carried
    carried = null
    const drafts = readBlocks(parent)
    const rest = carried ? textDrafts(carried, undefined) : []
    carried = outer
    return [...drafts, ...rest]
  }
  return {
    readStory: readContainer,
    /** For a story that comes block by block; `end` gives what waits for a next paragraph. */
    readBlock,
    end: (): readonly Draft[] => (carried ? textDrafts(carried, undefined) : []),
  }
}
