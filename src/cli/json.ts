import { readBytes } from './files.ts'
import { type ProblemCode, ProblemError } from './problem.ts'

/** The JSON in the bytes of a file. Throws `ProblemError` with `code` where it is none. */
export const parseJson = (bytes: Uint8Array, path: string, code: ProblemCode): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes).replace(/^\ufeff/, ''))
  } catch (error) {
    throw new ProblemError({ code, file: path, found: `JSON: ${(error as Error).message}` })
  }
}

/** The JSON in a file. Throws `ProblemError`, with `code` where it is none. */
export const readJson = async (path: string, code: ProblemCode): Promise<unknown> =>
  parseJson(await readBytes(path), path, code)
