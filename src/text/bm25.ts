import { bigramsOf } from './bigrams.ts'
import { layOutPostings, type Postings } from './postings.ts'

/** One passage found. `score` is comparable within one search only. */
export interface Hit {
  /** Position in the list that was indexed. */
  readonly passage: number
  readonly score: number
}

/** Passages found by relevance (BM25 over character bigrams), best first, at most `k`; equal scores in text order. */
export interface PassageIndex {
  readonly search: (query: string, k: number) => readonly Hit[]
  readonly postings: Postings
}

const SATURATION = 1.2
const LENGTH_SHARE = 0.75

/** What each term adds to the score of each passage that holds it, in the order of `owners`. */
const weigh = ({ holders, starts, owners, times, lengths }: Postings): Float32Array => {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1
  const slack = Float64Array.from(
    lengths,
    (length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average),
  )
  const weights = new Float32Array(owners.length)
  for (let term = 0; term < holders.length; term++) {
    const rarity = Math.log(1 + (lengths.length - holders[term]! + 0.5) / (holders[term]! + 0.5))
    for (let at = starts[term]!; at < starts[term + 1]!; at++)
      weights[at] = (rarity * times[at]! * (SATURATION + 1)) / (times[at]! + slack[owners[at]!]!)
  }
  return weights
}

/** Indexes passages once for many searches. */
export const indexPassages = (passages: readonly string[]): PassageIndex => {
  const postings = layOutPostings(passages)
  const { terms, starts, owners } = postings
  const weights = weigh(postings)
  const scores = new Float32Array(passages.length)
  const repeats = new Uint32Array(postings.holders.length)
  const search = (query: string, k: number): readonly Hit[] => {
    const sought: number[] = []
    for (const key of bigramsOf(query)) {
      const term = terms.get(key)
      if (term !== undefined && repeats[term]!++ === 0) sought.push(term)
    }
    for (const term of sought) {
      const times = repeats[term]!
      const end = starts[term + 1]!
      for (let at = starts[term]!; at < end; at++) scores[owners[at]!]! += times * weights[at]!
      repeats[term] = 0
    }
    const best = bestOf(scores, k)
    scores.fill(0)
    return best
  }
  return { search, postings }
}

/** The `k` highest scores above 0. */
const bestOf = (scores: Float32Array, k: number): readonly Hit[] => {
  const best: { passage: number; score: number }[] = []
  let least = 0
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage]!
    if (score <= least) continue
    const free = best.length < k ? { passage, score } : best.pop()!
    free.passage = passage
    free.score = score
    let at = best.push(free) - 1
    while (at > 0 && best[at - 1]!.score < score) {
      best[at] = best[at - 1]!
      at--
    }
    best[at] = free
    if (best.length === k) least = best[k - 1]!.score
  }
  return best
}
