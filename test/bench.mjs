/**
 * Times the whole review of one PDF, start-up included, against `pdftotext -layout` on the same file.
 * Usage: node test/bench.mjs FILE [RUNS] [CLI], with CLI the built command line (dist/cli.js).
 */
import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { performance } from 'node:perf_hooks'

const [file, runs = '9', cli = 'dist/cli.js'] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node test/bench.mjs FILE [RUNS] [CLI]')
  process.exit(2)
}

const commands = {
  pdftotext: ['pdftotext', ['-layout', file, devNull]],
  bidlint: [process.execPath, [cli, 'review', file, '--format', 'json']],
}

const time = ([command, args]) => {
  const start = performance.now()
  const { error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] })
  if (error) throw error
  return performance.now() - start
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const times = { pdftotext: [], bidlint: [] }
for (let run = 0; run < Number(runs); run++)
  for (const name of Object.keys(commands)) times[name].push(time(commands[name]))

const medians = { pdftotext: median(times.pdftotext), bidlint: median(times.bidlint) }
for (const [name, value] of Object.entries(medians)) console.log(`${name.padEnd(10)} ${value.toFixed(0)} ms`)
console.log(`ratio      ${(medians.bidlint / medians.pdftotext).toFixed(2)}`)
