import { ReadError } from '../errors.ts'
import type { Box, SourceDocument } from '../model.ts'
import { boxesOf } from '../notes/boxes.ts'
import type { Annotated, NoteTone, PlaceNote } from '../notes/note.ts'
import { onlyNotes } from './appended.ts'
import { readGlyphs } from './glyphs.ts'
import type { Glyph, Rect } from './page.ts'
import { dropPdfium, type Pdfium, startPdfium } from './pdfium.ts'
import { type Space, spaceOf, visibleBox } from './space.ts'

const HIGHLIGHT = 9
const PRINTED = 4
const APPEND = 1
const PASSWORD = 4
const SCRATCH_BYTES = 256
const FLOAT_BYTES = 4
/** Name of the author, by which our own annotations are known. */
const AUTHOR = 'bidlint'
const COLOURS: Readonly<Record<NoteTone, readonly [number, number, number]>> = {
  fault: [255, 160, 150],
  doubt: [255, 214, 90],
  fine: [170, 225, 170],
  plain: [255, 240, 130],
}

/** A note with the boxes that it covers on one page. */
interface PageNote {
  readonly note: PlaceNote
  readonly boxes: readonly Box[]
}

/** Notes by page; a note whose place goes over pages is put on each of them. */
const byPage = (
  document: SourceDocument,
  notes: readonly PlaceNote[],
): ReadonlyMap<number, readonly PageNote[]> => {
  const placesOf = boxesOf(document)
  const pages = new Map<number, PageNote[]>()
  for (const note of notes) {
    const boxes = placesOf(note.place)
    for (const page of new Set(boxes.map((box) => box.page))) {
      const known = pages.get(page) ?? []
      known.push({ note, boxes: boxes.filter((box) => box.page === page) })
      pages.set(page, known)
    }
  }
  return pages
}

/** How far letters may reach over the box that was made of them, in points. */
const SLACK = 1

const isWithin = ({ left, right, top, bottom }: Rect, box: Rect): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK
}

/** Parts of its size that a letter reaches above and below its baseline. */
const ASCENT = 0.86
const DESCENT = 0.16

/** The boxes of letters without the leading that fonts give them. */
const tight = (glyph: Glyph): Rect => {
  if (glyph.turn !== 0) return glyph
  const { left, right, baseline, size } = glyph
  return { left, right, top: baseline - size * ASCENT, bottom: baseline + size * DESCENT }
}

/** The lines of letters inside a box; the box itself where no letters stand in it. */
const linesIn = (box: Rect, letters: readonly Rect[]): readonly Rect[] => {
  const lines: Rect[] = []
  for (const letter of letters.filter((each) => isWithin(each, box))) {
    const middle = (letter.top + letter.bottom) / 2
    const at = lines.findIndex(({ top, bottom }) => middle > top && middle < bottom)
    if (at < 0) {
      lines.push(letter)
      continue
    }
    const line = lines[at]!
    lines[at] = {
      left: Math.min(line.left, letter.left),
      right: Math.max(line.right, letter.right),
      top: Math.min(line.top, letter.top),
      bottom: Math.max(line.bottom, letter.bottom),
    }
  }
  return lines.length > 0 ? lines : [box]
}

/** A point of the page as it is read in PDF user space: the inverse of the space's matrix, which only turns. */
const pointOf = ({ matrix: m }: Space, x: number, y: number): readonly [number, number] => {
  const [dx, dy] = [x - m[2]!, y - m[5]!]
  return [m[0]! * dx + m[3]! * dy, m[1]! * dx + m[4]! * dy]
}

/** Upper left, upper right, lower left, lower right, as viewers draw them. */
const quadOf = (space: Space, { left, right, top, bottom }: Rect): readonly number[] => [
  ...pointOf(space, left, top),
  ...pointOf(space, right, top),
  ...pointOf(space, left, bottom),
  ...pointOf(space, right, bottom),
]

const setFloats = ({ float32 }: Pdfium, pointer: number, values: readonly number[]): void => {
  float32().set(values, pointer / FLOAT_BYTES)
}

const setString = (pdfium: Pdfium, annotation: number, key: string, words: string): void => {
  const { call, bytes } = pdfium
  const name = new TextEncoder().encode(`${key}\0`)
  const text = Uint16Array.from(`${words}\0`, (character) => character.charCodeAt(0))
  const pointer = call.malloc(name.length + text.byteLength + 1)
  const behind = pointer + name.length + (name.length % 2)
  bytes().set(name, pointer)
  bytes().set(new Uint8Array(text.buffer), behind)
  call.FPDFAnnot_SetStringValue(annotation, pointer, behind)
  call.free(pointer)
}

const addNote = (
  pdfium: Pdfium,
  page: number,
  scratch: number,
  note: PlaceNote,
  quads: readonly (readonly number[])[],
) => {
  const { call } = pdfium
  const annotation = call.FPDFPage_CreateAnnot(page, HIGHLIGHT)
  for (const quad of quads) {
    setFloats(pdfium, scratch, quad)
    call.FPDFAnnot_AppendAttachmentPoints(annotation, scratch)
  }
  const xs = quads.flatMap((quad) => quad.filter((_, at) => at % 2 === 0))
  const ys = quads.flatMap((quad) => quad.filter((_, at) => at % 2 === 1))
  setFloats(pdfium, scratch, [Math.min(...xs), Math.max(...ys), Math.max(...xs), Math.min(...ys)])
  call.FPDFAnnot_SetRect(annotation, scratch)
  call.FPDFAnnot_SetColor(annotation, 0, ...COLOURS[note.tone], 255)
  call.FPDFAnnot_SetFlags(annotation, PRINTED)
  setString(pdfium, annotation, 'T', AUTHOR)
  setString(pdfium, annotation, 'Contents', note.text)
  call.FPDFPage_CloseAnnot(annotation)
}

const addToPage = (
  pdfium: Pdfium,
  document: number,
  number: number,
  notes: readonly PageNote[],
  scratch: number,
): number => {
  const { call } = pdfium
  const page = call.FPDF_LoadPage(document, number - 1)
  if (page === 0) return 0
  const space = spaceOf(visibleBox(pdfium, page, scratch), call.FPDFPage_GetRotation(page))
  const textPage = call.FPDFText_LoadPage(page)
  const letters = readGlyphs(pdfium, textPage, space, scratch).glyphs.map(tight)
  call.FPDFText_ClosePage(textPage)
  for (const { note, boxes } of notes) {
    const lines = boxes.flatMap((box) => linesIn(box, letters))
    addNote(
      pdfium,
      page,
      scratch,
      note,
      lines.map((line) => quadOf(space, line)),
    )
  }
  call.FPDF_ClosePage(page)
  return notes.length
}

/** What PDFium writes of the document: its own bytes first, then what was added. */
const saved = ({ call, bytes }: Pdfium, document: number): Uint8Array => {
  const writer = call.PDFiumExt_OpenFileWriter()
  call.FPDF_SaveAsCopy(document, writer, APPEND)
  const size = call.PDFiumExt_GetFileWriterSize(writer)
  const pointer = call.malloc(size)
  call.PDFiumExt_GetFileWriterData(writer, pointer, size)
  const copy = bytes().slice(pointer, pointer + size)
  call.free(pointer)
  call.PDFiumExt_CloseFileWriter(writer)
  return copy
}

const annotateOpen = (
  pdfium: Pdfium,
  handle: number,
  bytes: Uint8Array,
  document: SourceDocument,
  notes: readonly PlaceNote[],
): Annotated => {
  const { call } = pdfium
  const scratch = call.malloc(SCRATCH_BYTES)
  let placed = 0
  for (const [number, pageNotes] of byPage(document, notes))
    placed += addToPage(pdfium, handle, number, pageNotes, scratch)
  call.free(scratch)
  if (placed === 0) return { bytes, placed }
  const appended = onlyNotes(bytes, saved(pdfium, handle), AUTHOR)
  if (appended === null) throw new ReadError('damaged', document.file, 'PDF update')
  return { bytes: appended, placed }
}

/**
 * A copy of a PDF with highlights that carry notes: the file's own bytes with an update behind them. Throws
 * `ReadError` 'encrypted' for a file that needs a password, 'damaged' where no update can be written.
 */
export const annotatePdf = async (
  bytes: Uint8Array,
  document: SourceDocument,
  notes: readonly PlaceNote[],
): Promise<Annotated> => {
  const pdfium = await startPdfium()
  const { call } = pdfium
  const data = call.malloc(bytes.length)
  if (data === 0) throw new ReadError('too-large', document.file, `${bytes.length}`)
  pdfium.bytes().set(bytes, data)
  try {
    const handle = call.FPDF_LoadMemDocument(data, bytes.length, 0)
    if (handle === 0)
      throw new ReadError(
        call.FPDF_GetLastError() === PASSWORD ? 'encrypted' : 'damaged',
        document.file,
        'PDF',
      )
    try {
      return annotateOpen(pdfium, handle, bytes, document, notes)
    } finally {
      call.FPDF_CloseDocument(handle)
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'RuntimeError') throw error
    dropPdfium()
    throw new ReadError('damaged', document.file, error.message)
  } finally {
    call.free(data)
  }
}
