import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber, parseNumeral } from '../../src/text/numeral.ts'

const DIGITS = [...'零一二三四五六七八九']
const section = (value: number): string => {
  let text = ''
  let gap = false
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? '零' : '') + DIGITS[digit] + name
      gap = false
    }
  }
  return text
}
const write = (value: number): string => {
  if (value === 0) return '零'
  const [high, middle, low] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4]
  return (
    (high ? `${section(high)}亿` : '') +
    (middle ? `${section(middle)}万` : '') +
    (low ? `${high + middle && low < 1000 ? '零' : ''}${section(low)}` : '')
  )
}

describe('Chinese numerals', () => {
  it.each([
    ['一百二十三', 123],
    ['十', 10],
    ['十五', 15],
    ['廿五', 25],
    ['两千零五', 2005],
    ['二〇二四', 2024],
    ['二○二四', 2024],
    ['壹拾伍万捌仟陆佰捌拾', 158680],
    ['一亿二千万', 120000000],
    ['零', 0],
  ])('reads %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })
  it.each(['', '万', '一一百', '十百', '一元', '第三'])('rejects %j', (text) => {
    expect(parseNumeral(text)).toBeNull()
  })
  it('reads every number that is written by the rules', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        (value) => parseNumeral(write(value)) === value,
      ),
    )
  })
  it('reads digits with thousands separators', () => {
    expect(parseNumber('1,234.5')).toBe(1234.5)
    expect(parseNumber('三十')).toBe(30)
    expect(parseNumber('1.2.3')).toBeNull()
  })
})
