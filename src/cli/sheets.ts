import { readCsv } from '../document/sheet/csv.ts'
import type { Sheet } from '../document/sheet/model.ts'
import { readXlsx } from '../document/sheet/xlsx.ts'

/** True for the bytes of a ZIP package, which XLSX is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The sheets of an XLSX or CSV file, told from the bytes. Throws `ReadError`. */
export const readSheets = (bytes: Uint8Array, path: string): readonly Sheet[] =>
  isZip(bytes) ? readXlsx(bytes, path) : readCsv(bytes, path)
