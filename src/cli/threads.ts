import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PageShare, ReadPage } from '../document/pdf/pages.ts'
import { type Job, nextPage, type Reply } from './share.ts'

type Pages = Map<number, ReadPage | null>

/** Threads beside the main one that read pages of PDF files. */
export interface Threads {
  /** Shares the pages of one file out; null where it is too small for that, or no thread is left. */
  readonly share: (bytes: Uint8Array) => PageShare | null
  readonly close: () => void
}

/** A smaller file, of ten pages or so, is read before a thread has started. */
const SMALL_BYTES = 100_000
/** More threads wait for memory more than they read. */
const MOST_THREADS = 3

/** How many threads pay beside the main one on this machine. */
export const usefulThreads = (): number => Math.min(availableParallelism() - 1, MOST_THREADS)

const send = (thread: Worker, job: number, bytes: Uint8Array, taken: Job['taken']): void => {
  const copy = new Uint8Array(bytes)
  const message: Job = { job, bytes: copy, taken }
  thread.postMessage(message, [copy.buffer])
}

/** Resolves once the thread has read its share or has come to an end, whatever the reason. */
const collect = (thread: Worker, job: number, pages: Pages): Promise<void> =>
  new Promise((resolve) => {
    const finish = () => {
      thread.off('message', take).off('exit', finish)
      resolve()
    }
    const take = (reply: Reply) => {
      if (reply.job !== job) return
      if (reply.index === null) finish()
      else pages.set(reply.index, reply.page)
    }
    thread.on('message', take).on('exit', finish)
  })

/** Up to `count` threads, which start with the first file that needs them. `file` is the built `pages.ts`. */
export const startThreads = (
  count: number,
  file: URL = new URL('./pages.js', import.meta.url),
  smallest: number = SMALL_BYTES,
): Threads => {
  const threads = new Set<Worker>()
  let jobs = 0
  const start = () => {
    const thread = new Worker(file)
    // What a thread leaves unread the main thread reads.
    thread.on('error', () => {}).on('exit', () => threads.delete(thread))
    thread.unref()
    threads.add(thread)
  }
  const share = (bytes: Uint8Array): PageShare | null => {
    if (bytes.length < smallest) return null
    if (jobs === 0) for (let started = 0; started < count; started++) start()
    if (threads.size === 0) return null
    const job = jobs++
    const pages: Pages = new Map()
    const taken: Job['taken'] = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const done = [...threads].map((thread) => {
      send(thread, job, bytes, taken)
      return collect(thread, job, pages)
    })
    const others = async () => {
      for (const thread of threads) thread.ref()
      await Promise.all(done)
      for (const thread of threads) thread.unref()
      return pages
    }
    return { next: nextPage(taken), others }
  }
  const close = () => {
    for (const thread of threads) thread.terminate()
  }
  return { share, close }
}
