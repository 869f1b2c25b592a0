import type { Catalogue } from '../../catalogue/model.ts'
import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import { holidays } from '../../law/holidays.ts'
import { canonical } from '../../matching/canonical.ts'
import { fitCatalogue } from '../../matching/fit/fit.ts'
import { zonesOf } from '../../tender/facts/zone.ts'
import type { Tender } from '../../tender/model.ts'
import { foldText } from '../../text/fold.ts'
import { dice } from '../../text/similarity.ts'
import type { CardLine, CardSection, CardVerdict, DecisionCard, Lang, Outline } from '../model.ts'
import { momentsIn } from '../plan/moments.ts'
import { needsOf } from '../plan/needs.ts'
import { type CardContext, fitsById } from './context.ts'
import { cardQuestions } from './questions.ts'
import { cardSections, hardRequirements } from './sections.ts'

const SAME = 0.8
const SHORT = 6

/** Says each thing once: a line that an earlier one says in nearly the same words is left out. */
const saidOnce = (sections: readonly CardSection[]): readonly CardSection[] => {
  const said: string[] = []
  const isNew = ({ text, label }: CardLine): boolean => {
    const words = foldText(canonical(text))
    if (words.length <= SHORT) return true
    const again = said.some((earlier) => earlier.includes(words) || dice(earlier, words) >= SAME)
    if (!again) said.push(words)
    return !again || (label !== '' && label !== '★' && label !== '▲')
  }
  return sections.map(({ id, lines }) => ({ id, lines: lines.filter(isNew) }))
}

const verdictOf = (hasCatalogue: boolean, { negative, unknown }: DecisionCard['hard']): CardVerdict => {
  if (!hasCatalogue) return 'unknown'
  if (negative > 0) return 'blocked'
  return unknown > 0 ? 'check' : 'clear'
}

export interface CardInput {
  readonly tender: Tender
  readonly documents: readonly SourceDocument[]
  readonly passages: readonly Passage[]
  readonly outline: Outline
  readonly catalogue: Catalogue | null
  readonly lang: Lang
}

/** 投标决策卡: what a bidder decides by, in that order, each thing said once. */
export const decideBid = ({
  tender,
  documents,
  passages,
  outline,
  catalogue,
  lang,
}: CardInput): DecisionCard => {
  const moments = momentsIn(passages, tender.facts.bidDeadline?.value ?? null, holidays)
  const context: CardContext = {
    tender,
    outline,
    passages,
    zones: zonesOf(passages),
    moments,
    needs: needsOf(tender, passages, outline, moments),
    fitOf: fitsById(catalogue ? fitCatalogue(tender, documents, catalogue, lang) : []),
    lang,
  }
  const fits = hardRequirements(context).map(({ id }) => context.fitOf(id)?.deviation ?? null)
  const hard = {
    all: fits.length,
    negative: fits.filter((fit) => fit === 'negative').length,
    unknown: fits.filter((fit) => fit === 'unknown' || fit === null).length,
  }
  return {
    verdict: verdictOf(catalogue !== null, hard),
    hard,
    sections: saidOnce(cardSections(context)),
    questions: cardQuestions(context),
  }
}
