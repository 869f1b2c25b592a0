import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/document/errors.ts'
import { readXlsx } from '../../../src/document/sheet/xlsx.ts'
import { workbookOf } from './workbook.ts'

const rowsOf = (xml: string, more?: Parameters<typeof workbookOf>[1]) =>
  readXlsx(workbookOf({ 表: xml }, more), 'a.xlsx')[0]!.rows

describe('readXlsx', () => {
  it('reads shared, inline and rich words without their phonetic guides', () => {
    const rows = rowsOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>丙</t></is></c></row>',
      { strings: '<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丁</t></r><rPh><t>ding</t></rPh></si>' },
    )
    expect(rows).toEqual([['甲', '乙丁', '丙']])
  })

  it('keeps cells at their columns and rows', () => {
    expect(rowsOf('<row r="3"><c r="B3" t="str"><v>二</v></c></row>')).toEqual([[], [], ['', '二']])
  })

  it('shows numbers as their format does', () => {
    const rows = rowsOf(
      '<row><c s="1"><v>45000</v></c><c s="2"><v>0.07</v></c><c s="3"><v>45366.5</v></c><c s="4"><v>45000</v></c><c><v>0.30000000000000004</v></c></row>',
    )
    expect(rows).toEqual([['2023-03-15', '7%', '2024-03-15', '45000', '0.3']])
  })

  it('counts days from 1904 where the workbook says so', () => {
    const properties = '<workbookPr date1904="1"/>'
    expect(rowsOf('<row><c s="1"><v>43538</v></c></row>', { properties })).toEqual([['2023-03-15']])
  })

  it('takes the kept result of a formula, and nothing for an error', () => {
    const rows = rowsOf(
      '<row><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><f>HYPERLINK(1)</f><v>词</v></c></row>',
    )
    expect(rows).toEqual([['2', '', '词']])
  })

  it('leaves hidden sheets out', () => {
    const sheets = { 一: '<row><c><v>1</v></c></row>', 二: '<row><c><v>2</v></c></row>' }
    expect(readXlsx(workbookOf(sheets, { state: 'state="hidden"' }), 'a').map(({ name }) => name)).toEqual([
      '一',
    ])
  })

  it.each([
    ['a row beyond the limit', '<row r="900000"><c r="A900000"><v>1</v></c></row>'],
    ['a column beyond the limit', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>'],
  ])('refuses %s', (_, xml) => {
    expect(() => rowsOf(xml)).toThrow(ReadError)
  })
})
