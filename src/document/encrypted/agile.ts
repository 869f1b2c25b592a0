import { joinBytes } from '../../zip/bytes.ts'
import { parseXml, type XmlElement } from '../docx/xml.ts'
import { fitted, isSame, littleEndian } from './bytes.ts'
import { decryptCbc } from './cipher.ts'
import { HASHES, type Hash, spin } from './hash.ts'

/** Blocks that part the keys of one password from each other (MS-OFFCRYPTO 2.3.4.13). */
const VERIFIER_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79)
const VERIFIER_VALUE = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e)
const KEY_VALUE = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6)
const SEGMENT = 4096
const FILLER = 0x36
/** Word writes 100,000; the standard allows a hundred times that. */
const MOST_ROUNDS = 1_000_000

interface Parameters {
  readonly salt: Uint8Array
  readonly hash: Hash
  readonly hashSize: number
  readonly blockSize: number
  readonly keySize: number
}

/** What the descriptor of an agile encryption says. */
interface Descriptor {
  readonly data: Parameters
  readonly key: Parameters
  readonly rounds: number
  readonly verifierInput: Uint8Array
  readonly verifierValue: Uint8Array
  readonly keyValue: Uint8Array
}

const bytesOf = (base64: string | undefined): Uint8Array =>
  Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0))

const parametersOf = ({ attributes }: XmlElement): Parameters | null => {
  const hash = HASHES[attributes.hashAlgorithm ?? '']
  if (!hash || attributes.cipherAlgorithm !== 'AES' || attributes.cipherChaining !== 'ChainingModeCBC')
    return null
  return {
    salt: bytesOf(attributes.saltValue),
    hash,
    hashSize: Number(attributes.hashSize),
    blockSize: Number(attributes.blockSize),
    keySize: Number(attributes.keyBits) / 8,
  }
}

const elementNamed = (element: XmlElement, name: string): XmlElement | null => {
  if (element.name === name || element.name.endsWith(`:${name}`)) return element
  for (const child of element.children) {
    const found = typeof child === 'object' ? elementNamed(child, name) : null
    if (found) return found
  }
  return null
}

/** Null for an encryption of a kind that is not known. */
const descriptorOf = (xml: Uint8Array, file: string): Descriptor | null => {
  const root = parseXml(xml, file, 'EncryptionInfo')
  const [keyData, encryptedKey] = [elementNamed(root, 'keyData'), elementNamed(root, 'encryptedKey')]
  const data = keyData && parametersOf(keyData)
  const key = encryptedKey && parametersOf(encryptedKey)
  if (!data || !key) return null
  const { attributes } = encryptedKey
  const rounds = Number(attributes.spinCount)
  if (!Number.isInteger(rounds) || rounds < 0 || rounds > MOST_ROUNDS) return null
  return {
    data,
    key,
    rounds,
    verifierInput: bytesOf(attributes.encryptedVerifierHashInput),
    verifierValue: bytesOf(attributes.encryptedVerifierHashValue),
    keyValue: bytesOf(attributes.encryptedKeyValue),
  }
}

const decryptPackage = (packed: Uint8Array, { data }: Descriptor, secret: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = []
  for (let at = 8, segment = 0; at < packed.length; at += SEGMENT, segment++) {
    const start = fitted(data.hash(joinBytes([data.salt, littleEndian(segment)])), data.blockSize, FILLER)
    const piece = packed.subarray(at, at + SEGMENT)
    parts.push(decryptCbc(piece.subarray(0, piece.length - (piece.length % data.blockSize)), secret, start))
  }
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  return joinBytes(parts).subarray(0, size)
}

/**
 * Opens an agile encryption (Office 2010 and later, WPS): the bytes inside, 'wrong-password', or null where
 * it is of a kind that is not known.
 */
export const openAgile = (
  xml: Uint8Array,
  packed: Uint8Array,
  password: string,
  file: string,
): Uint8Array | 'wrong-password' | null => {
  const descriptor = descriptorOf(xml, file)
  if (!descriptor) return null
  const { key, rounds } = descriptor
  const spun = spin(key.hash, key.salt, password, rounds)
  const start = fitted(key.salt, key.blockSize, FILLER)
  const unlock = (block: Uint8Array, value: Uint8Array): Uint8Array =>
    decryptCbc(value, fitted(key.hash(joinBytes([spun, block])), key.keySize, FILLER), start)
  const input = unlock(VERIFIER_INPUT, descriptor.verifierInput).subarray(0, key.salt.length)
  const value = unlock(VERIFIER_VALUE, descriptor.verifierValue).subarray(0, key.hashSize)
  if (!isSame(key.hash(input), value)) return 'wrong-password'
  const secret = unlock(KEY_VALUE, descriptor.keyValue).subarray(0, descriptor.data.keySize)
  return decryptPackage(packed, descriptor, secret)
}
