import type { Fact, ProjectFacts, Requirement, Scoring, ScoringItem, Tender } from '../model.ts'
import { pairAlike } from './alike.ts'
import type { Difference, FactDifference, TenderDiff } from './model.ts'

/** Below this likeness (Dice over bigrams) two clauses are one dropped and one added. */
const LEAST_ALIKE = 0.5

type Value = string | number | boolean

const differenceOf = <T>(
  before: T | null,
  after: T | null,
  fields: readonly string[] = [],
): Difference<T> => ({
  change: before === null ? 'added' : after === null ? 'dropped' : 'changed',
  before,
  after,
  fields,
})

const factDifferences = (before: ProjectFacts, after: ProjectFacts): readonly FactDifference[] =>
  (Object.keys(after) as (keyof ProjectFacts)[]).flatMap((fact) => {
    const [old, now]: (Fact<Value> | null)[] = [before[fact], after[fact]]
    if (old?.value === now?.value) return []
    return [{ fact, ...differenceOf(old ?? null, now ?? null, old && now ? ['value'] : []) }]
  })

/** What two versions of one kind of thing are compared by. */
interface Comparison<T> {
  readonly words: (item: T) => string
  readonly fields: readonly (keyof T & string)[]
}

const REQUIREMENT: Comparison<Requirement> = {
  words: ({ title, text }) => `${title ?? ''}\n${text}`,
  fields: ['text', 'mark', 'kind', 'bindsBid', 'lot'],
}

const SCORING_ITEM: Comparison<ScoringItem> = {
  words: ({ path, name, criteria }) => [path.at(-1) ?? '', name, criteria].join('\n'),
  fields: ['name', 'path', 'category', 'maxPoints', 'criteria', 'lot'],
}

/** The older item of each newer one: by its id, else by its words. */
const olderOf = <T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  { words }: Comparison<T>,
): ReadonlyMap<T, T> => {
  const byId = new Map(before.map((item) => [item.id, item]))
  const newIds = new Set(after.map(({ id }) => id))
  const olds = before.filter(({ id }) => !newIds.has(id))
  const news = after.filter(({ id }) => !byId.has(id))
  return new Map([
    ...after.filter(({ id }) => byId.has(id)).map((item) => [item, byId.get(item.id)!] as const),
    ...pairAlike(olds.map(words), news.map(words), LEAST_ALIKE).map(
      ([old, now]) => [news[now]!, olds[old]!] as const,
    ),
  ])
}

const saysSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? a.replace(/\s/g, '') === b.replace(/\s/g, '')
    : JSON.stringify(a) === JSON.stringify(b)

const differences = <T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  comparison: Comparison<T>,
): readonly Difference<T>[] => {
  const older = olderOf(before, after, comparison)
  const kept = new Set(older.values())
  const found = after.flatMap((now) => {
    const old = older.get(now)
    if (!old) return [differenceOf<T>(null, now)]
    const fields = comparison.fields.filter((field) => !saysSame(old[field], now[field]))
    return fields.length > 0 ? [differenceOf(old, now, fields)] : []
  })
  return [...found, ...before.filter((item) => !kept.has(item)).map((old) => differenceOf(old, null))]
}

const itemsOf = ({ items, otherLots = [] }: Scoring): readonly ScoringItem[] => [...items, ...otherLots]

const unchanged = <T>(all: readonly T[], found: readonly Difference<unknown>[]): number =>
  all.length - found.filter(({ after }) => after !== null).length

/** Compares two versions of a tender fact by fact, requirement by requirement and scoring row by scoring row. */
export const diffTenders = (before: Tender, after: Tender): TenderDiff => {
  const facts = factDifferences(before.facts, after.facts)
  const requirements = differences(before.requirements, after.requirements, REQUIREMENT)
  const scoring = differences(itemsOf(before.scoring), itemsOf(after.scoring), SCORING_ITEM)
  const stated = Object.values(after.facts).filter((fact) => fact !== null)
  return {
    files: { before: before.files, after: after.files },
    facts,
    requirements,
    scoring,
    unchanged: {
      facts: unchanged(stated, facts),
      requirements: unchanged(after.requirements, requirements),
      scoring: unchanged(itemsOf(after.scoring), scoring),
    },
  }
}
