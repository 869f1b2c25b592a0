import { type PackedEntry, unpack } from '../zip/zip.ts'
import { ReadError } from './errors.ts'
import { decodeText } from './text/decode.ts'

/** A ZIP file whose entries are unpacked when asked for. Names have forward slashes and none in front. */
export interface Archive {
  /** Of all entries in the order of its directory, folders (with a slash at the end) included. */
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** The bytes of an entry, or undefined where there is none. Throws `ReadError` 'damaged' or 'too-large'. */
  readonly read: (name: string) => Uint8Array | undefined
}

const TOTAL_LIMIT = 512 * 1024 * 1024
const ENTRY_LIMIT = 10_000
const LARGE = 32 * 1024 * 1024
/** Above what text packs to; deflate reaches 1,032 on nothing but zeros. */
const RATIO_LIMIT = 250

/** Names not marked as UTF-8 come as one character a byte; they are UTF-8 all the same, or GBK. */
const legible = (name: string): string =>
  /[\x80-\xff]/.test(name) && !/[^\0-\xff]/.test(name)
    ? (decodeText(Uint8Array.from(name, (character) => character.charCodeAt(0)))?.text ?? name)
    : name

/** Some producers write back slashes or a leading slash. */
const entryName = (name: string): string => legible(name).replaceAll('\\', '/').replace(/^\/+/, '')

const isBomb = ({ size, originalSize }: PackedEntry): boolean =>
  originalSize > LARGE && originalSize > size * RATIO_LIMIT

const unzip = (bytes: Uint8Array, file: string, wanted: (entry: PackedEntry) => boolean) => {
  try {
    return unpack(bytes, wanted)
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw new ReadError('damaged', file, cause instanceof Error ? cause.message : 'zip')
  }
}

/**
 * Opens a ZIP file. Throws `ReadError` 'damaged' where it is none, 'too-large' above 10,000 entries;
 * reading more than 512 MB out of it, or an entry packed more than 250 to 1, throws 'too-large' too.
 */
export const openArchive = (bytes: Uint8Array, file: string): Archive => {
  const names = new Map<string, string>()
  let total = 0
  unzip(bytes, file, ({ name }) => {
    names.set(entryName(name), name)
    if (names.size > ENTRY_LIMIT) throw new ReadError('too-large', file, `${names.size} entries`)
    return false
  })
  const isWithinLimit = (entry: PackedEntry): boolean => {
    total += entry.originalSize
    if (total > TOTAL_LIMIT || isBomb(entry)) throw new ReadError('too-large', file, `${total} bytes`)
    return true
  }
  return {
    names: [...names.keys()],
    has: (name) => names.has(name),
    read: (name) => {
      const written = names.get(name)
      if (written === undefined) return undefined
      return unzip(bytes, file, (entry) => entry.name === written && isWithinLimit(entry))[written]
    },
  }
}
