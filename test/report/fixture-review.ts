import { readFileSync } from 'node:fs'
import type { SourceDocument } from '../../src/document/model.ts'
import { readDocument } from '../../src/document/read.ts'
import { type Review, review } from '../../src/review.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

/** The bytes of a fixture. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FIXTURES)))

const read = (names: readonly string[]): Promise<readonly SourceDocument[]> =>
  Promise.all(names.map((name) => readDocument(fixture(name), name)))

/** The review of the fixture pair, with the documents that it was made of. */
export const fixtureReview = async (tender: 'tender.docx' | 'tender.pdf' = 'tender.docx') => {
  const documents = {
    tender: await read([tender]),
    bid: await read(['bid-business.docx', 'bid-technical.docx']),
  }
  const found: Review = review(documents)
  return { documents, review: found }
}
