import { SaxesParser } from 'saxes'
import { ReadError } from '../errors.ts'

/** An element with the customary prefix of its namespace ("w:p"), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text is kept only in elements that hold words (w:t, m:t, w:instrText). */
  readonly children: readonly (XmlElement | string)[]
}

const DEPTH_LIMIT = 400

/** Namespaces, transitional and strict (ISO/IEC 29500), to the prefix under which this reader knows them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://www.ofdspec.org/2016': 'ofd',
}

const HOLDS_WORDS: ReadonlySet<string> = new Set(
  `w:t m:t w:instrText x:t x:v a:t ofd:TextCode ofd:AbbreviatedData ofd:PhysicalBox ofd:DocRoot ofd:PublicRes
  ofd:DocumentRes ofd:Annotations ofd:FileLoc`.split(/\s+/),
)
/** Left out: a fallback repeats its choice, old properties are history, and looks that no reading depends on. */
const DROPPED: ReadonlySet<string> = new Set(
  `mc:Fallback w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange w:tblPrExChange
  w:tblGridChange w:tblGrid w:tblLook w:tblBorders w:tblCellMar w:tcBorders w:tcMar w:tcW w:vAlign w:pBdr w:bdr
  w:spacing w:ind w:tabs w:snapToGrid w:adjustRightInd w:autoSpaceDE w:autoSpaceDN w:widowControl w:keepNext
  w:keepLines w:wordWrap w:kinsoku w:overflowPunct w:topLinePunct w:textAlignment w:color w:kern w:szCs w:bCs
  w:i w:iCs w:u w:w w:position w:shd w:highlight w:lang w:noProof w:proofErr w:bookmarkStart w:bookmarkEnd
  w:commentRangeStart w:commentRangeEnd w:lastRenderedPageBreak`.split(/\s+/),
)
/** Their children stand in their place. */
const UNWRAPPED: ReadonlySet<string> = new Set(['mc:AlternateContent', 'mc:Choice'])

interface OpenElement {
  /** Of an element that its children replace: the name of the element they go to. */
  readonly name: string
  readonly isUnwrapped: boolean
  readonly attributes: Record<string, string>
  readonly children: (XmlElement | string)[]
}

/** Maps names as written to customary ones; knows the prefixes declared so far. */
const makeNames = () => {
  const prefixes = new Map<string, string>()
  const names = new Map<string, string>()
  const declare = (attribute: string, uri: string) => {
    const known = PREFIXES[uri]
    const written = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length)
    if (known === undefined || (prefixes.get(written) ?? written) === known) return
    prefixes.set(written, known)
    names.clear()
  }
  const customary = (name: string): string => {
    const colon = name.indexOf(':')
    const written = name.slice(0, Math.max(colon, 0))
    const prefix = prefixes.get(written) ?? written
    const local = name.slice(colon + 1)
    return prefix === '' ? local : `${prefix}:${local}`
  }
  const nameOf = (name: string): string => {
    const known = names.get(name)
    if (known !== undefined) return known
    const made = customary(name)
    names.set(name, made)
    return made
  }
  const attributesOf = (written: Readonly<Record<string, string>>): Record<string, string> => {
    for (const key in written) if (key.startsWith('xmlns')) declare(key, written[key]!)
    if (prefixes.size === 0) return written as Record<string, string>
    const attributes: Record<string, string> = {}
    for (const key in written) attributes[key.includes(':') ? nameOf(key) : key] = written[key]!
    return attributes
  }
  return { nameOf, attributesOf }
}

const decode = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** Offered each element when it is complete, with its parent's name; true where it need not stay in the tree. */
export type Take = (element: XmlElement, parent: string) => boolean

/**
 * Parses one part of a package to a tree. Revision bookkeeping and fallbacks are left out.
 * Throws `ReadError` 'damaged' for XML that is not well formed, holds a DOCTYPE or nests too deep.
 */
export const parseXml = (bytes: Uint8Array, file: string, part: string, take?: Take): XmlElement => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const names = makeNames()
  const root: OpenElement = { name: '', isUnwrapped: false, attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let dropped = 0
  const damaged = (what: string): never => {
    throw new ReadError('damaged', file, `${part}: ${what}`)
  }
  parser.on('error', (error) => damaged(error.message))
  parser.on('doctype', () => damaged('DOCTYPE'))
  parser.on('opentag', (tag) => {
    if (dropped > 0) {
      dropped += 1
      return
    }
    const attributes = names.attributesOf(tag.attributes as Record<string, string>)
    const name = names.nameOf(tag.name)
    if (DROPPED.has(name)) {
      dropped = 1
      return
    }
    if (open.length > DEPTH_LIMIT) damaged('nesting')
    const parent = open.at(-1)!
    if (UNWRAPPED.has(name)) {
      open.push({ ...parent, isUnwrapped: true })
      return
    }
    const element = { name, isUnwrapped: false, attributes, children: [] }
    parent.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const parent = open.at(-1)!
    if (dropped === 0 && HOLDS_WORDS.has(parent.name)) parent.children.push(text)
  })
  parser.on('closetag', () => {
    if (dropped > 0) {
      dropped -= 1
      return
    }
    const element = open.pop()!
    const parent = open.at(-1)!
    if (!element.isUnwrapped && take?.(element, parent.name)) parent.children.pop()
  })
  parser.write(decode(bytes)).close()
  const top = root.children[0]
  return typeof top === 'object' ? top : damaged('empty')
}

/** The first child element of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => {
  if (!element) return undefined
  for (const child of element.children) if (typeof child === 'object' && child.name === name) return child
  return undefined
}

/** All child elements, of that name where given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child === 'object' && (name === undefined || child.name === name),
  )

/** The `w:val` of a child element, or undefined. */
export const stringOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val']

/** A property that is on when its element stands without a value: true, false, or undefined where it is absent. */
export const flagOf = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const found = childOf(element, name)
  if (!found) return undefined
  const value = found.attributes['w:val']
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

/** All elements of that name below, in document order, not inside one another. */
export const descendantsOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)))

/** The words directly in an element. */
export const wordsOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('')
