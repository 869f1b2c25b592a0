/**
 * Mutates files and reviews them: each run must end in a review or in an error with a code, in time.
 * node test/fuzz/run.mjs [--runs 20000] [--seed 1] [--from 0] [--jobs 2]
 * What crashes or hangs is written to .build/fuzz/ and told with its number: `--from N --runs N+1` repeats it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

const option = (name, preset) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? preset : Number(process.argv[at + 1])
}
const [runs, seed, from, jobs] = [
  option('runs', 20_000),
  option('seed', 1),
  option('from', 0),
  option('jobs', 2),
]
/** A run that takes longer hangs. */
const LIMIT_MS = 30_000
const KEPT = new URL('../../.build/fuzz/', import.meta.url)
const library = new URL(process.env.BIDLINT_INDEX ?? '../../dist/index.js', import.meta.url).href

const outcomes = new Map()
const faults = []
let done = 0
let slowest = { ms: 0 }

const keep = (fault, file) => {
  mkdirSync(KEPT, { recursive: true })
  if (file) writeFileSync(new URL(`${fault.index}-${file.name}`, KEPT), file.bytes)
  faults.push(fault)
  console.log(`\n${fault.index}: ${fault.what}`)
}

const runShare = (start) =>
  new Promise((resolve) => {
    const workerData = { seed, from: start, to: runs, step: jobs, library }
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    })
    let running = start
    let timer
    let next = null
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        keep({ index: running, what: `hangs (more than ${LIMIT_MS} ms)` })
        next = running + jobs
        worker.terminate()
      }, LIMIT_MS)
    }
    worker.on('message', (message) => {
      running = message.index
      watch()
      if (message.started) return
      done++
      if (message.crash) keep({ index: message.index, what: message.crash }, message.file)
      else {
        outcomes.set(message.outcome, (outcomes.get(message.outcome) ?? 0) + 1)
        if (message.ms > slowest.ms) slowest = message
      }
      if (done % 500 === 0) process.stderr.write(`${done} runs, ${faults.length} faults\n`)
    })
    worker.on('error', (error) => {
      keep({ index: running, what: `ends its thread: ${error.message}` })
      next = running + jobs
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(next !== null && next < runs ? runShare(next) : undefined)
    })
  })

await Promise.all(Array.from({ length: jobs }, (_, at) => runShare(from + at)))
console.log(
  JSON.stringify({
    seed,
    runs: done,
    faults: faults.length,
    outcomes: Object.fromEntries([...outcomes].sort()),
    slowest,
  }),
)
process.exitCode = faults.length > 0 ? 1 : 0
