import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { repack } from '../../src/zip/repack.ts'
import { pack } from '../../src/zip/zip.ts'

const STORED = { level: 0 } as const
const archive = zipSync({
  'a.txt': strToU8('unchanged '.repeat(200)),
  'b.txt': [strToU8('stored as it is'), STORED],
  'c.txt': strToU8('old'),
})
const textsIn = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))

describe('a repacked archive', () => {
  it('holds what was replaced and added, and all else as it was', () => {
    const copy = repack(archive, { 'c.txt': 'new', 'd.txt': 'added' })
    expect(textsIn(copy)).toEqual({ ...textsIn(archive), 'c.txt': 'new', 'd.txt': 'added' })
    expect(Object.keys(unzipSync(copy))).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'])
  })

  it('keeps the packed bytes of what it does not replace', () => {
    const packed = strFromU8(archive, true)
    const kept = packed.slice(packed.indexOf('a.txt') + 'a.txt'.length, packed.indexOf('PK\x03\x04', 10))
    expect(kept.length).toBeGreaterThan(10)
    expect(strFromU8(repack(archive, { 'c.txt': 'new' }), true)).toContain(kept)
  })

  it('leaves its source alone, even where that is a Node buffer', () => {
    const source = Buffer.from(archive)
    repack(source, { 'c.txt': 'new' })
    expect(source.equals(Buffer.from(archive))).toBe(true)
  })

  it('is refused for bytes that are no archive', () => {
    expect(() => repack(strToU8('no archive'), { a: 'b' })).toThrow()
  })
})

describe('a packed archive', () => {
  it('has the same bytes whatever the order and the day', () => {
    expect(pack({ b: '2', a: '1' })).toEqual(pack({ a: '1', b: '2' }))
  })
})
