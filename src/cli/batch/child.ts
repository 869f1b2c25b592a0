import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How a run of the program ended. */
export interface Ended {
  /** Null where it was stopped or killed. */
  readonly status: number | null
  /** What it wrote to standard error, its first 4,000 letters. */
  readonly told: string
  readonly stopped: 'time' | 'signal' | null
}

/** Bounds of one run. */
export interface Bounds {
  readonly seconds: number
  readonly megabytes: number
  readonly signal?: AbortSignal
}

const MOST_TOLD = 4000
const PROGRAM = fileURLToPath(new URL('./cli.js', import.meta.url))

/** Runs this program as a process of its own, so that a file that takes all memory or time costs that run only. */
export const runChild = (args: readonly string[], { seconds, megabytes, signal }: Bounds): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, PROGRAM, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    let stopped: Ended['stopped'] = null
    const stop = (why: Ended['stopped']) => () => {
      stopped = why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(stop('time'), seconds * 1000)
    const abort = stop('signal')
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort, { once: true })
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      told = (told + part).slice(0, MOST_TOLD)
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      resolve({ status, told, stopped })
    })
  })
