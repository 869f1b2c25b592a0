import { ReadError } from '../errors.ts'
import { openAgile } from './agile.ts'
import { readCompound } from './compound.ts'
import { openStandard } from './standard.ts'

const AGILE = 4

const openWith = (info: Uint8Array, packed: Uint8Array, password: string, file: string) => {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength)
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)]
  return major === AGILE && minor === AGILE
    ? openAgile(info.subarray(8), packed, password, file)
    : openStandard(info.subarray(4), packed, password)
}

/** What a hostile file makes the ciphers and readers of numbers throw. */
const openSafely = (info: Uint8Array, packed: Uint8Array, password: string, file: string) => {
  try {
    return openWith(info, packed, password, file)
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw new ReadError('damaged', file, 'EncryptionInfo')
  }
}

/**
 * The package inside an encrypted office file (MS-OFFCRYPTO), opened by the first password that fits.
 * Throws `ReadError`: 'encrypted' where none was given or the encryption is of an unknown kind,
 * 'wrong-password', 'damaged'.
 */
export const openEncrypted = (bytes: Uint8Array, file: string, passwords: readonly string[]): Uint8Array => {
  const streams = readCompound(bytes)
  const [info, packed] = [streams?.get('EncryptionInfo')?.(), streams?.get('EncryptedPackage')?.()]
  if (passwords.length === 0) throw new ReadError('encrypted', file, 'OOXML')
  if (!info || !packed || info.length < 16 || packed.length < 8)
    throw new ReadError('damaged', file, 'EncryptedPackage')
  for (const password of passwords) {
    const opened = openSafely(info, packed, password, file)
    if (opened === null) throw new ReadError('encrypted', file, 'OOXML')
    if (opened !== 'wrong-password') return opened
  }
  throw new ReadError('wrong-password', file, 'OOXML')
}
