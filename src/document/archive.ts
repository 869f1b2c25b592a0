import { unzipSync } from 'fflate'
import { ReadError } from './errors.ts'

/** A ZIP file whose entries are unpacked when asked for. Names have forward slashes and none in front. */
export interface Archive {
  readonly has: (name: string) => boolean
  /** The bytes of an entry, or undefined where there is none. Throws `ReadError` 'damaged' or 'too-large'. */
  readonly read: (name: string) => Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly originalSize: number
}

const TOTAL_LIMIT = 512 * 1024 * 1024
const ENTRY_LIMIT = 10_000

/** Some producers write back slashes or a leading slash. */
const entryName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')

const unzip = (bytes: Uint8Array, file: string, wanted: (entry: Entry) => boolean) => {
  try {
    return unzipSync(bytes, { filter: wanted })
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw new ReadError('damaged', file, cause instanceof Error ? cause.message : 'zip')
  }
}

/**
 * Opens a ZIP file. Throws `ReadError` 'damaged' where it is none, 'too-large' above 10,000 entries;
 * reading more than 512 MB out of it throws 'too-large' too.
 */
export const openArchive = (bytes: Uint8Array, file: string): Archive => {
  const names = new Map<string, string>()
  let total = 0
  unzip(bytes, file, ({ name }) => {
    names.set(entryName(name), name)
    if (names.size > ENTRY_LIMIT) throw new ReadError('too-large', file, `${names.size} entries`)
    return false
  })
  const isWithinLimit = ({ originalSize }: Entry): boolean => {
    total += originalSize
    if (total > TOTAL_LIMIT) throw new ReadError('too-large', file, `${total} bytes`)
    return true
  }
  return {
    has: (name) => names.has(name),
    read: (name) => {
      const written = names.get(name)
      if (written === undefined) return undefined
      return unzip(bytes, file, (entry) => entry.name === written && isWithinLimit(entry))[written]
    },
  }
}
