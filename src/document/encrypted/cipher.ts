import { cbc, ecb } from '@noble/ciphers/aes.js'

/** AES in the two modes of office files, without padding. */
export const decryptCbc = (data: Uint8Array, key: Uint8Array, start: Uint8Array): Uint8Array =>
  cbc(key, start, { disablePadding: true }).decrypt(data)

export const decryptEcb = (data: Uint8Array, key: Uint8Array): Uint8Array =>
  ecb(key, { disablePadding: true }).decrypt(data)
