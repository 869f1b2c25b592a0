import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { Scoring } from '../model.ts'
import type { Clause } from '../requirements/clause.ts'
import { outlineOf } from '../requirements/outline.ts'
import { passagesIn } from '../requirements/rows.ts'
import { isContents, isTitle, opensList } from '../requirements/shape.ts'
import type { Zone } from '../requirements/zones.ts'
import type { SetAside } from './model.ts'

/** A passage that is no item, with what tells why. */
interface Aside {
  readonly passage: Passage
  readonly text: string
  readonly zone: Zone | null
  /** True where other clauses stand under it. */
  readonly heads: boolean
  readonly isScored: boolean
  readonly isAddendum: boolean
}

const BLANK = /^[\s\p{P}\p{S}]*$/u
const LABEL_LIMIT = 24
const OBLIGES = /须|应(?!急|用|对|答|税)|必须|不得|不少于|不低于|不高于|不超过|不大于|不小于|≥|≤/u
const LAW =
  /《[^》]{2,40}(?:法|条例|办法|规定|通知|意见|细则|准则|标准|规范)(?:[（(][^）)]{0,20}[）)])?》|财[库办][〔［[(（]/u

const isLabel = ({ passage, text }: Aside): boolean =>
  passage.cell !== undefined && text.length <= LABEL_LIMIT && !/[。；;]/u.test(text) && !OBLIGES.test(text)

/** The first that fits is the reason. */
const REASONS: readonly (readonly [SetAside, (aside: Aside) => boolean])[] = [
  ['blank', ({ text }) => BLANK.test(text)],
  ['contents', ({ text }) => text.length <= 120 && isContents(text)],
  [
    'heading',
    ({ passage, text, heads }) => passage.kind === 'heading' || (heads && isTitle(text) && !opensList(text)),
  ],
  ['scoring', ({ isScored }) => isScored],
  ['addendum', ({ isAddendum }) => isAddendum],
  ['contract', ({ zone }) => zone === 'contract'],
  ['form', ({ zone }) => zone === 'forms'],
  ['label', isLabel],
  ['lead-in', ({ heads, text }) => heads || opensList(text)],
  ['heading', ({ passage, text }) => isTitle(text) && !OBLIGES.test(text) && passage.label !== ''],
  ['cover', ({ zone }) => zone === null],
  ['law', ({ text, zone }) => LAW.test(text) && zone !== 'demand'],
  ['unclear', ({ text, zone }) => zone === 'demand' && OBLIGES.test(text)],
  ['description', ({ zone }) => zone === 'demand' || zone === 'notice'],
]

const clausesIn = (roots: readonly Clause[]): readonly Clause[] =>
  roots.flatMap((clause) => [clause, ...clausesIn(clause.children)])

const passagesOfClause = ({ passage, more, row }: Clause): readonly Passage[] => [
  ...(row ? passagesIn(row.own) : [passage]),
  ...more,
]

/** The clause of each passage that has one, the innermost. */
const clauseByPassage = (roots: readonly Clause[]): ReadonlyMap<Passage, Clause> =>
  new Map(
    clausesIn(roots)
      .filter(({ text }) => text !== '')
      .flatMap((clause) => passagesOfClause(clause).map((passage) => [passage, clause] as const)),
  )

const headsOthers = (clause: Clause | undefined): boolean =>
  clause !== undefined && clause.kind !== 'row' && clause.children.length > 0

const scoredBlocks = ({ items, otherLots = [], printedSums }: Scoring): ReadonlySet<string> =>
  new Set(
    [...items, ...otherLots, ...printedSums].map(({ citation }) => `${citation.file}\n${citation.block}`),
  )

/** Finds why a passage that is no item is set aside. Passages without a clause (column titles) take the zone before them. */
export const reasonsIn = (
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
  scoring: Scoring,
  addenda: ReadonlyMap<string, number>,
): ((passage: Passage) => SetAside) => {
  const clauses = clauseByPassage(outlineOf(documents, passages))
  const scored = scoredBlocks(scoring)
  const zones = new Map<Passage, Zone | null>()
  let before: Passage | null = null
  for (const passage of passages) {
    const clause = clauses.get(passage)
    const inherited = before?.file === passage.file ? (zones.get(before) ?? null) : null
    zones.set(passage, clause ? clause.zone : inherited)
    before = passage
  }
  return (passage) => {
    const aside: Aside = {
      passage,
      text: passage.text.trim(),
      zone: zones.get(passage) ?? null,
      heads: headsOthers(clauses.get(passage)),
      isScored: passage.cell !== undefined && scored.has(`${passage.file}\n${passage.block}`),
      isAddendum: addenda.has(passage.file),
    }
    return REASONS.find(([, fits]) => fits(aside))?.[0] ?? 'procedure'
  }
}
