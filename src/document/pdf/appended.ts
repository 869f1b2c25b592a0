import { joinBytes } from '../../zip/bytes.ts'

/** An object of an update: its number, generation and bytes. */
interface UpdatedObject {
  readonly number: number
  readonly generation: number
  readonly bytes: Uint8Array
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
const encode = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const startsWith = (bytes: Uint8Array, prefix: Uint8Array): boolean => {
  if (bytes.length < prefix.length) return false
  for (let at = 0; at < prefix.length; at++) if (bytes[at] !== prefix[at]) return false
  return true
}

/** Entries in use of a cross-reference table: number, generation and offset, in the order of the table. */
const tableEntries = (table: string): readonly (readonly [number, number, number])[] => {
  const entries: (readonly [number, number, number])[] = []
  let next = 0
  for (const line of table.split(/[\r\n]+/)) {
    const entry = /^(\d{10}) (\d{5}) ([nf])/.exec(line)
    if (entry) {
      if (entry[3] === 'n') entries.push([next, Number(entry[2]), Number(entry[1])])
      next += 1
      continue
    }
    const section = /^(\d+) (\d+)\s*$/.exec(line)
    if (section) next = Number(section[1])
  }
  return entries
}

/** The objects of an update that hold the words; PDFium writes every object that it has read. */
const objectsWith = (
  update: Uint8Array,
  base: number,
  table: string,
  words: string,
): readonly UpdatedObject[] => {
  const entries = tableEntries(table)
    .map(([number, generation, offset]) => ({ number, generation, from: offset - base }))
    .toSorted((a, b) => a.from - b.from)
  return entries.flatMap(({ number, generation, from }, at) => {
    const bytes = update.subarray(from, entries[at + 1]?.from)
    const text = latin1(bytes)
    const end = text.indexOf('endobj')
    const own = end < 0 ? text : text.slice(0, end)
    if (!own.includes(words) || /\bstream\r?\n/.test(own)) return []
    return [{ number, generation, bytes: encode(`${own}endobj\n`) }]
  })
}

const tableOf = (objects: readonly UpdatedObject[], start: number): string => {
  let offset = start
  const sections = objects.map(({ number, generation, bytes }) => {
    const line = `${number} 1\n${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n\r\n`
    offset += bytes.length
    return line
  })
  return `xref\n${sections.join('')}`
}

/**
 * The original with an update of those objects alone that hold notes by `author`, out of the update that PDFium wrote
 * behind it. Null where it is no such update, or none of its objects can be told to hold a note.
 */
export const onlyNotes = (original: Uint8Array, saved: Uint8Array, author: string): Uint8Array | null => {
  if (!startsWith(saved, original)) return null
  const update = saved.subarray(original.length)
  const text = latin1(update)
  const table = text.lastIndexOf('\nxref')
  const trailer = text.indexOf('trailer', table)
  const end = text.indexOf('startxref', trailer)
  if (table < 0 || trailer < 0 || end < 0) return null
  const objects = objectsWith(update, original.length, text.slice(table + 1, trailer), `/T(${author})`)
  if (objects.length === 0) return null
  const lead = encode('\n')
  const start = original.length + lead.length
  const size = objects.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const tail = `${tableOf(objects, start)}${text.slice(trailer, end)}startxref\n${start + size}\n%%EOF\n`
  return joinBytes([original, lead, ...objects.map(({ bytes }) => bytes), encode(tail)])
}
