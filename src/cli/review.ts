import { join } from 'node:path'
import type { Catalogue } from '../catalogue/model.ts'
import type { Decision } from '../decisions/model.ts'
import type { Review } from '../review.ts'
import type { Finding, Severity } from '../rules/model.ts'
import type { ReviewOptions } from './commands/review.ts'
import { configFor } from './config-choice.ts'
import { deliver, deliverAll, screenFor } from './deliver.ts'
import { checkPlaces, type Destination, destinationOf } from './destination.ts'
import { outputPath, type Written } from './files.ts'
import { FORMATS, type Format } from './formats.ts'
import { type ReadInputs, readInputs } from './inputs.ts'
import { type Problem, ProblemError, tellProblem } from './problem.ts'
import { type Progress, readingStep, startProgress } from './progress.ts'
import { type Rendering, render } from './render.ts'
import { today } from './today.ts'

const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']

const WORDS = {
  zh: { reviewing: '正在审查…', writing: '正在写出…' },
  en: { reviewing: 'Reviewing…', writing: 'Writing…' },
} as const

/** The rules and renderers, which load while the threads are reading. */
const loadReviewing = () => import('./reviewing.ts')

const readAll = async (options: ReviewOptions, progress: Progress): Promise<ReadInputs> => {
  const tell = readingStep(progress, options.lang)
  const step = (name: string, bytes: number) => {
    tell(name, bytes)
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

const decisionsFrom = async (path: string, lang: ReviewOptions['lang']): Promise<readonly Decision[]> => {
  const { readDecisions } = await import('./decisions.ts')
  return readDecisions(path, lang)
}

/** The review with the findings on slides, where there are some. */
const deckWith = async (
  path: string | null,
  review: Review,
  inputs: ReadInputs,
  lang: ReviewOptions['lang'],
) => {
  if (path === null) return { review, inputs }
  const { withDeck } = await import('./deck.ts')
  return withDeck(path, review, inputs, lang)
}

const isFailure = (finding: Finding, failOn: ReviewOptions['failOn']): boolean =>
  failOn !== 'never' &&
  finding.outcome === 'failed' &&
  SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(failOn)

interface FormatFile {
  readonly format: Format
  readonly name: string | null
  readonly content: string | Uint8Array
}

/** What the formats render; copies that can't be made are told, and are an error where nothing else is written. */
const renderAll = async (
  rendering: Rendering,
  { formats, lang }: ReviewOptions,
): Promise<readonly FormatFile[]> => {
  const files: FormatFile[] = []
  const problems: Problem[] = []
  for (const format of formats)
    for (const rendered of await render(format, rendering))
      if ('problem' in rendered) problems.push(rendered.problem)
      else files.push({ format, ...rendered })
  const [problem] = problems
  if (files.length === 0) throw new ProblemError(problem ?? { code: 'nothing-to-annotate' })
  for (const each of problems) process.stderr.write(tellProblem(each, lang))
  return files
}

/** Writes what the formats render; what is for a terminal is shown there even where others go to a folder. */
const deliverFormats = async (
  rendered: readonly FormatFile[],
  destination: Destination,
  lang: ReviewOptions['lang'],
  inputs: readonly string[],
): Promise<void> => {
  if (destination.kind === 'file') {
    const { path } = destination
    const target = path === null ? null : await outputPath(path, inputs)
    return deliver(rendered[0]!.content, target, lang)
  }
  const { path: folder } = destination
  const files: Written[] = []
  for (const { format, name, content } of rendered) {
    if (format === 'terminal') continue
    files.push({ path: await outputPath(join(folder, name ?? FORMATS[format]!), inputs), content })
  }
  for (const { format, content } of rendered) if (format === 'terminal') await deliver(content, null, lang)
  return deliverAll(folder, files, lang)
}

/** Runs `bidlint review` and returns its exit status: 1 where a finding is at least as severe as `failOn`. */
export const runReview = async (options: ReviewOptions): Promise<number> => {
  const { lang, catalogue: cataloguePath, decisions: decisionsPath, deck } = options
  const data = [cataloguePath, decisionsPath, deck].filter((path) => path !== null)
  const inputs = [...options.tender, ...options.bid, ...data]
  const destination = await destinationOf(options)
  await checkPlaces(destination, options, inputs)
  const progress = startProgress()
  const config = await configFor(options.configuration, lang)
  const catalogue = cataloguePath ? await catalogueFrom(cataloguePath, lang) : null
  const decisions = decisionsPath ? await decisionsFrom(decisionsPath, lang) : null
  const documents = await readAll(options, progress)
  await checkPlaces(destination, options, documents.paths)
  progress.step(WORDS[lang].reviewing)
  const { openFindings, review } = await loadReviewing()
  const alone = review(
    { ...documents, ...(catalogue ? { catalogue } : {}) },
    {
      lang,
      allClauses: options.allClauses,
      config,
      ...(decisions ? { decisions } : {}),
      today: today(),
      ...(options.eventDate ? { eventDate: options.eventDate } : {}),
    },
  )
  const { review: found, inputs: seen } = await deckWith(deck, alone, documents, lang)
  progress.step(WORDS[lang].writing)
  const isSeen = destination.kind === 'folder' || destination.path === null
  const screen = isSeen ? screenFor(null) : screenFor(destination.path)
  const rendering = { review: found, inputs: seen, lang, screen }
  const rendered = await renderAll(rendering, options)
  progress.end()
  await deliverFormats(rendered, destination, lang, [...inputs, ...documents.paths])
  return openFindings(found.findings, found.decisions).some((finding) => isFailure(finding, options.failOn))
    ? 1
    : 0
}
