import type { Catalogue } from '../catalogue/model.ts'
import type { Review } from '../review.ts'
import type { Finding, Severity } from '../rules/model.ts'
import type { ReviewOptions } from './arguments.ts'
import { configFor } from './config-choice.ts'
import { deliver, screenFor } from './deliver.ts'
import { outputPath } from './files.ts'
import { type ReadInputs, readInputs } from './inputs.ts'
import { type Progress, startProgress } from './progress.ts'
import { today } from './today.ts'

const DEFAULT_HTML = 'bidlint-report.html'
const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']

const WORDS = {
  zh: { reading: '正在读取', reviewing: '正在审查…' },
  en: { reading: 'Reading', reviewing: 'Reviewing…' },
} as const

/** The rules and renderers, which load while the threads are reading. */
const loadReviewing = () => import('./reviewing.ts')

const readAll = async (options: ReviewOptions, progress: Progress): Promise<ReadInputs> => {
  const step = (name: string, bytes: number) => {
    progress.step(`${WORDS[options.lang].reading} ${name} …`, bytes)
    void loadReviewing()
  }
  const inputs = await readInputs(options, step, options)
  progress.end()
  return inputs
}

/** The schema's validator is a large module that most runs don't need. */
const catalogueFrom = async (path: string, lang: ReviewOptions['lang']): Promise<Catalogue> => {
  const { readCatalogue } = await import('./catalogue.ts')
  return readCatalogue(path, lang)
}

const render = async (found: Review, documents: ReadInputs, options: ReviewOptions): Promise<string> => {
  const { lang, out } = options
  const { renderHtml, renderJson, renderTerminal } = await loadReviewing()
  if (options.format === 'json') return renderJson(found)
  if (options.format === 'html') return renderHtml(found, documents, lang)
  return renderTerminal(found, { lang, ...screenFor(out) })
}

const isFailure = (finding: Finding, failOn: ReviewOptions['failOn']): boolean =>
  failOn !== 'never' &&
  finding.outcome === 'failed' &&
  SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(failOn)

/** Runs `bidlint review` and returns its exit status: 1 where a finding is at least as severe as `failOn`. */
export const runReview = async (options: ReviewOptions): Promise<number> => {
  const { lang, catalogue: cataloguePath } = options
  const inputs = [...options.tender, ...options.bid, ...(cataloguePath ? [cataloguePath] : [])]
  const out = options.out ?? (options.format === 'html' ? DEFAULT_HTML : null)
  const target = out === null ? null : await outputPath(out, inputs)
  const progress = startProgress()
  const config = await configFor(options.configuration, lang)
  const catalogue = cataloguePath ? await catalogueFrom(cataloguePath, lang) : null
  const documents = await readAll(options, progress)
  if (out !== null) await outputPath(out, documents.paths)
  progress.step(WORDS[lang].reviewing)
  const { review } = await loadReviewing()
  const found = review(
    { ...documents, ...(catalogue ? { catalogue } : {}) },
    {
      lang,
      allClauses: options.allClauses,
      config,
      today: today(),
      ...(options.eventDate ? { eventDate: options.eventDate } : {}),
    },
  )
  const text = await render(found, documents, options)
  progress.end()
  await deliver(text, target, lang)
  return found.findings.some((finding) => isFailure(finding, options.failOn)) ? 1 : 0
}
