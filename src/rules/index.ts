import { bidRules } from './bid/index.ts'
import type { AnyRule } from './model.ts'
import { tenderRules } from './tender/index.ts'

/** All rules, those on the tender first. */
export const rules: readonly AnyRule[] = [...tenderRules, ...bidRules]
