import { childOf, childrenOf, type XmlElement } from '../docx/xml.ts'
import { ReadError } from '../errors.ts'
import type { OutlineEntry, SourceDocument } from '../model.ts'
import { MAX_PAGES } from '../pdf/file.ts'
import { documentOf } from '../pdf/laid.ts'
import { keepPage, type ReadPage } from '../pdf/pages.ts'
import { type OfdPackage, type OfdPart, openOfd, wordsAt } from './package.ts'
import { rawPage } from './page.ts'

const MAX_LEVEL = 12
const BOLD_NAME = /bold|black|heavy|黑体/i

const partsAt = (ofd: OfdPackage, names: readonly string[]): readonly OfdPart[] => {
  const common = childOf(ofd.document, 'ofd:CommonData')
  return childrenOf(common)
    .filter(({ name }) => names.includes(name))
    .flatMap((element) => {
      const location =
        element.attributes.BaseLoc ?? element.children.filter((child) => typeof child === 'string').join('')
      return ofd.part(location, ofd.path) ?? []
    })
}

const boldFonts = (ofd: OfdPackage): ReadonlySet<string> =>
  new Set(
    partsAt(ofd, ['ofd:PublicRes', 'ofd:DocumentRes'])
      .flatMap(({ root }) => childrenOf(childOf(root, 'ofd:Fonts'), 'ofd:Font'))
      .filter(({ attributes: { Bold, FontName = '' } }) => Bold === 'true' || BOLD_NAME.test(FontName))
      .map(({ attributes }) => attributes.ID ?? ''),
  )

const layersOf = (page: XmlElement | undefined): readonly XmlElement[] =>
  childrenOf(childOf(page, 'ofd:Content'), 'ofd:Layer')

/** Layers of annotations (stamps are pictures, notes are text) by the id of their page. */
const annotationsOf = (ofd: OfdPackage): ReadonlyMap<string, readonly XmlElement[]> => {
  const list = ofd.part(wordsAt(ofd.document, 'ofd:Annotations') || '-', ofd.path)
  return new Map(
    childrenOf(list?.root, 'ofd:Page').map((page) => {
      const part = ofd.part(wordsAt(page, 'ofd:FileLoc'), list!.path)
      const shown = childrenOf(part?.root, 'ofd:Annot').filter(
        ({ attributes }) => attributes.Visible !== 'false',
      )
      return [
        page.attributes.PageID ?? '',
        shown.flatMap((annotation) => childrenOf(annotation, 'ofd:Appearance')),
      ]
    }),
  )
}

interface PageEntry {
  readonly id: string
  readonly location: string
}

const pagesOf = (ofd: OfdPackage): readonly PageEntry[] =>
  childrenOf(childOf(ofd.document, 'ofd:Pages'), 'ofd:Page').map(({ attributes }) => ({
    id: attributes.ID ?? '',
    location: attributes.BaseLoc ?? '',
  }))

const outlineOf = (ofd: OfdPackage, pages: readonly PageEntry[]): readonly OutlineEntry[] => {
  const numbers = new Map(pages.map(({ id }, index) => [id, index + 1]))
  const below = (element: XmlElement | undefined, level: number): readonly OutlineEntry[] =>
    level > MAX_LEVEL
      ? []
      : childrenOf(element, 'ofd:OutlineElem').flatMap((entry) => {
          const action = childrenOf(childOf(entry, 'ofd:Actions'), 'ofd:Action')[0]
          const target = childOf(childOf(action, 'ofd:Goto'), 'ofd:Dest')?.attributes.PageID ?? ''
          return [
            { level, title: entry.attributes.Title ?? '', page: numbers.get(target) ?? null },
            ...below(entry, level + 1),
          ]
        })
  return below(childOf(ofd.document, 'ofd:Outlines'), 1)
}

const readPages = (ofd: OfdPackage, entries: readonly PageEntry[]): readonly (ReadPage | null)[] => {
  const bold = boldFonts(ofd)
  const annotations = annotationsOf(ofd)
  const common = childOf(ofd.document, 'ofd:CommonData')
  const usualBox = wordsAt(childOf(common, 'ofd:PageArea'), 'ofd:PhysicalBox')
  const templates = new Map(
    childrenOf(common, 'ofd:TemplatePage').map(({ attributes }) => [
      attributes.ID ?? '',
      attributes.BaseLoc ?? '',
    ]),
  )
  const read = (entry: PageEntry, index: number): ReadPage | null => {
    const page = ofd.part(entry.location, ofd.path)?.root
    if (!page) return null
    const under = childrenOf(page, 'ofd:Template').flatMap(({ attributes }) =>
      layersOf(ofd.part(templates.get(attributes.TemplateID ?? '') ?? '-', ofd.path)?.root),
    )
    const layers = [...under, ...layersOf(page), ...(annotations.get(entry.id) ?? [])]
    return keepPage(rawPage(page, index + 1, layers, usualBox, bold))
  }
  return entries.slice(0, MAX_PAGES).map((entry, index) => {
    try {
      return read(entry, index)
    } catch (error) {
      if (error instanceof ReadError && error.code === 'damaged') return null
      throw error
    }
  })
}

/**
 * Reads an OFD file (GB/T 33190-2016) like a PDF: characters and lines to paragraphs and tables. A page that is
 * missing or damaged gives a notice. Throws `ReadError`: encrypted, damaged, too-large, no-text.
 */
export const readOfd = (bytes: Uint8Array, name: string): SourceDocument => {
  const ofd = openOfd(bytes, name)
  const entries = pagesOf(ofd)
  if (entries.length === 0) throw new ReadError('no-text', name, '0 pages')
  return documentOf({
    file: name,
    format: 'ofd',
    pageCount: entries.length,
    pages: readPages(ofd, entries),
    outline: outlineOf(ofd, entries),
  })
}
