import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import type { Fit } from '../../matching/model.ts'
import type { Zone } from '../../tender/facts/zone.ts'
import type { Requirement, ScoringItem, Tender } from '../../tender/model.ts'
import type { CardLine, Lang, Moment, Outline } from '../model.ts'
import type { BidNeeds } from '../plan/needs.ts'

/** What the parts of the card are made from. */
export interface CardContext {
  readonly tender: Tender
  readonly outline: Outline
  readonly passages: readonly Passage[]
  readonly zones: readonly Zone[]
  readonly moments: readonly Moment[]
  readonly needs: BidNeeds
  readonly fitOf: (id: string) => Fit | null
  readonly lang: Lang
}

/** The fits of a catalogue by what they are of. */
export const fitsById = (fits: readonly Fit[]): ((id: string) => Fit | null) => {
  const byId = new Map(fits.map((fit) => [fit.requirementId ?? fit.scoringItemId ?? '', fit]))
  return (id) => byId.get(id) ?? null
}

/** The mark where the words quoted do not bear it. */
const unprinted = ({ mark, glyph, citation }: Requirement): string =>
  mark !== null && !citation.quote.includes(glyph ?? mark) ? mark : ''

/** A requirement in the tender's own words. */
export const requirementLine = (
  requirement: Requirement,
  { fitOf }: CardContext,
  label?: string,
): CardLine => {
  const fit = fitOf(requirement.id)
  return {
    label: label ?? unprinted(requirement),
    text: requirement.citation.quote,
    citation: requirement.citation,
    fit: fit?.deviation ?? null,
    reason: fit?.reason ?? null,
  }
}

/** A scoring row with its points. */
export const rowLine = (item: ScoringItem, { fitOf, lang }: CardContext): CardLine => {
  const fit = fitOf(item.id)
  return {
    label: lang === 'zh' ? `${item.maxPoints} 分` : `${item.maxPoints} pts`,
    text: item.name,
    citation: item.citation,
    fit: fit?.deviation ?? null,
    reason: fit?.reason ?? null,
  }
}

/** A passage in its own words. */
export const passageLine = (passage: Passage, label = ''): CardLine => ({
  label,
  text: passage.text.slice(0, 600),
  citation: cite('tender', passage),
  fit: null,
  reason: null,
})

/** A value in words of our own, with where the tender says it. */
export const valueLine = (label: string, text: string, citation: CardLine['citation']): CardLine => ({
  label,
  text,
  citation,
  fit: null,
  reason: null,
})

export interface Sought {
  readonly words: RegExp
  readonly unless?: RegExp
  readonly zones: readonly Zone[]
  /** Look at the heading right above, too. */
  readonly underHeading?: RegExp
  readonly shortest?: number
}

const LONGEST = 400

/** The first passages that say something, or stand right under a heading that does. */
export const findPassages = (
  { passages, zones }: CardContext,
  { words, unless, zones: wanted, underHeading, shortest = 8 }: Sought,
  most: number,
): readonly Passage[] =>
  passages
    .filter((passage, at) => {
      const { text, kind, path } = passage
      if (kind === 'heading' || !wanted.includes(zones[at]!)) return false
      if (text.length < shortest || text.length > LONGEST || unless?.test(text)) return false
      return words.test(text) || (underHeading?.test(path.at(-1) ?? '') ?? false)
    })
    .slice(0, most)
