import type { FileFormat, Furniture, Notice, OutlineEntry, SourceDocument } from '../model.ts'
import { blocksOf } from './blocks.ts'
import { MAX_PAGES } from './file.ts'
import { flowOf, marginsBy } from './flow.ts'
import { findFurniture } from './furniture.ts'
import { pageMargins } from './margins.ts'
import { notesOf } from './notes.ts'
import type { ReadPage } from './pages.ts'
import { repeatedHeads } from './tables.ts'

/** A file whose pages are laid out; null where one can't be read. */
export interface LaidFile {
  readonly file: string
  readonly format: FileFormat
  /** Of the file, also where not all pages were read. */
  readonly pageCount: number
  readonly pages: readonly (ReadPage | null)[]
  readonly outline: readonly OutlineEntry[]
}

const watermarksOf = (pages: readonly ReadPage[]): Furniture[] =>
  pages
    .filter((page) => page.watermark !== '')
    .map((page) => ({ kind: 'watermark', page: page.number, text: page.watermark }))

const noticesOf = (file: string, pageCount: number, pages: readonly (ReadPage | null)[]): Notice[] => {
  const notices: Notice[] = []
  if (pageCount > MAX_PAGES)
    notices.push({ code: 'limit-reached', file, page: null, detail: `pages > ${MAX_PAGES}` })
  pages.forEach((page, index) => {
    const at = { file, page: index + 1 }
    if (page === null) notices.push({ code: 'part-unreadable', ...at })
    else {
      if (!page.hasText) notices.push({ code: 'page-without-text', ...at })
      if (page.unmapped > 0) notices.push({ code: 'unmapped-characters', ...at, count: page.unmapped })
      if (page.limit !== null) notices.push({ code: 'limit-reached', ...at, detail: page.limit })
    }
  })
  return notices
}

/** Pages put together: paragraphs and tables run on over page breaks, furniture is set apart. */
export const documentOf = ({ file, format, pageCount, pages: all, outline }: LaidFile): SourceDocument => {
  const pages = all.filter((page) => page !== null)
  const { furniture, lines } = findFurniture(pages)
  const margins = pageMargins(pages, lines)
  const notes = notesOf(pages.flatMap((page) => page.lines.filter((line) => !lines.has(line))))
  const flow = flowOf(pages, new Set([...lines, ...[...notes.values()].flat()]))
  const heads = flow.flatMap((item) => (item.kind === 'table' ? repeatedHeads(item.parts) : []))
  return {
    file,
    format,
    pages: pageCount,
    blocks: blocksOf(flow, notes, marginsBy(margins), outline),
    furniture: [...furniture, ...heads, ...watermarksOf(pages)],
    outline,
    notices: noticesOf(file, pageCount, all),
  }
}
