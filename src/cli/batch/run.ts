import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bounds, runChild } from './child.ts'
import type { BatchItem } from './items.ts'
import { keyOf } from './key.ts'
import { type BatchResult, brokenResult, DONE, type Done, doneIn, reviewedResult } from './result.ts'

/** What every item needs. */
export interface ItemSettings {
  /** Folder of the output, which exists; each item gets a folder in it. */
  readonly out: string
  /** Options of `bidlint review`. */
  readonly review: readonly string[]
  readonly version: string
  readonly bounds: Bounds
}

/** What a batch needs besides its items. */
export interface BatchSettings extends ItemSettings {
  /** Items at a time. */
  readonly jobs: number
}

/** Told after each item: how many are done, how many of these an earlier run had done, and the item. */
export type Step = (done: number, kept: number, name: string) => void

const DRAFT_NAME = '.bidlint-draft-'
/** Exit statuses of a review that was made. */
const MADE: ReadonlySet<number | null> = new Set([0, 1])
const ERROR = /\[([a-z-]+)\]/

const clearDrafts = async (out: string): Promise<void> => {
  for (const name of await readdir(out))
    if (name.startsWith(DRAFT_NAME)) await rm(join(out, name), { recursive: true, force: true })
}

/** Puts a folder in its place whole: what stood there before goes. */
const settle = async (draft: string, folder: string, done: Done): Promise<void> => {
  await writeFile(join(draft, DONE), `${JSON.stringify(done, null, 2)}\n`)
  const move = async () => {
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
  }
  // Another process may put its result there in between.
  await move().catch(move)
}

const review = async (item: BatchItem, draft: string, settings: ItemSettings): Promise<BatchResult> => {
  const bid = item.bid.length > 0 ? ['--bid', ...item.bid] : []
  const args = ['review', ...item.tender, ...bid, ...settings.review, '--out', draft, '--fail-on', 'never']
  const { status, told, stopped } = await runChild(args, settings.bounds)
  if (MADE.has(status)) return reviewedResult(item.name, draft)
  const message = told.trim().split('\n')[0] ?? ''
  const code = ERROR.exec(message)?.[1]
  if (status === 2 && code) return brokenResult(item.name, 'refused', code, message)
  return brokenResult(item.name, 'broken', stopped ?? 'memory', stopped === null ? message : '')
}

/** One item: the earlier result where nothing that it depends on has changed, else a new one. */
export const runItem = async (
  item: BatchItem,
  settings: ItemSettings,
): Promise<{ readonly result: BatchResult; readonly isKept: boolean }> => {
  const folder = join(settings.out, item.name)
  const key = await keyOf([...item.tender, ...item.bid], [settings.version, ...settings.review])
  const before = await doneIn(folder)
  if (before?.key === key && before.result.outcome !== 'broken')
    return { result: before.result, isKept: true }
  const draft = await mkdtemp(join(settings.out, DRAFT_NAME))
  const result = await review(item, draft, settings)
  if (!settings.bounds.signal?.aborted) await settle(draft, folder, { key, result })
  return { result, isKept: false }
}

/**
 * Reviews the items of a batch, `jobs` at a time, each in a process of its own. What was finished before and has
 * not changed is not done again; what was cut short is. Results are in the order of the items.
 */
export const runBatch = async (
  items: readonly BatchItem[],
  settings: BatchSettings,
  step: Step,
): Promise<readonly BatchResult[]> => {
  await mkdir(settings.out, { recursive: true })
  await clearDrafts(settings.out)
  const results = new Map<number, BatchResult>()
  let next = 0
  let kept = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < items.length && !settings.bounds.signal?.aborted; at = next++) {
      const { result, isKept } = await runItem(items[at]!, settings)
      if (isKept) kept++
      results.set(at, result)
      step(results.size, kept, items[at]!.name)
    }
  }
  await Promise.all(Array.from({ length: settings.jobs }, work))
  // A review whose batch was killed runs on by itself for a while, and may have written in between.
  await clearDrafts(settings.out)
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}
