import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/document/model.ts'
import { readText } from '../../../src/document/text/read.ts'

const read = (words: string, format: 'markdown' | 'text') =>
  readText(new TextEncoder().encode(words), '示例', format)
const outline = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'heading'
      ? `${'#'.repeat(block.level)} ${block.text}`
      : 'text' in block
        ? `${block.kind}: ${block.text}`
        : block.kind,
  )

describe('Markdown', () => {
  it('becomes headings, list items, paragraphs and tables in order', () => {
    const { blocks } = read(
      '# 第一章 公告\n\n**重要**\n- 甲\n  1. 乙\n\n| 项 | 值 |\n|--|--|\n| a | b |\n末段',
      'markdown',
    )
    expect(outline(blocks)).toEqual([
      '# 第一章 公告',
      'paragraph: 重要',
      'listItem: - 甲',
      'listItem: 1. 乙',
      'table',
      'paragraph: 末段',
    ])
    expect(blocks[1]).toMatchObject({ bold: true })
    expect(blocks[3]).toMatchObject({ level: 1, label: '1.' })
    expect(blocks.map((block) => block.index)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('gives a pipe table real cells with bold, escaped pipes and line breaks', () => {
    const [table] = read(
      '| 名称 | 要求 |\n|:---|---:|\n| **甲** | 不低于 1\\|2<br>台 |\n| 只有一格 |',
      'markdown',
    ).blocks
    expect(table).toMatchObject({ kind: 'table', columns: 2 })
    const cells = table?.kind === 'table' ? table.rows.map((row) => row.cells.map((cell) => cell.text)) : []
    expect(cells).toEqual([['名称', '要求'], ['甲', '不低于 1|2\n台'], ['只有一格']])
  })

  it('keeps the blanks of a form', () => {
    expect(outline(read('# 投标函\n投标人：____（盖章）', 'markdown').blocks)[1]).toBe(
      'paragraph: 投标人：____（盖章）',
    )
  })
})

describe('plain text', () => {
  it('becomes one paragraph a line, with chapter numbers as headings', () => {
    const { blocks } = read('第一章 投标邀请\r\n\r\n一、项目概况\r\n1.1 本项目采购打印机。\r\n', 'text')
    expect(outline(blocks)).toEqual([
      '# 第一章 投标邀请',
      '### 一、项目概况',
      'paragraph: 1.1 本项目采购打印机。',
    ])
    expect(blocks.map((block) => 'label' in block && block.label)).toEqual(['第一章', '一、', '1.1'])
  })

  it('says how many bytes it could not decode', () => {
    const good = [...new TextEncoder().encode('投标文件'.repeat(100))]
    const { notices } = readText(Uint8Array.from([...good, 0xff, ...good]), '示例', 'text')
    expect(notices).toEqual([{ code: 'undecodable-text', file: '示例', page: null, count: 1 }])
  })
})
