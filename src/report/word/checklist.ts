import type { Bid, BidSection, OpenBlank } from '../../bid/model.ts'
import type { SourceDocument } from '../../document/model.ts'
import type { Review } from '../../review.ts'
import type { Documents } from '../html/places.ts'
import { type Lang, type Messages, messages } from '../messages.ts'
import { type DocxBlock, type DocxCell, type DocxRow, type DocxWords, writeDocx } from '../office/docx.ts'
import { placeOf } from '../place.ts'
import { eventsOf } from '../sheets/dates.ts'
import { sheetWords } from '../sheets/words.ts'
import { type Summary, summarize } from '../summary.ts'
import { type Duty, type DutyKind, dutiesOf } from './duties.ts'
import { furnitureOf, titleBlocks } from './frame.ts'

const WORDS = {
  zh: {
    title: '投标文件递交检查清单',
    intro:
      '供打印、装订、签章、密封（或上传）当天逐项核对。招标文件的原句附有出处；签字和盖章只能看实物核对。',
    dates: '一、时间',
    duties: '二、招标文件的递交要求',
    forms: '三、文件组成：逐项核对',
    pages: '四、逐页核对',
    standing: '五、通用检查',
    signOff: '六、签名确认',
    kinds: {
      copies: '份数、装订、页码',
      signing: '签字、盖章',
      sealing: '密封、包装',
      upload: '电子投标、上传、加密',
      deposit: '保证金',
      delivery: '递交时间和地点',
    } satisfies Readonly<Record<DutyKind, string>>,
    none: '招标文件中没有找到这方面的要求，请人工确认。',
    columns: {
      done: '完成',
      item: '检查内容',
      place: '出处',
      owner: '责任人',
      time: '时间',
      event: '事项',
      form: '文件、格式',
      state: '应答情况',
      page: '页码',
      text: '文字完整',
      sign: '签字',
      seal: '盖章',
      section: '章节',
      open: '待处理',
      role: '岗位',
      name: '签名',
      day: '日期',
    },
    blanks: { placeholder: '占位符', signature: '待签字', date: '日期未填', name: '名称未填' },
    findings: (count: number) => `问题 ${count} 处`,
    noBid: '未提供投标文件，逐页核对表从略。',
    standingItems: [
      '正本、副本、电子版内容一致，副本由正本复印或同版打印',
      '目录的标题和页码与正文一致，全文连续编页',
      '项目名称、项目编号、采购包（标段）在封面、投标函、报价表、授权书中完全一致',
      '报价表大写与小写一致，分项之和与总价一致，各处报价一致',
      '没有其他项目的名称、编号、采购人，没有空白页、占位符和批注、修订痕迹',
      '授权委托书、身份证复印件齐全，授权期限覆盖投标有效期',
      '证书、报告、社保、业绩材料清晰，均在有效期内，盖章方式符合要求',
      '电子文件能打开、能检索，文件名和格式符合要求，已另存备份',
      '封套正面写明项目名称、编号、投标人、“开标前不得启封”等招标文件要求的字样',
      '送达人携带身份证明、授权书原件、CA 锁（如需），预留路上时间',
    ],
    roles: ['编制', '复核', '印制', '递交'],
  },
  en: {
    title: 'Submission checklist',
    intro:
      'For the day of printing, binding, signing and sealing or uploading. Sentences of the tender carry their place; signatures and seals are checked on paper.',
    dates: '1. Dates',
    duties: '2. What the tender asks at hand-in',
    forms: '3. Documents and forms, one by one',
    pages: '4. Page by page',
    standing: '5. Checks for every bid',
    signOff: '6. Sign-off',
    kinds: {
      copies: 'Copies, binding, page numbers',
      signing: 'Signatures and seals',
      sealing: 'Envelopes and sealing',
      upload: 'Electronic submission',
      deposit: 'Bid bond',
      delivery: 'Time and place of delivery',
    } satisfies Readonly<Record<DutyKind, string>>,
    none: 'Nothing was found in the tender on this; please check.',
    columns: {
      done: 'Done',
      item: 'What to check',
      place: 'Place',
      owner: 'Owner',
      time: 'Time',
      event: 'Event',
      form: 'Document or form',
      state: 'Status',
      page: 'Page',
      text: 'Complete',
      sign: 'Signed',
      seal: 'Sealed',
      section: 'Section',
      open: 'Open',
      role: 'Role',
      name: 'Signature',
      day: 'Date',
    },
    blanks: { placeholder: 'placeholder', signature: 'signature', date: 'date open', name: 'name open' },
    findings: (count: number) => `${count} findings`,
    noBid: 'No bid was given; the page-by-page table is left out.',
    standingItems: [
      'Original, copies and electronic version are the same',
      'Titles and page numbers of the contents fit the text; pages are numbered throughout',
      'Project name, number and lot are the same on cover, bid letter, price table and authorisation',
      'Amounts in words and figures agree; items add up to the total; all places state one price',
      'No other project or purchaser, no empty pages, placeholders, comments or tracked changes',
      'Authorisation and identity papers are there and cover the bid validity',
      'Certificates, reports and cases are legible and valid',
      'Electronic files open, have the names and formats asked for, and are backed up',
      'Envelopes bear what the tender asks for',
      'The bearer has identity papers, the original authorisation and the CA key where needed',
    ],
    roles: ['Prepared', 'Checked', 'Printed', 'Delivered'],
  },
} as const

interface Desk {
  readonly review: Review
  readonly summary: Summary
  readonly words: Messages
  readonly own: (typeof WORDS)[Lang]
  readonly lang: Lang
}

const BOX: DocxCell = { words: [{ checked: false }], align: 'center' }
/** Room to write by hand, in points. */
const WRITING = 20
const SIGNING = 34

const heading = (level: 1 | 2, words: string): DocxBlock => ({ kind: 'heading', level, words })
const note = (words: string): DocxBlock => ({ kind: 'paragraph', style: 'note', words })

const table = (
  columns: readonly number[],
  head: readonly string[],
  rows: readonly (readonly (DocxCell | DocxWords)[])[],
  height: number = WRITING,
): DocxBlock => ({
  kind: 'table',
  columns,
  rows: [{ cells: head }, ...rows.map((cells): DocxRow => ({ cells, height }))],
})

const dateBlocks = ({ review, summary, words, own, lang }: Desk): readonly DocxBlock[] => {
  const { columns } = own
  const events = eventsOf({ review, summary, words, own: sheetWords[lang] }).filter(
    ({ ofCertificate, late }) => late || !ofCertificate,
  )
  return [
    heading(1, own.dates),
    table(
      [6, 16, 44, 24, 10],
      [columns.done, columns.time, columns.event, columns.place, columns.owner],
      events.map(({ name, date, remark, citation, late }) => [
        BOX,
        {
          words: date?.replace('T', ' ') ?? '—',
          align: 'center',
          ...(late ? { shading: 'FBE0DE' } : {}),
        },
        remark && remark !== name ? `${name}\n${remark}` : name,
        citation ? placeOf(citation, words) : '',
        '',
      ]),
    ),
  ]
}

const dutyPlace = ({ file, page, under }: Duty, words: Messages): string =>
  [file, page === null ? '' : words.page(page), under].filter(Boolean).join(' · ')

const dutyBlocks = (documents: readonly SourceDocument[], { words, own }: Desk): readonly DocxBlock[] => {
  const { columns } = own
  const duties = dutiesOf(documents)
  return [
    heading(1, own.duties),
    ...(Object.keys(own.kinds) as DutyKind[]).flatMap((kind): readonly DocxBlock[] => {
      const found = duties.filter((duty) => duty.kind === kind)
      return [
        heading(2, own.kinds[kind]),
        found.length > 0
          ? table(
              [6, 56, 28, 10],
              [columns.done, columns.item, columns.place, columns.owner],
              found.map((duty) => [BOX, duty.text, dutyPlace(duty, words), '']),
            )
          : note(own.none),
      ]
    }),
  ]
}

const formBlocks = ({ summary, words, own }: Desk): readonly DocxBlock[] => {
  const { columns } = own
  const forms = summary.requirements.filter(({ item }) => item.kind === 'form' && item.bindsBid)
  return [
    heading(1, own.forms),
    table(
      [5, 44, 12, 12, 9, 9, 9],
      [columns.done, columns.form, columns.state, columns.page, columns.text, columns.sign, columns.seal],
      forms.map(({ item, coverage }) => [
        BOX,
        item.text,
        {
          words: coverage ? words.statuses[coverage.status] : '',
          align: 'center',
          ...(coverage?.status === 'unanswered' ? { shading: 'FBE0DE' } : {}),
        },
        '',
        BOX,
        BOX,
        BOX,
      ]),
    ),
  ]
}

/** Sections deeper than this share the row of the one above. */
const DEEPEST = 2

const blanksIn = (bid: Bid, from: number, to: number): readonly OpenBlank[] =>
  bid.blanks.filter(({ section }) => section >= from && section < to)

/** Rows of sections down to the second level, each with its sub-sections. */
const sectionRows = ({
  sections,
}: Bid): readonly { readonly at: number; readonly to: number; readonly section: BidSection }[] => {
  const shown = sections.flatMap((section, at) => (section.level <= DEEPEST ? [{ section, at }] : []))
  return shown.map(({ section, at }, position) => ({
    section,
    at,
    to: shown[position + 1]?.at ?? sections.length,
  }))
}

const findingsIn = (bid: Bid, from: number, to: number, { summary }: Desk): number => {
  const [first, next] = [bid.sections[from]!, bid.sections[to]]
  return summary.findings.filter(({ citations }) =>
    citations.some(
      ({ side, file, block }) =>
        side === 'bid' &&
        file === first.place.file &&
        block >= first.place.block &&
        (next === undefined || next.place.file !== file || block < next.place.block),
    ),
  ).length
}

const pageBlocks = (desk: Desk): readonly DocxBlock[] => {
  const { review, own, words } = desk
  const { bid } = review
  const { columns } = own
  if (!bid) return [heading(1, own.pages), note(own.noBid)]
  const rows = sectionRows(bid)
  return [
    heading(1, own.pages),
    ...bid.volumes.flatMap(({ file }): readonly DocxBlock[] => [
      heading(2, file),
      table(
        [36, 10, 9, 9, 9, 28],
        [columns.section, columns.page, columns.text, columns.sign, columns.seal, columns.open],
        rows
          .filter(({ section }) => section.place.file === file)
          .map(({ section, at, to }) => {
            const blanks = blanksIn(bid, at, to).map(({ kind, label }) =>
              [own.blanks[kind], label].filter(Boolean).join('：'),
            )
            const count = findingsIn(bid, at, to, desk)
            const open = [...(count > 0 ? [own.findings(count)] : []), ...new Set(blanks)]
            const { page } = section.place
            return [
              `${'　'.repeat(section.level - 1)}${section.title}`,
              page === null ? '' : { words: words.page(page), align: 'center' },
              BOX,
              BOX,
              BOX,
              open.length > 0 ? { words: open.join('\n'), shading: 'FFF1D0' } : '',
            ]
          }),
      ),
    ]),
  ]
}

const closingBlocks = ({ own }: Desk): readonly DocxBlock[] => {
  const { columns } = own
  return [
    heading(1, own.standing),
    table(
      [6, 80, 14],
      [columns.done, columns.item, columns.owner],
      own.standingItems.map((item) => [BOX, item, '']),
    ),
    heading(1, own.signOff),
    table(
      [20, 50, 30],
      [columns.role, columns.name, columns.day],
      own.roles.map((role) => [role, '', '']),
      SIGNING,
    ),
  ]
}

/** 递交检查清单: a Word document to print and tick off on the day of printing, binding, signing and sealing. */
export const renderChecklist = (review: Review, documents: Documents, lang: Lang = 'zh'): Uint8Array => {
  const words = messages[lang]
  const own = WORDS[lang]
  const desk: Desk = { review, summary: summarize(review, words), words, own, lang }
  return writeDocx({
    title: own.title,
    sections: [
      {
        ...furnitureOf(review, own.title, lang),
        blocks: [
          ...titleBlocks(review, own.title, words),
          note(own.intro),
          ...dateBlocks(desk),
          ...dutyBlocks(documents.tender, desk),
          ...formBlocks(desk),
          ...pageBlocks(desk),
          ...closingBlocks(desk),
        ],
      },
    ],
  })
}
