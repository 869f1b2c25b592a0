import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/document/errors.ts'
import { readCsv } from '../../../src/document/sheet/csv.ts'

const rowsOf = (text: string) => readCsv(new TextEncoder().encode(text), 'a.csv')[0]!.rows

describe('readCsv', () => {
  it('reads quotes, doubled quotes, separators and line breaks inside them', () => {
    expect(rowsOf('名称,值\r\n"甲,乙","他说""好""\n再说"\r\n')).toEqual([
      ['名称', '值'],
      ['甲,乙', '他说"好"\n再说'],
    ])
  })

  it.each([
    ['a tab', '名称\t值\n甲\t1'],
    ['a semicolon', '名称;值\n甲;1'],
  ])('knows %s as separator', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['名称', '值'],
      ['甲', '1'],
    ])
  })

  it('keeps empty fields and blank lines, and drops a byte order mark', () => {
    expect(rowsOf('\ufeff名称,a,b\n\n甲,,1')).toEqual([['名称', 'a', 'b'], [''], ['甲', '', '1']])
  })

  it('reads GB18030', () => {
    const bytes = Uint8Array.of(0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd6, 0xb5)
    expect(readCsv(bytes, 'a.csv')[0]!.rows).toEqual([['名称', '值']])
  })

  it.each([
    ['nothing but white space', ' \n'],
    ['a row too wide', ','.repeat(400)],
  ])('refuses %s', (_, text) => {
    expect(() => rowsOf(text)).toThrow(ReadError)
  })

  it('ends at the end of an open quote', () => {
    expect(rowsOf('名称\n"甲')).toEqual([['名称'], ['甲']])
  })
})
