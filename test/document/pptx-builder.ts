import { strToU8, zipSync } from 'fflate'

const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const NAMESPACES = `xmlns:p="${P}" xmlns:a="${A}" xmlns:r="${R}"`

/** One slide of a presentation that a test builds. */
export interface BuiltSlide {
  readonly title?: string
  readonly texts?: readonly string[]
  readonly table?: readonly (readonly string[])[]
  readonly notes?: string
  readonly isHidden?: boolean
  readonly pictures?: number
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const body = (texts: readonly string[], tag = 'p:txBody') =>
  `<${tag}><a:bodyPr/>${texts.map((text) => `<a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p>`).join('')}</${tag}>`
const shape = (type: string, texts: readonly string[]) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr/>${body(texts)}</p:sp>`
const table = (rows: readonly (readonly string[])[]) =>
  `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows
    .map(
      (cells) =>
        `<a:tr h="1">${cells.map((cell) => `<a:tc>${body([cell], 'a:txBody')}</a:tc>`).join('')}</a:tr>`,
    )
    .join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
const PICTURE = '<p:pic><p:nvPicPr><p:cNvPr id="9" name="pic"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr></p:pic>'

const slideXml = ({ title, texts = [], table: rows, isHidden, pictures = 0 }: BuiltSlide) =>
  `<p:sld ${NAMESPACES}${isHidden ? ' show="0"' : ''}><p:cSld><p:spTree>${
    title === undefined ? '' : shape('title', [title])
  }${texts.length > 0 ? shape('body', texts) : ''}${rows ? table(rows) : ''}${PICTURE.repeat(pictures)}${shape('sldNum', ['7'])}</p:spTree></p:cSld></p:sld>`

const notesXml = (notes: string) =>
  `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${shape('sldNum', ['3'])}${shape('body', notes.split('\n'))}</p:spTree></p:cSld></p:notes>`

const relations = (entries: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="${RELATIONSHIPS}">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** A presentation with these slides; their parts are numbered backward, so that only the list tells their order. */
export const buildPptx = (slides: readonly BuiltSlide[]): Uint8Array => {
  const numberOf = (at: number) => slides.length - at
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldIdLst>${slides
      .map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${numberOf(at)}"/>`)
      .join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      slides.map((_, at) => [`rId${numberOf(at)}`, 'slide', `slides/slide${numberOf(at)}.xml`]),
    ),
  }
  slides.forEach((slide, at) => {
    const number = numberOf(at)
    files[`ppt/slides/slide${number}.xml`] = slideXml(slide)
    if (slide.notes === undefined) return
    files[`ppt/slides/_rels/slide${number}.xml.rels`] = relations([
      ['rId1', 'notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ])
    files[`ppt/notesSlides/notesSlide${number}.xml`] = notesXml(slide.notes)
  })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
