import type { Bid } from '../bid/model.ts'
import { type Comparison, compareMeasures } from './compare.ts'
import { type EvidenceIndex, indexEvidence } from './evidence-index.ts'
import { type Measure, measuresIn } from './measures.ts'
import { mayCompare, type Subject, subjectOf } from './subjects.ts'

/** A value that the bid offers, with the passage it stands in. */
export interface Offer extends Measure {
  /** Index into `bid.passages`. */
  readonly passage: number
  readonly subject: Subject | null
}

/** All values of a bid, to be searched by what they are about. */
export interface Offers {
  readonly all: readonly Offer[]
  readonly index: EvidenceIndex
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
  const all = bid.passages.flatMap((passage, at): readonly Offer[] => {
    if (passage.kind === 'heading') return []
    if (passage.table === undefined)
      return measuresIn(passage.text).map((measure) => toOffer(measure, at, ''))
    const { header, rows } = bid.tables[passage.table]!
    const { cells } = rows[passage.row!]!
    const labels = cells.filter((cell, column) => cells.indexOf(cell) === column && LABEL.test(cell))
    return cells.flatMap((cell, column) => {
      const title = header[column]?.replace(/\s/g, '') ?? ''
      if (cells.indexOf(cell) !== column || (answering.has(passage.table!) && COPIED.test(title))) return []
      const others = labels.filter((label) => label !== cell).slice(0, 2)
      return measuresIn(cell).map((measure) =>
        toOffer(measure, at, (DURATION_HEADER.test(title) ? title : '') + others.join('')),
      )
    })
  })
  return { all, index: indexEvidence(all.map(({ context }) => context)) }
}

const toOffer = (measure: Measure, passage: number, about: string): Offer => {
  const context = about + measure.context
  return { ...measure, context, passage, subject: subjectOf(context) }
}

const NEAR = 0.45
const CANDIDATES = 12

/**
 * Pairs a required value with the offered ones that speak of the same thing, most alike first.
 * `title` is the requirement's own, which often holds the subject that its sentence leaves out.
 */
export const pairOffers = (required: Measure, title: string, offers: Offers): readonly Pairing[] => {
  const context = (required.context.includes(title) ? '' : title) + required.context
  const subject = subjectOf(context)
  const alike = offers.index.search(context, CANDIDATES).filter(({ share }) => share >= NEAR)
  const named = subject
    ? offers.all.flatMap((offer, at) =>
        offer.subject === subject && !alike.some((found) => found.at === at) ? [at] : [],
      )
    : []
  return [...alike, ...named.map((at) => ({ at, share: 0 }))].flatMap(({ at, share }) => {
    const offered = offers.all[at]!
    if (!mayCompare(subject, offered.subject)) return []
    const comparison = compareMeasures(required, offered)
    return comparison === 'unlike' ? [] : [{ required, offered, comparison, share }]
  })
}
