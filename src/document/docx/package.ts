import { openArchive } from '../archive.ts'
import { ReadError } from '../errors.ts'
import { childrenOf, parseXml, type Take, type XmlElement } from './xml.ts'

/** A relationship of the main part: what it is (last segment of its type) and the part it leads to. */
export interface Relationship {
  readonly type: string
  readonly target: string
}

/** A DOCX package opened: its main part and the others at hand by relationship. */
export interface DocxPackage {
  /** Name of the main part. */
  readonly main: string
  /** Hands over the blocks of the main part one by one. Throws `ReadError` 'damaged' or 'unknown-format'. */
  readonly readBody: (visit: (block: XmlElement) => void) => void
  readonly relationships: ReadonlyMap<string, Relationship>
  /** The part parsed, or undefined where the package does not hold it. Throws `ReadError` 'damaged'. */
  readonly part: (name: string) => XmlElement | undefined
}

const MAIN_PART = 'word/document.xml'

/** The folder of a part, with a slash at the end. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** Target as a name in the package: relative to the part's folder, or absolute with a leading slash. */
const resolveTarget = (folder: string, target: string): string => {
  const path: string[] = []
  for (const segment of (target.startsWith('/') ? target.slice(1) : folder + target).split('/'))
    if (segment === '..') path.pop()
    else if (segment !== '.' && segment !== '') path.push(segment)
  return path.join('/')
}

/** The relationships of a part that stands in `folder`, those that lead outside left out. */
export const relationshipsOf = (
  root: XmlElement | undefined,
  folder: string,
): ReadonlyMap<string, Relationship> =>
  new Map(
    childrenOf(root, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => [
        attributes.Id ?? '',
        {
          type: (attributes.Type ?? '').split('/').at(-1)!,
          target: resolveTarget(folder, attributes.Target ?? ''),
        },
      ]),
  )

/** The name of the part that holds the relationships of another. */
export const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

/** Opens the package. Throws `ReadError` 'damaged', 'too-large', or 'unknown-format' for a ZIP that is no DOCX. */
export const openDocx = (bytes: Uint8Array, file: string): DocxPackage => {
  const archive = openArchive(bytes, file)
  const part = (name: string, take?: Take): XmlElement | undefined => {
    const data = archive.read(name)
    return data && parseXml(data, file, name, take)
  }
  const packageRelationships = [...relationshipsOf(part('_rels/.rels'), '').values()]
  const declared = packageRelationships.find(({ type }) => type === 'officeDocument')?.target
  const main = declared !== undefined && archive.has(declared) ? declared : MAIN_PART
  if (!archive.has(main)) throw new ReadError('unknown-format', file, 'zip')
  return {
    main,
    readBody: (visit) => {
      const root = part(main, (element, parent) => {
        if (parent !== 'w:body') return false
        visit(element)
        return true
      })
      if (root?.name !== 'w:document') throw new ReadError('unknown-format', file, root?.name ?? main)
    },
    relationships: relationshipsOf(part(relationshipsPart(main)), folderOf(main)),
    part,
  }
}
