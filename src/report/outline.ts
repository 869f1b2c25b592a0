import type { OutlineComparison, OutlineReport } from '../planning/model.ts'
import { type Lang, messages } from './messages.ts'
import { type ChapterView, flatten, viewOutline } from './outline-view.ts'
import { OUTLINE_WORDS } from './outline-words.ts'
import { painter } from './paint.ts'
import { placeOf } from './place.ts'
import { clip, wrap } from './width.ts'

/** The outline as JSON, with the requirements that its chapters name. The same input gives the same bytes. */
export const renderOutlineJson = ({ tender, outline, comparison }: OutlineReport): string =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      files: tender.files,
      project: tender.facts,
      outline,
      comparison,
      requirements: tender.requirements.filter(({ bindsBid }) => bindsBid),
    },
    null,
    2,
  )}\n`

/** Text of a document on one line of Markdown that nothing in it can break out of. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\\`*_[\]<>#|~])/g, '\\$1')

const tagsOf = ({ chapter, allPoints }: ChapterView, lang: Lang): string => {
  const words = OUTLINE_WORDS[lang]
  const tags = [chapter.optional && words.optional, allPoints > 0 && words.points(allPoints)].filter(Boolean)
  return tags.length > 0 ? `（${tags.join('，')}）` : ''
}

const chapterMarkdown = (view: ChapterView, lang: Lang): readonly string[] => {
  const words = OUTLINE_WORDS[lang]
  const { chapter, place, rows, needs } = view
  const source = [words.origins[chapter.origin], place].filter((part) => part !== null).join(' · ')
  return [
    `${'#'.repeat(chapter.level + 1)} ${chapter.number} ${plainMarkdown(chapter.title)}${tagsOf(view, lang)}`,
    '',
    ...(chapter.origin === 'check' ? [] : [`*${plainMarkdown(source)}*`, '']),
    ...(chapter.note === null ? [] : [`**${plainMarkdown(chapter.note)}**`, '']),
    ...rows.flatMap((row) => [
      `- **${plainMarkdown(words.row(row.name, row.points))}**${row.lot ? plainMarkdown(words.lot(row.lot)) : ''}（${plainMarkdown(row.place)}）`,
      `  > ${plainMarkdown(row.criteria)}`,
    ]),
    ...needs.map(({ mark, quote, place: at }) => `- ${mark}${plainMarkdown(quote)}（${plainMarkdown(at)}）`),
    ...(rows.length + needs.length > 0 ? [''] : []),
  ]
}

const comparisonLines = (
  found: OutlineComparison,
  lang: Lang,
): readonly (readonly [string, readonly string[]])[] => {
  const words = OUTLINE_WORDS[lang]
  return [
    [
      words.missing,
      found.missing.map(
        ({ number, title, points }) => `${number} ${title}${points > 0 ? `（${words.points(points)}）` : ''}`,
      ),
    ],
    [words.extra, found.extra.map(({ title, place }) => `${title} · ${placeOf(place, messages[lang])}`)],
    [
      words.moved,
      found.moved.map(
        ({ number, title, after }) =>
          `${number} ${title}：${after === null ? words.first : words.after(after)}`,
      ),
    ],
  ]
}

const comparisonMarkdown = (found: OutlineComparison | null, lang: Lang): readonly string[] => {
  if (!found) return []
  const parts = comparisonLines(found, lang).filter(([, lines]) => lines.length > 0)
  const words = OUTLINE_WORDS[lang]
  return [
    `## ${words.compared}`,
    '',
    ...(parts.length === 0 ? [words.same, ''] : []),
    ...parts.flatMap(([title, lines]) => [
      `**${title}**`,
      '',
      ...lines.map((line) => `- ${plainMarkdown(line)}`),
      '',
    ]),
  ]
}

/** 投标文件目录 as Markdown. The same input gives the same bytes. */
export const renderOutlineMarkdown = (report: OutlineReport, lang: Lang = 'zh'): string => {
  const words = OUTLINE_WORDS[lang]
  const { chapters, checks } = viewOutline(report, lang)
  const { name } = report.tender.facts
  return [
    `# ${words.title}：${plainMarkdown(name?.value ?? words.unnamed)}`,
    '',
    `${words.basis[report.outline.basis]}。`,
    '',
    ...comparisonMarkdown(report.comparison, lang),
    ...flatten(chapters).flatMap((view) => chapterMarkdown(view, lang)),
    ...(checks.length > 0 ? [`# ${words.checks}`, ''] : []),
    ...checks.flatMap((view) => chapterMarkdown(view, lang)),
  ].join('\n')
}

export interface OutlineTerminalOptions {
  /** Default: zh. */
  readonly lang?: Lang
  /** ANSI colours. Default: false. */
  readonly colours?: boolean
  /** Width to keep to, 40 to 100. Default: 80. */
  readonly columns?: number
}

/** 投标文件目录 for a terminal: a tree with points and the number of requirements, then what a bid lacks. */
export const renderOutlineTerminal = (
  report: OutlineReport,
  options: OutlineTerminalOptions = {},
): string => {
  const lang = options.lang ?? 'zh'
  const words = OUTLINE_WORDS[lang]
  const columns = Math.min(100, Math.max(40, options.columns ?? 80))
  const paint = painter(options.colours ?? false)
  const { chapters, checks } = viewOutline(report, lang)
  const line = (view: ChapterView): string => {
    const { chapter, points, needs } = view
    const told = [points > 0 && words.points(points), needs.length > 0 && words.needs(needs.length)].filter(
      Boolean,
    )
    const indent = '  '.repeat(chapter.level - 1)
    const title = `${indent}${chapter.number} ${chapter.title}${chapter.optional ? `（${words.optional}）` : ''}`
    const tail = told.length > 0 ? `  ${told.join('，')}` : ''
    const cut = clip(title.trimStart(), columns - indent.length - 24)
    return indent + (points > 0 ? paint(cut, 'bold') : cut) + paint(tail, points > 0 ? 'green' : 'dim')
  }
  const compared = report.comparison
    ? comparisonLines(report.comparison, lang).filter(([, lines]) => lines.length > 0)
    : []
  return [
    ...wrap(`${words.title}：${report.tender.facts.name?.value ?? words.unnamed}`, columns).map((each) =>
      paint(each, 'bold'),
    ),
    paint(words.basis[report.outline.basis], 'dim'),
    '',
    ...flatten(chapters).map(line),
    '',
    paint(words.checks, 'bold'),
    ...checks.map(line),
    ...(report.comparison
      ? ['', paint(words.compared, 'bold'), ...(compared.length === 0 ? [words.same] : [])]
      : []),
    ...compared.flatMap(([title, lines]) => [
      paint(title, 'yellow'),
      ...lines.flatMap((each) => wrap(`- ${each}`, columns)),
    ]),
    '',
  ].join('\n')
}
