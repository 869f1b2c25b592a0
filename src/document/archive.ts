import { unzipSync } from 'fflate'
import { ReadError } from './errors.ts'

const TOTAL_LIMIT = 512 * 1024 * 1024
const ENTRY_LIMIT = 10_000

/** Names of producers that write back slashes or a leading slash are put right. */
const entryName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')

/**
 * Unpacks the wanted entries of a ZIP file, by name with forward slashes.
 * Throws `ReadError` 'damaged' where it is no sound archive, 'too-large' above 512 MB unpacked or 10,000 entries.
 */
export const unzip = (
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  let total = 0
  let entries = 0
  const filter = (entry: { name: string; originalSize: number }): boolean => {
    entries += 1
    if (entries > ENTRY_LIMIT) throw new ReadError('too-large', file, `${entries} entries`)
    if (!wanted(entryName(entry.name))) return false
    total += entry.originalSize
    if (total > TOTAL_LIMIT) throw new ReadError('too-large', file, `${total} bytes`)
    return true
  }
  try {
    return new Map(
      Object.entries(unzipSync(bytes, { filter })).map(([name, data]) => [entryName(name), data]),
    )
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw new ReadError('damaged', file, cause instanceof Error ? cause.message : 'zip')
  }
}
