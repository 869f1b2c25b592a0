import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/document/errors.ts'
import { deltasOf } from '../../../src/document/ofd/geometry.ts'
import { readDocument } from '../../../src/document/read.ts'
import { gridOf, ofdOf, pathOf, textAt } from './ofd.ts'

const read = (pages: readonly string[], more?: Parameters<typeof ofdOf>[1]) =>
  readDocument(ofdOf(pages, more), '公告.ofd')

const textsOf = async (pages: readonly string[], more?: Parameters<typeof ofdOf>[1]) =>
  (await read(pages, more)).blocks.map((block) => ('text' in block ? block.text : block.kind))

describe('an OFD file', () => {
  it('gives its lines as paragraphs with page and box', async () => {
    const { format, pages, blocks } = await read([
      textAt(30, 40, '一、项目名称：示例学校课桌采购') + textAt(30, 60, '二、采购方式：竞争性磋商'),
      textAt(30, 40, '三、预算金额：50万元'),
    ])
    expect(format).toBe('ofd')
    expect(pages).toBe(2)
    expect(blocks.map((block) => ('text' in block ? [block.page, block.text] : []))).toEqual([
      [1, '一、项目名称：示例学校课桌采购'],
      [1, '二、采购方式：竞争性磋商'],
      [2, '三、预算金额：50万元'],
    ])
    // 30 mm from the left is 85 points.
    expect(blocks[0]!.box).toMatchObject({ page: 1, left: 85 })
  })

  it('joins the lines of a paragraph', async () => {
    const lines = [
      '　　投标人应当在投标截止时间前将投标文件送达开标地点并在表上面签字，',
      '逾期送达或者没有按照招标文件要求密封的投标文件采购人和代理机构不予接',
      '收，由此产生的后果由投标人承担。',
      '　　投标文件一式三份，其中正本一份。',
    ]
    const page = [...lines, ...lines].map((words, at) => textAt(37, 40 + at * 7, words)).join('')
    const paragraphs = [lines.slice(0, 3).join('').trim(), '投标文件一式三份，其中正本一份。']
    expect(await textsOf([page])).toEqual([...paragraphs, ...paragraphs])
  })

  it('builds tables from its paths, cells merged', async () => {
    const [table] = (
      await read([
        gridOf([30, 80, 180], [40, 60, 80]).replace('M 30 60 L 180 60', 'M 80 60 L 180 60') +
          textAt(35, 52, '技术') +
          textAt(85, 52, '方案10分') +
          textAt(85, 72, '实施20分'),
      ])
    ).blocks
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows.map(({ cells }) => cells.map(({ text, rowSpan }) => [text, rowSpan]))).toEqual([
      [
        ['技术', 2],
        ['方案10分', 1],
      ],
      [['实施20分', 1]],
    ])
  })

  it('shows what a template puts on each page, as furniture where it repeats', async () => {
    const { furniture } = await read([textAt(30, 60, '正文一'), textAt(30, 60, '正文二')], {
      template: textAt(30, 20, '竞争性磋商公告'),
    })
    expect(furniture).toMatchObject([
      { kind: 'header', page: 1, text: '竞争性磋商公告' },
      { kind: 'header', page: 2, text: '竞争性磋商公告' },
    ])
  })

  it('takes bold fonts and bookmarks', async () => {
    const { outline, blocks } = await read([textAt(30, 40, '第一章 公告').replace('Font="1"', 'Font="2"')], {
      outline:
        '<ofd:Outlines><ofd:OutlineElem Title="第一章 公告"><ofd:Actions><ofd:Action Event="CLICK"><ofd:Goto><ofd:Dest Type="XYZ" PageID="11"/></ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem></ofd:Outlines>',
    })
    expect(outline).toEqual([{ level: 1, title: '第一章 公告', page: 1 }])
    expect(blocks[0]).toMatchObject({ kind: 'heading', bold: true })
  })

  it('sets oblique text apart as a watermark and leaves hidden text out', async () => {
    const { blocks, furniture } = await read([
      textAt(30, 40, '正文') +
        textAt(60, 140, '样稿', 20, 'CTM="0.7 0.7 -0.7 0.7 0 0"') +
        textAt(30, 80, '隐藏', 4, 'Visible="false"'),
    ])
    expect(furniture).toMatchObject([{ kind: 'watermark', text: '样稿' }])
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(['正文'])
  })

  it('tells of a page that is missing or has no text', async () => {
    const { notices } = await read([textAt(30, 40, '正文'), pathOf('M 0 0 L 10 10')], { missing: 1 })
    expect(notices.map(({ code, page }) => [code, page])).toEqual([
      ['page-without-text', 2],
      ['part-unreadable', 3],
    ])
  })

  it.each([
    ['encrypted', ofdOf([textAt(1, 9, '字')], { files: { 'Doc_0/Encryptions.xml': '<x/>' } })],
    ['damaged', ofdOf([], { files: { 'OFD.xml': '<OFD/>' } })],
    ['no-text', ofdOf([])],
  ])('is refused as %s', async (code, bytes) => {
    await expect(readDocument(bytes, 'a.ofd')).rejects.toMatchObject({ code })
    await expect(readDocument(bytes, 'a.ofd')).rejects.toThrow(ReadError)
  })
})

describe('displacements', () => {
  it('repeat what follows a g', () => {
    expect(deltasOf('g 3 4.5 2 g 2 1')).toEqual([4.5, 4.5, 4.5, 2, 1, 1])
    expect(deltasOf(undefined)).toEqual([])
  })

  it('are bounded and finite whatever is written', () => {
    const part = fc.oneof(fc.constant('g'), fc.double().map(String), fc.string({ maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const deltas = deltasOf(parts.join(' '))
        expect(deltas.length).toBeLessThanOrEqual(10_000)
        expect(deltas.every((delta) => Number.isFinite(delta))).toBe(true)
      }),
    )
  })
})
