import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/document/errors.ts'
import type { Block } from '../../../src/document/model.ts'
import { readDocument } from '../../../src/document/read.ts'
import { workbookOf } from './workbook.ts'

const row = (number: number, cells: Readonly<Record<string, string>>) =>
  `<row r="${number}">${Object.entries(cells)
    .map(([column, words]) => `<c r="${column}${number}" t="str"><v>${words}</v></c>`)
    .join('')}</row>`

const read = async (sheets: Readonly<Record<string, string>>, merged: readonly string[] = []) =>
  (await readDocument(workbookOf(sheets, { merged }), '报价.xlsx')).blocks

const cellsOf = (block: Block | undefined) =>
  block?.kind === 'table'
    ? block.rows.map(({ cells }) => cells.map((cell) => `${cell.text}@${cell.row},${cell.column}`))
    : []

describe('a workbook as a document', () => {
  it('has a heading for each named sheet and its rows as a table', async () => {
    const blocks = await read({
      分项报价表: row(1, { A: '名称', B: '单价' }) + row(2, { A: '课桌', B: '300' }),
      Sheet2: row(1, { A: '序号', B: '备注' }) + row(2, { A: '1', B: '无' }),
    })
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'table'])
    expect(blocks[0]).toMatchObject({ text: '分项报价表', level: 1, index: 0 })
    expect(cellsOf(blocks[1])).toEqual([
      ['名称@0,0', '单价@0,1'],
      ['课桌@1,0', '300@1,1'],
    ])
  })

  it('sets titles above a table and notes below it apart from its rows', async () => {
    const blocks = await read(
      {
        表: [
          row(1, { A: '开标一览表' }),
          row(2, { A: '项目', B: '报价' }),
          row(3, { A: '一包', B: '100' }),
          row(4, { A: '注：含税。' }),
        ].join(''),
      },
      ['A1:B1'],
    )
    expect(blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      '表',
      '开标一览表',
      'table',
      '注：含税。',
    ])
  })

  it('keeps merged cells as one, also over rows that hold nothing else', async () => {
    const blocks = await read(
      {
        表: [
          row(2, { B: '评分项', C: '内容', D: '分值' }),
          row(3, { B: '技术', C: '方案', D: '10' }),
          row(5, { C: '实施', D: '20' }),
        ].join(''),
      },
      ['B3:B5', 'C3:C4', 'D3:D4'],
    )
    const table = blocks[1]!
    expect(cellsOf(table)).toEqual([
      ['评分项@0,0', '内容@0,1', '分值@0,2'],
      ['技术@1,0', '方案@1,1', '10@1,2'],
      [],
      ['实施@3,1', '20@3,2'],
    ])
    expect(table.kind === 'table' && table.rows[1]!.cells[0]).toMatchObject({ rowSpan: 3, columnSpan: 1 })
  })

  it('parts tables at empty rows', async () => {
    const blocks = await read({
      表: row(1, { A: '甲', B: '乙' }) + row(2, { A: '1', B: '2' }) + row(5, { A: '丙', B: '丁' }),
    })
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'table'])
  })

  it('refuses a merge that would make millions of cells', async () => {
    const far = `<row r="19999"><c r="IV19999" t="str"><v>尾</v></c><c r="A19999" t="str"><v>头</v></c></row>`
    await expect(read({ 表: row(1, { A: '一', B: '二' }) + far }, ['A1:A19999'])).rejects.toThrow(ReadError)
  })
})
