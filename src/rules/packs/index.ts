import type { AnyRule, Message } from '../model.ts'
import { shenzhenRules } from './shenzhen.ts'

/** 地方口径: a set of rules on the practice of one place, off unless named. Its rules only ask. */
export interface RulePack {
  readonly id: PackId
  readonly title: Message
  readonly rules: readonly AnyRule[]
}

export type PackId = 'shenzhen'

/** All packs, by id. */
export const packs: readonly RulePack[] = [
  {
    id: 'shenzhen',
    title: {
      zh: '深圳：政府采购的地方口径（据评审意见归纳，条文未核，一律请人核对）',
      en: 'Shenzhen: local practice in government procurement (from reviewers’ comments, unverified; it only asks)',
    },
    rules: shenzhenRules,
  },
]

/** The pack of an id, or null where there is none. */
export const findPack = (id: string): RulePack | null => packs.find((pack) => pack.id === id) ?? null

/** Rules of the packs named; unknown names add none. */
export const rulesOfPacks = (ids: readonly string[]): readonly AnyRule[] =>
  [...new Set(ids)].flatMap((id) => findPack(id)?.rules ?? [])
