import { readBytes } from './files.ts'
import { type ProblemCode, ProblemError } from './problem.ts'

/** The JSON in a file. Throws `ProblemError` with `code` where it is none. */
export const readJson = async (path: string, code: ProblemCode): Promise<unknown> => {
  const text = new TextDecoder().decode(await readBytes(path)).replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ProblemError({ code, file: path, found: `JSON: ${(error as Error).message}` })
  }
}
