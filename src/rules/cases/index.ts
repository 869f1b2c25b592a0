import { bidCases } from './bid-cases.ts'
import { factCases } from './fact-cases.ts'
import type { RuleCase } from './model.ts'
import { wordCases } from './word-cases.ts'

const ORDER = ['failed', 'review', 'passed', 'inapplicable'] as const

/** 案例 of all rules, those of one rule by outcome. */
export const ruleCases: readonly RuleCase[] = [...wordCases, ...factCases, ...bidCases].toSorted(
  (a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome),
)

/** The cases of one rule: what fails, what asks, what passes, what it does not concern. */
export const casesOf = (rule: string): readonly RuleCase[] => ruleCases.filter((each) => each.rule === rule)
