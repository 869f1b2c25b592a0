import type { OutlineEntry } from '../model.ts'
import type { Pdfium } from './pdfium.ts'

/** Bookmarks read; a hostile file can hold loops. */
const MAX_ENTRIES = 5000
const MAX_LEVEL = 12

/** The bookmarks (书签) of an open document, in order; levels count from 1. */
export const readOutline = (pdfium: Pdfium, document: number): OutlineEntry[] => {
  const { call } = pdfium
  const entries: OutlineEntry[] = []

  const titleOf = (bookmark: number): string => {
    const size = call.FPDFBookmark_GetTitle(bookmark, 0, 0)
    if (size <= 2) return ''
    const buffer = call.malloc(size)
    call.FPDFBookmark_GetTitle(bookmark, buffer, size)
    const title = new TextDecoder('utf-16le').decode(pdfium.bytes().slice(buffer, buffer + size - 2))
    call.free(buffer)
    return title.trim()
  }

  const pageOf = (bookmark: number): number | null => {
    const action = call.FPDFBookmark_GetAction(bookmark)
    const own = call.FPDFBookmark_GetDest(document, bookmark)
    const destination = own !== 0 ? own : action !== 0 ? call.FPDFAction_GetDest(document, action) : 0
    const index = destination === 0 ? -1 : call.FPDFDest_GetDestPageIndex(document, destination)
    return index < 0 ? null : index + 1
  }

  const walk = (parent: number, level: number): void => {
    let bookmark = call.FPDFBookmark_GetFirstChild(document, parent)
    while (bookmark !== 0 && entries.length < MAX_ENTRIES) {
      entries.push({ level, title: titleOf(bookmark), page: pageOf(bookmark) })
      if (level < MAX_LEVEL) walk(bookmark, level + 1)
      bookmark = call.FPDFBookmark_GetNextSibling(document, bookmark)
    }
  }
  walk(0, 1)
  return entries
}
