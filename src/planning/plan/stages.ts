import type { Stage } from '../model.ts'

interface Length {
  readonly stage: Stage
  /** Working days; 0 shares the last day of the stage before. */
  readonly least: number
  readonly usual: number
}

/** What comes before the deadline, in order. Days beyond what is usual go to writing. */
const LENGTHS: readonly Length[] = [
  { stage: 'read', least: 1, usual: 1 },
  { stage: 'write', least: 1, usual: 4 },
  { stage: 'merge', least: 0, usual: 1 },
  { stage: 'review', least: 1, usual: 2 },
  { stage: 'revise', least: 0, usual: 2 },
  { stage: 'final', least: 1, usual: 1 },
  { stage: 'produce', least: 1, usual: 2 },
  { stage: 'submit', least: 0, usual: 1 },
]

/** Who gets a day first when there are more than the least. */
const FIRST: readonly Stage[] = ['write', 'revise', 'submit', 'write', 'review', 'merge', 'produce', 'write']

/** Fewest working days in which each step has a day of its own. */
export const LEAST_DAYS: number = LENGTHS.reduce((sum, { least }) => sum + least, 0)

const lengthsFor = (days: number): ReadonlyMap<Stage, number> => {
  const lengths = new Map(LENGTHS.map(({ stage, least }) => [stage, least]))
  const usual = new Map(LENGTHS.map((length) => [length.stage, length.usual]))
  let spare = days - LEAST_DAYS
  for (const stage of FIRST) {
    if (spare <= 0 || lengths.get(stage)! >= usual.get(stage)!) continue
    lengths.set(stage, lengths.get(stage)! + 1)
    spare--
  }
  lengths.set('write', lengths.get('write')! + Math.max(0, spare))
  return lengths
}

/** Days of one stage, first and last, as positions among the working days. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Each stage on its working days, `days` in all; with fewer than the least, stages share days. */
export const spansOf = (days: number): ReadonlyMap<Stage, Span> => {
  const spans = new Map<Stage, Span>()
  if (days < LEAST_DAYS) {
    LENGTHS.forEach(({ stage }, at) => {
      const day = Math.min(days - 1, Math.floor((at * days) / LENGTHS.length))
      spans.set(stage, { first: day, last: day })
    })
    return spans
  }
  let next = 0
  for (const [stage, length] of lengthsFor(days)) {
    const first = length === 0 ? Math.max(0, next - 1) : next
    next += length
    spans.set(stage, { first, last: Math.max(first, next - 1) })
  }
  return spans
}
