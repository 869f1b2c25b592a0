import { repack } from '../../zip/repack.ts'
import { openArchive } from '../archive.ts'
import { openDocx } from '../docx/package.ts'
import { ReadError } from '../errors.ts'
import type { SourceDocument } from '../model.ts'
import { type Anchor, anchorsIn } from './align.ts'
import type { Annotated, PlaceNote } from './note.ts'
import { paragraphsIn } from './paragraphs.ts'
import { commentsPart, freeId, relationshipsWith, typesWith, wordingOf } from './parts.ts'

interface Anchored {
  readonly anchor: Anchor
  readonly text: string
}

/** The part with the anchors of comments put in; nothing else of it changes. */
const withAnchors = (xml: string, anchored: readonly Anchored[], first: number, p: string): string => {
  const pieces = anchored.flatMap(({ anchor }, at) => {
    const id = first + at
    return [
      { at: anchor.start, order: 0, xml: `<${p}commentRangeStart ${p}id="${id}"/>` },
      {
        at: anchor.end,
        order: 1,
        xml: `<${p}commentRangeEnd ${p}id="${id}"/><${p}r><${p}commentReference ${p}id="${id}"/></${p}r>`,
      },
    ]
  })
  let whole = ''
  let from = 0
  for (const piece of pieces.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    whole += xml.slice(from, piece.at) + piece.xml
    from = piece.at
  }
  return whole + xml.slice(from)
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/**
 * A copy of a DOCX with Word comments at the places; all other parts keep their bytes. Throws `ReadError` 'damaged'
 * where the package is put together in a way that leaves no room for comments, and what opening it throws.
 */
export const commentDocx = (
  bytes: Uint8Array,
  document: SourceDocument,
  notes: readonly PlaceNote[],
): Annotated => {
  const { file } = document
  const archive = openArchive(bytes, file)
  const { main, relationships } = openDocx(bytes, file)
  const partOf = (name: string): string | null => {
    const part = archive.read(name)
    return part ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(part) : null
  }
  const damaged = (what: string): never => {
    throw new ReadError('damaged', file, what)
  }
  const xml = partOf(main) ?? damaged(main)
  const wording = wordingOf(xml) ?? damaged(`${main}: xmlns`)
  const anchorOf = anchorsIn(document, paragraphsIn(xml, wording.prefix))
  const anchored = notes.flatMap(({ place, text }): readonly Anchored[] => {
    const anchor = anchorOf(place)
    return anchor ? [{ anchor, text }] : []
  })
  if (anchored.length === 0) return { bytes, placed: 0 }
  const folder = folderOf(main)
  const known = [...relationships.values()].find(({ type }) => type === 'comments')?.target
  const isNew = known === undefined || !archive.has(known)
  const target = archive.has(`${folder}comments.xml`) ? 'bidlint-comments.xml' : 'comments.xml'
  const name = isNew ? folder + target : known
  const old = isNew ? null : partOf(name)
  const first = Math.max(freeId(old ?? ''), freeId(xml))
  const texts = anchored.map(({ text }) => text)
  const relationshipsName = `${folder}_rels/${main.slice(folder.length)}.rels`
  const parts: Record<string, string> = {
    [main]: withAnchors(xml, anchored, first, wording.prefix),
    [name]: commentsPart(old, texts, first, wording) ?? damaged(name),
  }
  if (isNew) {
    parts['[Content_Types].xml'] =
      typesWith(partOf('[Content_Types].xml') ?? '', name) ?? damaged('[Content_Types].xml')
    parts[relationshipsName] =
      relationshipsWith(partOf(relationshipsName), target, wording) ?? damaged(relationshipsName)
  }
  return { bytes: repack(bytes, parts), placed: anchored.length }
}
