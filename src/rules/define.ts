import type { AnyRule, Rule } from './model.ts'

/** Declares a rule. What it selects and checks stays inside; lists hold rules of any kind. */
export const defineRule = <T>(rule: Rule<T>): AnyRule => rule as unknown as AnyRule
