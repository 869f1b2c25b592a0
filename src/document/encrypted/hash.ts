import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../../zip/bytes.ts'

export type Hash = (data: Uint8Array) => Uint8Array

/** Hash functions by their names in office files (MS-OFFCRYPTO 2.3.4.10). */
export const HASHES: Readonly<Record<string, Hash>> = {
  SHA1: sha1,
  'SHA-1': sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
}

/** A password hashed over and over with its salt (MS-OFFCRYPTO 2.3.4.7, 2.3.4.11). */
export const spin = (hash: Hash, salt: Uint8Array, password: string, count: number): Uint8Array => {
  const letters = new Uint8Array(password.length * 2)
  for (let at = 0; at < password.length; at++) {
    const code = password.charCodeAt(at)
    letters[at * 2] = code & 255
    letters[at * 2 + 1] = code >> 8
  }
  let last = hash(joinBytes([salt, letters]))
  const input = new Uint8Array(4 + last.length)
  const view = new DataView(input.buffer)
  for (let round = 0; round < count; round++) {
    view.setUint32(0, round, true)
    input.set(last, 4)
    last = hash(input)
  }
  return last
}
