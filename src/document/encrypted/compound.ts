import { joinBytes } from '../../zip/bytes.ts'

/**
 * A compound file (MS-CFB): streams by name, without their folders. Each is read when asked for: a hostile
 * directory can name the whole file thousands of times.
 */
export type CompoundFile = ReadonlyMap<string, () => Uint8Array>

const HEADER_SIZE = 512
const ENTRY_SIZE = 128
const STREAM = 2
const ROOT = 5
const HEADER_DIFAT = 109
/** Beyond all sector numbers: free, end of chain, sectors of the tables themselves. */
const LAST_SECTOR = 0xfffffff9

interface Layout {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly sectorSize: number
}

const sectorAt = ({ bytes, sectorSize }: Layout, number: number): Uint8Array =>
  bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize)

const numbersIn = (sector: Uint8Array): number[] => {
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength)
  return Array.from({ length: sector.length >> 2 }, (_, at) => view.getUint32(at * 4, true))
}

/** Sectors of a chain; one that runs in a circle ends where it has as many as the table. */
const chainOf = (table: readonly number[], start: number): readonly number[] => {
  const chain: number[] = []
  for (let at = start; at <= LAST_SECTOR && at < table.length && chain.length < table.length; at = table[at]!)
    chain.push(at)
  return chain
}

/** The sectors that hold the allocation table, from the header and the sectors it continues in. */
const tableSectors = (layout: Layout): readonly number[] => {
  const { view, bytes, sectorSize } = layout
  const most = Math.floor(bytes.length / sectorSize)
  const sectors = numbersIn(bytes.subarray(76, 76 + HEADER_DIFAT * 4))
  let next = view.getUint32(68, true)
  for (let count = 0; next <= LAST_SECTOR && next < most && count < most; count++) {
    const numbers = numbersIn(sectorAt(layout, next))
    next = numbers.pop() ?? LAST_SECTOR + 1
    sectors.push(...numbers)
  }
  return sectors.filter((sector) => sector < most)
}

const nameIn = (entry: Uint8Array, view: DataView): string => {
  const length = Math.min(Math.max(view.getUint16(64, true) - 2, 0), 62)
  return new TextDecoder('utf-16le').decode(entry.subarray(0, length))
}

/** Reads a compound file (OLE); null where the bytes are none or its tables are broken. */
export const readCompound = (bytes: Uint8Array): CompoundFile | null => {
  if (bytes.length < HEADER_SIZE) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [shift, miniShift] = [view.getUint16(30, true), view.getUint16(32, true)]
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null
  const layout: Layout = { bytes, view, sectorSize: 1 << shift }
  const table = tableSectors(layout).flatMap((sector) => numbersIn(sectorAt(layout, sector)))
  const read = (start: number) => joinBytes(chainOf(table, start).map((sector) => sectorAt(layout, sector)))
  const directory = read(view.getUint32(48, true))
  const miniTable = numbersIn(read(view.getUint32(60, true)))
  const cutoff = view.getUint32(56, true)
  const streams = new Map<string, () => Uint8Array>()
  let root = LAST_SECTOR + 1
  const readMini = (start: number) => {
    const mini = read(root)
    return joinBytes(chainOf(miniTable, start).map((sector) => mini.subarray(sector * 64, sector * 64 + 64)))
  }
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const entry = directory.subarray(at, at + ENTRY_SIZE)
    const fields = new DataView(entry.buffer, entry.byteOffset, ENTRY_SIZE)
    const start = fields.getUint32(116, true)
    const size = fields.getUint32(120, true)
    if (entry[66] === ROOT) root = start
    if (entry[66] === STREAM)
      streams.set(nameIn(entry, fields), () =>
        (size < cutoff ? readMini(start) : read(start)).subarray(0, size),
      )
  }
  return streams
}
