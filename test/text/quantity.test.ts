import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../src/text/quantity.ts'
import { compareValues, findUnit, toBase } from '../../src/text/units.ts'

describe('quantities', () => {
  it.each([
    ['≥12寸', 'atLeast', 12, null, '英寸'],
    ['不少于3人', 'atLeast', 3, null, '人'],
    ['至少五名', 'atLeast', 5, null, '名'],
    ['不低于 95 %', 'atLeast', 95, null, '%'],
    ['≤0.5米', 'atMost', 0.5, null, 'm'],
    ['不超过30天', 'atMost', 30, null, '天'],
    ['＞100台', 'moreThan', 100, null, '台'],
    ['小于2公斤', 'lessThan', 2, null, 'kg'],
    ['3级以上', 'atLeast', 3, null, '级'],
    ['10%以下', 'atMost', 10, null, '%'],
    ['10~20℃', 'between', 10, 20, '℃'],
    ['-20℃至60℃', 'between', -20, 60, '℃'],
    ['5mm±0.2', 'tolerance', 5, 0.2, 'mm'],
    ['厚度25毫米', 'equal', 25, null, 'mm'],
  ])('reads %s', (text, comparator, value, second, unit) => {
    expect(parseQuantities(text)).toMatchObject([{ comparator, value, second, unit }])
  })
  it('gives each side of a size the unit behind the last', () => {
    expect(parseQuantities('1000×600×750mm').map(({ value, unit }) => [value, unit])).toEqual([
      [1000, 'mm'],
      [600, 'mm'],
      [750, 'mm'],
    ])
  })
  it.each(['项目编号 2024-12', 'A4纸', '第3章', '5mAhx'])('reads none in %s', (text) => {
    expect(parseQuantities(text)).toEqual([])
  })
  it('says where the quantity stands', () => {
    const text = '内存容量：≥16GB，可扩展'
    const [found] = parseQuantities(text)
    expect(text.slice(found!.start, found!.end)).toBe('≥16GB')
  })
})

describe('units', () => {
  it('compares values of one dimension', () => {
    expect(compareValues(25, 'cm', 0.25, '米')).toBe(0)
    expect(compareValues(1, 'TB', 512, 'GB')).toBeGreaterThan(0)
    expect(compareValues(1, 'kg', 1, 'm')).toBeNull()
    expect(compareValues(1, '台', 1, '套')).toBeNull()
  })
  it('knows no unit it was not told', () => {
    expect(findUnit('光年')).toBeNull()
    expect(toBase(1, '光年')).toBeNull()
  })
  it('orders as numbers do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (a, b) => {
        expect(Math.sign(compareValues(a, 'mm', b, '毫米')!)).toBe(Math.sign(a - b))
      }),
    )
  })
})
