import type { ResponseRow } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import type { Review } from '../../review.ts'
import type { Requirement } from '../../tender/model.ts'
import { containment } from '../../text/similarity.ts'
import type { Documents } from '../html/places.ts'
import { type Lang, messages } from '../messages.ts'
import { type DocxBlock, type DocxCell, type DocxRow, type DocxWords, writeDocx } from '../office/docx.ts'
import { placeOf } from '../place.ts'
import { type Covered, summarize } from '../summary.ts'
import { type ColumnRole, type ResponseForm, responseForms } from './forms.ts'
import { furnitureOf, titleBlocks } from './frame.ts'

const WORDS = {
  zh: {
    title: '点对点应答表与偏离表',
    notes: [
      '本表由招标文件的要求和投标文件的应答自动填写，供编制投标文件时使用；递交前须由投标人逐条核对。',
      '黄底的单元格须填写或确认；红底表示应答低于要求或没有应答。',
    ],
    whole: '点对点应答表',
    technical: '技术偏离表',
    commercial: '商务偏离表',
    own: '（招标文件给出的格式）',
    header: ['序号', '招标文件条款', '招标文件要求', '投标文件应答', '偏离', '证明材料及位置'],
    toFill: '【待填写】',
    toCheck: '【待确认】',
    deviations: { positive: '正偏离', none: '无偏离', negative: '负偏离' },
    empty: '招标文件中没有属于本表的要求。',
  },
  en: {
    title: 'Point-to-point responses and deviations',
    notes: [
      'Filled from the requirements of the tender and the answers of the bid; check every row before it is handed in.',
      'Yellow cells are to be filled or confirmed; red ones show answers that fall short or are missing.',
    ],
    whole: 'Point-to-point responses',
    technical: 'Technical deviations',
    commercial: 'Commercial deviations',
    own: ' (form given by the tender)',
    header: ['No.', 'Clause', 'Requirement', 'Response', 'Deviation', 'Proof and place'],
    toFill: '[to fill in]',
    toCheck: '[to confirm]',
    deviations: { positive: 'positive', none: 'none', negative: 'negative' },
    empty: 'The tender has no requirement for this table.',
  },
} as const

const OPEN = 'FFF6CC'
const SHORT = 'FBE0DE'
const ROLES: readonly ColumnRole[] = ['number', 'clause', 'required', 'offered', 'deviation', 'remark']
/** Shares of the width by what a column holds. */
const SHARES: Readonly<Record<ColumnRole, number>> = {
  number: 5,
  clause: 12,
  name: 10,
  required: 34,
  offered: 34,
  deviation: 9,
  remark: 18,
}

type Answered = Covered<Requirement>

interface Desk {
  readonly own: (typeof WORDS)[Lang]
  /** Where a citation stands in the bid; its file too where there are several. */
  readonly placeIn: (place: Citation) => string
  /** The row of the bid's own table at a place. */
  readonly rowAt: (place: Citation) => ResponseRow | undefined
  readonly lots: boolean
}

const keyOf = ({ file, block, row }: Citation): string => `${file}\n${block}\n${row ?? ''}`

/** 条款: its number or name as printed, else the heading above. */
const clauseOf = ({ text, citation, title, lot }: Requirement, lots: boolean): string => {
  const [number] =
    /^[★▲*#△●■]?\s*(?:[（(]?[\d一二三四五六七八九十]+(?:[.．]\d+)*[)）、.．]?)/.exec(text) ?? []
  const where = [citation.path.at(-1), title, number?.trim()].filter(Boolean)
  return [...(lots && lot ? [lot] : []), ...new Set(where)].join(' ')
}

/** Least share of a clause's words that the row of the bid's own table repeats. */
const SAME_CLAUSE = 0.5

/** The row of the bid's own table that answers the clause. */
const responseOf = ({ item, coverage }: Answered, { rowAt }: Desk): ResponseRow | undefined =>
  coverage?.evidence
    .flatMap((place) => rowAt(place) ?? [])
    .find(({ required, offered }) => containment(item.text, required || offered) >= SAME_CLAUSE)

/** Characters of an answer that stands in running text. */
const LONGEST_ANSWER = 240

const offeredWords = (answered: Answered, desk: Desk): string => {
  const row = responseOf(answered, desk)
  if (row?.offered) return row.offered
  const quote = answered.coverage?.evidence[0]?.quote ?? ''
  return quote.length > LONGEST_ANSWER ? `${quote.slice(0, LONGEST_ANSWER)}…` : quote
}

const offeredCell = (answered: Answered, desk: Desk): DocxCell => {
  const { coverage } = answered
  const offered = offeredWords(answered, desk)
  if (offered === '') return { words: desk.own.toFill, shading: coverage ? SHORT : OPEN }
  return { words: offered, ...(coverage?.status === 'deviates' ? { shading: SHORT } : {}) }
}

const deviationCell = (answered: Answered, desk: Desk): DocxCell => {
  const { own } = desk
  const { coverage } = answered
  const claimed = responseOf(answered, desk)?.claimed ?? null
  if (coverage?.status === 'deviates')
    return { words: own.deviations.negative, shading: SHORT, align: 'center' }
  if (coverage?.status === 'answered')
    return { words: own.deviations[claimed === 'positive' ? 'positive' : 'none'], align: 'center' }
  const isOpen = coverage === null || coverage.status === 'unanswered'
  return { words: isOpen ? own.toFill : own.toCheck, shading: OPEN, align: 'center' }
}

const MOST_PLACES = 2

const remarkCell = ({ coverage }: Answered, { placeIn }: Desk): DocxCell => {
  if (!coverage) return { words: '' }
  const places = coverage.evidence.slice(0, MOST_PLACES).map(placeIn)
  return {
    words: [...new Set(places), ...(coverage.status === 'answered' ? [] : [coverage.reason])].join('\n'),
  }
}

const CELLS: Readonly<Record<ColumnRole, (answered: Answered, at: number, desk: Desk) => DocxCell>> = {
  number: (_, at) => ({ words: String(at + 1), align: 'center' }),
  clause: ({ item }, _, { lots }) => ({ words: clauseOf(item, lots) }),
  name: ({ item }) => ({ words: item.title ?? '' }),
  required: ({ item }) => ({
    words: item.mark && !item.text.includes(item.glyph ?? item.mark) ? `${item.mark}${item.text}` : item.text,
  }),
  offered: (answered, _, desk) => offeredCell(answered, desk),
  deviation: (answered, _, desk) => deviationCell(answered, desk),
  remark: (answered, _, desk) => remarkCell(answered, desk),
}

const tableBlock = (
  header: readonly DocxRow[],
  roles: readonly (ColumnRole | null)[],
  rows: readonly Answered[],
  desk: Desk,
): DocxBlock => ({
  kind: 'table',
  columns: roles.map((role) => (role ? SHARES[role] : SHARES.name)),
  headerRows: header.length,
  rows: [
    ...header,
    ...rows.map((answered, at) => ({
      cells: roles.map((role): DocxCell | DocxWords => (role ? CELLS[role](answered, at, desk) : '')),
    })),
  ],
})

const headerOf = ({ header }: ResponseForm): readonly DocxRow[] =>
  header.map((cells) => ({
    cells: cells.map(({ text, columnSpan, rowSpan }) => ({
      words: [{ text, bold: true }],
      columns: columnSpan,
      rows: rowSpan,
      align: 'center' as const,
    })),
  }))

const note = (words: string): DocxBlock => ({ kind: 'paragraph', style: 'note', words })

const plainTable = (title: string, rows: readonly Answered[], desk: Desk): readonly DocxBlock[] => [
  { kind: 'heading', level: 1, words: title },
  rows.length > 0 ? tableBlock([{ cells: desk.own.header }], ROLES, rows, desk) : note(desk.own.empty),
]

const formTable = (form: ResponseForm, rows: readonly Answered[], desk: Desk): readonly DocxBlock[] => [
  { kind: 'heading', level: 1, words: `${form.title}${desk.own.own}` },
  tableBlock(headerOf(form), form.roles, rows, desk),
  ...form.below.map((line): DocxBlock => ({ kind: 'paragraph', style: 'plain', words: line })),
]

/** How to bid and how bids are judged is no clause to be answered point by point, unless it is marked. */
const PROCEDURE = /须知|前附表|公告|邀请|评[标审]|评分|投标文件的?格式|响应文件的?格式/

const isAsked = ({ bindsBid, kind, mark, citation }: Requirement): boolean =>
  bindsBid && ASKED.has(kind) && (mark !== null || !citation.path.some((title) => PROCEDURE.test(title)))

const ASKED: ReadonlySet<string> = new Set(['technical', 'commercial', 'service'])

/** What goes into a table of a kind; services stand with the technical clauses unless they have a table of their own. */
const rowsFor = (kind: ResponseForm['kind'], all: readonly Answered[], kinds: ReadonlySet<string>) =>
  all.filter(({ item }) => {
    if (kind === 'all') return true
    if (item.kind === 'service' && !kinds.has('service')) return kind === 'technical'
    return item.kind === kind
  })

const tables = (
  forms: readonly ResponseForm[],
  all: readonly Answered[],
  desk: Desk,
): readonly DocxBlock[] => {
  const kinds = new Set(forms.map(({ kind }) => kind))
  const missing = (['technical', 'commercial'] as const).filter((kind) => !kinds.has(kind))
  return [
    ...(kinds.has('all') ? [] : plainTable(desk.own.whole, all, desk)),
    ...forms.flatMap((form) => formTable(form, rowsFor(form.kind, all, kinds), desk)),
    ...missing.flatMap((kind) => plainTable(desk.own[kind], rowsFor(kind, all, kinds), desk)),
  ]
}

/**
 * 点对点应答表, 技术偏离表 and 商务偏离表 as a Word document: in the tender's own form where it prints one, filled with
 * what the bid answers.
 */
export const renderResponses = (review: Review, documents: Documents, lang: Lang = 'zh'): Uint8Array => {
  const own = WORDS[lang]
  const words = messages[lang]
  const rows = new Map((review.bid?.responses ?? []).map((row) => [keyOf(row.place), row]))
  const desk: Desk = {
    own,
    placeIn: (place) => placeOf(review.bid?.volumes.length === 1 ? { ...place, file: '' } : place, words),
    rowAt: (place) => rows.get(keyOf(place)),
    lots: review.tender.lots.length > 1,
  }
  const all = summarize(review, words).requirements.filter(
    ({ item, coverage }) => isAsked(item) && coverage?.status !== 'not-applicable',
  )
  return writeDocx({
    title: own.title,
    sections: [
      {
        landscape: true,
        ...furnitureOf(review, own.title, lang),
        blocks: [
          ...titleBlocks(review, own.title, words),
          ...own.notes.map(note),
          ...tables(responseForms(documents.tender), all, desk),
        ],
      },
    ],
  })
}
