import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Catalogue,
  parseCatalogue,
  type Review,
  readDocument,
  review,
  type SourceDocument,
} from '../src/index.ts'

/** One set of files that is reviewed together, as paths. */
export interface ReviewCase {
  readonly name: string
  readonly tender: readonly string[]
  readonly bid: readonly string[]
  readonly catalogue: string | null
}

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The pair that the project brings along. */
export const FIXTURE: ReviewCase = {
  name: 'fixtures',
  tender: [pathOf('fixtures/tender.docx')],
  bid: [pathOf('fixtures/bid-business.docx'), pathOf('fixtures/bid-technical.docx')],
  catalogue: pathOf('fixtures/catalogue.json'),
}

/** Folder of labelled documents beside the checkout; most machines don't have it. */
export const EVAL = pathOf('../shared/eval')
export const hasEval = existsSync(join(EVAL, 'score.mjs'))

const listOf = (value: string | readonly string[] | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value].flat()

/** The labelled documents of one folder of `EVAL`; none where it is absent. */
export const evalCases = (folder: string): readonly ReviewCase[] => {
  if (!hasEval) return []
  const place = join(EVAL, folder)
  const paths = (value: string | readonly string[] | null) => listOf(value).map((file) => join(place, file))
  return readdirSync(place)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(place, file), 'utf8'))
      const [catalogue = null] = paths(gold.catalog)
      return { name: `${folder}/${file}`, tender: paths(gold.tender), bid: paths(gold.bid), catalogue }
    })
}

/** A case with its documents and its review. */
export interface Reviewed {
  readonly tender: readonly SourceDocument[]
  readonly bid: readonly SourceDocument[]
  readonly review: Review
}

const readAll = (paths: readonly string[]) =>
  Promise.all(paths.map((path) => readDocument(readFileSync(path), basename(path))))

const catalogueOf = (path: string | null): { readonly catalogue?: Catalogue } =>
  path ? { catalogue: parseCatalogue(JSON.parse(readFileSync(path, 'utf8'))) } : {}

/** Reads and reviews a case in this process. */
export const reviewCase = async (files: ReviewCase): Promise<Reviewed> => {
  const [tender, bid] = [await readAll(files.tender), await readAll(files.bid)]
  return { tender, bid, review: review({ tender, bid, ...catalogueOf(files.catalogue) }) }
}
