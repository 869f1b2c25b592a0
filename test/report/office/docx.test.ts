import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/read.ts'
import { type DocxDocument, writeDocx } from '../../../src/report/office/docx.ts'
import { HAS_OFFICE, printedBy } from '../../office.ts'

const DOCUMENT: DocxDocument = {
  title: '样例',
  sections: [
    {
      header: '样例页眉',
      footer: '第 {page} 页 共 {pages} 页',
      blocks: [
        { kind: 'title', words: '样例报告' },
        { kind: 'contents', title: '目录' },
        { kind: 'heading', level: 1, words: '一、总则', anchor: 'first' },
        {
          kind: 'paragraph',
          words: [
            '5 < 6 & "引号"',
            { text: '粗\u0007体', bold: true },
            { text: '外部', link: { url: 'https://example.org/?a=1&b=2' } },
            { text: '脚本', link: { url: 'javascript:alert(1)' } },
            { text: '返回', link: { anchor: 'first' } },
          ],
        },
        { kind: 'heading', level: 2, words: '1.1 清单' },
        { kind: 'list', ordered: true, items: [{ words: '甲' }, { words: '乙' }] },
        { kind: 'list', ordered: true, items: [{ words: '丙' }] },
        {
          kind: 'table',
          columns: [1, 2, 2],
          rows: [
            { cells: ['序号', { words: '要求', columns: 2 }] },
            { cells: [{ words: '1', rows: 2 }, '甲要求', '甲应答'] },
            { cells: ['乙要求', [{ checked: false }, ' 待办']] },
          ],
        },
      ],
    },
    { landscape: true, blocks: [{ kind: 'heading', level: 1, words: '二、横向' }] },
  ],
}
const bytes = writeDocx(DOCUMENT)
const parts = unzipSync(bytes)
const body = strFromU8(parts['word/document.xml']!)

describe('a written Word document', () => {
  it('has the same bytes each time', () => {
    expect(writeDocx(DOCUMENT)).toEqual(bytes)
  })

  it('is read with its headings, list numbers and table', async () => {
    const { blocks } = await readDocument(bytes, 'a.docx')
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []))
    expect(headings).toEqual(
      expect.arrayContaining([
        [1, '一、总则'],
        [2, '1.1 清单'],
        [1, '二、横向'],
      ]),
    )
    const items = blocks.flatMap((block) => (block.kind === 'listItem' ? [block.text] : []))
    expect(items).toEqual(['1. 甲', '2. 乙', '1. 丙'])
    const table = blocks.find((block) => block.kind === 'table')
    const cells = table?.kind === 'table' ? table.rows.map((row) => row.cells.map(({ text }) => text)) : []
    expect(cells).toEqual([
      ['序号', '要求'],
      ['1', '甲要求', '甲应答'],
      ['乙要求', '☐ 待办'],
    ])
  })

  it('is read by mammoth with the same words', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    for (const words of ['一、总则', '5 < 6 & "引号"', '粗体', '乙要求']) expect(value).toContain(words)
  })

  it('links to safe addresses alone and leaves controls out', () => {
    expect(strFromU8(parts['word/_rels/document.xml.rels']!)).toContain('https://example.org/?a=1&amp;b=2')
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain('javascript:')
    expect(body).not.toContain('\u0007')
  })

  it('repeats the header row and turns the second section', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body).toContain('w:orient="landscape"')
    expect(strFromU8(parts['word/footer1.xml']!)).toMatch(/PAGE.*NUMPAGES/s)
  })

  it.skipIf(!HAS_OFFICE)(
    'opens in LibreOffice (skipped where soffice is absent)',
    () => {
      const printed = printedBy(bytes, 'a.docx')
      expect(printed).toContain('样例报告')
      expect(printed).toMatch(/第\s*1\s*页\s*共/)
    },
    120_000,
  )
})
