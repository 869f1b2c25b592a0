import { MAX_PAGES, type OpenPdf, withPdf } from './file.ts'
import { type LaidPage, layPage } from './layout.ts'
import type { RawPage } from './page.ts'
import { uprightPage } from './turned.ts'

/** What is kept of a page: plain data that can go from one thread to another. */
export interface ReadPage extends LaidPage {
  readonly hasText: boolean
  readonly watermark: string
  readonly unmapped: number
}

/** The pages of one file, shared out among several readers. */
export interface PageShare {
  /** Index of a page that no reader has taken yet, from 0; counts on beyond the last page. */
  readonly next: () => number
  /** Pages that were read elsewhere, by index. What is taken there and missing here is read again. */
  readonly others: () => Promise<ReadonlyMap<number, ReadPage | null>>
}

/** Lays a page out and keeps of it what goes on. */
export const keepPage = (page: RawPage): ReadPage => ({
  ...layPage(uprightPage(page)),
  hasText: page.glyphs.some((glyph) => glyph.text !== ' '),
  watermark: page.watermark.trim(),
  unmapped: page.unmapped,
})

const readPage = (pdf: OpenPdf, index: number): ReadPage | null => {
  const page = pdf.page(index)
  return page && keepPage(page)
}

type Take = (index: number, page: ReadPage | null) => void

const readShare = (pdf: OpenPdf, next: () => number, take: Take): void => {
  const count = Math.min(pdf.pageCount, MAX_PAGES)
  for (let index = next(); index < count; index = next()) take(index, readPage(pdf, index))
}

/** Reads the pages of a file that `next` hands out, counting from 0. Throws `ReadError`. */
export const readSharedPages = (bytes: Uint8Array, next: () => number, take: Take): Promise<void> =>
  withPdf(bytes, '', async (pdf) => readShare(pdf, next, take))

const NOBODY = new Map<number, ReadPage | null>()

/** All pages of a file in order, whoever read them; null where one can't be read. */
export const readAllPages = async (pdf: OpenPdf, share: PageShare | null): Promise<(ReadPage | null)[]> => {
  const pages = new Map<number, ReadPage | null>()
  let taken = 0
  readShare(pdf, share?.next ?? (() => taken++), (index, page) => pages.set(index, page))
  const count = Math.min(pdf.pageCount, MAX_PAGES)
  const others = share && pages.size < count ? await share.others() : NOBODY
  return Array.from({ length: count }, (_, index) => {
    const read = pages.get(index) ?? others.get(index)
    return read === undefined ? readPage(pdf, index) : read
  })
}
