// `npm start`: reviews the fixtures, shows the summary and writes the page under reports/.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['fixtures/tender.docx', '--bid', 'fixtures/bid-business.docx', 'fixtures/bid-technical.docx']
const review = [
  'dist/cli.js',
  'review',
  ...files,
  '--catalogue',
  'fixtures/catalogue.json',
  '--fail-on',
  'never',
]

const run = (args) =>
  spawnSync(process.execPath, [...review, ...args], { cwd: root, stdio: 'inherit' }).status

mkdirSync(new URL('../reports', import.meta.url), { recursive: true })
const shown = run([])
const written = run(['--format', 'html', '--out', 'reports/bidlint-report.html'])
process.exitCode = shown || written || 0
