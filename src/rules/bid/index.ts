import type { AnyRule } from '../model.ts'

/** Rules on the bid; all are silent where the tender is reviewed alone. */
export const bidRules: readonly AnyRule[] = []
