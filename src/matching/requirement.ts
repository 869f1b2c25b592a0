import type { ResponseRow } from '../bid/model.ts'
import type { Requirement } from '../tender/model.ts'
import { unshownProof } from './asked-proofs.ts'
import { alignCopy } from './clone.ts'
import { missingFromLists, unnamedList } from './enumerations.ts'
import { hasForm, hasFormsPart, isRequiredForm } from './forms.ts'
import { entriesFor, foundAt, type Ground, isEnough } from './ground.ts'
import { measuresIn } from './measures.ts'
import type { Coverage } from './model.ts'
import { pairingsOf, wordsOf, worst } from './pairings.ts'
import { proofsFor } from './proofs.ts'
import { reason } from './reasons.ts'
import { type Answer, citationsOf, searchBid } from './search.ts'

/** A clause that its response table skips is unanswered unless some other passage says it nearly in full. */
const ELSEWHERE = 0.4
const ASKING: ReadonlySet<Requirement['kind']> = new Set([
  'qualification',
  'conformity',
  'technical',
  'commercial',
  'service',
  'form',
])
const ADDRESSED = /投标|供应商|响应|乙方|中标|成交|提供|具有|具备|承诺|支持|满足|须|应|不得|不少于|不低于|≥|≤/
const PROCEDURE =
  /不足\s?[3三]家|资格(后审|预审)|现场(勘查|踏勘)|答疑会|由(采购人|评标|评审|招标人)|审查人|按照.{0,20}(计取|收取)|评标委员会|评审委员会|不同(投标|供应商)|评审小组|磋商小组|谈判小组|代理机构(将|应|有权|在)|采购人(将|有权|应)|招标人(将|有权|应)|质疑|投诉|开标(时|会|记录)/

/** False for procedure, titles and what binds later: the bid need not say anything about them. */
const asksForWords = ({ kind, mark, bindsBid, text }: Requirement): boolean =>
  bindsBid &&
  ASKING.has(kind) &&
  text.length >= SHORTEST &&
  !PROCEDURE.test(text) &&
  (mark !== null || kind === 'technical' || ADDRESSED.test(text))

const BY_DEFAULT: ReadonlySet<Requirement['kind']> = new Set(['technical', 'commercial', 'service'])
const PROOF_DEMAND = /提供|提交|出具|附|承诺|说明/

/** Unmarked clauses without a value or a proof: a bid that claims no deviation from them accepts them. */
const isAcceptedInSilence = ({ kind, mark, text }: Requirement): boolean =>
  mark === null && BY_DEFAULT.has(kind) && !PROOF_DEMAND.test(text) && measuresIn(text).length === 0

/** Shorter texts are titles. */
const SHORTEST = 7

/** How the bid answers one requirement; `rows` are the response rows that answer it, `skipped` tells that their table leaves it out. */
export const coverRequirement = (
  requirement: Requirement,
  rows: readonly ResponseRow[],
  skipped: boolean,
  ground: Ground,
): Coverage => {
  const { bid, lang, searchable } = ground
  const title = requirement.title ?? ''
  const answer = searchBid(title, requirement.text, searchable)
  const places = [...rows.map(({ place }) => place), ...citationsOf(answer.passages, bid)]
  const entry = entriesFor({ requirementId: requirement.id, scoringItemId: null }, places)
  const negative = rows.find(({ claimed }) => claimed === 'negative')
  if (negative) return entry('deviates', reason('claimed', lang, { offered: negative.offered }))
  const form = missingForm(requirement, ground)
  if (form) return entry('unanswered', reason('noForm', lang, { form }), [], [])
  const copy = copyOf(requirement.text, rows, answer, ground)
  const changed = copy?.pairs.find(({ comparison }) => comparison !== 'meets')
  if (copy && changed) return entry('deviates', reason('worse', lang, wordsOf(changed)), [copy.place])
  const pairings = copy
    ? []
    : pairingsOf(title, requirement.text, ground.offers, passagesOfRows(rows, ground))
  const worse = worst(pairings)
  if (worse) {
    const place = bid.passages[worse.offered.passage]!.place
    return entry('deviates', reason('worse', lang, wordsOf(worse)), [place])
  }
  const asks = asksForWords(requirement)
  if (skipped && asks && answer.best < ELSEWHERE) return entry('unanswered', reason('skipped', lang), [], [])
  const isValueMissing = !copy && pairings.length === 0 && measuresIn(requirement.text).length > 0
  const proof = asksForProof(requirement) ? unshownProof(requirement.text, ground.lists.whole) : null
  if (proof && !copy) return entry('partial', reason('unshown', lang, { proof }))
  if (rows.length > 0 || isEnough(answer, isValueMissing)) {
    const missing = copy ? '' : missingThings(requirement, answer, ground)
    if (missing) return entry('partial', reason('unnamed', lang, { missing }))
    const met = pairings.find(({ comparison }) => comparison === 'meets')
    return entry('answered', met ? reason('compared', lang, wordsOf(met)) : foundAt(places[0], lang))
  }
  if (!asks) return entry('not-applicable', reason('avoided', lang), [], [])
  const proofs = proofsFor(requirement.text, bid)
  if (proofs.length > 0) return entry('answered', foundAt(proofs[0], lang), proofs)
  const unnamed = isDelivered(requirement) ? unnamedList(requirement.text, ground.lists).join('、') : ''
  if (unnamed) return entry('partial', reason('noneNamed', lang, { missing: unnamed }))
  if (requirement.mark === null && ground.blanket.length > 0)
    return entry('answered', reason('blanket', lang), ground.blanket)
  if (isAcceptedInSilence(requirement)) return entry('not-applicable', reason('silent', lang), [], [])
  if (isNowhere(requirement, ground))
    return entry('unanswered', reason('notFound', lang, { count: bid.passages.length }), [], [])
  return entry('needs-review', reason('weak', lang))
}

const ABSENT = 0.6

/** True for a marked clause most of whose words stand nowhere in a bid that answers its like elsewhere. */
const isNowhere = ({ mark, kind, text }: Requirement, { bid, searchable }: Ground): boolean =>
  mark !== null &&
  BY_DEFAULT.has(kind) &&
  bid.volumes.some(({ kind: volume }) => volume === 'technical' || volume === 'whole') &&
  searchable.index.absentShare(text) >= ABSENT

const isConcrete = ({ kind, bindsBid, text }: Requirement): boolean =>
  bindsBid && BY_DEFAULT.has(kind) && !PROCEDURE.test(text)

/** Forms and what is judged by procedure name proofs without asking for them. */
const asksForProof = (requirement: Requirement): boolean =>
  isConcrete(requirement) || (requirement.kind === 'qualification' && requirement.bindsBid)

/** Work that is set out thing by thing; a product is taken to have what its kind has. */
const isDelivered = (requirement: Requirement): boolean =>
  requirement.kind !== 'technical' && isConcrete(requirement)

/** Of what the clause lists, the things that the bid leaves out, as words; '' where it names all. */
const missingThings = (requirement: Requirement, { passages }: Answer, { lists }: Ground): string =>
  isConcrete(requirement)
    ? missingFromLists(requirement.text, passages.slice(0, TRIED), lists).join('、')
    : ''

const QUOTED_FORM = /(?:提供|提交|出具|填写|附)的?《([^》]{3,30})》/g
const IF_ANY = /[如若]|或《|》或|的，/

/** A required form that the bid lacks: the one that the requirement is, or one by which a bidder must show that it qualifies. */
const missingForm = ({ kind, text }: Requirement, { bid, isSmeReserved }: Ground): string | undefined => {
  const names =
    kind === 'form'
      ? [text]
      : kind === 'qualification' && text.length <= QUALIFYING && !IF_ANY.test(text)
        ? [...text.matchAll(QUOTED_FORM)].map(([, name]) => name!)
        : []
  const required = names.filter((name) => isRequiredForm(name, isSmeReserved))
  return required.length > 0 && hasFormsPart(bid) ? required.find((name) => !hasForm(name, bid)) : undefined
}

/** Longer clauses name forms for several cases. */
const QUALIFYING = 300
/** Passages in which a clause is taken to be answered. */
const TRIED = 3

/** The bid's own copy of a clause with its values lined up: among its response rows first, then among what was found. */
const copyOf = (
  text: string,
  rows: readonly ResponseRow[],
  { passages }: Answer,
  { bid, responseAt }: Ground,
) => {
  const found = passages.slice(0, TRIED).map((at) => bid.passages[at]!)
  const candidates = [
    ...rows.map(({ offered, place }) => ({ words: offered, place })),
    ...found.map((passage) => ({
      words: responseAt.get(passage.place)?.offered ?? passage.text,
      place: passage.place,
    })),
  ]
  for (const { words, place } of candidates) {
    const pairs = alignCopy(text, words)
    if (pairs) return { pairs, place }
  }
  return null
}

const passagesOfRows = (rows: readonly ResponseRow[], { passageAt }: Ground): ReadonlySet<number> =>
  new Set(rows.flatMap(({ place }) => passageAt.get(place) ?? []))
