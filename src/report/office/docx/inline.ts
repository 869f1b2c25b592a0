import type { DocxCheckbox, DocxInline, DocxRun, DocxWords } from '../docx.ts'
import { element, text, type Xml } from '../xml.ts'
import { sizeOf } from './styles.ts'

/** Puts words into an existing document: gives an address its relationship and an anchor its bookmark. */
export interface LinkBook {
  readonly idOf: (url: string) => string | null
  readonly bookmarkOf: (anchor: string) => string
}

const looks = (run: DocxRun): Xml | null => {
  const { bold, italic, underline, colour, highlight, size, link } = run
  const properties = element(
    'w:rPr',
    {},
    link && element('w:rStyle', { 'w:val': 'Hyperlink' }),
    bold && element('w:b'),
    italic && element('w:i'),
    colour !== undefined && element('w:color', { 'w:val': colour }),
    size !== undefined && sizeOf(size),
    highlight && element('w:highlight', { 'w:val': highlight }),
    underline && element('w:u', { 'w:val': 'single' }),
  )
  return properties === '<w:rPr/>' ? null : properties
}

const preserved = (words: string): Xml | null =>
  words === '' ? null : element('w:t', { 'xml:space': 'preserve' }, text(words))

/** A run; line breaks and tabs of its text become Word's own. */
export const runXml = (run: DocxRun): Xml =>
  element(
    'w:r',
    {},
    looks(run),
    run.text
      .split(/(\r\n|[\n\r\t])/)
      .map((words) =>
        words === '\t' ? element('w:tab') : /^[\r\n]/.test(words) ? element('w:br') : preserved(words),
      ),
  )

const checkbox = ({ checked }: DocxCheckbox): Xml => {
  const state = (name: string, value: string) =>
    element(`w14:${name}`, { 'w14:val': value, 'w14:font': 'MS Gothic' })
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element(
        'w14:checkbox',
        {},
        element('w14:checked', { 'w14:val': checked ? 1 : 0 }),
        state('checkedState', '2612'),
        state('uncheckedState', '2610'),
      ),
    ),
    element(
      'w:sdtContent',
      {},
      element(
        'w:r',
        {},
        element(
          'w:rPr',
          {},
          element('w:rFonts', {
            'w:ascii': 'MS Gothic',
            'w:hAnsi': 'MS Gothic',
            'w:eastAsia': 'MS Gothic',
            'w:hint': 'eastAsia',
          }),
        ),
        element('w:t', {}, text(checked ? '☒' : '☐')),
      ),
    ),
  )
}

const linked = (run: DocxRun, book: LinkBook): Xml => {
  const { link } = run
  if (!link) return runXml(run)
  if ('anchor' in link)
    return element('w:hyperlink', { 'w:anchor': book.bookmarkOf(link.anchor), 'w:history': 1 }, runXml(run))
  const id = book.idOf(link.url)
  if (id !== null) return element('w:hyperlink', { 'r:id': id, 'w:history': 1 }, runXml(run))
  const { link: _, ...plain } = run
  return runXml(plain)
}

const inlineXml = (inline: DocxInline, book: LinkBook): Xml => {
  if (typeof inline === 'string') return runXml({ text: inline })
  return 'checked' in inline ? checkbox(inline) : linked(inline, book)
}

/** Words as runs. */
export const wordsXml = (words: DocxWords, book: LinkBook): readonly Xml[] =>
  typeof words === 'string' ? [runXml({ text: words })] : words.map((inline) => inlineXml(inline, book))

/** Words without their looks. */
export const plainWords = (words: DocxWords): string =>
  typeof words === 'string'
    ? words
    : words
        .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
        .join('')

const character = (type: 'begin' | 'separate' | 'end', dirty = false): Xml =>
  element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type, 'w:dirty': dirty && 'true' }))

/** The beginning of a field, up to its shown result. */
export const fieldStart = (instruction: string, dirty = false): readonly Xml[] => [
  character('begin', dirty),
  element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, text(` ${instruction} `))),
  character('separate'),
]

/** The end of a field. */
export const fieldEnd = (): Xml => character('end')

/** A whole field with the result shown until Word renews it. */
export const field = (instruction: string, shown: readonly Xml[]): readonly Xml[] => [
  ...fieldStart(instruction),
  ...shown,
  fieldEnd(),
]
