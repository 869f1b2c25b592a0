import { bidRules } from './bid/index.ts'
import { methodRules } from './method/index.ts'
import type { AnyRule, Evidence } from './model.ts'
import { tenderRules } from './tender/index.ts'

const onTender: readonly AnyRule[] = [...tenderRules, ...methodRules]

/** All rules: those on the tender with its regime and method first. */
export const rules: readonly AnyRule[] = [...onTender, ...bidRules]

/** The rules that a review runs. With a bid at hand, slips in the tender's wording no longer concern its reader. */
export const rulesFor = ({ bid }: Evidence): readonly AnyRule[] =>
  bid === null ? rules : [...onTender.filter(({ severity }) => severity !== 'note'), ...bidRules]
