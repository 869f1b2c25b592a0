import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../src/document/sheet/xlsx.ts'
import { type Workbook, writeXlsx } from '../../../src/report/office/xlsx.ts'
import { HAS_OFFICE, printedBy } from '../../office.ts'

const HOSTILE = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '_x0041_', '</t><f>1</f>', '\u0000空\ud800']
const WORKBOOK: Workbook = {
  title: '样例',
  sheets: [
    {
      name: '一/[表]',
      frozenColumns: 1,
      columns: [
        { title: '内容', width: 20 },
        { title: '数', width: 8, format: '0.0' },
        { title: '日期', width: 12 },
        { title: '状态', width: 10, list: { name: '状态' } },
      ],
      rows: [
        ...HOSTILE.map((text) => [text, 1.5, { date: '2026-03-18' }, '好']),
        [{ value: '到二', link: { sheet: '二', row: 2 } }, Number.NaN, { date: '2026-03-18T09:30' }, null],
        [{ value: '网', link: { url: 'https://example.org/' } }, 2, null, null],
        [{ value: '坏', link: { url: 'file:///etc/passwd' } }, 'x'.repeat(40_000), null, null],
      ],
    },
    { name: '二', columns: [{ title: '甲', width: 5 }], rows: [['乙']], filter: false },
    { name: '二'.repeat(40), columns: [{ title: '甲', width: 5 }], rows: [] },
    { name: '二'.repeat(41), columns: [{ title: '甲', width: 5 }], rows: [] },
  ],
  lists: [
    { name: '状态', values: ['好', '坏'] },
    { name: '人', values: [], spare: 5 },
  ],
}
const bytes = writeXlsx(WORKBOOK)
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
)
const first = parts['xl/worksheets/sheet1.xml']!

describe('a written workbook', () => {
  it('has the same bytes each time', () => {
    expect(writeXlsx(WORKBOOK)).toEqual(bytes)
  })

  it('holds words that look like formulas as words', () => {
    const rows = readXlsx(bytes, 'a.xlsx')[0]!.rows.map(([cell]) => cell)
    for (const text of ['=1+1', '+cmd', '-2', '@SUM(A1)', '_x0041_', '</t><f>1</f>'])
      expect(JSON.stringify(rows)).toContain(JSON.stringify(text).slice(1, -1))
    expect(Object.values(parts).join('')).not.toMatch(/<f[ >]/)
  })

  it('keeps formula-like words quoted when they are edited', () => {
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"')
  })

  it('cuts words at what a cell holds', () => {
    const longest = Math.max(
      ...[...parts['xl/sharedStrings.xml']!.matchAll(/<t[^>]*>([^<]*)/g)].map(([, t]) => t!.length),
    )
    expect(longest).toBe(32_767)
  })

  it('freezes the head, filters, validates, links and repeats the header in print', () => {
    expect(first).toContain('ySplit="1"')
    expect(first).toContain('<autoFilter ref="A1:D12"/>')
    expect(first).toMatch(/<dataValidation type="list"[^>]*sqref="D2:D12"><formula1>'选项'!\$A\$2:\$A\$3</)
    expect(first).toContain(`location="'二'!A2"`)
    expect(first).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"')
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Titles')
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('https://example.org/')
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).not.toContain('passwd')
  })

  it('gives sheets names that Excel takes, each once', () => {
    const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!)
    expect(new Set(names).size).toBe(5)
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]/)
    }
  })

  it('writes days as days of Excel', () => {
    // 2026-03-18 is day 46,099 of Excel's calendar.
    expect(first).toContain('<v>46099</v>')
    expect(first).toMatch(/<v>46099\.3958333/)
  })

  it.skipIf(!HAS_OFFICE)(
    'opens in LibreOffice (skipped where soffice is absent)',
    () => {
      expect(printedBy(bytes, 'a.xlsx')).toContain('=1+1')
    },
    120_000,
  )
})
