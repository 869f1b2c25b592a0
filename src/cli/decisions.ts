import type { Decision } from '../decisions/model.ts'
import { DecisionsError, parseDecisions } from '../decisions/schema.ts'
import { readJson } from './json.ts'
import { type Lang, ProblemError } from './problem.ts'

/** Reads the decisions (人工结论) that the page of an earlier review saved. */
export const readDecisions = async (path: string, lang: Lang = 'zh'): Promise<readonly Decision[]> => {
  const json = await readJson(path, 'wrong-decisions')
  try {
    return parseDecisions(json, lang)
  } catch (error) {
    if (!(error instanceof DecisionsError)) throw error
    throw new ProblemError({ code: 'wrong-decisions', file: path, found: error.message })
  }
}
