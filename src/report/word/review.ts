import type { Citation } from '../../document/citation.ts'
import type { Coverage, CoverageStatus } from '../../matching/model.ts'
import type { Review } from '../../review.ts'
import type { Finding } from '../../rules/model.ts'
import type { Requirement, ScoringItem } from '../../tender/model.ts'
import { factRows } from '../facts.ts'
import { type Lang, type Messages, messages } from '../messages.ts'
import { type DocxBlock, type DocxCell, type DocxRow, type DocxSection, writeDocx } from '../office/docx.ts'
import { placeOf } from '../place.ts'
import { basisOf } from '../sheets/findings.ts'
import { sheetWords } from '../sheets/words.ts'
import {
  type Covered,
  countStatuses,
  roundPoints,
  SEVERITIES,
  STATUSES,
  type Summary,
  summarize,
} from '../summary.ts'
import { furnitureOf, titleBlocks } from './frame.ts'

const WORDS = {
  zh: {
    contents: '目录',
    verdict: '结论',
    first: '可能导致投标无效的问题（先处理）',
    status: '应答情况',
    count: '数量',
    share: '占比',
    place: '位置',
    reason: '理由',
    answer: '投标应答',
    open: '须处理的要求',
    all: '全部要求',
    number: '序号',
    mark: '标记',
  },
  en: {
    contents: 'Contents',
    verdict: 'Verdict',
    first: 'What may void the bid (handle first)',
    status: 'Status',
    count: 'Count',
    share: 'Share',
    place: 'Place',
    reason: 'Reason',
    answer: 'Answer',
    open: 'Requirements to work on',
    all: 'All requirements',
    number: 'No.',
    mark: 'Mark',
  },
} as const

interface Desk {
  readonly review: Review
  readonly summary: Summary
  readonly words: Messages
  readonly own: (typeof WORDS)[Lang]
}

const SHADINGS: Readonly<Record<CoverageStatus, string>> = {
  answered: 'E3F1E5',
  partial: 'FFF1D0',
  'needs-review': 'FFF1D0',
  unanswered: 'FBE0DE',
  deviates: 'FBE0DE',
  'not-applicable': 'F0F1F3',
}
const VERDICT_COLOURS = { void: '8E1B14', check: '6B4A00', findings: '6B4A00', clear: '1B5E20' } as const
/** Quotes of one finding that are printed; the workbook holds all. */
const SHOWN_PLACES = 4

const heading = (level: 1 | 2 | 3, words: string): DocxBlock => ({ kind: 'heading', level, words })

const quoteBlocks = (citation: Citation, words: Messages): readonly DocxBlock[] => [
  { kind: 'paragraph', style: 'note', withNext: true, words: placeOf(citation, words) },
  { kind: 'paragraph', style: 'quote', words: citation.quote },
]

const labelled = (label: string, words: string): DocxBlock => ({
  kind: 'paragraph',
  style: 'plain',
  words: [{ text: `${label}：`, bold: true }, words],
})

const findingBlocks = (finding: Finding, at: number, { words }: Desk): readonly DocxBlock[] => {
  const { outcome, message, suggestion, citations } = finding
  const more = citations.length - SHOWN_PLACES
  return [
    {
      kind: 'paragraph',
      style: 'plain',
      withNext: true,
      words: [
        { text: `${at}. `, bold: true },
        {
          text: `[${words.outcomes[outcome]}] `,
          bold: true,
          colour: outcome === 'failed' ? VERDICT_COLOURS.void : VERDICT_COLOURS.check,
        },
        { text: message, bold: true },
      ],
    },
    ...citations.slice(0, SHOWN_PLACES).flatMap((citation) => quoteBlocks(citation, words)),
    ...(more > 0 ? [{ kind: 'paragraph', style: 'note', words: words.morePlaces(more) } as const] : []),
    labelled(words.suggestion, suggestion),
    labelled(words.basis, basisOf(finding).replaceAll('\n', '；')),
  ]
}

const findingsBlocks = (desk: Desk): readonly DocxBlock[] => {
  const { summary, words } = desk
  const groups = SEVERITIES.flatMap((severity) => {
    const found = summary.findings.filter((finding) => finding.severity === severity)
    return found.length === 0 ? [] : [{ severity, found }]
  })
  return [
    heading(1, words.findings),
    ...groups.flatMap(({ severity, found }): readonly DocxBlock[] => [
      heading(2, `${words.severities[severity]}（${found.length}）`),
      { kind: 'paragraph', style: 'note', words: words.severityHints[severity] },
      ...found.flatMap((finding) => findingBlocks(finding, summary.findings.indexOf(finding) + 1, desk)),
    ]),
    ...(groups.length === 0 ? [{ kind: 'paragraph', words: words.noFindings } as const] : []),
  ]
}

const statusCell = (status: CoverageStatus, words: Messages): DocxCell => ({
  words: words.statuses[status],
  shading: SHADINGS[status],
  align: 'center',
})

const statusTable = ({ summary, words, own }: Desk): DocxBlock => {
  const counts = countStatuses(summary.requirements)
  const points = countStatuses(summary.scoring, ({ maxPoints }) => maxPoints)
  const all = Math.max(1, summary.requirements.filter(({ coverage }) => coverage).length)
  return {
    kind: 'table',
    columns: [3, 2, 2, 3],
    rows: [
      { cells: [own.status, own.count, own.share, words.scoring] },
      ...STATUSES.map(
        (status): DocxRow => ({
          cells: [
            statusCell(status, words),
            { words: words.items(counts[status]), align: 'center' },
            { words: `${Math.round((counts[status] / all) * 100)}%`, align: 'center' },
            { words: words.points(roundPoints(points[status])), align: 'center' },
          ],
        }),
      ),
    ],
  }
}

const factsTable = ({ review, words }: Desk): DocxBlock => ({
  kind: 'table',
  columns: [2, 5, 3],
  rows: [
    { cells: [words.columns.fact, words.columns.value, words.columns.place] },
    ...factRows(review.tender.facts, words).map(({ label, value, citation }) => ({
      cells: [label, value ?? words.unknown, citation ? placeOf(citation, words) : ''],
    })),
  ],
})

const SETTLED: ReadonlySet<CoverageStatus> = new Set(['answered', 'not-applicable'])
const SHOWN_EVIDENCE = 2

/** Where the answer stands; its words too where there is something to settle. */
const evidenceWords = ({ status, evidence }: Coverage, words: Messages): string =>
  [
    ...(SETTLED.has(status) ? [] : evidence.slice(0, SHOWN_EVIDENCE).map(({ quote }) => quote)),
    ...new Set(evidence.slice(0, SHOWN_EVIDENCE).map((place) => placeOf(place, words))),
  ].join('\n')

const answerCells = ({ coverage }: Covered<unknown>, { words }: Desk): readonly (DocxCell | string)[] =>
  coverage ? [statusCell(coverage.status, words), coverage.reason, evidenceWords(coverage, words)] : []

const markCell = (mark: Requirement['mark']): DocxCell => ({ words: mark ?? '', align: 'center' })

const requirementsTable = (rows: readonly Covered<Requirement>[], desk: Desk): DocxBlock => {
  const { review, summary, words, own } = desk
  const positions = new Map(summary.requirements.map(({ item }, at) => [item.id, at + 1]))
  const answer = review.bid ? [own.status, own.reason, own.answer] : []
  return {
    kind: 'table',
    size: 8,
    columns: review.bid ? [4, 4, 7, 32, 8, 22, 26] : [4, 4, 8, 60, 24],
    rows: [
      {
        cells: [
          own.number,
          own.mark,
          words.columns.category,
          words.columns.clause,
          ...(review.bid ? answer : [own.place]),
        ],
      },
      ...rows.map((covered) => ({
        cells: [
          { words: String(positions.get(covered.item.id)), align: 'center' as const },
          markCell(covered.item.mark),
          words.kinds[covered.item.kind],
          review.bid ? `${covered.item.text}\n${placeOf(covered.item.citation, words)}` : covered.item.text,
          ...(review.bid ? answerCells(covered, desk) : [placeOf(covered.item.citation, words)]),
        ],
      })),
    ],
  }
}

const scoringTable = (rows: readonly Covered<ScoringItem>[], desk: Desk): DocxBlock => {
  const { review, words, own } = desk
  return {
    kind: 'table',
    size: 8,
    columns: review.bid ? [16, 6, 34, 8, 20, 22] : [22, 8, 70],
    rows: [
      {
        cells: [
          words.columns.name,
          words.columns.maxPoints,
          words.columns.criteria,
          ...(review.bid ? [words.columns.status, own.reason, own.answer] : []),
        ],
      },
      ...rows.map((covered) => ({
        cells: [
          [...covered.item.path, covered.item.name].join(' / '),
          { words: String(covered.item.maxPoints), align: 'center' as const },
          covered.item.criteria,
          ...answerCells(covered, desk),
        ],
      })),
    ],
  }
}

const matrixBlocks = (desk: Desk): readonly DocxBlock[] => {
  const { review, summary, words, own } = desk
  const open = summary.requirements.filter(({ coverage }) => coverage && !SETTLED.has(coverage.status))
  return [
    heading(1, review.bid ? words.requirements : words.clauses),
    ...(open.length > 0 ? [heading(2, `${own.open}（${open.length}）`), requirementsTable(open, desk)] : []),
    heading(2, `${own.all}（${summary.requirements.length}）`),
    requirementsTable(summary.requirements, desk),
    heading(1, words.scoring),
    ...(summary.scoring.length > 0
      ? [scoringTable(summary.scoring, desk)]
      : [{ kind: 'paragraph', words: words.noScoring } as const]),
  ]
}

const noticeBlocks = ({ review, words }: Desk): readonly DocxBlock[] => [
  heading(1, words.notices),
  review.notices.length > 0
    ? {
        kind: 'list',
        items: review.notices.map(({ file, page, code }) => ({
          words: `${file}${page === null ? '' : ` · ${words.page(page)}`}：${words.noticeCodes[code]}`,
        })),
      }
    : { kind: 'paragraph', words: words.noNotices },
]

/** 得分估计 as a range. */
const estimateBlocks = ({ review: { estimate } }: Desk, lang: Lang): readonly DocxBlock[] =>
  estimate
    ? [
        labelled(
          sheetWords[lang].estimate,
          sheetWords[lang].range(
            roundPoints(estimate.low),
            roundPoints(estimate.high),
            roundPoints(estimate.maxPoints),
          ),
        ),
      ]
    : []

/** What would void the bid, in short, for the first page. */
const firstBlocks = ({ summary, words, own }: Desk): readonly DocxBlock[] => {
  const rejections = summary.findings.filter(({ severity }) => severity === 'rejection')
  return rejections.length === 0
    ? []
    : [
        { kind: 'paragraph', style: 'plain', words: [{ text: own.first, bold: true }] },
        {
          kind: 'list',
          ordered: true,
          items: rejections.map(({ outcome, message }) => ({
            words: outcome === 'failed' ? message : `[${words.outcomes.review}] ${message}`,
          })),
        },
      ]
}

const openingBlocks = (desk: Desk, lang: Lang): readonly DocxBlock[] => {
  const { review, summary, words, own } = desk
  return [
    ...titleBlocks(review, words.title[review.bid ? 'bid' : 'tender'], words),
    {
      kind: 'paragraph',
      style: 'plain',
      words: [
        { text: `${own.verdict}：`, bold: true, size: 12 },
        { text: summary.verdict, bold: true, size: 12, colour: VERDICT_COLOURS[summary.tone] },
      ],
    },
    { kind: 'paragraph', style: 'note', words: review.bid ? words.caution : words.tenderOnly },
    ...estimateBlocks(desk, lang),
    ...(review.bid ? [statusTable(desk)] : []),
    ...firstBlocks(desk),
    { kind: 'pageBreak' },
    { kind: 'contents', title: own.contents, levels: 2 },
    heading(1, words.project),
    factsTable(desk),
    ...findingsBlocks(desk),
  ]
}

/** The review as a Word document (审查报告): verdict, faults with their words, matrix and scoring. */
export const renderDocx = (review: Review, lang: Lang = 'zh'): Uint8Array => {
  const words = messages[lang]
  const own = WORDS[lang]
  const desk: Desk = { review, summary: summarize(review, words), words, own }
  const title = words.title[review.bid ? 'bid' : 'tender']
  const furniture = furnitureOf(review, title, lang)
  const sections: readonly DocxSection[] = [
    { ...furniture, blocks: openingBlocks(desk, lang) },
    { ...furniture, landscape: true, blocks: [...matrixBlocks(desk), ...noticeBlocks(desk)] },
  ]
  return writeDocx({ title, sections })
}
