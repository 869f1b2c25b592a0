import type { Catalogue } from '../catalogue/model.ts'
import type { Citation } from '../document/citation.ts'

/** Cites words of the catalogue, which has no pages or blocks; `path` names the product, person or list they stand under. */
export const catalogueWords = (
  quote: string,
  catalogue: Catalogue | null,
  path: readonly string[] = [],
): Citation => ({
  side: 'catalogue',
  file: catalogue?.file ?? '',
  page: null,
  path,
  block: 0,
  quote,
})
