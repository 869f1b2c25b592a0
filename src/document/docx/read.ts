import { ReadError } from '../errors.ts'
import type { Furniture, Notice, SourceDocument } from '../model.ts'
import { makeBodyReader } from './body.ts'
import { type Draft, finishBlocks } from './draft.ts'
import { furnitureOf } from './furniture.ts'
import { type InlineCounts, makeInlineReader } from './inline.ts'
import { readMetadata } from './metadata.ts'
import { makeNumberer } from './numbering.ts'
import { type DocxPackage, openDocx } from './package.ts'
import { readStyles } from './styles.ts'
import { childrenOf, type XmlElement } from './xml.ts'

/** Side parts of a package; one that cannot be read becomes a notice. */
const makeParts = ({ relationships, part }: DocxPackage, file: string, notices: Notice[]) => {
  const read = (name: string): XmlElement | undefined => {
    try {
      const root = part(name)
      if (!root) notices.push({ code: 'part-missing', file, page: null, detail: name })
      return root
    } catch (cause) {
      if (!(cause instanceof ReadError)) throw cause
      notices.push({ code: 'part-unreadable', file, page: null, detail: cause.found })
      return undefined
    }
  }
  const nameOf = (type: string): string | undefined =>
    [...relationships.values()].find((relationship) => relationship.type === type)?.target
  return {
    byId: (id: string): XmlElement | undefined => {
      const name = relationships.get(id)?.target
      return name === undefined ? undefined : read(name)
    },
    byType: (type: string): XmlElement | undefined => {
      const name = nameOf(type)
      return name === undefined ? undefined : read(name)
    },
  }
}

const readNotes = (root: XmlElement | undefined): ReadonlyMap<string, readonly XmlElement[]> =>
  new Map(childrenOf(root).map((note) => [note.attributes['w:id'] ?? '', childrenOf(note)]))

const countNotices = (counts: InlineCounts, file: string): readonly Notice[] => [
  ...(counts.pictures > 0
    ? [{ code: 'picture-not-read' as const, file, page: null, count: counts.pictures }]
    : []),
  ...(counts.unmapped > 0
    ? [{ code: 'unmapped-characters' as const, file, page: null, count: counts.unmapped }]
    : []),
]

/** Whole documents (XLSX, DOCX) embedded as icons. */
const embeddedNotices = ({ relationships }: DocxPackage, file: string): readonly Notice[] =>
  [...relationships.values()]
    .filter(({ type }) => type === 'package')
    .map(({ target }) => ({ code: 'part-unreadable', file, page: null, detail: target }))

/**
 * Reads a Word document (DOCX, transitional or strict). Tracked changes are accepted, comments left out,
 * automatic numbers rebuilt. Throws `ReadError` 'damaged', 'too-large' or 'unknown-format'.
 */
export const readDocx = async (bytes: Uint8Array, name: string): Promise<SourceDocument> => {
  const opened = openDocx(bytes, name)
  const notices: Notice[] = []
  const counts: InlineCounts = { pictures: 0, unmapped: 0 }
  const parts = makeParts(opened, name, notices)
  const styles = readStyles(parts.byType('styles'))
  const numbering = parts.byType('numbering')
  const notes = {
    footnotes: readNotes(parts.byType('footnotes')),
    endnotes: readNotes(parts.byType('endnotes')),
  }
  const sections: XmlElement[] = []

  const makeStory = () =>
    makeBodyReader({
      styles,
      numberer: makeNumberer(numbering, styles),
      readInline: makeInlineReader(styles, counts),
      noteOf: (key) => {
        const [kind, id = ''] = key.split(':')
        return notes[kind as keyof typeof notes].get(id) ?? []
      },
      onSection: (section) => sections.push(section),
      onImport: (element) =>
        notices.push({
          code: 'part-unreadable',
          file: name,
          page: null,
          detail: opened.relationships.get(element.attributes['r:id'] ?? '')?.target ?? 'w:altChunk',
        }),
    })

  const readFurniture = (): readonly Furniture[] => {
    const seen = new Set<string>()
    const references = sections.flatMap((section) => [
      ...childrenOf(section, 'w:headerReference'),
      ...childrenOf(section, 'w:footerReference'),
    ])
    return references.flatMap((reference) => {
      const id = reference.attributes['r:id'] ?? ''
      if (seen.has(id)) return []
      seen.add(id)
      const root = parts.byId(id)
      const kind = reference.name === 'w:headerReference' ? 'header' : 'footer'
      return root ? furnitureOf(root, kind, makeStory().readStory(root)) : []
    })
  }

  const readBody = (): readonly Draft[] => {
    const story = makeStory()
    const drafts: Draft[] = []
    opened.readBody((block) => {
      for (const draft of story.readBlock(block)) drafts.push(draft)
    })
    return [...drafts, ...story.end()]
  }

  const blocks = finishBlocks(readBody())
  const furniture = readFurniture()
  if (blocks.length === 0 && counts.pictures === 0) throw new ReadError('no-text', name, '0')
  return {
    file: name,
    format: 'docx',
    pages: null,
    blocks,
    furniture,
    outline: [],
    metadata: readMetadata(opened),
    notices: [...notices, ...embeddedNotices(opened, name), ...countNotices(counts, name)],
  }
}
