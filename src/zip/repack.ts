import { joinBytes } from './bytes.ts'
/** A ZIP file with some entries replaced or added; all others keep their bytes as they are packed. */

import { pack } from './zip.ts'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_SIZE = 22
const DIRECTORY_SIZE = 46
const LOCAL_SIZE = 30
const MAX_COMMENT = 0xffff
/** Stands for a size that only the 64-bit fields hold. */
const TOO_LARGE = 0xffffffff
/** Sizes follow the data; in a copy they stand in front. */
const SIZES_BEHIND = 1 << 3

interface RawEntry {
  readonly name: string
  /** Its entry in the directory. */
  readonly head: Uint8Array
  /** Packed. */
  readonly data: Uint8Array
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  throw new Error('no directory')
}

const entryName = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '')

const rawEntries = (file: Uint8Array): readonly RawEntry[] => {
  // Slices of a Node buffer are no copies.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const view = viewOf(bytes)
  const end = findEnd(view)
  const entries: RawEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('directory cut')
    const size = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    if (size === TOO_LARGE || local === TOO_LARGE) throw new Error('zip64')
    const nameLength = view.getUint16(at + 28, true)
    const length = DIRECTORY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({
      name: entryName(bytes.subarray(at + DIRECTORY_SIZE, at + DIRECTORY_SIZE + nameLength)),
      head: bytes.slice(at, at + DIRECTORY_SIZE + nameLength),
      data: bytes.subarray(start, start + size),
    })
    at += length
  }
  return entries
}

/** The header in front of an entry's data, from what the directory says of it. */
const localHeader = (head: Uint8Array): Uint8Array => {
  const name = head.subarray(DIRECTORY_SIZE)
  const header = new Uint8Array(LOCAL_SIZE + name.length)
  viewOf(header).setUint32(0, LOCAL_ENTRY, true)
  // Version, flags, method, time, checksum, sizes and the name's length stand alike in both.
  header.set(head.subarray(6, 30), 4)
  header.set(name, LOCAL_SIZE)
  return header
}

const placed = (head: Uint8Array, offset: number): Uint8Array => {
  const view = viewOf(head)
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_BEHIND, true)
  view.setUint16(30, 0, true)
  view.setUint16(32, 0, true)
  view.setUint32(42, offset, true)
  return head
}

const endRecord = (count: number, size: number, offset: number): Uint8Array => {
  const end = new Uint8Array(END_SIZE)
  const view = viewOf(end)
  view.setUint32(0, END_OF_DIRECTORY, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return end
}

/**
 * Replaces entries by name, in their places, and adds those that are new at the end. Throws `Error` for a file
 * without a sound directory and for one above 4 GB.
 */
export const repack = (
  bytes: Uint8Array,
  parts: Readonly<Record<string, Uint8Array | string>>,
): Uint8Array => {
  const fresh = new Map(rawEntries(pack(parts)).map((entry) => [entry.name, entry]))
  const old = rawEntries(bytes)
  const kept = old.map((entry) => fresh.get(entry.name) ?? entry)
  const names = new Set(old.map(({ name }) => name))
  const entries = [...kept, ...[...fresh.values()].filter(({ name }) => !names.has(name))]
  const body: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { head, data } of entries) {
    const own = placed(head.slice(), offset)
    const header = localHeader(own)
    body.push(header, data)
    directory.push(own)
    offset += header.length + data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  return joinBytes([...body, ...directory, endRecord(entries.length, size, offset)])
}
