/** Why a file could not be read at all. `found` and `expected` are short, language-neutral values. */
export type ReadErrorCode =
  | 'empty-file'
  | 'unknown-format'
  | 'legacy-format'
  | 'encrypted'
  | 'wrong-password'
  | 'damaged'
  | 'too-large'
  | 'no-text'
  | 'no-readable-file'

/** Thrown only when there is nothing to read; everything else is a `Notice`. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  constructor(
    readonly code: ReadErrorCode,
    readonly file: string,
    /** What was found, as a value: a size, a format's name, the position of the damage. */
    readonly found: string,
  ) {
    super(`${file}: ${code} (${found})`)
  }
}
