import type { Estimate, ItemRule, RowEstimate } from '../scoring/model.ts'
import type { Simulation, Standing, Trial } from '../scoring/opening/model.ts'
import type { ScoreReport } from '../scoring/score.ts'
import { formatAmount } from '../text/amount.ts'
import type { Lang } from './messages.ts'
import { type Paint, painter } from './paint.ts'
import { SCORE_WORDS, type ScoreWords } from './score-words.ts'
import { clip, pad, widthOf, wrap } from './width.ts'

export interface ScoreTerminalOptions {
  /** Default: zh. */
  readonly lang?: Lang
  /** ANSI colours. Default: false. */
  readonly colours?: boolean
  /** Width to keep to, 40 to 120. Default: 80. */
  readonly columns?: number
}

interface Page {
  readonly words: ScoreWords
  readonly columns: number
  readonly paint: Paint
}

const INDENT = '    '

const ruleLines = (rule: ItemRule | undefined, { columns, paint }: Page): readonly string[] =>
  rule ? wrap(rule.words, columns - INDENT.length).map((line) => INDENT + paint(line, 'dim')) : []

const standingWords = ({ standing }: RowEstimate, words: ScoreWords): string =>
  (Object.keys(words.kinds) as (keyof ScoreWords['kinds'])[])
    .filter((kind) => standing[kind] > 0)
    .map((kind) => `${words.kinds[kind]} ${standing[kind]}`)
    .join(' · ')

const rowEstimateLines = (row: RowEstimate, { words, columns, paint }: Page): readonly string[] => [
  INDENT + paint(standingWords(row, words), 'bold'),
  ...row.reason
    .split('\n')
    .flatMap((line) => wrap(line, columns - INDENT.length))
    .map((line) => INDENT + line),
  ...row.missing.flatMap(({ what, where, points, effort }) =>
    wrap(`+${points} ${words.efforts[effort]}：${what} → ${where}`, columns - INDENT.length - 2).map(
      (line, at) => INDENT + (at === 0 ? '' : '  ') + paint(line, 'yellow'),
    ),
  ),
]

const rowLines = (report: ScoreReport, page: Page): readonly string[] =>
  report.tender.scoring.items.flatMap((item) => {
    const row = report.estimate?.rows.find(({ itemId }) => itemId === item.id)
    const head = clip(`[${item.maxPoints}] ${item.name}`, page.columns)
    return [
      page.paint(head, 'bold'),
      ...ruleLines(
        report.rules.items.find(({ itemId }) => itemId === item.id),
        page,
      ),
      ...(row ? rowEstimateLines(row, page) : []),
    ]
  })

const summaryLines = (
  { tender, rules, estimate }: ScoreReport,
  { words, columns, paint }: Page,
): readonly string[] => {
  const { coverage } = rules
  const lines = [
    words.rules(coverage.parsedRows, coverage.rows, coverage.parsedPoints, coverage.points),
    ...(estimate
      ? [words.estimate(estimate.low, estimate.high, estimate.maxPoints), ...splitLines(estimate, words)]
      : []),
  ]
  return tender.scoring.items.length === 0
    ? [words.nothingScored]
    : lines.flatMap((line) => wrap(line, columns)).map((line) => paint(line, 'bold'))
}

const splitLines = ({ split }: Estimate, words: ScoreWords): readonly string[] => [
  words.split(split.technical, split.business, split.price),
  split.usual ? words.usual(split.usual) : words.unusual,
  ...(split.limits && split.isWithin !== null
    ? [words.limits(split.limits.low, split.limits.high, split.isWithin)]
    : []),
]

const orderLines = ({ estimate, tender }: ScoreReport, { words, columns }: Page): readonly string[] => {
  if (!estimate || estimate.order.length === 0) return []
  return [
    words.order,
    ...estimate.order.map((id, at) => {
      const row = estimate.rows.find(({ itemId }) => itemId === id)!
      const name = tender.scoring.items.find((item) => item.id === id)?.name ?? ''
      const efforts = [...new Set(row.missing.map(({ effort }) => words.efforts[effort]))].join('、')
      return clip(`${at + 1}. ${name} +${row.standing.open}${efforts ? `（${efforts}）` : ''}`, columns - 2)
    }),
  ].map((line, at) => (at === 0 ? line : `  ${line}`))
}

const amount = (quote: number, { quoteUnit }: Simulation): string =>
  quoteUnit === 'yuan' ? formatAmount(quote) : `${quote}%`

const notesOf = (standing: Standing, simulation: Simulation, words: ScoreWords): string =>
  [
    ...(standing.rank === null ? [words.invalid] : []),
    ...(standing.tied ? [words.tied] : []),
    ...standing.deductions.map((kind) => words.deductions[kind]),
    ...standing.flags.map((flag) => words.flag(flag, amount(flag.limit, simulation))),
  ].join('；')

const byRank = (a: Standing, b: Standing): number => (a.rank ?? 1e9) - (b.rank ?? 1e9)

const tableLines = (simulation: Simulation, { words, columns, paint }: Page): readonly string[] => {
  const { columns: head } = words
  const rows = simulation.standings.toSorted(byRank).map((each) => ({
    own: each.name === simulation.ours,
    cells: [
      each.rank === null ? '—' : String(each.rank),
      each.name,
      amount(each.quote, simulation),
      amount(each.evaluated, simulation),
      each.pricePoints === null ? '—' : String(each.pricePoints),
      each.otherPoints === null ? '—' : String(each.otherPoints),
      each.total === null ? '—' : String(each.total),
    ],
    notes: notesOf(each, simulation, words),
  }))
  const header = [head.rank, head.name, head.quote, head.evaluated, head.price, head.other, head.total]
  const widths = header.map((title, at) =>
    Math.max(widthOf(title), ...rows.map(({ cells }) => widthOf(cells[at]!))),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => pad(cell, widths[at]!))
      .join('  ')
      .trimEnd()
  return [
    paint(line(header), 'dim'),
    ...rows.flatMap(({ own, cells, notes }) => [
      own ? paint(line(cells), 'bold') : line(cells),
      ...(notes ? wrap(notes, columns - INDENT.length).map((text) => INDENT + paint(text, 'yellow')) : []),
    ]),
  ]
}

const BAR = 24

const trialLine = (trial: Trial, simulation: Simulation, width: number, words: ScoreWords): string => {
  const full = simulation.maxPoints || 1
  const bar = '█'.repeat(Math.round((trial.pricePoints / full) * BAR))
  const trips = trial.flags.map((kind) => words.trips[kind]).join('、')
  const quote = amount(trial.quote, simulation)
  return `${' '.repeat(Math.max(0, width - widthOf(quote)))}${quote}  ${pad(bar, BAR)} ${trial.pricePoints}  ${words.rank(trial.rank)}${trips ? `  ${trips}` : ''}`
}

const oursLines = (simulation: Simulation, { words, columns }: Page): readonly string[] => {
  const { optimum, spread, sensitivity } = simulation
  if (!optimum) return []
  const { points, winning, margin } = optimum
  const width = Math.max(...sensitivity.map(({ quote }) => widthOf(amount(quote, simulation))), 0)
  return [
    words.optimum,
    ...(points
      ? [`  ${words.mostPoints(amount(points.quote, simulation), points.pricePoints, points.rank)}`]
      : []),
    `  ${winning ? words.winning(amount(winning.quote, simulation), margin === null ? null : formatAmount(margin)) : words.noWinning}`,
    ...(spread ? [`  ${words.spread(spread.low, spread.high)}`] : []),
    '',
    words.sensitivity,
    ...sensitivity.map((trial) => `  ${trialLine(trial, simulation, width, words)}`.slice(0, columns * 2)),
  ]
}

const simulationLines = (simulation: Simulation, page: Page): readonly string[] => {
  const { words, columns, paint } = page
  const benchmark =
    simulation.benchmark === null ? [] : [`${words.benchmark} ${amount(simulation.benchmark, simulation)}`]
  return [
    paint(words.simulation, 'bold'),
    ...[simulation.formula, ...benchmark].flatMap((line) => wrap(line, columns)),
    ...simulation.notes.flatMap((line) => wrap(line, columns)).map((line) => paint(line, 'yellow')),
    '',
    ...tableLines(simulation, page),
    '',
    ...oursLines(simulation, page),
  ]
}

/** Rules, estimate and simulation for a terminal. */
export const renderScoreTerminal = (report: ScoreReport, options: ScoreTerminalOptions = {}): string => {
  const page: Page = {
    words: SCORE_WORDS[options.lang ?? 'zh'],
    columns: Math.min(120, Math.max(40, options.columns ?? 80)),
    paint: painter(options.colours ?? false),
  }
  const parts = [
    summaryLines(report, page),
    orderLines(report, page),
    rowLines(report, page),
    report.simulation ? simulationLines(report.simulation, page) : [],
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n').trimEnd())
    .join('\n\n')}\n`
}

/** The same as JSON, schema version 1. The same report gives the same bytes. */
export const renderScoreJson = ({ tender, rules, estimate, simulation }: ScoreReport): string =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      files: tender.files,
      scoring: tender.scoring.items.map((item) => {
        const found = rules.items.find(({ itemId }) => itemId === item.id)
        return {
          ...item,
          rule: found?.rule,
          ruleInWords: found?.words,
          proofs: found?.proofs,
          window: found?.window,
        }
      }),
      ruleCoverage: rules.coverage,
      estimate,
      simulation,
    },
    null,
    2,
  )}\n`
