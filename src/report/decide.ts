import type { CardLine, CardReport } from '../planning/model.ts'
import type { ProjectFacts } from '../tender/model.ts'
import { ANSWER_LINES, DECIDE_WORDS, sectionsShown } from './decide-words.ts'
import { type FactRow, factRows } from './facts.ts'
import { type Lang, messages } from './messages.ts'
import { plainMarkdown } from './outline.ts'
import { painter } from './paint.ts'
import { placeOf } from './place.ts'
import { clip, pad, wrap } from './width.ts'

/** The card as JSON, with all its lines. The same input gives the same bytes. */
export const renderCardJson = ({ tender, card }: CardReport): string =>
  `${JSON.stringify({ schemaVersion: 1, files: tender.files, project: tender.facts, lots: tender.lots, card }, null, 2)}\n`

const LEFT_OUT: ReadonlySet<keyof ProjectFacts> = new Set([
  'name',
  'regime',
  'noticeDate',
  'consortiumAllowed',
  'smeReserved',
  'performanceBondPercent',
])

/** The facts at the head of the card: those that the tender states and no part of the card tells. */
export const cardFacts = ({ tender }: CardReport, lang: Lang): readonly FactRow[] =>
  factRows(tender.facts, messages[lang]).filter(({ key, value }) => value !== null && !LEFT_OUT.has(key))

/** What a line says: a fact by its value, all else in the tender's words. */
export const lineText = ({ tender }: CardReport, { fact, label, text }: CardLine, lang: Lang) => {
  const words = messages[lang]
  if (!fact) return { label, text }
  const value = factRows(tender.facts, words).find(({ key }) => key === fact)?.value
  return { label: words.facts[fact], text: value ?? text }
}

const lineMarkdown = (report: CardReport, line: CardLine, lang: Lang): string => {
  const { label, text } = lineText(report, line, lang)
  const fit = line.fit ? `**${DECIDE_WORDS[lang].fit[line.fit]}** ` : ''
  const place = line.citation ? `（${plainMarkdown(placeOf(line.citation, messages[lang]))}）` : ''
  return `- ${fit}${label === '' ? '' : `${plainMarkdown(label)}：`}${plainMarkdown(text)}${place}`
}

/** 投标决策卡 as Markdown. The same input gives the same bytes. */
export const renderCardMarkdown = (report: CardReport, lang: Lang = 'zh'): string => {
  const words = DECIDE_WORDS[lang]
  const { tender, card } = report
  return [
    `# ${words.title}：${plainMarkdown(tender.facts.name?.value ?? messages[lang].unnamedProject)}`,
    '',
    `**${words.verdict(card.verdict, card.hard)}**`,
    '',
    `## ${words.project}`,
    '',
    ...cardFacts(report, lang).map(({ label, value }) => `- ${label}：${plainMarkdown(value ?? '')}`),
    '',
    ...sectionsShown(report).flatMap(({ id, lines, more }) => [
      `## ${words.sections[id]}`,
      '',
      ...lines.map((line) => lineMarkdown(report, line, lang)),
      ...(more > 0 ? [`- ${words.more(more)}`] : []),
      '',
    ]),
    `## ${words.sevenQuestions}`,
    '',
    ...card.questions.flatMap(({ id, answers, open }, at) => [
      `${at + 1}. **${words.questions[id]}**`,
      ...answers.slice(0, ANSWER_LINES).map((line) => `   ${lineMarkdown(report, line, lang)}`),
      ...open.map((question) => `   - ${words.toAsk}：${question}`),
    ]),
    '',
    `${words.decision}：${words.choices.map((choice) => `☐ ${choice}`).join('　')}　${words.sign}：`,
    '',
  ].join('\n')
}

export interface CardTerminalOptions {
  /** Default: zh. */
  readonly lang?: Lang
  /** ANSI colours. Default: false. */
  readonly colours?: boolean
  /** Width to keep to, 60 to 120. Default: 80. */
  readonly columns?: number
}

const TAG = 9
const TONES = { positive: 'green', none: 'green', negative: 'red', unknown: 'yellow' } as const

/** 投标决策卡 for a terminal, a line each. */
export const renderCardTerminal = (report: CardReport, options: CardTerminalOptions = {}): string => {
  const lang = options.lang ?? 'zh'
  const words = DECIDE_WORDS[lang]
  const columns = Math.min(120, Math.max(60, options.columns ?? 80))
  const paint = painter(options.colours ?? false)
  const { tender, card } = report
  const line = (each: CardLine): string => {
    const { label, text } = lineText(report, each, lang)
    const tag = pad(each.fit ? words.fit[each.fit] : '', TAG)
    const told = clip(label === '' ? text : `${label} ${text}`, columns - TAG - 2)
    return `  ${each.fit ? paint(tag, TONES[each.fit]) : tag}${told}`
  }
  const heading = (title: string): string => paint(title, 'bold')
  const tone = card.verdict === 'blocked' ? 'red' : card.verdict === 'clear' ? 'green' : 'yellow'
  return [
    ...wrap(`${words.title}：${tender.facts.name?.value ?? messages[lang].unnamedProject}`, columns).map(
      heading,
    ),
    ...wrap(words.verdict(card.verdict, card.hard), columns).map((each) => paint(each, tone)),
    '',
    heading(words.project),
    ...cardFacts(report, lang).map(
      ({ label, value }) => `  ${pad(label, 18)}${clip(value ?? '', columns - 20)}`,
    ),
    ...sectionsShown(report).flatMap(({ id, lines, more }) => [
      heading(words.sections[id]),
      ...lines.map(line),
      ...(more > 0 ? [paint(`  ${' '.repeat(TAG)}${words.more(more)}`, 'dim')] : []),
    ]),
    heading(words.sevenQuestions),
    ...card.questions.flatMap(({ id, answers, open }) => [
      `  ${words.questions[id]}`,
      ...answers.slice(0, ANSWER_LINES).map(line),
      ...open.map((question) =>
        paint(`  ${pad(words.toAsk, TAG)}${clip(question, columns - TAG - 2)}`, 'cyan'),
      ),
    ]),
    '',
  ].join('\n')
}
