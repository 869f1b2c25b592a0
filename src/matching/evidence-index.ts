import { bigramsOf } from '../text/bigrams.ts'
import { indexPassages } from '../text/bm25.ts'
import { canonical } from './canonical.ts'

/** One text found, with the weighted share of the query's words that stand in it. */
export interface Found {
  /** Position in the list that was indexed. */
  readonly at: number
  /** 0 to 1: rare words count for more. */
  readonly share: number
}

/** Texts indexed once for many queries. */
export interface EvidenceIndex {
  /** Best first, at most `k`. */
  readonly search: (query: string, k: number) => readonly Found[]
  /** Weighted share of the query's words that stand in any of the texts `at`. */
  readonly shareIn: (query: string, at: readonly number[]) => number
}

const CANDIDATES = 4

/** Indexes texts in canonical form: BM25 finds, the weighted share of the query's words ranks. */
export const indexEvidence = (texts: readonly string[]): EvidenceIndex => {
  const forms = texts.map(canonical)
  const keys = forms.map((form) => new Set(bigramsOf(form)))
  const holders = new Map<number, number>()
  for (const set of keys) for (const key of set) holders.set(key, (holders.get(key) ?? 0) + 1)
  const weigh = (key: number) => Math.log(1 + texts.length / (1 + (holders.get(key) ?? 0)))
  const passages = indexPassages(forms)
  const share = (query: ReadonlySet<number>, sets: readonly ReadonlySet<number>[]) => {
    let found = 0
    let all = 0
    for (const key of query) {
      const weight = weigh(key)
      all += weight
      if (sets.some((set) => set.has(key))) found += weight
    }
    return all === 0 ? 0 : found / all
  }
  return {
    search: (query, k) => {
      const form = canonical(query)
      const sought = new Set(bigramsOf(form))
      return passages
        .search(form, k * CANDIDATES)
        .map((hit) => ({ at: hit.passage, share: share(sought, [keys[hit.passage]!]) }))
        .sort((a, b) => b.share - a.share || a.at - b.at)
        .slice(0, k)
    },
    shareIn: (query, at) =>
      share(
        new Set(bigramsOf(canonical(query))),
        at.map((index) => keys[index]!),
      ),
  }
}
