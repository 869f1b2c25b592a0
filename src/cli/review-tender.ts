import { type Review, review } from '../review.ts'
import { type ConfigChoice, configFor } from './config-choice.ts'
import { readInputs } from './inputs.ts'
import type { Lang } from './problem.ts'
import { readingStep, startProgress } from './progress.ts'
import { today } from './today.ts'

/** What a command needs to review a tender alone. */
export interface TenderOptions {
  readonly tender: readonly string[]
  readonly lang: Lang
  readonly eventDate: string | null
  readonly passwords: readonly string[]
  readonly configuration: ConfigChoice
}

/** Reads and reviews a tender without a bid. `paths` are the files that it was read from. */
export const reviewTender = async (
  options: TenderOptions,
): Promise<{ readonly review: Review; readonly paths: readonly string[] }> => {
  const { tender, lang, eventDate, passwords, configuration } = options
  const config = await configFor(configuration, lang)
  const progress = startProgress()
  const inputs = await readInputs({ tender, bid: [] }, readingStep(progress, lang), { passwords })
  progress.end()
  const found = review(inputs, { lang, config, today: today(), ...(eventDate ? { eventDate } : {}) })
  return { review: found, paths: inputs.paths }
}
