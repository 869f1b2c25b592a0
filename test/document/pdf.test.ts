import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/document/errors.ts'
import type { SourceDocument, Table } from '../../src/document/model.ts'
import { passagesOf } from '../../src/document/passages.ts'
import { readPdf } from '../../src/document/pdf/read.ts'
import {
  boldText,
  box,
  buildPdf,
  frame,
  grid,
  line,
  type PageSpec,
  type PdfSpec,
  text,
  upwardText,
} from './pdf-builder.ts'

const read = (spec: PdfSpec): Promise<SourceDocument> => readPdf(buildPdf(spec), 'sample.pdf')

const readPages = (...pages: readonly PageSpec[]) => read({ pages })

const textsOf = (document: SourceDocument): string[] =>
  document.blocks.map((block) =>
    block.kind === 'table' ? 'TABLE' : block.kind === 'pageBreak' ? '' : block.text,
  )

const tablesOf = (document: SourceDocument): Table[] =>
  document.blocks.filter((block) => block.kind === 'table')

const cellsOf = (table: Table): string[][] => table.rows.map((row) => row.cells.map((cell) => cell.text))

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const error = await readPdf(bytes, 'sample.pdf').catch((thrown: unknown) => thrown)
  if (error instanceof ReadError) return error.code
  return error instanceof Error ? error.message : 'none'
}

/** Fills a line of 12-point ideographs from 90 to 498, the right margin of these pages. */
const full = (words: string): string => words.padEnd(34, '甲').slice(0, 34)

describe('paragraphs of a PDF', () => {
  it('joins lines that fill the margin and begins a new paragraph at a first-line indent', async () => {
    const document = await readPages({
      content: [
        text(114, 100, 12, full('供应商应当按照本文件的要求编制响应文件，并对响应文').slice(0, 32)),
        text(90, 120, 12, full('件的真实性负责')),
        text(90, 140, 12, '不得有虚假内容。'),
        text(114, 160, 12, '逾期送达的不予受理。'),
      ],
    })
    expect(document.blocks).toHaveLength(2)
    expect(textsOf(document)[0]).toMatch(/^供应商应当.*件的真实性负责甲*不得有虚假内容。$/)
    expect(textsOf(document)[1]).toBe('逾期送达的不予受理。')
  })

  it('keeps a numbered line apart and reads its label', async () => {
    const document = await readPages({
      content: [text(90, 100, 12, full('（一）提供营业执照副本')), text(90, 120, 12, '（二）提供审计报告。')],
    })
    expect(document.blocks.map((block) => 'label' in block && block.label)).toEqual(['（一）', '（二）'])
  })

  it('parts Latin words with one space and ideographs with none', async () => {
    const document = await readPages({
      content: [
        text(90, 100, 12, `${'产'.repeat(30)} ISO`),
        text(90, 120, 12, 'certificate，'.padEnd(44, '乙')),
        text(90, 140, 12, '完。'),
      ],
    })
    expect(textsOf(document)[0]).toContain('ISO certificate，乙')
    expect(textsOf(document)[0]).toMatch(/乙完。$/)
  })

  it('keeps a paragraph whole over a page break', async () => {
    const body = (words: string[], from: number): string[] =>
      words.map((word, at) => text(90, from + at * 20, 12, full(word)))
    const document = await readPages(
      { content: body(['前', '中', '后', '末'], 700) },
      { content: [...body(['续一', '续二', '续三', '续四'], 80), text(90, 160, 12, '结束。')] },
    )
    expect(document.blocks).toHaveLength(1)
    expect(document.blocks[0]!.page).toBe(1)
  })

  it('reads letters that are drawn twice once', async () => {
    const document = await readPages({
      content: [text(90, 100, 12, '重要提示'), text(90.3, 100, 12, '重要提示')],
    })
    expect(textsOf(document)).toEqual(['重要提示'])
  })

  it('folds radicals to ideographs', async () => {
    const document = await readPages({ content: [text(90, 100, 12, '⼯程⻚码')] })
    expect(textsOf(document)).toEqual(['工程页码'])
  })

  it('reads a page that is turned, by its rotation or by its text', async () => {
    const turned = await readPages({ rotate: 90, content: [upwardText(100, 700, 12, '横排表格')] })
    const drawn = await readPages({ content: [upwardText(100, 700, 12, '横排表格')] })
    expect(textsOf(turned)).toEqual(['横排表格'])
    expect(textsOf(drawn)).toEqual(['横排表格'])
  })

  it('takes a short bold chapter line for a heading, and a line of the contents for none', async () => {
    const document = await readPages({
      content: [
        text(90, 100, 12, '第一章 总则..............3'),
        boldText(220, 160, 16, '第一章 总则'),
        text(114, 200, 12, '本章说明。'),
      ],
    })
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(passagesOf(document).at(-1)!.path).toEqual(['第一章 总则'])
  })

  it('takes the lines that the table of contents names, on the pages it prints, for headings', async () => {
    const titles = ['1 总体方案', '2 实施计划', '3 售后服务']
    const contents = titles.map((title, at) => text(90, 100 + at * 20, 12, `${title}..........${at + 1}`))
    const page = (title: string): PageSpec => ({
      content: [text(90, 100, 12, title), text(114, 130, 12, '正文在此。'), text(114, 160, 12, '1 总体方案')],
    })
    const document = await readPages({ content: contents }, ...titles.map(page))
    const headings = document.blocks.filter((block) => block.kind === 'heading')
    expect(headings.map(({ text, page, level }) => [text, page, level])).toEqual([
      ['1 总体方案', 2, 1],
      ['2 实施计划', 3, 1],
      ['3 售后服务', 4, 1],
    ])
  })

  it('takes a line that a bookmark names for a heading', async () => {
    const document = await read({
      pages: [{ content: [text(90, 100, 12, '投标人须知'), text(114, 130, 12, '正文内容在此。')] }],
      bookmarks: [{ title: '投标人须知', page: 1 }],
    })
    expect(document.outline).toEqual([{ level: 1, title: '投标人须知', page: 1 }])
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
  })
})

describe('tables of a PDF', () => {
  const XS = [90, 150, 350, 500]
  const YS = [100, 130, 160, 190]

  it('reads rules as a grid', async () => {
    const document = await readPages({
      content: [
        ...grid(XS, YS.slice(0, 3)),
        ...[96, 156, 356].map((x, at) => text(x, 118, 10, ['序号', '名称', '数量'][at]!)),
        ...[96, 156, 356].map((x, at) => text(x, 148, 10, ['1', '台式电脑', '20'][at]!)),
      ],
    })
    expect(cellsOf(tablesOf(document)[0]!)).toEqual([
      ['序号', '名称', '数量'],
      ['1', '台式电脑', '20'],
    ])
    expect(tablesOf(document)[0]).toMatchObject({ columns: 3, page: 1 })
  })

  it('reads thin filled rectangles as rules, and white ones as none', async () => {
    const thin = [
      ...YS.slice(0, 3).map((y) => box(90, y, 410, 0.5)),
      ...XS.map((x) => box(x, 100, 0.5, 60)),
      box(150.5, 110, 199, 0.5, 1),
    ]
    const document = await readPages({
      content: [...thin, text(96, 118, 10, '甲'), text(156, 118, 10, '乙'), text(156, 148, 10, '丙')],
    })
    expect(cellsOf(tablesOf(document)[0]!)).toEqual([
      ['甲', '乙', ''],
      ['', '丙', ''],
    ])
  })

  it('merges cells that no rule parts', async () => {
    const document = await readPages({
      content: [
        ...[100, 160].map((y) => line(90, y, 500, y)),
        line(150, 130, 500, 130),
        line(90, 100, 90, 160),
        line(150, 100, 150, 160),
        line(350, 130, 350, 160),
        line(500, 100, 500, 160),
        text(96, 133, 10, '技术'),
        text(156, 118, 10, '评分标准'),
        text(156, 148, 10, '方案'),
        text(356, 148, 10, '10分'),
      ],
    })
    const cells = tablesOf(document)[0]!.rows.flatMap((row) => row.cells)
    expect(
      cells.map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan]),
    ).toEqual([
      ['技术', 0, 0, 2, 1],
      ['评分标准', 0, 1, 1, 2],
      ['方案', 1, 1, 1, 1],
      ['10分', 1, 2, 1, 1],
    ])
  })

  it('takes a frame around a paragraph for a paragraph', async () => {
    const document = await readPages({
      content: [frame(80, 80, 430, 60), text(90, 100, 12, '特别提醒：请勿迟到。')],
    })
    expect(textsOf(document)).toEqual(['特别提醒：请勿迟到。'])
  })

  it('closes a table that is open at its sides', async () => {
    const document = await readPages({
      content: [
        ...[100, 130, 160].map((y) => line(90, y, 500, y)),
        line(250, 100, 250, 160),
        text(96, 118, 10, '名称'),
        text(256, 118, 10, '金额'),
        text(96, 148, 10, '服务费'),
        text(256, 148, 10, '100元'),
      ],
    })
    expect(cellsOf(tablesOf(document)[0]!)).toEqual([
      ['名称', '金额'],
      ['服务费', '100元'],
    ])
  })

  it('joins a table over a page break, drops the repeated head and makes a cut row whole', async () => {
    const head = (y: number) => [96, 156, 356].map((x, at) => text(x, y, 10, ['序号', '要求', '分值'][at]!))
    const wide = '投标人须提供类似项目业绩证明材'.padEnd(19, '料')
    const document = await readPages(
      {
        content: [
          ...grid(XS, [700, 730, 770]),
          ...head(718),
          text(96, 748, 10, '1'),
          text(156, 748, 10, wide),
          text(356, 748, 10, '5'),
        ],
      },
      {
        content: [
          ...grid(XS, [80, 110, 140, 170]),
          ...head(98),
          text(156, 128, 10, '复印件。'),
          text(96, 158, 10, '2'),
          text(156, 158, 10, '售后方案'),
          text(356, 158, 10, '3'),
        ],
      },
    )
    expect(tablesOf(document)).toHaveLength(1)
    expect(cellsOf(tablesOf(document)[0]!)).toEqual([
      ['序号', '要求', '分值'],
      ['1', `${wide}复印件。`, '5'],
      ['2', '售后方案', '3'],
    ])
    expect(tablesOf(document)[0]!.rows.map((row) => row.page)).toEqual([1, 1, 2])
  })

  it('keeps rows of their own apart over a page break', async () => {
    const row = (y: number, cells: readonly string[]) =>
      [96, 156, 356].map((x, at) => text(x, y, 10, cells[at]!))
    const document = await readPages(
      { content: [...grid(XS, [700, 730]), ...row(718, ['1', '椅子', '30'])] },
      { content: [...grid(XS, [80, 110]), ...row(98, ['2', '桌子', '31'])] },
    )
    expect(cellsOf(tablesOf(document)[0]!)).toEqual([
      ['1', '椅子', '30'],
      ['2', '桌子', '31'],
    ])
  })
})

describe('what else a PDF shows', () => {
  it('sets headers, footers and page numbers apart and loses none', async () => {
    const page = (number: number): PageSpec => ({
      content: [
        text(200, 50, 9, '某某项目招标文件'),
        text(90, 80, 12, `正文第${number}段说明。`),
        text(290, 800, 9, `- ${number} -`),
      ],
    })
    const document = await readPages(page(1), page(2), page(3))
    expect(textsOf(document)).toEqual(['正文第1段说明。', '正文第2段说明。', '正文第3段说明。'])
    expect(document.furniture.map(({ kind, text }) => [kind, text]).slice(0, 2)).toEqual([
      ['header', '某某项目招标文件'],
      ['footer', '- 1 -'],
    ])
    expect(document.furniture).toHaveLength(6)
  })

  it('keeps numbered titles at the head of pages in the body', async () => {
    const page = (number: number): PageSpec => ({
      content: [text(90, 80, 12, `附件${number}`), text(90, 130, 12, '格式自拟。')],
    })
    const document = await readPages(page(1), page(2), page(3))
    expect(textsOf(document).filter((words) => words.startsWith('附件'))).toEqual(['附件1', '附件2', '附件3'])
  })

  it('reads the values of form fields, check boxes as signs', async () => {
    const document = await readPages({
      content: [text(90, 110, 12, '投标人：')],
      fields: [
        { x: 150, y: 98, width: 120, height: 16, value: '某某公司' },
        { x: 300, y: 98, width: 12, height: 12, value: true },
        { x: 330, y: 98, width: 12, height: 12, value: false },
      ],
    })
    expect(textsOf(document)[0]!.replace(/ /g, '')).toBe('投标人：某某公司☑☐')
  })

  it('reads drawn boxes, ticked or not, as signs', async () => {
    const tick = `1 w 92 ${842 - 105} m 95 ${842 - 108} l 99 ${842 - 101} l S`
    const document = await readPages({
      content: [
        frame(90, 100, 10, 10),
        tick,
        text(104, 109, 10, '是'),
        frame(130, 100, 10, 10),
        text(144, 109, 10, '否'),
      ],
    })
    expect(textsOf(document)[0]!.replace(/ /g, '')).toBe('☑是☐否')
  })

  it('sets oblique text apart as a watermark', async () => {
    const oblique = text(0, 842, 40, '内部资料').replace('1 0 0 1 0 0', '0.7 0.7 -0.7 0.7 150 500')
    const document = await readPages({ content: [oblique, text(90, 100, 12, '正文在此。')] })
    expect(textsOf(document)).toEqual(['正文在此。'])
    expect(document.furniture).toEqual([{ kind: 'watermark', page: 1, text: '内部资料' }])
  })

  it('says which page has no text', async () => {
    const document = await readPages(
      { content: [text(90, 100, 12, '首页')] },
      { content: [box(90, 100, 300, 300)] },
    )
    expect(document.notices).toEqual([{ code: 'page-without-text', file: 'sample.pdf', page: 2 }])
    expect(document.pages).toBe(2)
  })

  it('gives each block its page and box', async () => {
    const document = await readPages({ content: [text(90, 100, 12, '首页')] })
    const box = document.blocks[0]!.box!
    expect(box).toMatchObject({ page: 1, left: 90, right: 114 })
    expect(box.top).toBeLessThan(100)
    expect(box.bottom).toBeGreaterThanOrEqual(100)
  })
})

describe('a PDF that cannot be read', () => {
  it('tells a locked file', async () => {
    expect(await codeOf(buildPdf({ pages: [{ content: [] }], locked: true }))).toBe('encrypted')
  })

  it('tells a damaged and a truncated file', async () => {
    const whole = buildPdf({ pages: [{ content: [text(90, 100, 12, '首页')] }] })
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('damaged')
    expect(await codeOf(whole.slice(0, whole.length - 200))).toBe('damaged')
  })

  it('tells a file without pages', async () => {
    expect(await codeOf(buildPdf({ pages: [] }))).toBe('no-text')
  })

  it('reads or refuses a file with flipped bytes, and never fails otherwise', async () => {
    const whole = buildPdf({
      pages: [{ content: [text(90, 100, 12, '首页'), ...grid([90, 200], [120, 150])] }],
    })
    for (let step = 40; step < whole.length; step += 97) {
      const flipped = whole.map((byte, at) => (at % step === step - 1 ? byte ^ 0x15 : byte))
      expect(['none', 'damaged', 'encrypted', 'no-text']).toContain(await codeOf(flipped))
    }
  })

  it('reads the next file after one that failed', async () => {
    await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing'))
    expect(textsOf(await readPages({ content: [text(90, 100, 12, '首页')] }))).toEqual(['首页'])
  })
})
