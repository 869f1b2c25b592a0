/**
 * Times start-up, whole reviews and their phases beside pdftotext, pdf-parse and mammoth, and the growth with the pages.
 * Each figure is the quickest of several runs, start-up included, all taken in turn.
 * Usage: node test/bench.mjs [--runs N] [--cli dist/cli.js] [--copies 1,2,4] [PDF...]; default: the fixtures, and the
 * largest PDF of ../shared/eval/dev where present.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'tsdown'
import { has, onOneCore, outputOf, peakOf, quickest, run } from './bench/process.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    copies: { type: 'string', default: '1,2,4,8,14,28' },
  },
})
const runs = Number(values.runs)
const node = process.execPath
const script = (name) => join(root, 'test/bench', name)
const fixture = (name) => join(root, 'fixtures', name)
const BIDS = ['bid-business.docx', 'bid-technical.docx'].map(fixture)
const LARGE_PAGES = 400

const row = (name, ms, base) =>
  console.log(`  ${name.padEnd(22)} ${ms.toFixed(0).padStart(6)} ms ${(ms / base).toFixed(2).padStart(7)}`)

const table = (title, times, first) => {
  console.log(title)
  for (const [name, ms] of Object.entries(times)) row(name, ms, times[first])
}

const pdftotext = (file) => ['pdftotext', '-layout', file, devNull]
const review = (tender, bids = []) => [
  node,
  values.cli,
  'review',
  tender,
  ...(bids.length > 0 ? ['--bid', ...bids] : []),
  '--format',
  'json',
]

const ENTRIES = {
  document: 'src/document/read.ts',
  tender: 'src/tender/read.ts',
  bid: 'src/bid/read.ts',
  matching: 'src/matching/match.ts',
  review: 'src/review.ts',
  report: 'src/report/json.ts',
}

/** The rooms by themselves, so that each phase can be called. */
const buildRooms = async () => {
  const outDir = mkdtempSync(join(root, 'node_modules/.bench-'))
  await build({
    entry: ENTRIES,
    outDir,
    dts: false,
    cwd: root,
    config: false,
    logLevel: 'silent',
    format: 'esm',
  })
  return outDir
}

/** As `src/cli/main.ts` sets them. */
const FLAGS = ['--interrupt-budget=1000000', '--no-regexp-tier-up']

/** CPU time of each phase, in fresh processes; what a review takes beyond reading and matching went to the rules. */
const phasesOf = (built, files) => {
  const best = {}
  for (let turn = 0; turn < runs; turn++)
    for (const mode of ['whole', 'parts']) {
      const { stderr } = run(onOneCore([node, ...FLAGS, script('phases.mjs'), built, mode, ...files]))
      for (const [phase, ms] of Object.entries(JSON.parse(stderr)))
        best[phase] = Math.min(best[phase] ?? ms, ms)
    }
  const { read, review: whole, report, ...parts } = best
  const rules = Object.values(parts).reduce((rest, ms) => rest - ms, whole)
  return { read, ...parts, rules, report }
}

const startUp = () => {
  const times = quickest({ node: [node, '-e', '0'], version: [node, values.cli, '--version'] }, runs * 3)
  console.log(
    `bidlint --version: ${(times.version - times.node).toFixed(0)} ms beyond Node's own (bound: 80)\n`,
  )
  return times.version
}

const pdf = (built, file) => {
  const one = onOneCore(review(file))
  const others = { 'pdf-parse': [node, script('other.mjs'), file] }
  const times = quickest(
    { 'pdftotext -layout': pdftotext(file), ...others, bidlint: review(file), 'bidlint on one core': one },
    runs,
  )
  table(`${basename(file)}: whole review (bound: 4)`, times, 'pdftotext -layout')
  console.log('  of it, on one core, CPU time:')
  for (const [phase, ms] of Object.entries(phasesOf(built, [file])))
    row(phase, ms, times['pdftotext -layout'])
}

const docx = (built, tender, bids) => {
  const times = quickest(
    { mammoth: [node, script('other.mjs'), tender, ...bids], bidlint: review(tender, bids) },
    runs,
  )
  table(`${[tender, ...bids].map((file) => basename(file)).join(', ')}: whole review`, times, 'mammoth')
  console.log('  of it, on one core, CPU time:')
  for (const [phase, ms] of Object.entries(phasesOf(built, [tender, ...bids]))) row(phase, ms, times.mammoth)
}

const pagesOf = (file) => Number(/^Pages:\s+(\d+)/m.exec(outputOf(['pdfinfo', file]))[1])

/** Slope of a line through the logarithms: the exponent of growth. */
const exponentOf = (points) => {
  const logs = points.map(({ pages, ms }) => [Math.log(pages), Math.log(ms)])
  const [x, y] = [0, 1].map((axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length)
  return (
    logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
    logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  )
}

/** A PDF laid behind itself again and again, beside pdftotext. */
const growth = (file, start) => {
  if (!has('pdfunite'))
    return console.log('pdfunite (poppler-utils) is absent: growth with the pages not measured')
  const folder = mkdtempSync(join(tmpdir(), 'bidlint-bench-'))
  const points = []
  console.log(
    `${basename(file)} laid behind itself (bounds at ${LARGE_PAGES}: 2.5 on one core, 1.6 on two; 400 MB)`,
  )
  for (const copies of values.copies.split(',').map(Number)) {
    const large = join(folder, `${copies}.pdf`)
    if (copies === 1) run(['cp', file, large])
    else run(['pdfunite', ...Array.from({ length: copies }, () => file), large])
    const pages = pagesOf(large)
    const turns = Math.max(2, Math.ceil(runs / copies))
    const times = quickest(
      { theirs: onOneCore(pdftotext(large)), one: onOneCore(review(large)), ours: review(large) },
      turns,
    )
    const peak = peakOf(values.cli, review(large).slice(2))
    points.push({ pages, ms: times.one - start })
    const ratios = [times.one, times.ours].map((ms) => (ms / times.theirs).toFixed(2).padStart(6))
    console.log(
      `  ${String(pages).padStart(4)} pages  pdftotext ${times.theirs.toFixed(0).padStart(6)} ms  one core ${times.one.toFixed(0).padStart(6)} ms ${ratios[0]}  all cores ${times.ours.toFixed(0).padStart(6)} ms ${ratios[1]}  peak ${peak.toFixed(0).padStart(4)} MB`,
    )
  }
  rmSync(folder, { recursive: true })
  if (points.length < 2) return
  const [whole, last] = [points, points.slice(-2)].map((some) => exponentOf(some).toFixed(2))
  console.log(`  exponent of one core beyond start-up: ${whole}, of the last step ${last} (bound: 1.10)\n`)
}

const largestOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name))
    .reduce((largest, file) => (statSync(file).size > statSync(largest).size ? file : largest))

const shared = join(root, '../shared/eval/dev')
const pdfs =
  positionals.length > 0
    ? positionals
    : [fixture('tender.pdf'), ...(existsSync(shared) ? [largestOf(shared)] : [])]

if (!has('pdftotext')) {
  console.error('pdftotext (poppler-utils) is absent: nothing to measure beside')
  process.exit(2)
}
const built = await buildRooms()
try {
  const start = startUp()
  for (const file of pdfs) pdf(built, file)
  docx(built, fixture('tender.docx'), BIDS)
  growth(pdfs.at(-1), start)
} finally {
  rmSync(built, { recursive: true })
}
