import { CatalogueError } from '../catalogue/errors.ts'
import type { Catalogue } from '../catalogue/model.ts'
import { parseCatalogue } from '../catalogue/schema.ts'
import { readBytes } from './files.ts'
import { ProblemError } from './problem.ts'

const withoutMark = (text: string) => text.replace(/^\ufeff/, '')

const parseJson = (path: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(withoutMark(new TextDecoder().decode(bytes)))
  } catch (error) {
    throw new ProblemError({
      code: 'wrong-catalogue',
      file: path,
      found: `JSON: ${(error as Error).message}`,
    })
  }
}

/** Reads the catalogue (产品与资信库) from a JSON file in UTF-8. */
export const readCatalogue = async (path: string): Promise<Catalogue> => {
  const json = parseJson(path, await readBytes(path))
  try {
    return parseCatalogue(json)
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error
    throw new ProblemError({ code: 'wrong-catalogue', file: path, found: error.message })
  }
}
