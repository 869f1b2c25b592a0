import { joinBytes } from '../../zip/bytes.ts'
import { isSame, littleEndian } from './bytes.ts'
import { decryptEcb } from './cipher.ts'
import { HASHES, spin } from './hash.ts'

const AES: ReadonlySet<number> = new Set([0x660e, 0x660f, 0x6610])
const SHA1 = 0x8004
/** Fixed for this kind of encryption (MS-OFFCRYPTO 2.3.4.7). */
const ROUNDS = 50_000
const BLOCK = 16

/** The key out of a hash, stretched as Windows does it (CryptDeriveKey). */
const deriveKey = (hash: Uint8Array, size: number): Uint8Array => {
  const stretch = (filler: number) => {
    const block = new Uint8Array(64).fill(filler)
    for (let at = 0; at < hash.length; at++) block[at]! ^= hash[at]!
    return HASHES.SHA1!(block)
  }
  return joinBytes([stretch(0x36), stretch(0x5c)]).subarray(0, size)
}

/**
 * Opens a standard encryption (Office 2007): the bytes inside, 'wrong-password', or null where it is of a
 * kind that is not known. `info` is the stream behind its version.
 */
export const openStandard = (
  info: Uint8Array,
  packed: Uint8Array,
  password: string,
): Uint8Array | 'wrong-password' | null => {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength)
  const headerSize = view.getUint32(4, true)
  const keySize = view.getUint32(24, true) / 8
  const at = 8 + headerSize
  if (!AES.has(view.getUint32(16, true)) || view.getUint32(20, true) !== SHA1) return null
  if (![16, 24, 32].includes(keySize) || info.length < at + 72) return null
  const salt = info.subarray(at + 4, at + 20)
  const hash = HASHES.SHA1!
  const spun = spin(hash, salt, password, ROUNDS)
  const key = deriveKey(hash(joinBytes([spun, littleEndian(0)])), keySize)
  const verifier = decryptEcb(info.subarray(at + 20, at + 36), key)
  const value = decryptEcb(info.subarray(at + 40, at + 72), key)
  if (!isSame(hash(verifier), value.subarray(0, 20))) return 'wrong-password'
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  const body = packed.subarray(8)
  return decryptEcb(body.subarray(0, body.length - (body.length % BLOCK)), key).subarray(0, size)
}
