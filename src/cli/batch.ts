import { join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { batchItems } from './batch/items.ts'
import type { BatchResult } from './batch/result.ts'
import { runBatch } from './batch/run.ts'
import { batchCsv, batchJson } from './batch/summary.ts'
import type { BatchOptions } from './commands/batch.ts'
import { writeWhole } from './files.ts'
import { startProgress } from './progress.ts'

const WORDS = {
  zh: {
    step: (done: number, all: number, left: string, name: string) => `${done}/${all}${left} ${name}`,
    left: (minutes: number) => ` · 约剩 ${minutes} 分钟`,
    end: (made: number, refused: number, broken: number, path: string) =>
      `已审查 ${made} 个，无法读取 ${refused} 个，未完成 ${broken} 个；汇总见 ${path}\n`,
    stopped: '已停止。再次运行同一命令会从停下的地方继续。\n',
  },
  en: {
    step: (done: number, all: number, left: string, name: string) => `${done}/${all}${left} ${name}`,
    left: (minutes: number) => ` · about ${minutes} min left`,
    end: (made: number, refused: number, broken: number, path: string) =>
      `${made} reviewed, ${refused} refused, ${broken} not finished; summary in ${path}\n`,
    stopped: 'Stopped. The same command goes on from here.\n',
  },
} as const

const MINUTE = 60_000

/** Minutes that are left at the pace of the items that were done in this run. */
const minutesLeft = (started: number, made: number, left: number): number =>
  Math.ceil(((performance.now() - started) / made) * (left / MINUTE))

const count = (results: readonly BatchResult[], outcome: BatchResult['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length

/** Runs `bidlint batch` and returns its exit status: 1 where an item could not be reviewed, 130 where it was stopped. */
export const runBatchCommand = async (options: BatchOptions): Promise<number> => {
  const { lang, out, source } = options
  const words = WORDS[lang]
  const items = await batchItems(source, out)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort())
  const progress = startProgress()
  const started = performance.now()
  const results = await runBatch(
    items,
    {
      out: resolve(out),
      review: options.review,
      version: manifest.version,
      jobs: options.jobs,
      bounds: { seconds: options.seconds, megabytes: options.megabytes, signal: stop.signal },
    },
    (done, kept, name) => {
      const made = done - kept
      const left =
        made > 0 && done < items.length ? words.left(minutesLeft(started, made, items.length - done)) : ''
      progress.step(words.step(done, items.length, left, name), Number.POSITIVE_INFINITY)
    },
  )
  progress.end()
  if (stop.signal.aborted) {
    process.stderr.write(words.stopped)
    return 130
  }
  const summary = join(out, 'bidlint-batch.csv')
  await writeWhole(summary, batchCsv(results, lang))
  await writeWhole(join(out, 'bidlint-batch.json'), batchJson(results))
  const [made, refused, broken] = [
    count(results, 'reviewed'),
    count(results, 'refused'),
    count(results, 'broken'),
  ]
  process.stdout.write(words.end(made, refused, broken, summary))
  return refused + broken > 0 ? 1 : 0
}
