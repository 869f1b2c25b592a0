import type { AnyRule, Rule } from './model.ts'

/**
 * Declares a rule (规则): {@link Rule} with its words, severity and sources. What it selects and checks stays inside;
 * lists hold rules of any kind. Modules of own rules export what it returns.
 */
export const defineRule = <T>(rule: Rule<T>): AnyRule => rule as unknown as AnyRule
