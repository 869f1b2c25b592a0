import { bigramsOf } from '../../text/bigrams.ts'

/** Two texts that are most like each other, by their places in the two lists. */
export type Pair = readonly [before: number, after: number]

interface Candidate {
  readonly before: number
  readonly after: number
  readonly likeness: number
}

const setsOf = (texts: readonly string[]): readonly ReadonlySet<number>[] =>
  texts.map((text) => new Set(bigramsOf(text)))

const postingsOf = (sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> => {
  const postings = new Map<number, number[]>()
  for (const [at, keys] of sets.entries())
    for (const key of keys) {
      const known = postings.get(key)
      if (known) known.push(at)
      else postings.set(key, [at])
    }
  return postings
}

const candidatesOf = (before: readonly string[], after: readonly string[]): readonly Candidate[] => {
  const [olds, news] = [setsOf(before), setsOf(after)]
  const postings = postingsOf(news)
  return olds.flatMap((keys, old) => {
    const common = new Map<number, number>()
    for (const key of keys)
      for (const at of postings.get(key) ?? []) common.set(at, (common.get(at) ?? 0) + 1)
    return [...common].map(([at, count]) => ({
      before: old,
      after: at,
      likeness: (2 * count) / (keys.size + news[at]!.size),
    }))
  })
}

/** Pairs each text with the one of the other list that is most like it (Dice over bigrams), the closest first; each once. */
export const pairAlike = (
  before: readonly string[],
  after: readonly string[],
  least: number,
): readonly Pair[] => {
  const taken = { before: new Set<number>(), after: new Set<number>() }
  return candidatesOf(before, after)
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after)
    .flatMap((candidate): readonly Pair[] => {
      if (taken.before.has(candidate.before) || taken.after.has(candidate.after)) return []
      taken.before.add(candidate.before)
      taken.after.add(candidate.after)
      return [[candidate.before, candidate.after]]
    })
}
