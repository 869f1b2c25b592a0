import type { Citation } from '../document/citation.ts'
import type { Difference, FactDifference, TenderDiff } from '../tender/diff/model.ts'
import type { Requirement, ScoringItem } from '../tender/model.ts'
import { inWords } from './facts.ts'
import { type Lang, type Messages, messages } from './messages.ts'
import { type Paint, painter } from './paint.ts'
import { placeOf } from './place.ts'
import { wrap } from './width.ts'

/** The comparison of two versions of a tender as JSON, schema version 1 (`schema.ts`). */
export const renderDiffJson = (diff: TenderDiff): string =>
  `${JSON.stringify({ schemaVersion: 1, ...diff }, null, 2)}\n`

const WORDS = {
  zh: {
    title: (before: string, after: string) => `${before} → ${after}`,
    same: '两版招标文件的项目信息、要求和评分没有差别。',
    counts: (added: number, dropped: number, changed: number, same: number) =>
      `新增 ${added}，删去 ${dropped}，改动 ${changed}，未变 ${same}`,
    unstated: '未写明',
    binding: { true: '约束投标', false: '只约束合同' },
    unmarked: '无标记',
  },
  en: {
    title: (before: string, after: string) => `${before} → ${after}`,
    same: 'Facts, requirements and scoring are the same in both versions.',
    counts: (added: number, dropped: number, changed: number, same: number) =>
      `${added} added, ${dropped} dropped, ${changed} changed, ${same} the same`,
    unstated: 'not stated',
    binding: { true: 'binds the bid', false: 'binds the contract only' },
    unmarked: 'no mark',
  },
} as const

export interface DiffTerminalOptions {
  /** Default: zh. */
  readonly lang?: Lang
  /** ANSI colours. Default: false. */
  readonly colours?: boolean
  /** Width to keep to, 40 to 100. Default: 80. */
  readonly columns?: number
}

interface Page {
  readonly own: (typeof WORDS)[Lang]
  readonly words: Messages
  readonly columns: number
  readonly paint: Paint
}

const SIGNS = { added: '+', dropped: '-', changed: '~' } as const
const STYLES = { added: 'green', dropped: 'red', changed: 'yellow' } as const
const INDENT = '    '

/** Lines of one side of a difference behind its sign. */
const sideLines = (sign: '+' | '-', text: string, { columns, paint }: Page): readonly string[] =>
  wrap(text, columns - INDENT.length).map((line, at) =>
    paint(`  ${at === 0 ? sign : ' '} ${line}`, sign === '+' ? 'green' : 'red'),
  )

const placeLine = (citation: Citation | undefined, { words, paint }: Page): readonly string[] =>
  citation ? [INDENT + paint(placeOf(citation, words), 'dim')] : []

const headLine = ({ change }: Difference<unknown>, name: string, { paint }: Page): string =>
  paint(`${SIGNS[change]} ${name}`, STYLES[change])

const factLines = (difference: FactDifference, page: Page): readonly string[] => {
  const { fact, before, after } = difference
  const say = (side: typeof before) => (side ? inWords(fact, side.value, page.words) : page.own.unstated)
  return [
    headLine(difference, page.words.facts[fact], page),
    ...sideLines('-', say(before), page),
    ...placeLine(before?.citation, page),
    ...sideLines('+', say(after), page),
    ...placeLine(after?.citation, page),
  ]
}

/** How one kind of thing is shown: its name in the head line, and its words with the fields that differ. */
interface Shown<T> {
  readonly name: (item: T, page: Page) => string
  readonly text: (item: T, fields: readonly string[], page: Page) => string
}

const bindingOf = ({ bindsBid }: Requirement, { own }: Page): string => own.binding[`${bindsBid}`]

const REQUIREMENT: Shown<Requirement> = {
  name: ({ kind, mark, title }, { words }) => [mark, words.kinds[kind], title].filter(Boolean).join(' '),
  text: (item, fields, page) =>
    [
      fields.includes('mark') && `[${item.mark ?? page.own.unmarked}]`,
      fields.includes('kind') && `[${page.words.kinds[item.kind]}]`,
      fields.includes('bindsBid') && `[${bindingOf(item, page)}]`,
      fields.includes('lot') && `[${item.lot ?? ''}]`,
      item.text,
    ]
      .filter(Boolean)
      .join(' '),
}

const SCORING_ITEM: Shown<ScoringItem> = {
  name: ({ path, name }) => [...path, name].join(' › '),
  text: ({ maxPoints, criteria, category }, fields, { words }) =>
    [words.points(maxPoints), fields.includes('category') && words.categories[category], criteria]
      .filter(Boolean)
      .join(' · '),
}

const itemLines = <T extends { readonly citation: Citation }>(
  difference: Difference<T>,
  shown: Shown<T>,
  page: Page,
): readonly string[] => {
  const { before, after, fields } = difference
  return [
    headLine(difference, shown.name((after ?? before)!, page), page),
    ...(before ? sideLines('-', shown.text(before, fields, page), page) : []),
    ...placeLine(before?.citation, page),
    ...(after ? sideLines('+', shown.text(after, fields, page), page) : []),
    ...placeLine(after?.citation, page),
  ]
}

const section = <D extends Difference<unknown>>(
  title: string,
  differences: readonly D[],
  same: number,
  page: Page,
  linesOf: (difference: D) => readonly string[],
): readonly string[] => {
  if (differences.length === 0) return []
  const count = (change: D['change']) => differences.filter((entry) => entry.change === change).length
  const counts = page.own.counts(count('added'), count('dropped'), count('changed'), same)
  return [page.paint(`${title}  ${counts}`, 'bold'), ...differences.flatMap(linesOf)]
}

/** 两版招标文件的比较 for a terminal: every difference with its old and new words and their places. */
export const renderDiffTerminal = (diff: TenderDiff, options: DiffTerminalOptions = {}): string => {
  const lang = options.lang ?? 'zh'
  const page: Page = {
    own: WORDS[lang],
    words: messages[lang],
    columns: Math.min(100, Math.max(40, options.columns ?? 80)),
    paint: painter(options.colours ?? false),
  }
  const { files, facts, requirements, scoring, unchanged } = diff
  const { own, words, columns, paint } = page
  const sections = [
    section(words.project, facts, unchanged.facts, page, (entry) => factLines(entry, page)),
    section(words.requirements, requirements, unchanged.requirements, page, (entry) =>
      itemLines(entry, REQUIREMENT, page),
    ),
    section(words.scoring, scoring, unchanged.scoring, page, (entry) => itemLines(entry, SCORING_ITEM, page)),
  ].filter((lines) => lines.length > 0)
  const title = wrap(own.title(files.before.join('、'), files.after.join('、')), columns)
  const parts = [title.map((line) => paint(line, 'bold')), ...(sections.length > 0 ? sections : [[own.same]])]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
