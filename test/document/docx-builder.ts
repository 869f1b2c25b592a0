import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Namespaces of every part a test builds. */
export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

export interface DocxParts {
  /** Content of w:body. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly header?: string
  /** Further entries by name, as they stand. */
  readonly entries?: Readonly<Record<string, string>>
  /** Further relationships: id, type and target. */
  readonly relationships?: readonly (readonly [string, string, string])[]
}

/** The words of a run as XML. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of one run, or of ready XML. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

/** A numbered paragraph. */
export const numbered = (text: string, numId: number, level = 0): string =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

/** One level of a numbering definition. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/** A definition of numbers with a list of the same id. */
export const list = (id: number, levels: string, overrides = ''): readonly [string, string] => [
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`,
]

/** The content of numbering.xml from lists: all definitions come first. */
export const lists = (...made: readonly (readonly [string, string])[]): string =>
  made.map(([definition]) => definition).join('') + made.map(([, number]) => number).join('')

const part = (root: string, content: string): string => `<w:${root} ${NAMESPACES}>${content}</w:${root}>`

/** A DOCX package of the given parts. */
export const docx = (parts: DocxParts): Uint8Array => {
  const optional = { styles: parts.styles, numbering: parts.numbering, footnotes: parts.footnotes }
  const entries: Record<string, string> = {
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
  }
  const relationships = [...(parts.relationships ?? [])]
  for (const [name, content] of Object.entries(optional)) {
    if (content === undefined) continue
    entries[`word/${name}.xml`] = part(name, content)
    relationships.push([name, name, `${name}.xml`])
  }
  if (parts.header !== undefined) {
    entries['word/header1.xml'] = part('hdr', parts.header)
    relationships.push(['header', 'header', 'header1.xml'])
  }
  const lines = relationships.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`,
  )
  entries['word/_rels/document.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
  const all = { ...entries, ...parts.entries }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}
