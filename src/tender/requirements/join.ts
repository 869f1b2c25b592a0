import { cite } from '../../document/citation.ts'
import { bigramsOf } from '../../text/bigrams.ts'
import { foldText } from '../../text/fold.ts'
import type { Requirement } from '../model.ts'
import { constraintOf } from './constraint.ts'
import type { Found } from './found.ts'

interface Entry {
  readonly first: Found
  readonly folded: string
  readonly bigrams: ReadonlySet<number>
  readonly also: Found[]
}

/** Kinds whose clauses are the same wherever they stand; technical clauses may recur for another product. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'qualification',
  'conformity',
  'invalidation',
  'form',
  'schedule',
])
const ALIKE = 0.86
const SHORTEST = 10
/** Shorter texts are alike only where one holds the other. */
const FUZZY = 30

const shareOf = (part: ReadonlySet<number>, whole: ReadonlySet<number>): number => {
  let hits = 0
  for (const key of part) if (whole.has(key)) hits++
  return part.size === 0 ? 0 : hits / part.size
}

const negations = (folded: string): number => folded.match(/[不未无非]/gu)?.length ?? 0

const isSame = (a: Entry, b: Entry): boolean => {
  if (a.folded === b.folded) return true
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a]
  if (short.folded.length < SHORTEST || short.folded.length * 2 < long.folded.length) return false
  return (
    long.folded.includes(short.folded) ||
    (short.folded.length >= FUZZY &&
      negations(short.folded) === negations(long.folded.slice(0, short.folded.length + 4)) &&
      shareOf(short.bigrams, long.bigrams) >= ALIKE)
  )
}

/** A repetition in a bid form or a summary, or anything of a kind that stands for the whole tender. */
const mayJoin = (entry: Found, other: Found): boolean => {
  if (entry.within === other.within) return false
  if (entry.kind !== other.kind)
    return entry.mark !== null && entry.mark === other.mark && other.zone !== entry.zone
  return ANYWHERE.has(entry.kind) || entry.zone !== other.zone || other.zone === 'forms'
}

const hashOf = (text: string): string => {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193) >>> 0
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000197) >>> 0
  }
  return `${high.toString(36)}${low.toString(36)}`.slice(0, 10)
}

const entriesOf = (all: readonly Found[]): readonly Entry[] => {
  const entries: Entry[] = []
  for (const first of all) {
    const folded = foldText(first.text)
    if (folded === '') continue
    const entry: Entry = { first, folded, bigrams: new Set(bigramsOf(first.text)), also: [] }
    const same = entries.find(
      (known) =>
        (known.folded === folded && known.first.kind === first.kind && known.first.within === first.within) ||
        (mayJoin(known.first, first) && isSame(known, entry)),
    )
    if (same) same.also.push(first)
    else entries.push(entry)
  }
  return entries
}

/** Joins the places of each clause and makes requirements of them. Ids hang on the words and on how often they came before. */
export const joinFound = (all: readonly Found[]): readonly Requirement[] => {
  const seen = new Map<string, number>()
  return entriesOf(all).map(({ first, folded, also }) => {
    const hash = hashOf(folded)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return {
      id: count === 1 ? `r-${hash}` : `r-${hash}-${count}`,
      text: first.text,
      title: first.title,
      kind: first.kind,
      mark: first.mark,
      glyph: first.glyph,
      constraint: constraintOf(first.text),
      bindsBid: first.bindsBid,
      lot: null,
      citation: cite('tender', first.passage, first.quote),
      alsoAt: also.map(({ passage, quote }) => cite('tender', passage, quote)),
    }
  })
}
