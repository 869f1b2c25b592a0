import { bigramsOf } from './bigrams.ts'

/** One passage found. `score` is comparable within one search only. */
export interface Hit {
  /** Position in the list that was indexed. */
  readonly passage: number
  readonly score: number
}

/** Passages found by relevance (BM25 over character bigrams), best first, at most `k`; equal scores in text order. */
export interface PassageIndex {
  readonly search: (query: string, k: number) => readonly Hit[]
}

const SATURATION = 1.2
const LENGTH_SHARE = 0.75

const countTerms = (keys: Uint32Array): readonly (readonly [key: number, count: number])[] => {
  const sorted = keys.slice().sort()
  const terms: [number, number][] = []
  for (const key of sorted) {
    const last = terms.at(-1)
    if (last?.[0] === key) last[1]++
    else terms.push([key, 1])
  }
  return terms
}

const layOut = (documents: readonly (readonly (readonly [number, number])[])[]) => {
  const terms = new Map<number, number>()
  const sizes: number[] = []
  for (const document of documents)
    for (const [key] of document) {
      const known = terms.get(key)
      if (known === undefined) terms.set(key, sizes.push(1) - 1)
      else sizes[known]!++
    }
  const starts = new Uint32Array(sizes.length + 1)
  for (let term = 0; term < sizes.length; term++) starts[term + 1] = starts[term]! + sizes[term]!
  return { terms, starts }
}

/** Indexes passages once for many searches. */
export const indexPassages = (passages: readonly string[]): PassageIndex => {
  const keys = passages.map(bigramsOf)
  const counted = keys.map(countTerms)
  const { terms, starts } = layOut(counted)
  const average = keys.reduce((sum, { length }) => sum + length, 0) / Math.max(1, keys.length) || 1
  const owners = new Uint32Array(starts.at(-1)!)
  const weights = new Float64Array(owners.length)
  const next = starts.slice()
  for (const [passage, document] of counted.entries()) {
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * keys[passage]!.length) / average
    for (const [key, count] of document) {
      const term = terms.get(key)!
      const at = next[term]!++
      const holders = starts[term + 1]! - starts[term]!
      const rarity = Math.log(1 + (passages.length - holders + 0.5) / (holders + 0.5))
      owners[at] = passage
      weights[at] = (rarity * count * (SATURATION + 1)) / (count + SATURATION * length)
    }
  }
  const scores = new Float64Array(passages.length)
  const search = (query: string, k: number): readonly Hit[] => {
    const touched: number[] = []
    for (const key of bigramsOf(query)) {
      const term = terms.get(key)
      if (term === undefined) continue
      for (let at = starts[term]!; at < starts[term + 1]!; at++) {
        const passage = owners[at]!
        if (scores[passage] === 0) touched.push(passage)
        scores[passage]! += weights[at]!
      }
    }
    const best = bestOf(touched, scores, k)
    for (const passage of touched) scores[passage] = 0
    return best
  }
  return { search }
}

const bestOf = (touched: readonly number[], scores: Float64Array, k: number): readonly Hit[] => {
  const best: Hit[] = []
  for (const passage of touched) {
    const score = scores[passage]!
    const last = best.at(-1)
    if (best.length >= k && last && (score < last.score || (score === last.score && passage > last.passage)))
      continue
    let at = best.length
    while (
      at > 0 &&
      (best[at - 1]!.score < score || (best[at - 1]!.score === score && best[at - 1]!.passage > passage))
    )
      at--
    best.splice(at, 0, { passage, score })
    if (best.length > k) best.pop()
  }
  return best
}
