import type { Bid, ResponseRow } from '../bid/model.ts'
import type { Requirement } from '../tender/model.ts'
import { indexEvidence } from './evidence-index.ts'

/** Which response rows answer which requirement, and which requirements a table skips. */
export interface RowsByRequirement {
  /** One list a requirement, in the requirements' order. */
  readonly rows: readonly (readonly ResponseRow[])[]
  /** True where the neighbours before and behind are answered row by row and this one is not. */
  readonly skipped: readonly boolean[]
}

const SAME = 0.5
const NEIGHBOURS = 4
const ANSWERED_NEIGHBOURS = 0.6

/** Assigns each row of a response table to the requirement that its copied words come from. */
export const assignRows = (requirements: readonly Requirement[], bid: Bid): RowsByRequirement => {
  const index = indexEvidence(requirements.map(({ title, text }) => `${title ?? ''}${text}`))
  const rows: ResponseRow[][] = requirements.map(() => [])
  for (const row of bid.responses) {
    const [best] = index.search(withoutNumber(row.required), 1)
    if (best && best.share >= SAME) rows[best.at]!.push(row)
  }
  const skipped = requirements.map((requirement, at) => {
    if (rows[at]!.length > 0) return false
    const near = [...Array(NEIGHBOURS * 2 + 1).keys()]
      .map((step) => at - NEIGHBOURS + step)
      .filter((other) => other !== at && requirements[other]?.kind === requirement.kind)
    const answered = (other: number) => (rows[other]?.length ?? 0) > 0
    return (
      near.length >= NEIGHBOURS &&
      near.filter(answered).length >= near.length * ANSWERED_NEIGHBOURS &&
      near.some((other) => other < at && answered(other)) &&
      near.some((other) => other > at && answered(other))
    )
  })
  return { rows, skipped }
}

const withoutNumber = (text: string): string => text.replace(/^[★▲*#※●\s]*[\d.\-—、（）()]{0,12}\s*/, '')
