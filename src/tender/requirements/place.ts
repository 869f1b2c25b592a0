import type { Passage } from '../../document/passages.ts'
import type { Clause } from './clause.ts'

const OPENING = 10

/** Where words of a clause stand, verbatim: the passage that holds them, or their beginning. */
export const placeOf = (
  { passage, more }: Pick<Clause, 'passage' | 'more'>,
  words: string,
): { readonly passage: Passage; readonly quote: string } => {
  const all = [passage, ...more]
  const whole = all.find(({ text }) => text.includes(words))
  if (whole) return { passage: whole, quote: words }
  const opening = words.slice(0, OPENING)
  const begun = all.find(({ text }) => text.includes(opening))
  return begun
    ? { passage: begun, quote: begun.text.slice(begun.text.indexOf(opening)) }
    : { passage, quote: passage.text }
}
