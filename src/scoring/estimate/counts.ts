import type { Case } from '../../bid/model.ts'
import { containment } from '../../text/similarity.ts'
import { evaluateRule } from '../evaluate.ts'
import type { CountRule, Missing } from '../model.ts'
import { mostOf, tidy } from '../totals.ts'
import { placeFor } from './ground.ts'
import { asksForPeople, holds, peopleFor } from './holds.ts'
import type { LeafFinding, RowGround } from './leaf.ts'
import { standing } from './standing.ts'
import { proofNames, say } from './words.ts'

const CASES = /业绩|案例|类似项目|同类项目|合同|承[担接]过|项目经验|服务经验/

const pointsFor = (rule: CountRule, count: number): number =>
  evaluateRule(rule, () => ({ kind: 'value', value: count })).low

/** How many things full points need. */
const needed = (rule: CountRule): number => {
  const most = mostOf(rule) ?? rule.each
  return rule.from + Math.ceil((most - rule.base) / rule.each) * rule.per
}

const KIND = 0.2

const LEAD_IN =
  /^.*(?:每(?:具有|提供|完成|承[担接]过?|有)?\s?(?:[一1]\s?)?[个项份]?|以来|以后|至今|具有|承[担接]过|完成过?的?|近[一二三四五\d]年(?:内)?)/s
const GENERIC = /类似|同类|相关|项目|合同|业绩|案例|经验|投标人|供应商|每.*$|的/g

/** What kind of contract a row asks for: the words behind 每有一个 and in front of 业绩. */
const kindIn = (text: string): string => {
  const parts = text.replace(/[（(][^）)]*[)）]/g, '').split(/[，,。；;]/)
  const about = parts.find((part) => CASES.test(part)) ?? ''
  const words = about.replace(LEAD_IN, '')
  return (
    words.replace(GENERIC, '').length >= 2 ? words : about.split(/每/)[0]!.replace(LEAD_IN, '')
  ).replace(GENERIC, '')
}

interface Sorted {
  readonly counted: readonly Case[]
  readonly other: readonly Case[]
  readonly old: readonly Case[]
}

const yearsBefore = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`

/** First day that counts: said, or so many years before the deadline. */
const firstDay = ({ itemRule: { window }, deadline }: RowGround): string | null =>
  window?.from ?? (window?.years && deadline ? yearsBefore(deadline, window.years) : null)

/** Contracts that count, those of perhaps another kind, and those signed too early. */
const sortCases = (text: string, ground: RowGround): Sorted => {
  const from = firstDay(ground)
  const kind = kindIn(text)
  const isOld = ({ signedOn }: Case): boolean => from !== null && signedOn !== null && signedOn < from
  const fits = ({ name }: Case): boolean =>
    kind.length < 2 || containment(name, kind) >= KIND || containment(kind, name) >= KIND
  const inTime = ground.bid.cases.filter((each) => !isOld(each))
  return {
    counted: inTime.filter(fits),
    other: inTime.filter((each) => !fits(each)),
    old: ground.bid.cases.filter(isOld),
  }
}

const cases = (rule: CountRule, text: string, ground: RowGround): LeafFinding => {
  const { lang, itemRule, item, catalogue } = ground
  const { counted, other, old } = sortCases(text, ground)
  const all = pointsFor(rule, needed(rule))
  const certain = pointsFor(rule, counted.length)
  const subjective = tidy(pointsFor(rule, counted.length + other.length) - certain)
  const open = tidy(all - certain - subjective)
  const from = firstDay(ground)
  const own = (catalogue?.company.cases ?? []).filter(
    ({ name, signedOn }) =>
      !ground.bid.cases.some((each) => each.name === name) && (from === null || (signedOn ?? '') >= from),
  )
  const window = from === null ? '' : lang === 'zh' ? `${from} 以后签订的` : `signed since ${from}`
  const proof = proofNames(
    itemRule.proofs.map(({ kind }) => kind),
    lang,
  )
  const lacking = needed(rule) - counted.length - other.length
  return {
    standing: standing({ certain, subjective, open }),
    reason: [
      say('counted', lang, { what: text, count: counted.length, need: needed(rule) }),
      ...(old.length > 0
        ? [say('casesOld', lang, { count: old.length, window: itemRule.window?.text ?? '' })]
        : []),
      ...(other.length > 0 ? [say('casesOther', lang, { count: other.length })] : []),
    ].join(lang === 'zh' ? '' : ' '),
    missing:
      open > 0
        ? [
            {
              what: say('addCases', lang, { count: lacking, window, proof }),
              where: placeFor(item.name, ground),
              points: open,
              effort: own.length > 0 ? 'attach' : 'obtain',
            },
          ]
        : [],
    evidence: [...counted, ...other, ...old].map(({ place }) => place),
  }
}

const people = (rule: CountRule, text: string, ground: RowGround): LeafFinding => {
  const { lang, itemRule, item } = ground
  const found = peopleFor(text, ground)
  const all = pointsFor(rule, needed(rule))
  const certain = pointsFor(rule, found.length)
  const open = tidy(all - certain)
  const proof = proofNames(
    itemRule.proofs.map(({ kind }) => kind),
    lang,
  )
  return {
    standing: standing({ certain, open }),
    reason: say('counted', lang, { what: text, count: found.length, need: needed(rule) }),
    missing:
      open > 0
        ? [
            {
              what: say('addPeople', lang, { count: needed(rule) - found.length, what: text, proof }),
              where: placeFor(item.name, ground),
              points: open,
              effort: 'obtain',
            },
          ]
        : [],
    evidence: found.map(({ place }) => place),
  }
}

/** Things by name: each that the bid shows counts, each that it lacks is open. */
const listed = (rule: CountRule, ground: RowGround): LeafFinding => {
  const { lang, itemRule, item } = ground
  const found = rule.of.map((thing) => ({ thing, ...holds(thing, ground) }))
  const count = (state: 'held' | 'unclear') => found.filter((each) => each.state === state).length
  const all = pointsFor(rule, rule.of.length)
  const held = pointsFor(rule, count('held'))
  const unclear = tidy(pointsFor(rule, count('held') + count('unclear')) - held)
  const open = tidy(all - held - unclear)
  const proof = proofNames(
    itemRule.proofs.map(({ kind }) => kind),
    lang,
  )
  const missing: readonly Missing[] = found
    .filter(({ state }) => state === 'missing')
    .map(({ thing, inCatalogue, evidence }) => ({
      what:
        inCatalogue !== null
          ? say('inCatalogue', lang, { name: inCatalogue })
          : evidence.length > 0
            ? say('renew', lang, { what: thing })
            : itemRule.proofs.length > 0
              ? say('addProof', lang, { what: thing, proof })
              : say('addThing', lang, { what: thing }),
      where: placeFor(item.name, ground),
      points: rule.each,
      effort:
        inCatalogue !== null ? 'attach' : /证书|认证|体系/.test(item.name + rule.text) ? 'obtain' : 'write',
    }))
  return {
    standing: standing(
      rule.judged ? { subjective: tidy(held + unclear), open } : { certain: held, subjective: unclear, open },
    ),
    reason: found.map(({ reason }) => reason).join(lang === 'zh' ? '' : ' '),
    missing,
    evidence: found.flatMap(({ evidence }) => evidence.slice(0, 1)),
  }
}

/** What a bid shows for a count; null where it is of a kind that text alone does not count. */
export const countFinding = (rule: CountRule, ground: RowGround): LeafFinding | null => {
  const text = rule.text.length > 8 ? rule.text : `${ground.item.name} ${rule.text}`
  if (rule.of.length > 0) return listed(rule, ground)
  if (CASES.test(text) && !asksForPeople(rule.text)) return cases(rule, text, ground)
  if (asksForPeople(text) && ground.bid.people.length > 0) return people(rule, text, ground)
  return null
}
