/** ZIP (压缩包) entries to bytes and back: the one place that knows how they are packed. */

import { unzipSync, type Zippable, zipSync } from 'fflate'

/** What the directory of a ZIP file says of an entry; sizes in bytes. */
export interface PackedEntry {
  readonly name: string
  /** Packed. */
  readonly size: number
  readonly originalSize: number
}

/** Unpacks the entries that `wanted` accepts. Throws `Error` where the bytes are no sound ZIP file. */
export const unpack = (
  bytes: Uint8Array,
  wanted: (entry: PackedEntry) => boolean,
): Readonly<Record<string, Uint8Array>> => unzipSync(bytes, { filter: wanted })

/** Local time, since the format holds no zone: the same bytes on every machine. */
const EPOCH = new Date(1980, 0, 1)

/** Packs parts in the order of their names, without dates: the same parts give the same bytes. */
export const pack = (parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array => {
  const encoder = new TextEncoder()
  const entries: Zippable = {}
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name]!
    entries[name] = typeof part === 'string' ? encoder.encode(part) : part
  }
  return zipSync(entries, { level: 6, mtime: EPOCH })
}
