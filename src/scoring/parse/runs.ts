import type { ScoringRule } from '../model.ts'
import { isJudged } from './judged.ts'
import { looksLikeScale, scaleOf } from './scales.ts'
import type { Statement } from './statements.ts'

/** Parts that add up; one alone stays what it is. */
export const sumOf = (parts: readonly ScoringRule[], most: number | null): ScoringRule =>
  parts.length === 1 && most === null ? parts[0]! : { kind: 'sum', parts, most }

const grantRule = (grant: Statement): ScoringRule => {
  const { text, low, high, behind } = grant
  if (low === high && /酌情/.test(behind)) return { kind: 'judged', text, low: 0, high }
  return low === high
    ? { kind: 'present', text, points: high, judged: isJudged(text) }
    : { kind: 'judged', text, low, high }
}

/** Two alternatives may give the same points; more of one value are parts, no tiers. */
const mayBeScale = (grants: readonly Statement[]): boolean => {
  const values = grants.map(({ high }) => high)
  return new Set(values).size === values.length || values.length === 2
}

const bySentence = (grants: readonly Statement[], things: readonly string[]): readonly ScoringRule[] => {
  const sentences = [...new Set(grants.map(({ sentence }) => sentence))].map((at) =>
    grants.filter(({ sentence }) => sentence === at),
  )
  if (sentences.length === 1 || sentences.every(({ length }) => length === 1)) return []
  const parts = sentences.map((of) => (of.length > 1 ? scaleOf(of, things) : grantRule(of[0]!)))
  return [sumOf(parts, null)]
}

/** A scale and a part of its own behind it: 2小时内得2分，1小时内得3分，设有机构另得2分. */
const withLastApart = (grants: readonly Statement[], things: readonly string[]): readonly ScoringRule[] => {
  const last = grants.at(-1)!
  if (grants.length < 3) return []
  return [sumOf([scaleOf(grants.slice(0, -1), things), grantRule(last)], null)]
}

/** Readings of a run of grants: one scale, parts of a sum, or scales that add up; the likeliest first. */
export const readRun = (grants: readonly Statement[], things: readonly string[]): readonly ScoringRule[] => {
  const scale = mayBeScale(grants) ? [scaleOf(grants, things)] : []
  const parts = [sumOf(grants.map(grantRule), null)]
  if (grants.length === 1)
    return things.length > 0 && scale[0]?.kind === 'steps' ? [...scale, ...parts] : parts
  const mixed = bySentence(grants, things)
  const apart = withLastApart(grants, things)
  return scale.length > 0 && looksLikeScale(grants, things)
    ? [...scale, ...mixed, ...parts, ...apart]
    : [...mixed, ...parts, ...scale, ...apart]
}
