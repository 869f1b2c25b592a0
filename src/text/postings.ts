import { bigramsOf } from './bigrams.ts'

/**
 * Which passages hold which bigrams (倒排表), and the other way round, in typed arrays. Bigrams that the same passages
 * hold equally often, as those of a set phrase, are one term.
 */
export interface Postings {
  /** Number of the term of a bigram's key. */
  readonly terms: ReadonlyMap<number, number>
  /** Number of passages that hold each term. */
  readonly holders: Uint32Array
  /** Range of each term in `owners`: from `starts[term]` up to `starts[term + 1]`; one entry more than terms. */
  readonly starts: Uint32Array
  /** Passages by term, in text order, and how often each holds one of the term's bigrams. */
  readonly owners: Uint32Array
  readonly times: Uint32Array
  /** Range of each passage in `held`; one entry more than passages. */
  readonly heldFrom: Uint32Array
  /** Terms by passage, each once. */
  readonly held: Uint32Array
  /** Number of bigrams of each passage. */
  readonly lengths: Uint32Array
}

interface Read {
  readonly keys: Map<number, number>
  readonly held: number[]
  readonly times: number[]
  readonly heldFrom: Uint32Array
  readonly lengths: Uint32Array
}

/** Bigrams of each passage, each once, in the order in which they first stand there. */
const readBigrams = (passages: readonly string[]): Read => {
  const keys = new Map<number, number>()
  const seenAt: number[] = []
  const held: number[] = []
  const times: number[] = []
  const heldFrom = new Uint32Array(passages.length + 1)
  const lengths = new Uint32Array(passages.length)
  for (const [passage, text] of passages.entries()) {
    const from = held.length
    const bigrams = bigramsOf(text)
    lengths[passage] = bigrams.length
    for (const key of bigrams) {
      let bigram = keys.get(key)
      if (bigram === undefined) {
        bigram = keys.size
        keys.set(key, bigram)
        seenAt.push(-1)
      }
      if (seenAt[bigram]! >= from) times[seenAt[bigram]!]!++
      else {
        seenAt[bigram] = held.push(bigram) - 1
        times.push(1)
      }
    }
    heldFrom[passage + 1] = held.length
  }
  return { keys, held, times, heldFrom, lengths }
}

const HIGH = 2 ** 21

/** The term of each bigram: told by a fingerprint of 53 bits over the passages that hold it. */
const termsOf = ({ keys, held, times, heldFrom, lengths }: Read) => {
  const [low, high] = [new Uint32Array(keys.size), new Uint32Array(keys.size)]
  for (let passage = 0; passage < lengths.length; passage++)
    for (let at = heldFrom[passage]!; at < heldFrom[passage + 1]!; at++) {
      const bigram = held[at]!
      const seen = Math.imul(passage + 1, 0x9e3779b1) ^ times[at]!
      low[bigram] = Math.imul(low[bigram]! ^ seen, 0x01000193)
      high[bigram] = Math.imul((high[bigram]! ^ seen) + 1, 0x85ebca6b)
    }
  const known = new Map<number, number>()
  return Uint32Array.from(low, (fingerprint, bigram) => {
    const key = fingerprint * HIGH + (high[bigram]! >>> 11)
    const term = known.get(key) ?? known.size
    known.set(key, term)
    return term
  })
}

/** Lays out the bigrams of passages once for many searches. */
export const layOutPostings = (passages: readonly string[]): Postings => {
  const read = readBigrams(passages)
  const termOf = termsOf(read)
  const terms = new Map([...read.keys].map(([key, bigram]) => [key, termOf[bigram]!]))
  const count = termOf.reduce((most, term) => Math.max(most, term + 1), 0)
  const seenIn = new Int32Array(count).fill(-1)
  const holders = new Uint32Array(count)
  const held: number[] = []
  const heldTimes: number[] = []
  const heldFrom = new Uint32Array(passages.length + 1)
  for (let passage = 0; passage < passages.length; passage++) {
    for (let at = read.heldFrom[passage]!; at < read.heldFrom[passage + 1]!; at++) {
      const term = termOf[read.held[at]!]!
      if (seenIn[term] === passage) continue
      seenIn[term] = passage
      holders[term]!++
      held.push(term)
      heldTimes.push(read.times[at]!)
    }
    heldFrom[passage + 1] = held.length
  }
  return {
    terms,
    holders,
    held: Uint32Array.from(held),
    heldFrom,
    lengths: read.lengths,
    ...byTerm(holders, held, heldTimes, heldFrom),
  }
}

const byTerm = (
  holders: Uint32Array,
  held: readonly number[],
  heldTimes: readonly number[],
  heldFrom: Uint32Array,
): Pick<Postings, 'starts' | 'owners' | 'times'> => {
  const starts = new Uint32Array(holders.length + 1)
  for (let term = 0; term < holders.length; term++) starts[term + 1] = starts[term]! + holders[term]!
  const owners = new Uint32Array(held.length)
  const times = new Uint32Array(held.length)
  const next = starts.slice()
  for (let passage = 0; passage + 1 < heldFrom.length; passage++)
    for (let at = heldFrom[passage]!; at < heldFrom[passage + 1]!; at++) {
      const slot = next[held[at]!]!++
      owners[slot] = passage
      times[slot] = heldTimes[at]!
    }
  return { starts, owners, times }
}
