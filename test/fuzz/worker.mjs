/** Runs cases `from`, `from + step`, … and tells each outcome. */
import { parentPort, workerData } from 'node:worker_threads'
import { fileOf, runCase } from './case.mjs'
import { seedGroups } from './seeds.mjs'

const { seed, from, to, step, library: url } = workerData
const library = await import(url)
const groups = seedGroups(true)

for (let index = from; index < to; index += step) {
  const file = fileOf(groups, seed, index)
  parentPort.postMessage({ index, started: true })
  const before = performance.now()
  try {
    const outcome = await runCase(library, file)
    parentPort.postMessage({ index, outcome, ms: performance.now() - before, name: file.name })
  } catch (error) {
    parentPort.postMessage({ index, crash: String(error?.stack ?? error), file })
  }
}
