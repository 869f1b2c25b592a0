import { unifyRadicals } from '../../text/radicals.ts'
import { makeFields } from './fields.ts'
import { mathText } from './math.ts'
import { mergeRuns, type RunProperties, runPropertiesOf, type Styles } from './styles.ts'
import { isSymbolFont, printable } from './symbols.ts'
import { childOf, childrenOf, descendantsOf, stringOf, wordsOf, type XmlElement } from './xml.ts'

/** The words of a paragraph with what the page shows of them. */
export interface Inline {
  /** `\f` is a page break. */
  readonly text: string
  readonly bold: boolean
  /** Largest size of its words, in half points. */
  readonly size: number
  /** Where a page break stands among the words, or null. */
  readonly pageBreak: 'before' | 'after' | null
  /** Notes referred to: "footnotes:3". */
  readonly notes: readonly string[]
  /** Contents of its text boxes (w:txbxContent). */
  readonly boxes: readonly XmlElement[]
  /** True in a table of contents: within a TOC field, with a page reference or a link to a heading. */
  readonly isContents: boolean
}

/** Reads the inline content of a paragraph; `run` is what its style says. Fields may reach over paragraphs. */
export type InlineReader = (paragraph: XmlElement, run: RunProperties) => Inline

/** What could not be made words. */
export interface InlineCounts {
  pictures: number
  unmapped: number
}

/** Word's default size, 10 points, in half points. */
const DEFAULT_SIZE = 20
const PRIVATE_USE = /[\ue000-\uf8ff]/u

const IGNORED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
])

/** Pictures, charts and diagrams. */
const PICTURES: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds'])

const picturesIn = (element: XmlElement): number => {
  if (PICTURES.has(element.name)) return 1
  if (element.name === 'w:txbxContent') return 0
  return childrenOf(element).reduce((sum, child) => sum + picturesIn(child), 0)
}

/** Without xml:space="preserve" the spaces around the words do not count. */
const typedText = (element: XmlElement): string => {
  const words = unifyRadicals(wordsOf(element).replace(/[\r\n]+/g, ' '))
  return element.attributes['xml:space'] === 'preserve' ? words : words.replace(/^[ \t]+|[ \t]+$/g, '')
}

/** Makes the reader of one story (body, notes, a header); it counts pictures and unknown glyphs. */
export const makeInlineReader = (styles: Styles, counts: InlineCounts): InlineReader => {
  const fields = makeFields()

  const mapped = (text: string, font: string | undefined): string => {
    if (!isSymbolFont(font) && !PRIVATE_USE.test(text)) return text
    return [...text].map((character) => glyph(character, font)).join('')
  }
  const glyph = (character: string, font: string | undefined): string => {
    const code = character.codePointAt(0)!
    const isPrivate = code >= 0xe000 && code <= 0xf8ff
    if (!isPrivate && (!isSymbolFont(font) || code > 0xff)) return character
    const found = printable(code, font)
    if (found === null) counts.unmapped += 1
    return found ?? character
  }

  return (paragraph, paragraphRun) => {
    let text = ''
    let hasWords = false
    let allBold = true
    let size = 0
    let pageBreak: Inline['pageBreak'] = null
    const notes: string[] = []
    const boxes: XmlElement[] = []
    let leadsToHeading = false

    const add = (words: string, run: RunProperties) => {
      if (!fields.isSilent()) write(words, run)
    }
    const write = (words: string, run: RunProperties) => {
      if (words === '' || run.hidden) return
      text += words
      if (words.trim() === '') return
      hasWords = true
      if (!run.bold) allBold = false
      size = Math.max(size, run.size ?? DEFAULT_SIZE)
    }
    const drawing = (element: XmlElement) => {
      counts.pictures += picturesIn(element)
      boxes.push(...descendantsOf(element, 'w:txbxContent'))
    }
    const breakLine = (element: XmlElement, run: RunProperties) => {
      const isPage = element.attributes['w:type'] === 'page'
      if (isPage) pageBreak = hasWords ? 'after' : 'before'
      add(isPage ? '\f' : '\n', run)
    }
    const inRun: Readonly<Record<string, (element: XmlElement, run: RunProperties) => void>> = {
      'w:t': (element, run) => add(mapped(typedText(element), run.font), run),
      'w:tab': (_, run) => add('\t', run),
      'w:ptab': (_, run) => add('\t', run),
      'w:br': breakLine,
      'w:cr': (_, run) => add('\n', run),
      'w:noBreakHyphen': (_, run) => add('-', run),
      'w:sym': (element, run) => {
        const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
        if (!Number.isNaN(code)) add(glyph(String.fromCodePoint(code), element.attributes['w:font']), run)
      },
      'w:fldChar': (element, run) => write(fields.mark(element), run),
      'w:instrText': (element) => fields.instruct(wordsOf(element)),
      'w:footnoteReference': (element) => notes.push(`footnotes:${element.attributes['w:id']}`),
      'w:endnoteReference': (element) => notes.push(`endnotes:${element.attributes['w:id']}`),
      'w:ruby': (element) => walk(childOf(element, 'w:rubyBase')),
      'w:drawing': drawing,
      'w:pict': drawing,
      'w:object': drawing,
    }
    const readRun = (element: XmlElement) => {
      const properties = childOf(element, 'w:rPr')
      const style = styles.character(stringOf(properties, 'w:rStyle'))
      const run = mergeRuns(runPropertiesOf(properties), mergeRuns(style, paragraphRun))
      for (const child of childrenOf(element)) inRun[child.name]?.(child, run)
    }
    const walk = (element: XmlElement | undefined) => {
      for (const child of childrenOf(element)) {
        if (IGNORED.has(child.name)) continue
        if (child.attributes['w:anchor']?.startsWith('_Toc')) leadsToHeading = true
        if (child.name === 'w:r') readRun(child)
        else if (child.name === 'm:oMath') add(mathText(child), paragraphRun)
        else walk(child)
      }
    }
    walk(paragraph)
    const isContents = leadsToHeading || fields.isContents()
    fields.endParagraph()
    return { text, bold: hasWords && allBold, size, pageBreak, notes, boxes, isContents }
  }
}

/** Two paragraphs whose mark between them was deleted, as one. */
export const joinInline = (first: Inline, second: Inline): Inline => ({
  text: first.text + second.text,
  bold: (first.bold || first.text.trim() === '') && (second.bold || second.text.trim() === ''),
  size: Math.max(first.size, second.size),
  pageBreak: first.pageBreak ?? second.pageBreak,
  notes: [...first.notes, ...second.notes],
  boxes: [...first.boxes, ...second.boxes],
  isContents: first.isContents || second.isContents,
})
