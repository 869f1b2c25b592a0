import { type InstrumentId, instruments, isInForce } from '../../law/instruments.ts'
import type { ProcurementMethod, Regime } from '../../tender/model.ts'
import type { Evidence } from '../model.ts'

type Condition = (evidence: Evidence) => boolean

/** Whether a tender is under one regime and, where methods are named, by one of them. An unknown method is none of them. */
export const inMethod =
  (regime: Regime, ...methods: readonly ProcurementMethod[]): Condition =>
  ({ tender: { facts } }) =>
    facts.regime?.value === regime &&
    (methods.length === 0 || (facts.method !== null && methods.includes(facts.method.value)))

/** 政府采购 by 公开招标 or 邀请招标, works aside: what 财政部令第87号 governs. */
export const isOrder87: Condition = (evidence) =>
  inMethod('government-procurement', 'open-tender', 'invited-tender')(evidence) &&
  !isCategory('works')(evidence)

/** 招标投标法 */
export const isTenderingLaw: Condition = inMethod('tendering-law')

/** Whether the tender buys goods, services or works; false where it does not say. */
export const isCategory =
  (...categories: readonly ('goods' | 'services' | 'works')[]): Condition =>
  ({ tender: { facts } }) =>
    facts.category !== null && categories.includes(facts.category.value)

/** All conditions at once. */
export const allOf =
  (...conditions: readonly Condition[]): Condition =>
  (evidence) =>
    conditions.every((condition) => condition(evidence))

/** Whether an instrument is known to be in force on the day of the notice. An unknown day is not. */
export const isKnownInForce =
  (id: InstrumentId): Condition =>
  ({ eventDate }) =>
    eventDate !== null && isInForce(instruments[id], eventDate)

/** Whether the words stand anywhere in the tender. */
export const mentions =
  (words: RegExp): Condition =>
  ({ passages }) =>
    passages.some(({ text }) => words.test(text))
