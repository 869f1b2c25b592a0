import { type Archive, openArchive } from '../archive.ts'
import { childOf, childrenOf, parseXml, wordsOf, type XmlElement } from '../docx/xml.ts'
import { ReadError } from '../errors.ts'

/** An OFD package (GB/T 33190-2016) opened at its first document. */
export interface OfdPackage {
  readonly file: string
  readonly document: XmlElement
  /** The part that a location in `from` leads to, with its own path, or undefined where it is missing. */
  readonly part: (location: string, from: string) => OfdPart | undefined
  /** Path of the document's main part. */
  readonly path: string
}

export interface OfdPart {
  readonly path: string
  readonly root: XmlElement
}

const ROOT = 'OFD.xml'

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** ST_Loc: absolute from the package's root with a slash in front, else relative to the file it stands in. */
const resolve = (location: string, from: string): string => {
  const path: string[] = []
  const written = location.trim()
  for (const segment of (written.startsWith('/') ? written : folderOf(from) + written).split('/'))
    if (segment === '..') path.pop()
    else if (segment !== '.' && segment !== '') path.push(segment)
  return path.join('/')
}

/** The words of a child element, or ''. */
export const wordsAt = (element: XmlElement | undefined, name: string): string => {
  const child = childOf(element, name)
  return child ? wordsOf(child).trim() : ''
}

const readPart = (archive: Archive, file: string, path: string): OfdPart | undefined => {
  const bytes = archive.read(path)
  return bytes && { path, root: parseXml(bytes, file, path) }
}

/** Opens the package. Throws `ReadError` 'damaged', 'too-large', 'encrypted', 'unknown-format'. */
export const openOfd = (bytes: Uint8Array, file: string): OfdPackage => {
  const archive = openArchive(bytes, file)
  if (archive.names.some((name) => /(?:^|\/)encryptions?\.xml$/i.test(name)))
    throw new ReadError('encrypted', file, 'OFD')
  const root = archive.names.find((name) => name.toLowerCase() === ROOT.toLowerCase()) ?? ROOT
  const body = childrenOf(readPart(archive, file, root)?.root, 'ofd:DocBody')[0]
  const main = readPart(archive, file, resolve(wordsAt(body, 'ofd:DocRoot'), root))
  if (!main) throw new ReadError('damaged', file, `${ROOT}: DocRoot`)
  return {
    file,
    document: main.root,
    path: main.path,
    part: (location, from) => readPart(archive, file, resolve(location, from)),
  }
}
