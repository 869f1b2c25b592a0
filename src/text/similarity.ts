import { bigramsOf } from './bigrams.ts'

const countsOf = (keys: Uint32Array): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const shared = (a: Uint32Array, b: Uint32Array): number => {
  const left = countsOf(b)
  let common = 0
  for (const key of a) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    common++
    left.set(key, count - 1)
  }
  return common
}

/** Likeness of two texts by character bigrams (Dice), 0 to 1. Two empty texts are 0. */
export const dice = (a: string, b: string): number => {
  const [left, right] = [bigramsOf(a), bigramsOf(b)]
  const all = left.length + right.length
  return all === 0 ? 0 : (2 * shared(left, right)) / all
}

/** Share of the bigrams of `part` that stand in `whole`, 0 to 1. */
export const containment = (part: string, whole: string): number => {
  const sought = bigramsOf(part)
  return sought.length === 0 ? 0 : shared(sought, bigramsOf(whole)) / sought.length
}
