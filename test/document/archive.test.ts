import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src/document/archive.ts'
import { ReadError } from '../../src/document/errors.ts'

const codeOf = (act: () => unknown): unknown => {
  try {
    act()
    return 'nothing thrown'
  } catch (cause) {
    return cause instanceof ReadError ? cause.code : cause
  }
}

/** The archive with another unpacked size written for its first entry: 24 bytes into the central directory. */
const claimingSize = (bytes: Uint8Array, size: number): Uint8Array => {
  const claimed = bytes.slice()
  const at = claimed.findIndex((_, index) =>
    Buffer.from(claimed.subarray(index, index + 4)).equals(Buffer.from('PK\x01\x02')),
  )
  new DataView(claimed.buffer).setUint32(at + 24, size, true)
  return claimed
}

describe('openArchive', () => {
  it('unpacks the entry that is asked for, whatever slashes its name has', () => {
    const archive = openArchive(zipSync({ 'a\\b.xml': strToU8('甲'), '/c.xml': strToU8('乙') }), 'a.zip')
    expect(new TextDecoder().decode(archive.read('a/b.xml'))).toBe('甲')
    expect(archive.has('c.xml')).toBe(true)
    expect(archive.read('d.xml')).toBeUndefined()
  })
  it('refuses an entry that would unpack to more than 512 MB', () => {
    const bytes = claimingSize(zipSync({ 'a.xml': strToU8('甲') }), 600 * 1024 * 1024)
    expect(codeOf(() => openArchive(bytes, 'a.zip').read('a.xml'))).toBe('too-large')
  })
  it('refuses more than 10,000 entries', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
    )
    expect(codeOf(() => openArchive(zipSync(entries), 'a.zip'))).toBe('too-large')
  })
  it('calls bytes damaged that are no archive', () => {
    expect(codeOf(() => openArchive(strToU8('PK no archive'), 'a.zip'))).toBe('damaged')
  })
})
