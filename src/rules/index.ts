import { bidRules } from './bid/index.ts'
import type { AnyRule, Evidence } from './model.ts'
import { tenderRules } from './tender/index.ts'

/** All rules, those on the tender first. */
export const rules: readonly AnyRule[] = [...tenderRules, ...bidRules]

/** The rules that a review runs. With a bid at hand, slips in the tender's wording no longer concern its reader. */
export const rulesFor = ({ bid }: Evidence): readonly AnyRule[] =>
  bid === null ? rules : [...tenderRules.filter(({ severity }) => severity !== 'note'), ...bidRules]
