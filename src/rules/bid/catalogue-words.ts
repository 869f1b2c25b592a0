import type { Citation } from '../../document/citation.ts'

/** Cites words of the catalogue, which has no pages or blocks. */
export const catalogueWords = (quote: string): Citation => ({
  side: 'catalogue',
  file: '',
  page: null,
  path: [],
  block: 0,
  quote,
})
