import type { ScoringRule, Standing } from '../model.ts'
import { tidy } from '../totals.ts'

const KINDS = ['certain', 'open', 'subjective', 'pending', 'lost'] as const

export const NOTHING: Standing = { certain: 0, open: 0, subjective: 0, pending: 0, lost: 0 }

/** All points of one kind. */
export const standing = (of: Partial<Standing>): Standing => ({ ...NOTHING, ...of })

const map = (change: (kind: (typeof KINDS)[number]) => number): Standing => ({
  certain: tidy(change('certain')),
  open: tidy(change('open')),
  subjective: tidy(change('subjective')),
  pending: tidy(change('pending')),
  lost: tidy(change('lost')),
})

export const addStandings = (all: readonly Standing[]): Standing =>
  all.reduce((sum, next) => map((kind) => sum[kind] + next[kind]), NOTHING)

const scale = (of: Standing, factor: number): Standing => map((kind) => of[kind] * factor)

/** Under a cap what is certain counts first; what no longer fits is not needed. */
const cap = (of: Standing, most: number): Standing => {
  let left = most
  const take = (points: number): number => {
    const taken = Math.max(0, Math.min(points, left))
    left -= taken
    return taken
  }
  const [certain, subjective, open, pending] = [of.certain, of.subjective, of.open, of.pending].map(take)
  return map((kind) => ({ certain, subjective, open, pending, lost: Math.max(0, left) })[kind]!)
}

const best = (parts: readonly Standing[]): Standing =>
  parts.toSorted((a, b) => b.certain - a.certain || b.subjective - a.subjective || b.open - a.open)[0] ??
  NOTHING

/** The standing of a rule from those of its leaves, by path as in `leavesOf`. */
export const standingOf = (rule: ScoringRule, leaves: ReadonlyMap<string, Standing>, path = ''): Standing => {
  const parts = (of: readonly ScoringRule[]) =>
    of.map((part, index) => standingOf(part, leaves, path === '' ? `${index}` : `${path}.${index}`))
  switch (rule.kind) {
    case 'sum': {
      const all = addStandings(parts(rule.parts))
      return rule.most === null ? all : cap(all, rule.most)
    }
    case 'best':
      return best(parts(rule.parts))
    case 'scaled':
      return scale(standingOf(rule.rule, leaves, path), rule.points / rule.of)
    default:
      return leaves.get(path) ?? NOTHING
  }
}
