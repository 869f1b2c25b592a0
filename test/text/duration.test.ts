import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDurations, parseDurations } from '../../src/text/duration.ts'

describe('durations', () => {
  it.each([
    ['90天', 90, 'day'],
    ['90 个日历日', 90, 'day'],
    ['九十（90）日历天', 90, 'day'],
    ['三个月', 3, 'month'],
    ['1个半月', 1.5, 'month'],
    ['半年', 0.5, 'year'],
    ['一年半', 1.5, 'year'],
    ['12个月', 12, 'month'],
    ['5个工作日', 5, 'workday'],
    ['30分钟', 30, 'minute'],
    ['2小时', 2, 'hour'],
    ['两周', 2, 'week'],
    ['7×24小时', 168, 'hours-a-week'],
    ['5*8小时', 40, 'hours-a-week'],
    ['收到通知后，3小时', 3, 'hour'],
    ['更换,48小时', 48, 'hour'],
  ])('reads %s', (text, value, unit) => {
    expect(parseDurations(text)).toMatchObject([{ value, unit }])
  })
  it.each(['2024年5月20日', '5月20日', '第三年', '2020年以来', '6月', '50×80mm'])(
    'reads none in %s',
    (text) => {
      expect(parseDurations(text)).toEqual([])
    },
  )
  it('compares across units that measure the same', () => {
    const [year, months, days, workdays] = ['1年', '12个月', '30天', '5个工作日'].map(
      (text) => parseDurations(text)[0]!,
    )
    expect(compareDurations(year!, months!)).toBe(0)
    expect(compareDurations(days!, year!)).toBeLessThan(0)
    expect(compareDurations(days!, workdays!)).toBeNull()
  })
  it('compares days as numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        const [first, second] = [parseDurations(`${a}天`)[0]!, parseDurations(`${b}日历日`)[0]!]
        expect(Math.sign(compareDurations(first, second)!)).toBe(Math.sign(a - b))
      }),
    )
  })
})
