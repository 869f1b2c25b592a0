import type { Citation } from '../../document/citation.ts'
import { containment } from '../../text/similarity.ts'
import { evaluateRule } from '../evaluate.ts'
import type { RateRule, Step, StepsRule } from '../model.ts'
import { type Interval, inLargerUnit, intervalsIn } from '../parse/interval.ts'
import { mostOf, tidy } from '../totals.ts'
import { placeFor } from './ground.ts'
import { holds } from './holds.ts'
import type { LeafFinding, RowGround } from './leaf.ts'
import { standing } from './standing.ts'
import { say } from './words.ts'

interface Offered {
  readonly value: number
  readonly words: string
  readonly likeness: number
  readonly place: Citation
}

const LIKE = 0.5
const NUMBERS = /[\d.]+|≥|≤|以[内上下]|不[超少]于?过?|[（(][^）)]*[)）]/g
const FILLER = /承诺|提供|投标人|供应商|得|的|为|在|时间/g

const UNIT_WORDS = /小时|分钟|天|年|个|项|人|名|平方米|㎡/g

/** The words of the steps without their numbers: what is measured; those of the row where they say nothing. */
const subjectOf = (steps: readonly Step[], ground: RowGround): string => {
  const [subject] = steps
    .map(({ text }) => text.replace(NUMBERS, '').replace(FILLER, '').replace(UNIT_WORDS, ''))
    .toSorted((a, b) => b.length - a.length)
  return subject && subject.length >= 3 ? subject : ground.item.name
}

const inUnit = (text: string, unit: string): Interval | undefined =>
  intervalsIn(text).find((interval) => interval.unit === unit || inLargerUnit(interval).unit === unit)

/** What the bid says in its own words: of a row of a deviation table only the answer. */
const ownWords = (ground: RowGround): readonly { readonly text: string; readonly place: Citation }[] => {
  const answers = ground.bid.responses.map(({ offered, place }) => ({ text: offered, place }))
  const tables = new Set(ground.bid.responses.map(({ index }) => index))
  const others = ground.bid.passages.filter(({ table }) => table === undefined || !tables.has(table))
  return [...answers, ...others]
}

const CLAUSE = /[^，,。；;\n\t]+/g

/** The value of the bid that speaks of the same thing in the likest words. */
const offeredFor = (subject: string, unit: string, ground: RowGround): Offered | null => {
  const found = ownWords(ground).flatMap(({ text, place }) =>
    [...text.matchAll(CLAUSE)].flatMap(([clause]) => {
      const interval = inUnit(clause, unit)
      if (!interval) return []
      const value = interval.unit === unit ? interval : inLargerUnit(interval)
      return [
        {
          value: value.high ?? value.low!,
          words: clause.trim(),
          likeness: containment(subject, clause),
          place,
        },
      ]
    }),
  )
  const [best] = found.toSorted((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= LIKE ? best : null
}

const topWords = ({ text }: Step): string => text

const fromValue = (rule: StepsRule, offered: Offered, ground: RowGround): LeafFinding => {
  const { lang, item } = ground
  const all = mostOf(rule)!
  const certain = evaluateRule(rule, () => ({ kind: 'value', value: offered.value })).low
  const open = tidy(all - certain)
  const top = topWords(rule.steps[0]!)
  return {
    standing: standing({ certain, open }),
    reason: say('value', lang, { offered: offered.words, top }),
    missing:
      open > 0
        ? [
            {
              what: say('improve', lang, { what: top }),
              where: placeFor(item.name, ground),
              points: open,
              effort: 'write',
            },
          ]
        : [],
    evidence: [offered.place],
  }
}

/** No value found: open where the bid says nothing on the row, else for a person to find. */
const noValue = (subject: string, top: string, all: number, ground: RowGround): LeafFinding => {
  const { lang, item, byItem } = ground
  const isAbsent = (byItem.get(item.id)?.status ?? 'unanswered') === 'unanswered'
  return {
    standing: standing({ [isAbsent ? 'open' : 'subjective']: all }),
    reason: say('noValue', lang, { what: subject, top }),
    missing: isAbsent
      ? [
          {
            what: say('improve', lang, { what: top }),
            where: placeFor(item.name, ground),
            points: all,
            effort: 'write',
          },
        ]
      : [],
    evidence: [],
  }
}

const fromThings = (rule: StepsRule, ground: RowGround): LeafFinding => {
  const { lang, item } = ground
  const found = rule.of.map((thing) => ({ thing, ...holds(thing, ground) }))
  const at = (count: number) => evaluateRule(rule, () => ({ kind: 'value', value: count })).low
  const held = found.filter(({ state }) => state === 'held').length
  const maybe = held + found.filter(({ state }) => state === 'unclear').length
  const all = mostOf(rule)!
  const [certain, possible] = [at(held), at(maybe)]
  const open = tidy(all - possible)
  return {
    standing: standing({ certain, subjective: tidy(possible - certain), open }),
    reason: found.map(({ reason }) => reason).join(lang === 'zh' ? '' : ' '),
    missing:
      open > 0
        ? found
            .filter(({ state }) => state === 'missing')
            .map(({ thing }, _, { length }) => ({
              what: say('addThing', lang, { what: thing }),
              where: placeFor(item.name, ground),
              points: tidy(open / length),
              effort: 'write' as const,
            }))
        : [],
    evidence: found.flatMap(({ evidence }) => evidence.slice(0, 1)),
  }
}

/** What a bid shows for steps by a number: its own value, or the things listed that it has. Null where a person judges. */
export const stepsFinding = (rule: StepsRule, ground: RowGround): LeafFinding | null => {
  if (rule.judged) return null
  if (rule.of.length > 0) return fromThings(rule, ground)
  const subject = subjectOf(rule.steps, ground)
  const offered = offeredFor(subject, rule.unit, ground)
  return offered
    ? fromValue(rule, offered, ground)
    : noValue(subject, topWords(rule.steps[0]!), mostOf(rule)!, ground)
}

/** What a bid shows for a rate; null where its start is the tender's own requirement, which text alone does not tell. */
export const rateFinding = (rule: RateRule, ground: RowGround): LeafFinding | null => {
  if (rule.from === null || rule.most === null) return null
  const subject =
    rule.text
      .split('每')[0]!
      .replace(NUMBERS, '')
      .replace(FILLER, '')
      .replace(/年|基础上|小时/g, '') || ground.item.name
  const offered = offeredFor(subject, rule.unit, ground)
  if (!offered) return noValue(subject, rule.text, rule.most, ground)
  const certain = evaluateRule(rule, () => ({ kind: 'value', value: offered.value })).low
  const open = tidy(rule.most - certain)
  return {
    standing: standing({ certain, open }),
    reason: say('value', ground.lang, { offered: offered.words, top: rule.text }),
    missing:
      open > 0
        ? [
            {
              what: say('improve', ground.lang, { what: rule.text }),
              where: placeFor(ground.item.name, ground),
              points: open,
              effort: 'write',
            },
          ]
        : [],
    evidence: [offered.place],
  }
}
