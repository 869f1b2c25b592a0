import type { ChapterOrigin, OutlineReport } from '../planning/model.ts'
import { type Lang, messages } from './messages.ts'
import { type DocxBlock, type DocxRow, type DocxTable, writeDocx } from './office/docx.ts'
import { type ChapterView, flatten, type NeedView, viewOutline } from './outline-view.ts'
import { OUTLINE_WORDS } from './outline-words.ts'

const note = (words: string): DocxBlock => ({ kind: 'paragraph', style: 'note', words })

const anchorOf = ({ chapter }: ChapterView): string => `chapter-${chapter.number}`

/** Clause by clause in a 偏离表, else a list to write by. */
const needsTable = (needs: readonly NeedView[], asTable: boolean, lang: Lang): DocxTable => {
  const { columns } = OUTLINE_WORDS[lang]
  const header = asTable
    ? [columns.number, columns.need, columns.answer, columns.deviation, columns.place]
    : [columns.number, columns.need, columns.place]
  return {
    kind: 'table',
    columns: asTable ? [6, 44, 26, 9, 15] : [6, 72, 22],
    size: 9,
    rows: [
      { cells: header },
      ...needs.map(
        ({ mark, quote, place }, at): DocxRow => ({
          cells: [
            { words: String(at + 1), align: 'center' },
            mark === '' ? quote : [{ text: mark, bold: true, colour: 'C00000' }, quote],
            ...(asTable ? ['', ''] : []),
            { words: [{ text: place, size: 8, colour: '555B63' }] },
          ],
        }),
      ),
    ],
  }
}

const UNSOURCED: ReadonlySet<ChapterOrigin> = new Set(['usual', 'check'])

const sourceLine = ({ chapter, place }: ChapterView, lang: Lang): string => {
  const { origins, optional } = OUTLINE_WORDS[lang]
  return [
    origins[chapter.origin],
    UNSOURCED.has(chapter.origin) ? null : place,
    chapter.optional ? optional : null,
    chapter.note,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

const chapterBlocks = (view: ChapterView, lang: Lang): readonly DocxBlock[] => {
  const words = OUTLINE_WORDS[lang]
  const { chapter, rows, needs, chapters } = view
  return [
    { kind: 'heading', level: chapter.level, words: chapter.title, anchor: anchorOf(view), numbered: true },
    note(sourceLine(view, lang)),
    ...rows.flatMap(({ name, points, lot, criteria, place }): readonly DocxBlock[] => [
      {
        kind: 'paragraph',
        style: 'plain',
        withNext: true,
        words: [
          { text: words.row(name, points) + (lot ? words.lot(lot) : ''), bold: true, colour: 'C00000' },
          { text: `　${place}`, size: 8, colour: '555B63' },
        ],
      },
      { kind: 'paragraph', style: 'quote', words: [{ text: criteria, size: 9 }] },
    ]),
    ...(needs.length > 0 ? [needsTable(needs, chapter.answers === 'table', lang)] : []),
    ...(chapters.length === 0 && chapter.answers === 'text'
      ? [
          {
            kind: 'paragraph',
            style: 'plain',
            words: [{ text: words.write(chapter.title), highlight: 'yellow' }],
          } as const,
        ]
      : []),
  ]
}

const indexBlocks = (chapters: readonly ChapterView[], lang: Lang): readonly DocxBlock[] => {
  const { columns, index, indexNote, lot: lotWords } = OUTLINE_WORDS[lang]
  const rows = flatten(chapters).flatMap((view) => view.rows.map((row) => ({ row, view })))
  if (rows.length === 0) return []
  return [
    { kind: 'pageBreak' },
    { kind: 'paragraph', style: 'subtitle', words: [{ text: index, bold: true, size: 14 }] },
    note(indexNote),
    {
      kind: 'table',
      columns: [7, 43, 10, 30, 10],
      rows: [
        { cells: [columns.number, columns.row, columns.points, columns.chapter, columns.page] },
        ...rows.map(
          ({ row, view }, at): DocxRow => ({
            cells: [
              { words: String(at + 1), align: 'center' },
              row.lot ? `${row.name}${lotWords(row.lot)}` : row.name,
              { words: String(row.points), align: 'center' },
              [{ text: `${view.chapter.number} ${view.chapter.title}`, link: { anchor: anchorOf(view) } }],
              '',
            ],
          }),
        ),
      ],
    },
  ]
}

const checkBlocks = (checks: readonly ChapterView[], lang: Lang): readonly DocxBlock[] => {
  const { columns, checks: title } = OUTLINE_WORDS[lang]
  if (checks.length === 0) return []
  return [
    { kind: 'pageBreak' },
    { kind: 'paragraph', style: 'subtitle', words: [{ text: title, bold: true, size: 14 }] },
    ...checks.flatMap(({ chapter, needs }): readonly DocxBlock[] => [
      {
        kind: 'paragraph',
        style: 'plain',
        withNext: true,
        words: [{ text: `${chapter.number} ${chapter.title}`, bold: true }],
      },
      {
        kind: 'table',
        columns: [6, 66, 18, 10],
        rows: [
          { cells: [columns.number, columns.need, columns.place, columns.done] },
          ...needs.map(
            ({ mark, quote, place }, at): DocxRow => ({
              cells: [
                { words: String(at + 1), align: 'center' },
                mark + quote,
                { words: [{ text: place, size: 8, colour: '555B63' }] },
                { words: [{ checked: false }], align: 'center' },
              ],
            }),
          ),
        ],
      },
    ]),
  ]
}

const coverBlocks = ({ tender, outline }: OutlineReport, lang: Lang): readonly DocxBlock[] => {
  const words = OUTLINE_WORDS[lang]
  const { name, number, purchaser, bidDeadline } = tender.facts
  const { unknown } = messages[lang]
  const fact = (label: string, value: string | undefined): DocxRow => ({ cells: [label, value ?? unknown] })
  return [
    { kind: 'title', words: name?.value ?? words.unnamed },
    { kind: 'paragraph', style: 'subtitle', words: words.draft },
    {
      kind: 'table',
      columns: [24, 76],
      headerRows: 0,
      size: 10.5,
      rows: [
        fact(words.facts.number, number?.value),
        fact(words.facts.purchaser, purchaser?.value),
        fact(words.facts.deadline, bidDeadline?.value.replace('T', ' ')),
      ],
    },
    note(`${words.basis[outline.basis]}。`),
    note(words.howTo),
  ]
}

/** 投标文件目录 as a Word document with headings, a field for the contents and places to write. */
export const renderOutlineDocx = (report: OutlineReport, lang: Lang = 'zh'): Uint8Array => {
  const words = OUTLINE_WORDS[lang]
  const { chapters, checks } = viewOutline(report, lang)
  const title = `${words.title} ${report.tender.facts.name?.value ?? ''}`.trim()
  return writeDocx({
    title,
    sections: [
      {
        header: report.tender.facts.name?.value ?? words.title,
        footer: '{page} / {pages}',
        blocks: [
          ...coverBlocks(report, lang),
          { kind: 'contents', title: words.contents },
          ...indexBlocks(chapters, lang),
          ...chapters.flatMap((view) => [
            { kind: 'pageBreak' } as const,
            ...flatten([view]).flatMap((each) => chapterBlocks(each, lang)),
          ]),
          ...checkBlocks(checks, lang),
        ],
      },
    ],
  })
}
