import { type Archive, openArchive } from '../archive.ts'
import { folderOf, type Relationship, relationshipsOf, relationshipsPart } from '../docx/package.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../docx/xml.ts'
import { ReadError } from '../errors.ts'
import { labelOf } from '../label.ts'
import type { Block, Table } from '../model.ts'
import { sniffFormat } from '../sniff.ts'
import type { Deck, Slide } from './model.ts'
import { paragraphsOf, placeholderOf, type Shape, shapesOf } from './shapes.ts'

interface Package {
  readonly part: (name: string) => XmlElement | undefined
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>
}

const MAIN = 'ppt/presentation.xml'
const SLIDE_LIMIT = 2000

const packageOf = (archive: Archive, file: string): Package => {
  const part = (name: string) => {
    const bytes = archive.read(name)
    return bytes && parseXml(bytes, file, name)
  }
  return { part, relationships: (name) => relationshipsOf(part(relationshipsPart(name)), folderOf(name)) }
}

/** Parts of the slides in the order of the show. */
const slideParts = ({ part, relationships }: Package, file: string): readonly string[] => {
  const main = part(MAIN)
  if (main?.name !== 'p:presentation') throw new ReadError('unknown-format', file, main?.name ?? 'ZIP')
  const targets = relationships(MAIN)
  const parts = childrenOf(childOf(main, 'p:sldIdLst'), 'p:sldId').flatMap(
    ({ attributes }) => targets.get(attributes['r:id'] ?? '')?.target ?? [],
  )
  if (parts.length > SLIDE_LIMIT) throw new ReadError('too-large', file, `${parts.length} slides`)
  return parts
}

const treeOf = (root: XmlElement | undefined): XmlElement | undefined =>
  childOf(childOf(root, 'p:cSld'), 'p:spTree')

const notesOf = ({ part, relationships }: Package, slide: string): readonly string[] => {
  const target = [...relationships(slide).values()].find(({ type }) => type === 'notesSlide')?.target
  const shapes = target === undefined ? [] : childrenOf(treeOf(part(target)), 'p:sp')
  return shapes
    .filter((shape) => placeholderOf(shape) === 'body')
    .flatMap((shape) => paragraphsOf(childOf(shape, 'p:txBody')))
}

interface SlideRead {
  /** Name of its part where the package does not hold it. */
  readonly missing: string | null
  readonly shapes: readonly Shape[]
  readonly notes: readonly string[]
  readonly isHidden: boolean
}

const readSlide = (source: Package, name: string): SlideRead => {
  const root = source.part(name)
  return {
    missing: root ? null : name,
    shapes: shapesOf(treeOf(root)),
    notes: notesOf(source, name),
    isHidden: root?.attributes.show === '0' || root?.attributes.show === 'false',
  }
}

const wordsIn = (shape: Shape): readonly string[] => {
  if (shape.kind === 'picture') return []
  if (shape.kind !== 'table') return shape.paragraphs
  return shape.rows.flat().flatMap(({ text }) => (text === '' ? [] : [text]))
}

const toSlide = ({ shapes, notes, isHidden }: SlideRead, number: number): Slide => {
  const title = shapes.find(({ kind }) => kind === 'title')
  return {
    number,
    title: title ? wordsIn(title).join(' ') : '',
    texts: shapes.filter((shape) => shape !== title).flatMap(wordsIn),
    notes: notes.join('\n'),
    isHidden,
    pictures: shapes.filter(({ kind }) => kind === 'picture').length,
  }
}

const textBlock = (text: string, index: number, page: number): Block => ({
  kind: 'paragraph',
  index,
  page,
  text,
  label: labelOf(text),
  bold: false,
})

const tableBlock = (rows: Extract<Shape, { kind: 'table' }>['rows'], index: number, page: number): Table => ({
  kind: 'table',
  index,
  page,
  columns: Math.max(1, ...rows.flat().map(({ column, columnSpan }) => column + columnSpan)),
  rows: rows.map((cells, row) => ({
    page,
    cells: cells.map((cell) => ({ ...cell, row, blocks: [textBlock(cell.text, index, page)] })),
  })),
})

/** The blocks of one slide: title, text and tables as they stand, then the notes. */
const blocksOf = ({ shapes, notes }: SlideRead, page: number, from: number): readonly Block[] => {
  const blocks: Block[] = []
  const next = () => from + blocks.length
  for (const shape of shapes) {
    if (shape.kind === 'table') blocks.push(tableBlock(shape.rows, next(), page))
    else if (shape.kind === 'title')
      blocks.push({
        ...textBlock(shape.paragraphs.join(' '), next(), page),
        kind: 'heading',
        level: 1,
      } as Block)
    else if (shape.kind === 'text')
      for (const text of shape.paragraphs) blocks.push(textBlock(text, next(), page))
  }
  for (const text of notes) blocks.push(textBlock(text, next(), page))
  return blocks
}

const requirePptx = (bytes: Uint8Array, file: string): void => {
  const sniffed = sniffFormat(bytes)
  if ('format' in sniffed) throw new ReadError('unknown-format', file, sniffed.format.toUpperCase())
  if (sniffed.found !== 'PPTX') throw new ReadError(sniffed.code, file, sniffed.found)
}

/**
 * Reads a presentation (PPTX): slides in the order of the show with titles, text, tables and notes.
 * Throws `ReadError` where it is none, damaged, encrypted or too large.
 */
export const readDeck = (bytes: Uint8Array, file: string): Deck => {
  requirePptx(bytes, file)
  const source = packageOf(openArchive(bytes, file), file)
  const read = slideParts(source, file).map((name) => readSlide(source, name))
  const blocks: Block[] = []
  for (const [at, slide] of read.entries()) blocks.push(...blocksOf(slide, at + 1, blocks.length))
  return {
    document: {
      file,
      format: 'pptx',
      pages: read.length,
      blocks,
      furniture: [],
      outline: [],
      notices: read.flatMap(({ missing }, at) =>
        missing === null ? [] : [{ code: 'part-missing' as const, file, page: at + 1, detail: missing }],
      ),
    },
    slides: read.map((slide, at) => toSlide(slide, at + 1)),
  }
}
