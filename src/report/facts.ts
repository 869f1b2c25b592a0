import type { Citation } from '../document/citation.ts'
import type { Fact, ProjectFacts } from '../tender/model.ts'
import { formatAmount } from '../text/amount.ts'
import type { Messages } from './messages.ts'

/** One fact in words: 预算金额, 1,200,000 元, and where the tender says so. */
export interface FactRow {
  readonly key: keyof ProjectFacts
  readonly label: string
  /** Null where the tender does not say. */
  readonly value: string | null
  readonly citation: Citation | null
}

/** The value of a fact for a person: 1,200,000 元, 90 天, 不接受. */
export const inWords = (
  key: keyof ProjectFacts,
  value: string | number | boolean,
  words: Messages,
): string => {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string')
    return key === 'bidDeadline' ? value.replace('T', ' ') : (words.values[value] ?? value)
  if (key === 'validityDays') return words.days(value)
  if (value === 0) return words.none
  return key === 'performanceBondPercent' ? `${value}%` : words.yuan(formatAmount(value))
}

/** All facts in a fixed order, those the tender does not state included. */
export const factRows = (facts: ProjectFacts, words: Messages): readonly FactRow[] =>
  (Object.keys(words.facts) as (keyof ProjectFacts)[]).map((key) => {
    const fact: Fact<string | number | boolean> | null | undefined = facts[key]
    return {
      key,
      label: words.facts[key],
      value: fact ? inWords(key, fact.value, words) : null,
      citation: fact?.citation ?? null,
    }
  })
