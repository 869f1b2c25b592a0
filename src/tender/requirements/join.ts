import { cite } from '../../document/citation.ts'
import { bigramsOf } from '../../text/bigrams.ts'
import { foldText } from '../../text/fold.ts'
import type { Requirement } from '../model.ts'
import { constraintOf } from './constraint.ts'
import type { Found } from './found.ts'
import type { LotOf } from './lot.ts'
import type { Zone } from './zones.ts'

interface Entry {
  readonly first: Found
  readonly lot: string | null
  readonly folded: string
  readonly also: Found[]
  bigrams: ReadonlySet<number> | null
}

const bigramSet = (entry: Entry): ReadonlySet<number> => {
  entry.bigrams ??= new Set(bigramsOf(entry.folded))
  return entry.bigrams
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
      shareOf(bigramSet(short), bigramSet(long)) >= ALIKE)
  )
}

/** Items of one list stay apart, and those of two lots; a clause of another kind is the same only under the same mark. */
const mayJoin = (known: Entry, other: Entry): boolean => {
  const [a, b] = [known.first, other.first]
  return (
    a.clause.parent !== b.clause.parent &&
    (a.kind === b.kind || a.mark === b.mark) &&
    (known.lot === other.lot || known.lot === null || other.lot === null)
  )
}

const sameAmong = (candidates: Iterable<Entry>, entry: Entry): Entry | null => {
  for (const known of candidates) if (mayJoin(known, entry) && isSame(known, entry)) return known
  return null
}

/** A short key for words, the same over runs. */
export const hashOf = (text: string): string => {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193) >>> 0
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000197) >>> 0
  }
  return `${high.toString(36)}${low.toString(36)}`.slice(0, 10)
}

/** Entries by kind and zone: most clauses need not be compared with those of their own zone. */
type Shelves = Map<string, Map<Zone | null, Entry[]>>

const candidatesFor = function* ({ kind, zone, mark }: Found, shelves: Shelves): Generator<Entry> {
  for (const [otherKind, zones] of shelves)
    for (const [otherZone, entries] of zones) {
      const sameKind = otherKind === kind
      if (
        sameKind
          ? ANYWHERE.has(kind) || otherZone !== zone || zone === 'forms'
          : mark !== null && otherZone !== zone
      )
        yield* entries
    }
}

const shelve = (entry: Entry, shelves: Shelves): void => {
  const { kind, zone } = entry.first
  const zones = shelves.get(kind) ?? new Map<Zone | null, Entry[]>()
  const entries = zones.get(zone) ?? []
  entries.push(entry)
  shelves.set(kind, zones.set(zone, entries))
}

const isRepeated = (known: Entry, { first, lot }: Entry): boolean =>
  known.first.kind === first.kind && known.first.clause.parent === first.clause.parent && known.lot === lot

const entriesOf = (all: readonly Found[], lotOf: LotOf): readonly Entry[] => {
  const entries: Entry[] = []
  const shelves: Shelves = new Map()
  const byWords = new Map<string, readonly Entry[]>()
  for (const first of all) {
    const lot = lotOf(first.clause, first.text)
    const entry: Entry = { first, lot, folded: foldText(first.text), also: [], bigrams: null }
    if (entry.folded === '') continue
    const equal = byWords.get(entry.folded) ?? []
    const same =
      equal.find((known) => isRepeated(known, entry)) ?? sameAmong(candidatesFor(first, shelves), entry)
    if (same) same.also.push(first)
    else {
      entries.push(entry)
      byWords.set(entry.folded, [...equal, entry])
      shelve(entry, shelves)
    }
  }
  return entries
}

/** Joins the places of each clause and makes requirements of them. Ids hang on the words, the lot and on how often they came before. */
export const joinFound = (all: readonly Found[], lotOf: LotOf): readonly Requirement[] => {
  const seen = new Map<string, number>()
  return entriesOf(all, lotOf).map(({ first, lot, folded, also }) => {
    const hash = hashOf(lot === null ? folded : `${folded}\n${lot}`)
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
      lot,
      citation: cite('tender', first.passage, first.quote),
      alsoAt: also.map(({ passage, quote }) => cite('tender', passage, quote)),
    }
  })
}
