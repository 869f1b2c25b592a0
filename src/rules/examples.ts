import { ruleCases } from './cases/index.ts'
import type { RuleCase } from './cases/model.ts'

/** 例: words that a rule finds and words that it lets pass. */
export interface Example {
  readonly fault: string
  readonly sound: string
}

const wordsOf = ({ tender, bid }: RuleCase): string => bid ?? tender

const exampleOf = (cases: readonly RuleCase[]): Example | null => {
  const worded = cases.filter((each) => wordsOf(each) !== '')
  const fault = worded.find(({ outcome }) => outcome === 'failed' || outcome === 'review')
  const sound = worded.find(({ outcome }) => outcome === 'passed')
  return fault && sound ? { fault: wordsOf(fault), sound: wordsOf(sound) } : null
}

/** An example for each rule whose cases have words. Rules that compare facts alone have none. */
export const examples: ReadonlyMap<string, Example> = new Map(
  [...new Set(ruleCases.map(({ rule }) => rule))].flatMap((id) => {
    const example = exampleOf(ruleCases.filter(({ rule }) => rule === id))
    return example ? [[id, example] as const] : []
  }),
)
