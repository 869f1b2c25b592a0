/** A number as four bytes, the lowest first. */
export const littleEndian = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

/** Cut to `length`, or filled up with `filler`. */
export const fitted = (bytes: Uint8Array, length: number, filler: number): Uint8Array => {
  const fit = new Uint8Array(length).fill(filler)
  fit.set(bytes.subarray(0, length))
  return fit
}

export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])
