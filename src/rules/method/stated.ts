import { parseNumber } from '../../text/numeral.ts'
import type { Clause } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { AnyRule, Evidence, Message, Rule } from '../model.ts'
import { citeAround } from '../sentence.ts'
import { clausesWith } from '../zone-text.ts'
import type { Zone } from '../zones.ts'
import { UNITS, type Unit } from './words.ts'

/** A number that the law limits, and the words it stands in. */
export interface Limit {
  /** Linear expression with the named groups `n` and, for days, `unit`. */
  readonly words: string
  readonly bound: 'least' | 'most'
  readonly value: number
  readonly unit: Unit
}

/** A rule of the shape "the number that a clause states is within the law". Its message may use `{stated}` and `{limit}`. */
export interface StatedRule extends Pick<Rule, 'id' | 'title' | 'severity' | 'sources' | 'suggestion'> {
  readonly outcome: 'failed' | 'review'
  readonly limits: readonly Limit[]
  readonly when: (evidence: Evidence) => boolean
  /** A clause that matches is not looked at. */
  readonly unless?: RegExp
  /** Parts of the tender that are not searched. Default: forms and contract templates. */
  readonly skip?: readonly Zone[]
  readonly message?: Message
}

interface Stated {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: Unit
  readonly limit: Limit
}

/** A number of at most three figures, as a pattern with the group `n`. */
export const NUMBER =
  '(?<![0-9.〇零一二三四五六七八九十百])(?<n>[0-9]{1,3}|[〇零一二两三四五六七八九十百]{1,4})'
/** A number of days with its unit, as a pattern with the groups `n` and `unit`. */
export const DAYS = `${NUMBER}\\s{0,2}(?:个)?(?<unit>工作日|日历[日天]|[日天])`

const BOUNDS = { least: { zh: '不少于', en: 'at least' }, most: { zh: '不超过', en: 'at most' } } as const
/** Calendar days in a working day, taken over weeks. */
const DAYS_A_WORKDAY = 7 / 5

const say = (value: number, unit: Unit, before: Message = { zh: '', en: '' }): Message => ({
  zh: `${before.zh} ${value} ${UNITS[unit].zh}`.trim().replace(/ %/, '%'),
  en: `${before.en} ${value} ${UNITS[unit].en}`.trim(),
})

const statedIn = (clause: Clause, limit: Limit, words: RegExp): readonly Stated[] =>
  [...clause.text.matchAll(words)].flatMap((match) => {
    const value = parseNumber(match.groups!.n!)
    if (value === null) return []
    const word = match.groups!.unit
    const unit = word === undefined ? limit.unit : word === '工作日' ? 'workday' : 'day'
    return [{ clause, start: match.index, end: match.index + match[0].length, value, unit, limit }]
  })

/** Whether the number breaks the limit: surely, perhaps (in days against working days) or not. */
const judge = ({ value, unit, limit }: Stated): 'surely' | 'perhaps' | 'no' => {
  const breaks = (number: number) => (limit.bound === 'least' ? number < limit.value : number > limit.value)
  if (unit === limit.unit) return breaks(value) ? 'surely' : 'no'
  if (!breaks(unit === 'workday' ? value * DAYS_A_WORKDAY : value / DAYS_A_WORKDAY)) return 'no'
  return breaks(value) ? 'surely' : 'perhaps'
}

/** Days against working days leave a doubt on one side of the limit only. */
const canAsk = ({ bound, unit }: Limit): boolean =>
  (bound === 'least' && unit === 'workday') || (bound === 'most' && unit === 'day')

/** Makes a rule on numbers that clauses state: periods, shares, counts. */
export const statedRule = (rule: StatedRule): AnyRule => {
  const limits = rule.limits.map((limit) => ({ limit, words: new RegExp(limit.words, 'g') }))
  const skip = rule.skip ?? ['form', 'contract']
  const message = rule.message ?? {
    zh: '写为 {stated}，法定{limit}。',
    en: 'The tender says {stated}; the law asks for {limit}.',
  }
  return defineRule<Stated>({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    sources: rule.sources,
    messages: {
      ...(rule.outcome === 'failed' ? { failed: message } : {}),
      ...(rule.outcome === 'review' || rule.limits.some(canAsk) ? { review: message } : {}),
    },
    suggestion: rule.suggestion,
    joins: true,
    select: (evidence) =>
      rule.when(evidence)
        ? limits
            .flatMap(({ limit, words }) =>
              clausesWith(evidence, words)
                .filter(({ zone, text }) => !skip.includes(zone) && !rule.unless?.test(text))
                .flatMap((clause) => statedIn(clause, limit, words)),
            )
            .sort((a, b) => a.clause.at - b.clause.at)
        : [],
    check: (stated) => {
      const { clause, start, end, value, unit, limit } = stated
      const verdict = judge(stated)
      return {
        outcome: verdict === 'no' ? 'passed' : verdict === 'surely' ? rule.outcome : 'review',
        values: {
          stated: say(value, unit),
          limit: say(limit.value, limit.unit, BOUNDS[limit.bound]),
        },
        citations: [citeAround(clause.passage, start, end)],
      }
    },
  })
}
