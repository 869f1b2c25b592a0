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
  /** Weighted share of the query's words that stand in none of the texts. */
  readonly absentShare: (query: string) => number
  /** The texts in canonical form. */
  readonly forms: readonly string[]
}

const CANDIDATES = 4

/** Indexes texts in canonical form: BM25 finds, the weighted share of the query's words ranks. */
export const indexEvidence = (texts: readonly string[]): EvidenceIndex => {
  const forms = texts.map(canonical)
  const passages = indexPassages(forms)
  const { terms, holders, held, heldFrom } = passages.postings
  const weights = Float64Array.from(holders, (count) => Math.log(1 + texts.length / (1 + count)))
  const weightOfUnknown = Math.log(1 + texts.length)
  const sought = new Float64Array(weights.length)
  const marked: number[] = []
  const mark = (form: string): number => {
    let all = 0
    for (const key of new Set(bigramsOf(form))) {
      const term = terms.get(key)
      all += term === undefined ? weightOfUnknown : weights[term]!
      if (term === undefined) continue
      sought[term]! += weights[term]!
      marked.push(term)
    }
    return all
  }
  const unmark = () => {
    for (const term of marked) sought[term] = 0
    marked.length = 0
  }
  const weightIn = (at: number): number => {
    let weight = 0
    for (let slot = heldFrom[at]!; slot < heldFrom[at + 1]!; slot++) weight += sought[held[slot]!]!
    return weight
  }
  const take = (at: number): number => {
    const weight = weightIn(at)
    for (let slot = heldFrom[at]!; slot < heldFrom[at + 1]!; slot++) sought[held[slot]!] = 0
    return weight
  }
  return {
    forms,
    search: (query, k) => {
      const form = canonical(query)
      const hits = passages.search(form, k * CANDIDATES)
      if (hits.length === 0) return []
      const all = mark(form)
      const found = hits.map(({ passage }) => ({ at: passage, share: weightIn(passage) / all }))
      unmark()
      return found.sort((a, b) => b.share - a.share || a.at - b.at).slice(0, k)
    },
    absentShare: (query) => {
      const keys = [...new Set(bigramsOf(canonical(query)))]
      const absent = keys.filter((key) => !terms.has(key)).length * weightOfUnknown
      const all = mark(canonical(query))
      unmark()
      return all === 0 ? 0 : absent / all
    },
    shareIn: (query, at) => {
      const all = mark(canonical(query))
      const weight = at.reduce((sum, text) => sum + take(text), 0)
      unmark()
      return all === 0 ? 0 : weight / all
    },
  }
}
