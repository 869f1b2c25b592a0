import type { Citation } from '../document/citation.ts'
import type { Review } from '../review.ts'
import type { Finding } from '../rules/model.ts'
import { factRows } from './facts.ts'
import { type Lang, type Messages, messages } from './messages.ts'
import { placeOf } from './place.ts'
import { basisOf } from './sheets/findings.ts'
import { sheetWords } from './sheets/words.ts'
import { type Covered, countStatuses, STATUSES, summarize } from './summary.ts'

/** Text on one line that Markdown leaves as it is. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\\`*_[\]<>#|~])/g, '\\$1')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.map((cell) => plain(cell) || ' ').join(' | ')} |`),
  '',
]

const placeLine = (citation: Citation, words: Messages): string =>
  `   - ${plain(placeOf(citation, words))}：${plain(citation.quote)}`

const findingLines = (finding: Finding, at: number, words: Messages): readonly string[] => {
  const { severity, outcome, message, suggestion, citations } = finding
  return [
    `${at + 1}. **[${words.severities[severity]} · ${words.outcomes[outcome]}]** ${plain(message)}`,
    ...citations.map((citation) => placeLine(citation, words)),
    `   - ${words.suggestion}：${plain(suggestion)}`,
    `   - ${words.basis}：${plain(basisOf(finding).replaceAll('\n', '；'))}`,
  ]
}

const answerCells = ({ coverage }: Covered<unknown>, words: Messages): readonly string[] =>
  coverage
    ? [
        words.statuses[coverage.status],
        coverage.reason,
        coverage.evidence.map((citation) => placeOf(citation, words)).join('；'),
      ]
    : []

/** The review as Markdown: for a wiki, a ticket or a merge request. */
export const renderMarkdown = (review: Review, lang: Lang = 'zh'): string => {
  const words = messages[lang]
  const summary = summarize(review, words)
  const { columns } = words
  const answer = review.bid ? [columns.status, sheetWords[lang].columns.reason, words.sides.bid] : []
  const counts = countStatuses(summary.requirements)
  const facts = factRows(review.tender.facts, words).map(({ label, value, citation }) => [
    label,
    value ?? words.unknown,
    citation ? placeOf(citation, words) : '',
  ])
  const requirements = summary.requirements.map((covered) => [
    covered.item.mark ?? '',
    words.kinds[covered.item.kind],
    covered.item.text,
    placeOf(covered.item.citation, words),
    ...answerCells(covered, words),
  ])
  const scoring = summary.scoring.map((covered) => [
    [...covered.item.path, covered.item.name].join(' / '),
    String(covered.item.maxPoints),
    covered.item.criteria,
    ...answerCells(covered, words),
  ])
  const name = review.tender.facts.name?.value
  return [
    `# ${words.title[review.bid ? 'bid' : 'tender']}${name ? `：${plain(name)}` : ''}`,
    '',
    `**${plain(summary.verdict)}**`,
    '',
    ...(review.bid
      ? [STATUSES.map((status) => `${words.statuses[status]} ${counts[status]}`).join(' · ')]
      : [words.tenderOnly]),
    '',
    `> ${words.caution}`,
    '',
    `## ${words.project}`,
    '',
    ...table([columns.fact, columns.value, columns.place], facts),
    `## ${words.findings}`,
    '',
    ...(summary.findings.length > 0
      ? [...summary.findings.flatMap((finding, at) => findingLines(finding, at, words)), '']
      : [words.noFindings, '']),
    `## ${review.bid ? words.requirements : words.clauses}`,
    '',
    ...table(['★▲', columns.category, columns.clause, columns.place, ...answer], requirements),
    `## ${words.scoring}`,
    '',
    ...(scoring.length > 0
      ? table([columns.name, columns.maxPoints, columns.criteria, ...answer], scoring)
      : [words.noScoring, '']),
    `## ${words.notices}`,
    '',
    ...(review.notices.length > 0
      ? review.notices.map(
          ({ file, code, page }) =>
            `- ${plain(file)}${page === null ? '' : ` · ${words.page(page)}`}：${words.noticeCodes[code]}`,
        )
      : [words.noNotices]),
    '',
  ].join('\n')
}
