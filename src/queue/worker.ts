import { resolve } from 'node:path'
import { type ConnectionOptions, UnrecoverableError, Worker } from 'bullmq'
import manifest from '../../package.json' with { type: 'json' }
import type { BatchResult } from '../cli/batch/result.ts'
import { runItem } from '../cli/batch/run.ts'
import { type CheckedJob, JobError, parseJob, pathBelow } from './job.ts'

export { JobError, type ReviewJob } from './job.ts'

/** How a worker is set up. */
export interface WorkerSettings {
  /** Of Redis, as BullMQ takes it. */
  readonly connection: ConnectionOptions
  /** Name of the queue. Default: bidlint. */
  readonly queue?: string
  /** Folder that holds the files of jobs; nothing outside it is read. */
  readonly root: string
  /** Folder for the results: one folder a job, named by its id. */
  readonly out: string
  /** Jobs at a time. Default: 1. */
  readonly concurrency?: number
  /** Most that one job may take. Default: 600 seconds, 2,048 megabytes. */
  readonly seconds?: number
  readonly megabytes?: number
  /** Milliseconds after which a job whose worker is gone is taken by another. Default: 30,000. */
  readonly lostAfterMs?: number
}

/** What a worker has done since it started. */
export interface WorkerMetrics {
  readonly active: number
  readonly reviewed: number
  /** Jobs whose files could not be read: reported as such, not tried again. */
  readonly refused: number
  /** Attempts that failed and may be tried again. */
  readonly failed: number
  /** Jobs taken over from workers that were lost. */
  readonly takenOver: number
  readonly busyMs: number
}

export interface ReviewWorker {
  /** Resolves once it is connected. */
  readonly ready: () => Promise<void>
  /** Takes no more jobs and resolves when those at hand are finished. */
  readonly close: () => Promise<void>
  readonly metrics: () => WorkerMetrics
  /** The same in the text format of Prometheus. */
  readonly metricsText: () => string
}

/** Options for jobs: what is lost or broken is tried again, farther and farther apart. */
export const jobOptions = { attempts: 5, backoff: { type: 'exponential', delay: 1000 } } as const

const MOST_TAKEOVERS = 20

const METRICS: Readonly<Record<keyof WorkerMetrics, readonly [type: string, help: string]>> = {
  active: ['gauge', 'Jobs at hand'],
  reviewed: ['counter', 'Jobs reviewed'],
  refused: ['counter', 'Jobs whose files could not be read'],
  failed: ['counter', 'Attempts that failed'],
  takenOver: ['counter', 'Jobs taken over from lost workers'],
  busyMs: ['counter', 'Milliseconds spent on jobs'],
}

const metricsText = (metrics: WorkerMetrics): string =>
  Object.entries(METRICS)
    .map(([name, [type, help]]) => {
      const key = `bidlint_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
      return `# HELP ${key} ${help}\n# TYPE ${key} ${type}\n${key} ${metrics[name as keyof WorkerMetrics]}\n`
    })
    .join('')

const argumentsOf = (
  { formats, lang, eventDate }: CheckedJob,
  catalogue: string | null,
): readonly string[] => [
  ...['--format', [...new Set(['json', ...formats.filter((name) => name !== 'terminal')])].join(',')],
  ...['--lang', lang, '--no-config'],
  ...(eventDate ? ['--event-date', eventDate] : []),
  ...(catalogue ? ['--catalogue', catalogue] : []),
]

/** An id as a folder name. */
const folderName = (id: string): string =>
  id.replace(/[^\w.-]/g, (character) => `%${character.codePointAt(0)!.toString(16)}`)

/**
 * Starts a worker for an existing queue (BullMQ on Redis). A job gives the same result however often it is tried:
 * its folder is written whole, and a finished one is not done again. Each review runs in a process of its own.
 */
export const startWorker = (settings: WorkerSettings): ReviewWorker => {
  const { connection, queue = 'bidlint', root, out, concurrency = 1, lostAfterMs = 30_000 } = settings
  const counts = { reviewed: 0, refused: 0, failed: 0, takenOver: 0, busyMs: 0 }
  let active = 0

  const review = async (id: string, data: unknown): Promise<BatchResult> => {
    const job = parseJob(data)
    const below = (path: string) => pathBelow(root, path)
    const [tender, bid] = [await Promise.all(job.tender.map(below)), await Promise.all(job.bid.map(below))]
    const catalogue = job.catalogue ? await below(job.catalogue) : null
    const { result } = await runItem(
      { name: folderName(id), tender, bid },
      {
        out: resolve(out),
        review: argumentsOf(job, catalogue),
        version: manifest.version,
        bounds: { seconds: settings.seconds ?? 600, megabytes: settings.megabytes ?? 2048 },
      },
    )
    if (result.outcome === 'broken') throw new Error(`${result.code}: ${result.message}`)
    counts[result.outcome]++
    return result
  }

  const worker = new Worker<unknown, BatchResult>(
    queue,
    async (job) => {
      const started = performance.now()
      active++
      try {
        return await review(job.id ?? job.name, job.data)
      } catch (error) {
        counts.failed++
        if (error instanceof JobError) throw new UnrecoverableError(`${error.code}: ${error.message}`)
        throw error
      } finally {
        active--
        counts.busyMs += Math.round(performance.now() - started)
      }
    },
    {
      connection,
      concurrency,
      lockDuration: lostAfterMs,
      stalledInterval: lostAfterMs,
      maxStalledCount: MOST_TAKEOVERS,
    },
  )
  worker.on('stalled', () => {
    counts.takenOver++
  })
  // BullMQ connects again by itself; without a listener its errors would end the process.
  worker.on('error', () => {})
  const metrics = (): WorkerMetrics => ({ active, ...counts })
  return {
    ready: async () => {
      await worker.waitUntilReady()
    },
    close: () => worker.close(),
    metrics,
    metricsText: () => metricsText(metrics()),
  }
}
