import type { Bid, ResponseRow } from '../bid/model.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Requirement, ScoringItem, Tender } from '../tender/model.ts'
import { containment } from '../text/similarity.ts'
import { alignCopy } from './clone.ts'
import { missingFromLists } from './enumerations.ts'
import { hasForm, hasFormsPart, isRequiredForm } from './forms.ts'
import { type Measure, measuresIn } from './measures.ts'
import type { Coverage } from './model.ts'
import { type Offers, type Pairing, pairOffers, readOffers } from './offers.ts'
import { blanketAcceptance, proofsFor } from './proofs.ts'
import { type Lang, reason } from './reasons.ts'
import { assignRows } from './rows.ts'
import { type Answer, citationsOf, makeSearchable, type Searchable, searchBid } from './search.ts'

interface Ground {
  readonly searchable: Searchable
  readonly offers: Offers
  readonly bid: Bid
  readonly lang: Lang
  /** All passages of the bid. */
  readonly texts: readonly string[]
  /** Where the bid accepts all clauses at once, if it does. */
  readonly blanket: Coverage['evidence']
}

/** Maps every requirement and every scoring item to what answers it (覆盖). */
export const matchBid = (
  tender: Tender,
  bid: Bid,
  _catalogue: Catalogue | null,
  lang: 'zh' | 'en',
): readonly Coverage[] => {
  const ground: Ground = {
    texts: bid.passages.map(({ text }) => text),
    blanket: blanketAcceptance(bid),
    searchable: makeSearchable(bid),
    offers: readOffers(bid),
    bid,
    lang,
  }
  const { rows, skipped } = assignRows(tender.requirements, bid)
  return [
    ...tender.requirements.map((requirement, at) =>
      coverRequirement(requirement, rows[at]!, skipped[at]!, ground),
    ),
    ...tender.scoring.items.map((item) => coverItem(item, ground)),
  ]
}

/** Shares of a clause's words that must stand in the bid for it to count as answered. */
const ENOUGH = { best: 0.15, together: 0.3 }
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
  /不足\s?[3三]家|资格(后审|预审)|现场(勘查|踏勘)|答疑会|由(采购人|评标|评审|招标人)|审查人|按照.{0,20}(计取|收取)|评标委员会|评审小组|磋商小组|谈判小组|代理机构(将|应|有权|在)|采购人(将|有权|应)|招标人(将|有权|应)|质疑|投诉|开标(时|会|记录)/

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

const coverRequirement = (
  requirement: Requirement,
  rows: readonly ResponseRow[],
  skipped: boolean,
  ground: Ground,
): Coverage => {
  const { bid, lang, searchable } = ground
  const title = requirement.title ?? ''
  const answer = searchBid(title, requirement.text, searchable)
  const places = [...rows.map(({ place }) => place), ...citationsOf(answer.passages, bid)]
  const entry = (status: Coverage['status'], why: string, evidence = unique(places)): Coverage => ({
    requirementId: requirement.id,
    scoringItemId: null,
    status,
    reason: why,
    evidence: evidence.slice(0, SHOWN),
  })
  const negative = rows.find(({ claimed }) => claimed === 'negative')
  if (negative) return entry('deviates', reason('claimed', lang, { offered: negative.offered }))
  if (
    requirement.kind === 'form' &&
    isRequiredForm(requirement.text) &&
    hasFormsPart(bid) &&
    !hasForm(requirement.text, bid)
  )
    return entry('unanswered', reason('noForm', lang, { form: requirement.text }), [])
  const copy = copyOf(requirement.text, rows, answer, bid)
  const changed = copy?.pairs.find(({ comparison }) => comparison !== 'meets')
  if (copy && changed)
    return entry('deviates', reason('worse', lang, wordsOf(changed)), unique([copy.place, ...places]))
  const pairings = copy ? [] : pairingsOf(title, requirement.text, ground.offers, passagesOfRows(rows, bid))
  const worse = worst(pairings)
  if (worse) {
    const place = bid.passages[worse.offered.passage]!.place
    return entry('deviates', reason('worse', lang, wordsOf(worse)), unique([place, ...places]))
  }
  const asks = asksForWords(requirement)
  if (skipped && asks && answer.best < ELSEWHERE) return entry('unanswered', reason('skipped', lang), [])
  if (rows.length > 0 || isEnough(answer)) {
    const met = pairings.find(({ comparison }) => comparison === 'meets')
    return entry('answered', met ? reason('compared', lang, wordsOf(met)) : foundAt(places[0], lang))
  }
  if (!asks) return entry('not-applicable', reason('avoided', lang), [])
  const proofs = proofsFor(requirement.text, bid)
  if (proofs.length > 0) return entry('answered', foundAt(proofs[0], lang), unique([...proofs, ...places]))
  if (requirement.mark === null && ground.blanket.length > 0)
    return entry('answered', reason('blanket', lang), unique([...ground.blanket, ...places]))
  if (isAcceptedInSilence(requirement)) return entry('not-applicable', reason('silent', lang), [])
  return entry('needs-review', reason('weak', lang))
}

const SHOWN = 6
/** Shorter texts are titles. */
const SHORTEST = 7

const isEnough = ({ best, together }: Answer): boolean => best >= ENOUGH.best || together >= ENOUGH.together

const foundAt = (place: Coverage['evidence'][number] | undefined, lang: Lang): string =>
  reason('found', lang, { where: place?.path.at(-1) ?? place?.quote.slice(0, 20) ?? '' })

const wordsOf = ({ required, offered }: Pick<Pairing, 'required'> & { readonly offered: Measure }) => ({
  required: required.words,
  offered: offered.words,
})

const COPIES_TRIED = 3

/** The bid's own copy of a clause with its values lined up: among its response rows first, then among what was found. */
const copyOf = (text: string, rows: readonly ResponseRow[], { passages }: Answer, bid: Bid) => {
  const answers = new Map(bid.responses.map((row) => [row.place, row]))
  const found = passages.slice(0, COPIES_TRIED).map((at) => bid.passages[at]!)
  const candidates = [
    ...rows.map(({ offered, place }) => ({ words: offered, place })),
    ...found.map((passage) => ({
      words: answers.get(passage.place)?.offered ?? passage.text,
      place: passage.place,
    })),
  ]
  for (const { words, place } of candidates) {
    const pairs = alignCopy(text, words)
    if (pairs) return { pairs, place }
  }
  return null
}

const unique = (places: Coverage['evidence']): Coverage['evidence'] => [...new Set(places)]

const pairingsOf = (
  title: string,
  text: string,
  offers: Offers,
  answering?: ReadonlySet<number>,
): readonly Pairing[] =>
  measuresIn(text).flatMap((required) => decisive(pairOffers(required, title, offers, answering)))

const passagesOfRows = (rows: readonly ResponseRow[], bid: Bid): ReadonlySet<number> => {
  const places = new Set(rows.map(({ place }) => place))
  return new Set(
    rows.length === 0 ? [] : bid.passages.flatMap(({ place }, at) => (places.has(place) ? [at] : [])),
  )
}

const MARGIN = 0.1

/** A limited term breaks a demand for 永久 unless words much alike meet it. */
const isForever = ({ required }: Pairing, best: number): boolean =>
  required.value === Number.POSITIVE_INFINITY && best <= 0

/** A worse value counts unless one that meets the requirement is as much alike, or stands beside it. 永久 must hold everywhere. */
const decisive = (pairings: readonly Pairing[]): readonly Pairing[] => {
  const meets = pairings.filter(({ comparison }) => comparison === 'meets')
  const best = Math.max(...meets.map(({ share }) => share), -1)
  const isBeside = (worse: Pairing) =>
    meets.some(
      ({ offered, share }) => offered.passage === worse.offered.passage && share >= worse.share - MARGIN * 3,
    )
  const worse = pairings.filter(
    (pairing) =>
      pairing.comparison === 'worse' &&
      (isForever(pairing, best) || (pairing.share > best && !isBeside(pairing))),
  )
  return worse.length > 0 ? worse : meets
}

const worst = (pairings: readonly Pairing[]): Pairing | undefined =>
  pairings.filter(({ comparison }) => comparison === 'worse').sort((a, b) => b.share - a.share)[0]

const coverItem = (item: ScoringItem, ground: Ground): Coverage => {
  const { bid, lang, searchable } = ground
  const answer = searchBid(item.name, item.criteria, searchable)
  const places = citationsOf(answer.passages, bid)
  const entry = (status: Coverage['status'], why: string, evidence = places): Coverage => ({
    requirementId: null,
    scoringItemId: item.id,
    status,
    reason: why,
    evidence: evidence.slice(0, SHOWN),
  })
  if (item.category === 'price') {
    const prices = bid.prices.filter(({ kind }) => kind === 'total' || kind === 'sum')
    if (prices.length > 0)
      return entry('answered', reason('priced', lang), unique(prices.map(({ place }) => place)))
  }
  const worse = worst(pairingsOf(item.name, item.criteria, ground.offers))
  if (worse) {
    const place = bid.passages[worse.offered.passage]!.place
    return entry('partial', reason('belowTop', lang, wordsOf(worse)), unique([place, ...places]))
  }
  const [missing] = missingFromLists(item.criteria, ground.texts)
  if (missing) return entry('partial', reason('listed', lang, { missing }))
  const listed = listedFor(item, bid)
  if (listed.length > 0) return entry('answered', foundAt(listed[0], lang), unique([...listed, ...places]))
  if (isEnough(answer)) return entry('answered', foundAt(places[0], lang))
  const parts = answersToParts(item, searchable)
  if (parts.length > 0) return entry('answered', foundAt(parts[0], lang), unique([...parts, ...places]))
  return entry('needs-review', reason('weak', lang))
}

const PARTS = /[①②③④⑤⑥⑦⑧⑨。；;\n]/
const PART = { least: 10, most: 8 }

/** What answers the single points of an item with several: the best passage for each that has one. */
const answersToParts = ({ name, criteria }: ScoringItem, searchable: Searchable): Coverage['evidence'] =>
  criteria
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part.length >= PART.least)
    .slice(0, PART.most)
    .flatMap((part) => {
      const answer = searchBid(name, part, searchable)
      return answer.best >= ENOUGH.best ? citationsOf(answer.passages.slice(0, 1), searchable.bid) : []
    })

const LISTED = 3

/** Rows of the bid's lists of contracts or certificates that an item gives points for. */
const listedFor = ({ name, criteria }: ScoringItem, bid: Bid): Coverage['evidence'] => {
  const text = name + criteria
  if (/业绩|类似项目|合同/.test(name)) return bid.cases.slice(0, LISTED).map(({ place }) => place)
  return bid.certificates
    .filter((certificate) => certificate.number !== null && namesCertificate(text, certificate.name))
    .slice(0, LISTED)
    .map(({ place }) => place)
}

const CODE = /[A-Za-z]{2,}[ -]?\d{3,5}|CMMI|ITSS|CCRC/

/** True where a text names a certificate by its code or most of its name. */
const namesCertificate = (text: string, certificate: string): boolean => {
  const code = CODE.exec(certificate)?.[0].replace(/[ -]/g, '')
  return code ? text.replace(/[ -]/g, '').includes(code) : containment(certificate, text) >= SAME_CERTIFICATE
}

const SAME_CERTIFICATE = 0.6
