import type { SourceDocument } from '../document/model.ts'
import type { Bid } from './model.ts'

/** Reads the volumes of one bid. */
export const readBid = (_documents: readonly SourceDocument[]): Bid => ({
  volumes: [],
  headings: [],
  passages: [],
  responses: [],
  prices: [],
  blanks: [],
  certificates: [],
})
