import { methodExamples } from './method/examples.ts'
import { tenderExamples } from './tender/examples.ts'

/** 例: words that a rule finds and words that it lets pass. */
export interface Example {
  readonly fault: string
  readonly sound: string
}

/** An example for each rule on words, by rule. Rules that compare facts have none. */
export const examples: ReadonlyMap<string, Example> = new Map([
  ...tenderExamples.map(([rule, , fault, sound]) => [rule, { fault, sound }] as const),
  ...methodExamples.map(([rule, fault, sound]) => [rule, { fault, sound }] as const),
])
