import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, parseDate, parseDates } from '../../src/text/date.ts'

describe('dates', () => {
  it.each([
    ['2024年5月20日9时30分', '2024-05-20T09:30'],
    ['2024年05月20日上午9:30（北京时间）', '2024-05-20T09:30'],
    ['2024 年 5 月 20 日下午2点', '2024-05-20T14:00'],
    ['2024年5月20日（星期一）9时整', '2024-05-20T09:00'],
    ['2024-05-20 09:30:00', '2024-05-20T09:30'],
    ['2024/5/20 14：00', '2024-05-20T14:00'],
    ['２０２４．５．２０', '2024-05-20'],
    ['二〇二四年五月二十日上午九时三十分', '2024-05-20T09:30'],
  ])('reads %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso)
  })
  it.each(['2024年  月  日', '年 月 日', '2024年13月1日', '2024年2月30日', '版本 2024.1.1.1'])(
    'reads none in %s',
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )
  it('does not take the number behind a date for its time', () => {
    expect(parseDates('2024年5月20日 3 份')).toMatchObject([{ iso: '2024-05-20' }])
  })
  it('counts the days between two dates', () => {
    expect(daysBetween('2024-02-28', '2024-03-01T09:30')).toBe(2)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })
  it('reads any day back from its Chinese form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10)
          const [year, month, date] = iso.split('-').map(Number)
          expect(parseDate(`${year}年${month}月${date}日`)).toBe(iso)
        },
      ),
    )
  })
})
