import { basename } from 'node:path'
import { CatalogueError } from '../catalogue/errors.ts'
import type { Catalogue } from '../catalogue/model.ts'
import { parseCatalogue } from '../catalogue/schema.ts'
import { catalogueOfSheets } from '../catalogue/sheets.ts'
import { readBytes } from './files.ts'
import { parseJson } from './json.ts'
import { type Lang, ProblemError } from './problem.ts'
import { isZip, readSheets } from './sheets.ts'

/** Told from the bytes: a ZIP is XLSX, what begins with a bracket or is named .json is JSON, all else is CSV. */
const readShape = (path: string, bytes: Uint8Array): unknown => {
  if (isZip(bytes)) return catalogueOfSheets(readSheets(bytes, path))
  const isJson =
    /\.json$/i.test(path) || /^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64)))
  return isJson ? parseJson(bytes, path, 'wrong-catalogue') : catalogueOfSheets(readSheets(bytes, path))
}

/** Reads the catalogue (产品与资信库) from a JSON, XLSX or CSV file. */
export const readCatalogue = async (path: string, lang: Lang = 'zh'): Promise<Catalogue> => {
  const bytes = await readBytes(path)
  try {
    return parseCatalogue(readShape(path, bytes), basename(path), lang)
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error
    throw new ProblemError({ code: 'wrong-catalogue', file: path, found: error.message })
  }
}
