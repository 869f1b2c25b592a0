import { methods } from '../law/methods.ts'
import { renderConditions } from '../report/conditions.ts'
import { renderMethods } from '../report/methods.ts'
import { deliver, screenFor } from './deliver.ts'
import { reviewTender, type TenderOptions } from './review-tender.ts'

/** Runs `bidlint methods`: the table of methods, or what the law asks of a tender's method and whether it is met. */
export const runMethods = async (options: TenderOptions): Promise<number> => {
  const { lang, tender } = options
  const { columns } = screenFor(null)
  if (tender.length === 0) await deliver(renderMethods(methods, lang, columns), null, lang)
  else {
    const { review } = await reviewTender(options)
    await deliver(renderConditions(review, lang, columns), null, lang)
  }
  return 0
}
