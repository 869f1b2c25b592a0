import { openArchive } from './archive.ts'
import { ReadError } from './errors.ts'
import { inOrder, isHidden } from './members.ts'
import { isPackage } from './sniff.ts'
import { zipEntries } from './zip.ts'

/** One file of a package. */
export interface PackedFile {
  /** Its path inside the package, for places only: no control characters, no "..". */
  readonly name: string
  readonly bytes: Uint8Array
}

/** 压缩包: a ZIP file that holds the files of one tender or bid. */
export interface Package {
  /** In the order in which they are read. */
  readonly files: readonly PackedFile[]
  /** How many hidden files were left out. */
  readonly hidden: number
}

const FILE_LIMIT = 500

const shownName = (name: string): string =>
  name
    .replace(/\p{Cc}/gu, '')
    .split('/')
    .filter((segment) => segment !== '..' && segment !== '.' && segment !== '')
    .join('/')

/**
 * Opens a ZIP file that is no document; null for all other bytes. Throws `ReadError` 'encrypted', 'damaged',
 * 'too-large' (more than 500 files, or the limits of an archive), 'no-readable-file' for one without files.
 */
export const openPackage = (bytes: Uint8Array, file: string): Package | null => {
  if (!isPackage(bytes)) return null
  if (zipEntries(bytes)?.some(({ encrypted }) => encrypted)) throw new ReadError('encrypted', file, 'ZIP')
  const archive = openArchive(bytes, file)
  const all = archive.names.filter((name) => !name.endsWith('/'))
  const visible = inOrder(all.filter((name) => !isHidden(name)))
  if (visible.length === 0) throw new ReadError('no-readable-file', file, 'ZIP')
  if (visible.length > FILE_LIMIT) throw new ReadError('too-large', file, `${visible.length} files`)
  return {
    files: visible.map((name) => ({ name: shownName(name), bytes: archive.read(name)! })),
    hidden: all.length - visible.length,
  }
}
