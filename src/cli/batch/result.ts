import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Severity } from '../../rules/model.ts'

/** How one item of a batch came out; it holds no times, so that the same batch gives the same summary. */
export interface BatchResult {
  readonly name: string
  /** refused: a coded error; broken: it ended without a word, or took too much time or memory. */
  readonly outcome: 'reviewed' | 'refused' | 'broken'
  /** The code of the error, 'time' or 'memory'; '' where it was reviewed. */
  readonly code: string
  readonly message: string
  readonly project: string
  readonly requirements: number
  readonly scoringItems: number
  readonly points: number | null
  /** Findings that failed, by severity. */
  readonly failed: Readonly<Record<Severity, number>>
  /** Findings for a person to look at. */
  readonly review: number
  readonly notices: number
}

/** What is kept beside a result, so that a batch that goes on need not do it again. */
export interface Done {
  readonly key: string
  readonly result: BatchResult
}

export const DONE = 'bidlint-done.json'
export const REPORT = 'bidlint-report.json'

const NONE = { rejection: 0, points: 0, clarification: 0, note: 0 } as const

/** The parts of the JSON of a review that the summary needs. */
interface Reviewed {
  readonly project: { readonly name: { readonly value: string } | null }
  readonly requirements: readonly unknown[]
  readonly scoring: { readonly total: number | null; readonly items: readonly unknown[] }
  readonly findings: readonly { readonly severity: Severity; readonly outcome: 'failed' | 'review' }[]
  readonly notices: readonly unknown[]
}

/** The result of an item that was reviewed, from the report in its folder. */
export const reviewedResult = async (name: string, folder: string): Promise<BatchResult> => {
  const review = JSON.parse(await readFile(join(folder, REPORT), 'utf8')) as Reviewed
  const failed: Record<Severity, number> = { ...NONE }
  for (const { severity, outcome } of review.findings) if (outcome === 'failed') failed[severity]++
  return {
    name,
    outcome: 'reviewed',
    code: '',
    message: '',
    project: review.project.name?.value ?? '',
    requirements: review.requirements.length,
    scoringItems: review.scoring.items.length,
    points: review.scoring.total,
    failed,
    review: review.findings.filter(({ outcome }) => outcome === 'review').length,
    notices: review.notices.length,
  }
}

/** The result of an item that came to nothing. */
export const brokenResult = (
  name: string,
  outcome: 'refused' | 'broken',
  code: string,
  message: string,
): BatchResult => ({
  name,
  outcome,
  code,
  message,
  project: '',
  requirements: 0,
  scoringItems: 0,
  points: null,
  failed: NONE,
  review: 0,
  notices: 0,
})

/** What an earlier run left of an item, or null. */
export const doneIn = async (folder: string): Promise<Done | null> => {
  const text = await readFile(join(folder, DONE), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return JSON.parse(text) as Done
  } catch {
    return null
  }
}
