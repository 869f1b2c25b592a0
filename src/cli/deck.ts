import { basename } from 'node:path'
import { passagesOf } from '../document/passages.ts'
import { readDeck } from '../document/slides/read.ts'
import { checkDeck } from '../planning/deck/check.ts'
import type { Review } from '../review.ts'
import { readBytes } from './files.ts'
import type { ReadInputs } from './inputs.ts'
import type { Lang } from './problem.ts'

/** A review with what was found on the slides of a presentation (讲标检查), and the slides among the bid's documents. */
export const withDeck = async (
  path: string,
  review: Review,
  inputs: ReadInputs,
  lang: Lang,
): Promise<{ readonly review: Review; readonly inputs: ReadInputs }> => {
  const deck = readDeck(await readBytes(path), basename(path))
  const found = checkDeck(deck, review.tender, inputs.tender.flatMap(passagesOf), lang)
  return {
    review: { ...review, findings: [...review.findings, ...found] },
    inputs: { ...inputs, bid: [...inputs.bid, deck.document] },
  }
}
