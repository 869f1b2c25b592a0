import type { Bid } from '../bid/model.ts'
import { containment } from '../text/similarity.ts'
import { canonical } from './canonical.ts'
import { type Comparison, compareMeasures } from './compare.ts'
import { type EvidenceIndex, type Found, indexEvidence } from './evidence-index.ts'
import { type Measure, measuresIn } from './measures.ts'
import { type Split, splitsIn } from './split.ts'
import { mayCompare, type Subject, subjectOf } from './subjects.ts'

/** A value that the bid offers, with the passage it stands in. */
export interface Offer extends Measure {
  /** Index into `bid.passages`. */
  readonly passage: number
  readonly subject: Subject | null
}

/** Values that compare with one another, to be searched by their contexts. */
interface Comparable {
  readonly index: EvidenceIndex
  /** Positions in `all`, in the order of the index. */
  readonly at: readonly number[]
}

/** All values of a bid, to be searched by what they are about. */
export interface Offers {
  readonly all: readonly Offer[]
  readonly byDimension: ReadonlyMap<string, Comparable>
  /** The same by the passage they stand in. */
  readonly byPassage: ReadonlyMap<number, readonly Offer[]>
  /** Periods that are spent on site in part only. */
  readonly splits: readonly Split[]
  /** Positions in `all` by subject, those of the same value together. */
  readonly bySubject: ReadonlyMap<Subject | null, readonly (readonly number[])[]>
}

/** A required value beside the offered one that speaks of the same thing. */
export interface Pairing {
  readonly required: Measure
  readonly offered: Offer
  readonly comparison: Comparison
  /** 0 to 1: how much of the required value's context the offered one repeats. */
  readonly share: number
}

const DURATION_HEADER = /期|时间|时限/
const LABEL = /^[\s\S]{0,23}[^\d.\s]$/
/** In a response table the column that copies the requirement offers nothing. */
const COPIED =
  /^(?!.*(投标|响应|应答|我方)).*(要求|需求|参数|条款|功能|内容)$|^(招标|采购|磋商|谈判|询价)文件/

/** Reads the values of all passages. In a table, a cell's header and the row's first words belong to the context. */
export const readOffers = (bid: Bid): Offers => {
  const answering = new Set(bid.responses.map(({ index }) => index))
  const copiedAt = new Map(bid.responses.map(({ place, required }) => [place, required]))
  const all = bid.passages.flatMap((passage, at): readonly Offer[] => {
    if (passage.kind === 'heading') return []
    if (passage.table === undefined)
      return measuresIn(passage.text).map((measure) => toOffer(measure, at, ''))
    const { header, rows } = bid.tables[passage.table]!
    const { cells, place } = rows[passage.row!]!
    const copied = copiedAt.get(place)
    const labels = cells.filter((cell, column) => cells.indexOf(cell) === column && LABEL.test(cell))
    return cells.flatMap((cell, column) => {
      const title = header[column]?.replace(/\s/g, '') ?? ''
      const isCopied = cell === copied || (answering.has(passage.table!) && COPIED.test(title))
      if (cells.indexOf(cell) !== column || isCopied) return []
      const others = labels.filter((label) => label !== cell).slice(0, 2)
      return measuresIn(cell).map((measure) =>
        toOffer(measure, at, (DURATION_HEADER.test(title) ? title : '') + others.join('')),
      )
    })
  })
  const byPassage = grouped(all, ({ passage }) => passage)
  const positions = [...all.keys()]
  return {
    all,
    byDimension: new Map(
      [...grouped(positions, (at) => kindOf(all[at]!))].map(([kind, at]) => [
        kind,
        { at, index: indexEvidence(at.map((position) => all[position]!.context)) },
      ]),
    ),
    byPassage,
    splits: [...byPassage.values()].flatMap(splitsIn),
    bySubject: new Map(
      [...grouped(positions, (at) => all[at]!.subject)].map(([subject, of]) => [
        subject,
        [...grouped(of, (at) => measuredAs(all[at]!)).values()],
      ]),
    ),
  }
}

/** Values of one kind may compare: calendar days and working days are both periods. */
const kindOf = ({ dimension }: Measure): string => (dimension === 'workdays' ? 'time' : dimension)

const measuredAs = ({ dimension, value, upper, comparator, each, extreme }: Measure): string =>
  [dimension, value, upper, comparator, each, extreme].join('|')

const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const toOffer = (measure: Measure, passage: number, about: string): Offer => {
  const context = about + measure.context
  return { ...measure, context, passage, subject: subjectOf(context) }
}

const NEAR = 0.45
/** Fewer shared words suffice where both speak of the same grade: 一级故障. */
const NEAR_OF_LABEL = 0.3
const CANDIDATES = 12

/** Its own part of the sentence, where that says enough by itself. */
const ownOf = ({ own }: Measure): readonly string[] => (own.length >= OWN ? [own] : [])
const OWN = 8

const isOfLabel = (offered: Measure, { label }: Measure): boolean => label !== null && offered.label === label

/** Values whose context repeats one of the given ones nearly enough, each with its highest share. */
const alikeOf = (
  contexts: readonly string[],
  required: Measure,
  { all, byDimension }: Offers,
): readonly Found[] => {
  const comparable = byDimension.get(kindOf(required))
  if (!comparable) return []
  const shares = new Map<number, number>()
  for (const context of new Set(contexts))
    for (const { at, share } of comparable.index.search(context, CANDIDATES)) {
      const position = comparable.at[at]!
      const isNear = share >= NEAR || (share >= NEAR_OF_LABEL && isOfLabel(all[position]!, required))
      if (isNear) shares.set(position, Math.max(share, shares.get(position) ?? 0))
    }
  return [...shares].map(([at, share]) => ({ at, share })).sort((a, b) => b.share - a.share || a.at - b.at)
}

/**
 * Pairs a required value with the offered ones that speak of the same thing, most alike first.
 * `title` is the requirement's own, which often holds the subject that its sentence leaves out; `answering` are the
 * passages of the response rows that answer it, where fewer shared words suffice for the only value of its kind.
 */
export const pairOffers = (
  required: Measure,
  title: string,
  offers: Offers,
  answering: ReadonlySet<number> = new Set(),
): readonly Pairing[] => {
  const context = (required.context.includes(title) ? '' : title) + required.context
  const subject = subjectOf(context)
  const whole = alikeOf([context, required.context], required, offers)
  const alike = whole.length > 0 ? whole : alikeOf(ownOf(required), required, offers)
  const known = new Set(alike.map(({ at }) => at))
  const named = subject ? namedLike(required, subject, offers).filter((at) => !known.has(at)) : []
  const answers = onlyAnswers(required, offers, answering)
  return [...alike, ...answers, ...named.map((at) => ({ at, share: 0 }))].flatMap(({ at, share }) => {
    const offered = offers.all[at]!
    if (!mayCompare(subject, offered.subject)) return []
    const comparison = compareMeasures(required, offered)
    return comparison === 'unlike' ? [] : [{ required, offered, comparison, share }]
  })
}

/** Values about the same subject: one that meets the requirement, else all; 永久 must hold everywhere. */
const namedLike = (required: Measure, subject: Subject, { all, bySubject }: Offers): readonly number[] => {
  const alike = (bySubject.get(subject) ?? []).filter((at) => kindOf(all[at[0]!]!) === kindOf(required))
  const met = Number.isFinite(required.value)
    ? alike.find((at) => compareMeasures(required, all[at[0]!]!) === 'meets')
    : undefined
  return met ? met.slice(0, 1) : alike.flat()
}

const IN_ANSWER = 0.2

/** The one comparable value in the rows that answer a requirement, if there is just one. */
const onlyAnswers = (
  required: Measure,
  { all, byPassage }: Offers,
  answering: ReadonlySet<number>,
): readonly Found[] => {
  if (answering.size === 0) return []
  const found = [...answering].flatMap((passage) =>
    (byPassage.get(passage) ?? []).filter((offer) => compareMeasures(required, offer) !== 'unlike'),
  )
  const [only] = found
  if (!only || found.length > 1) return []
  const share = containment(canonical(only.context), canonical(required.context))
  return share >= IN_ANSWER ? [{ at: all.indexOf(only), share }] : []
}
