import type { CoverageStatus, FitDeviation } from '../matching/model.ts'
import type { Review } from '../review.ts'
import type { Finding } from '../rules/model.ts'
import type { Tender } from '../tender/model.ts'
import { subjectOf } from './changes.ts'
import { factRows } from './facts.ts'
import { type Lang, type Messages, messages } from './messages.ts'
import { type Paint, painter, type Style } from './paint.ts'
import { placeOf } from './place.ts'
import { estimateLines } from './score-lines.ts'
import { type Covered, countStatuses, roundPoints, STATUSES, type Summary, summarize } from './summary.ts'
import { clip, flow, pad, widthOf, wrap } from './width.ts'

export interface TerminalOptions {
  /** Default: zh. */
  readonly lang?: Lang
  /** ANSI colours. Default: false. */
  readonly colours?: boolean
  /** Width to keep to, 40 to 100. Default: 80. */
  readonly columns?: number
}

/** Findings shown in full; the rest is counted, so that the summary fits one screen. */
const SHOWN_FINDINGS = 5
const SHOWN_PLACES = 2
const MESSAGE_LINES = 3
const INDENT = '    '

/** What the parts of the summary share. */
interface Page {
  readonly words: Messages
  readonly columns: number
  readonly paint: Paint
}

const plain = (painted: string): string => painted.replace(/\x1b\[[0-9;]*m/g, '')

const TONES: Readonly<Record<Summary['tone'], { readonly sign: string; readonly style: Style }>> = {
  void: { sign: '✗', style: 'red' },
  check: { sign: '!', style: 'yellow' },
  findings: { sign: '!', style: 'yellow' },
  clear: { sign: '✓', style: 'green' },
}

const STATUS_STYLES: Readonly<Partial<Record<CoverageStatus, Style>>> = {
  deviates: 'red',
  unanswered: 'red',
  partial: 'yellow',
  'needs-review': 'yellow',
  answered: 'green',
}

const FACT_LINE = ['regime', 'method', 'category', 'ceilingYuan', 'budgetYuan', 'bidDeadline'] as const

const changeLines = ({ changes }: Tender, { words, columns, paint }: Page): readonly string[] => {
  if (changes.length === 0) return []
  const subjects = new Set(changes.map((change) => subjectOf(change, words)))
  return [paint(clip(`${words.changes} ${changes.length}：${[...subjects].join('、')}`, columns), 'yellow')]
}

const projectLines = ({ tender }: Review, { words, columns, paint }: Page): readonly string[] => {
  const { name, number } = tender.facts
  const title = [name?.value ?? words.unnamedProject, number?.value].filter(Boolean).join('  ')
  const rows = factRows(tender.facts, words)
  const facts = FACT_LINE.flatMap((key) => {
    const row = rows.find((candidate) => candidate.key === key)
    if (!row?.value) return []
    return [key.endsWith('Yuan') || key === 'bidDeadline' ? `${row.label} ${row.value}` : row.value]
  })
  return [
    ...wrap(title, columns).map((line) => paint(line, 'bold')),
    ...flow(facts, ' · ', columns).map((line) => paint(line, 'dim')),
    ...changeLines(tender, { words, columns, paint }),
  ]
}

const verdictLines = (review: Review, summary: Summary, { words, columns, paint }: Page) => {
  const { sign, style } = TONES[summary.tone]
  return [
    ...wrap(`${sign} ${summary.verdict}`, columns).map((line) => paint(line, 'bold', style)),
    ...(review.bid ? [] : [paint(words.tenderOnly, 'dim')]),
  ]
}

const findingLines = (finding: Finding, number: number, { words, columns, paint }: Page) => {
  const style = finding.outcome === 'failed' && finding.severity === 'rejection' ? 'red' : 'yellow'
  const doubt = finding.outcome === 'review' ? `·${words.outcomes.review}` : ''
  const head = `[${words.severities[finding.severity]}${doubt}]`
  const lines = wrap(`${head} ${finding.message}`, columns - INDENT.length)
  const last = clip(lines.slice(MESSAGE_LINES - 1).join(''), columns - INDENT.length)
  const [first = '', ...rest] = [...lines.slice(0, MESSAGE_LINES - 1), last].filter((line) => line !== '')
  const places = finding.citations
    .slice(0, SHOWN_PLACES)
    .map((citation) => `${placeOf(citation, words)}：${citation.quote}`)
  return [
    `${String(number).padStart(2)}. ${paint(head, style)}${first.slice(head.length)}`,
    ...rest.map((line) => INDENT + line),
    ...places.map((place) => INDENT + paint(clip(place, columns - INDENT.length), 'dim')),
  ]
}

const findingsLines = ({ findings }: Summary, page: Page): readonly string[] => {
  const hidden = findings.length - SHOWN_FINDINGS
  return [
    ...findings.slice(0, SHOWN_FINDINGS).flatMap((finding, at) => findingLines(finding, at + 1, page)),
    ...(hidden > 0 ? [`${INDENT}${page.paint(page.words.more(hidden), 'dim')}`] : []),
  ]
}

interface Tally<T> {
  readonly label: string
  readonly covered: readonly Covered<T>[]
  readonly weigh: (item: T) => number
  readonly unit: (count: number) => string
}

const tallyLine = <T>({ label, covered, weigh, unit }: Tally<T>, page: Page): readonly string[] => {
  if (covered.length === 0) return []
  const { words, paint, columns } = page
  const counts = countStatuses(covered, weigh)
  const all = covered.reduce((sum, { item }) => sum + weigh(item), 0)
  const head = `${pad(label, 10)}${unit(roundPoints(all)).padStart(6)}  `
  const parts = STATUSES.filter((status) => counts[status] > 0).map((status) => {
    const style = STATUS_STYLES[status]
    const text = `${words.statuses[status]} ${roundPoints(counts[status])}`
    return style ? paint(text, style) : text
  })
  const margin = ' '.repeat(widthOf(head))
  const [first = '', ...rest] = flow(parts, '  ', columns - margin.length, (part) => widthOf(plain(part)))
  return [(head + first).trimEnd(), ...rest.map((line) => margin + line)]
}

const tallyLines = ({ requirements, scoring }: Summary, page: Page): readonly string[] => {
  const { words } = page
  const clauses = { weigh: () => 1, unit: words.items }
  return [
    ...tallyLine({ label: words.clauses, covered: requirements, ...clauses }, page),
    ...tallyLine(
      {
        label: words.substantive,
        covered: requirements.filter(({ item }) => item.mark === '★'),
        ...clauses,
      },
      page,
    ),
    ...tallyLine(
      { label: words.scoring, covered: scoring, weigh: (item) => item.maxPoints, unit: words.points },
      page,
    ),
  ]
}

const DEVIATION_STYLES: Readonly<Partial<Record<FitDeviation, Style>>> = {
  negative: 'red',
  unknown: 'yellow',
}

/** 需求匹配度: how many requirements the catalogue meets, exceeds or falls short of, on one line. */
const fitLines = ({ fit = [] }: Review, { words, columns, paint }: Page): readonly string[] => {
  const head = `${pad(words.fitLine, 10)}${words.items(fit.length).padStart(6)}  `
  const deviations: readonly FitDeviation[] = ['negative', 'unknown', 'none', 'positive']
  const parts = deviations.flatMap((deviation) => {
    const count = fit.filter((entry) => entry.deviation === deviation).length
    const style = DEVIATION_STYLES[deviation]
    const text = `${words.deviations[deviation]} ${count}`
    return count === 0 ? [] : [style ? paint(text, style) : text]
  })
  const margin = widthOf(head)
  return fit.length === 0
    ? []
    : flow(parts, '  ', columns - margin, (part) => widthOf(plain(part))).map(
        (line, at) => (at === 0 ? head : ' '.repeat(margin)) + line,
      )
}

const noticeLines = ({ notices }: Review, { words, paint, columns }: Page): readonly string[] =>
  notices
    .slice(0, 1)
    .map(({ code }) => clip(words.noticeLine(notices.length, words.noticeCodes[code]), columns))
    .map((line) => paint(line, 'dim'))

/** The review on one screen: project, verdict, what voids the bid first, counts. */
export const renderTerminal = (review: Review, options: TerminalOptions = {}): string => {
  const words = messages[options.lang ?? 'zh']
  const page: Page = {
    words,
    columns: Math.min(100, Math.max(40, options.columns ?? 80)),
    paint: painter(options.colours ?? false),
  }
  const summary = summarize(review, words)
  const parts = [
    projectLines(review, page),
    verdictLines(review, summary, page),
    findingsLines(summary, page),
    [
      ...tallyLines(summary, page),
      ...estimateLines(review.estimate, review.tender.scoring.items, { ...page, lang: options.lang ?? 'zh' }),
      ...fitLines(review, page),
    ],
    [
      ...noticeLines(review, page),
      ...[words.caution, words.fullReport]
        .flatMap((line) => wrap(line, page.columns))
        .map((line) => page.paint(line, 'dim')),
    ],
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
