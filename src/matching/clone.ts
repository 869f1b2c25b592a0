import { containment } from '../text/similarity.ts'
import { canonical } from './canonical.ts'
import { type Comparison, compareMeasures } from './compare.ts'
import { type Measure, measuresIn } from './measures.ts'

/** Two values that stand at the same place of a clause and of its copy. */
export interface AlignedPair {
  readonly required: Measure
  readonly offered: Measure
  readonly comparison: Comparison
}

const COPIED = 0.8
const SHORTEST = 6

const masked = (text: string): string => canonical(text).replace(/\d+(?:\.\d+)?/g, '#')

/**
 * Compares a clause with a bid's words that copy it: value by value, in their order.
 * Null where the words are no copy, or where their values do not line up.
 */
export const alignCopy = (required: string, offered: string): readonly AlignedPair[] | null => {
  const form = masked(required)
  if (form.length < SHORTEST || containment(form, masked(offered)) < COPIED) return null
  const asked = measuresIn(required)
  const windows = windowsOf(measuresIn(offered), asked.length).map((window) =>
    window.map((measure, at) => ({
      required: asked[at]!,
      offered: measure,
      comparison: compareMeasures(asked[at]!, measure),
    })),
  )
  return best(
    windows.filter((pairs) => pairs.length > 0 && pairs.every(({ comparison }) => comparison !== 'unlike')),
  )
}

const windowsOf = (measures: readonly Measure[], size: number): readonly (readonly Measure[])[] =>
  measures
    .slice(0, Math.max(0, measures.length - size + 1))
    .map((_, from) => measures.slice(from, from + size))

/** The window whose values stand in the likest words. */
const best = (windows: readonly (readonly AlignedPair[])[]): readonly AlignedPair[] | null => {
  const likeness = (pairs: readonly AlignedPair[]) =>
    pairs.reduce((sum, { required, offered }) => sum + containment(required.context, offered.context), 0)
  return windows.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? null
}
