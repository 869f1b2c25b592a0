import type { DocxSection } from '../docx.ts'
import type { OfficePart } from '../package.ts'
import { element, type Xml } from '../xml.ts'
import { field, runXml } from './inline.ts'
import { WORD_NAMESPACES } from './styles.ts'

/** A4 in twentieths of a point. */
const SHORT = 11_906
const LONG = 16_838
const SIDE_MARGIN = 1361

/** Width between the margins, in twentieths of a point. */
export const textWidth = (landscape: boolean): number => (landscape ? LONG : SHORT) - 2 * SIDE_MARGIN

const reference = (kind: 'header' | 'footer', id: string | null) =>
  id !== null && element(`w:${kind}Reference`, { 'w:type': 'default', 'r:id': id })

/** Paper and margins of a section with its header and footer, by relationship. */
export const sectionProperties = (
  { landscape = false }: DocxSection,
  { header, footer }: { readonly header: string | null; readonly footer: string | null },
): Xml =>
  element(
    'w:sectPr',
    {},
    reference('header', header),
    reference('footer', footer),
    element('w:pgSz', {
      'w:w': landscape ? LONG : SHORT,
      'w:h': landscape ? SHORT : LONG,
      'w:orient': landscape && 'landscape',
    }),
    element('w:pgMar', {
      'w:top': 1361,
      'w:right': SIDE_MARGIN,
      'w:bottom': 1247,
      'w:left': SIDE_MARGIN,
      'w:header': 680,
      'w:footer': 624,
      'w:gutter': 0,
    }),
  )

const NUMBERS: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' }

const furniturePart =
  (root: 'w:hdr' | 'w:ftr', style: string, kind: string) =>
  (name: string, words: string): OfficePart => ({
    name,
    contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    root: element(
      root,
      WORD_NAMESPACES,
      element(
        'w:p',
        {},
        element('w:pPr', {}, element('w:pStyle', { 'w:val': style })),
        words
          .split(/(\{pages?\})/)
          .map((words) =>
            NUMBERS[words] ? field(NUMBERS[words], [runXml({ text: '1' })]) : runXml({ text: words }),
          ),
      ),
    ),
  })

/** 页眉 */
export const headerPart = furniturePart('w:hdr', 'Header', 'header')
/** 页脚 */
export const footerPart = furniturePart('w:ftr', 'Footer', 'footer')
