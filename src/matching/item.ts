import type { Bid } from '../bid/model.ts'
import type { ScoringItem } from '../tender/model.ts'
import { namesCertificate } from './certificate-names.ts'
import { missingFromLists } from './enumerations.ts'
import { belowFullTerm } from './extension.ts'
import { ENOUGH, entriesFor, foundAt, type Ground, isEnough } from './ground.ts'
import type { Coverage } from './model.ts'
import { pairingsOf, wordsOf, worst } from './pairings.ts'
import { type Pointer, speaksOf } from './pointers.ts'
import { reason } from './reasons.ts'
import { type Answer, citationsOf, type Searchable, searchBid } from './search.ts'
import { belowTopTier } from './tiers.ts'

/** How the bid answers one scoring item: with the top tier's values, the things it lists, or words of its own. */
export const coverItem = (item: ScoringItem, ground: Ground): Coverage => {
  const { bid, lang, searchable } = ground
  const answer = searchBid(item.name, item.criteria, searchable)
  const places = citationsOf(answer.passages, bid)
  const entry = entriesFor({ requirementId: null, scoringItemId: item.id }, places)
  if (item.category === 'price') {
    const prices = bid.prices.filter(({ kind }) => kind === 'total' || kind === 'sum')
    if (prices.length > 0)
      return entry(
        'answered',
        reason('priced', lang),
        prices.map(({ place }) => place),
        [],
      )
  }
  const worse =
    worst(pairingsOf(item.name, withoutPoints(item.criteria), ground.offers)) ??
    belowTopTier(item, bid, ground.offers) ??
    belowFullTerm(item, ground.offers)
  if (worse) {
    const place = bid.passages[worse.offered.passage]!.place
    return entry('partial', reason('belowTop', lang, wordsOf(worse)), [place])
  }
  const missing = missingFromLists(item.criteria, [...bid.passages.keys()], ground.lists).join('、')
  if (missing) return entry('partial', reason('listed', lang, { missing }))
  const pointer = ground.pointers.of(item.name)
  if (pointer && isMisled(item.name, pointer, ground))
    return entry('partial', reason('misled', lang, { target: pointer.row.target }), [pointer.row.place])
  const listed = listedFor(item, bid)
  if (listed.length > 0) return entry('answered', foundAt(listed[0], lang), listed)
  const isPlanless = isPlanMissing(item, answer)
  if (isEnough(answer) && !isPlanless) return entry('answered', foundAt(places[0], lang))
  const parts = answersToParts(item, searchable)
  if (parts.length > 0) return entry('answered', foundAt(parts[0], lang), parts)
  if (isPlanless) return entry('partial', reason('noSection', lang))
  return entry('needs-review', reason('weak', lang))
}

/** What a step earns says nothing of what it asks: 1小时以内的得7分. */
const withoutPoints = (criteria: string): string =>
  criteria.replace(/(?:的|者)?(?:，|,)?(?:可|本项)?[得计加为][\s]?\d{1,3}(?:\.\d{1,2})?\s?分/g, '')

const PLAN = /方案|计划|措施|预案|制度|体系建设/
const LIKELY = 0.3

/** True where an item scores a plan (方案) and neither a section bears its name nor a passage comes near its words. */
const isPlanMissing = ({ name, category }: ScoringItem, { best }: Answer): boolean =>
  category !== 'price' && PLAN.test(name) && best < LIKELY

/** True where the bid's index points at a section that says nothing of the item. */
const isMisled = (name: string, { section }: Pointer, { bid, searchable }: Ground): boolean =>
  section !== null && section >= 0 && !speaksOf(name, section, bid, searchable.index)

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
