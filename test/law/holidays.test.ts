import { describe, expect, it } from 'vitest'
import { holidays, workdaysFrom } from '../../src/law/holidays.ts'

describe('working days', () => {
  it('leave out weekends and count both ends', () => {
    expect(workdaysFrom('2024-05-13', '2024-05-17')).toBe(5)
    expect(workdaysFrom('2024-05-18', '2024-05-19')).toBe(0)
  })
  it('leave out holidays and count the weekend days worked for them', () => {
    expect(workdaysFrom('2024-04-28', '2024-05-11')).toBe(9)
    expect(workdaysFrom('2023-10-07', '2023-10-08')).toBe(2)
    expect(workdaysFrom('2026-02-14', '2026-02-24')).toBe(2)
  })
  it('go over the end of a year', () => {
    expect(workdaysFrom('2024-12-30', '2025-01-02')).toBe(3)
  })
  it('are not known for years that no calendar holds', () => {
    expect(workdaysFrom('2035-03-01', '2035-03-05')).toBeNull()
    expect(workdaysFrom('2035-03-01', '2035-03-05', { 2035: { off: ['03-05'], work: [] } })).toBe(2)
    expect(workdaysFrom('2024-01-01', '2026-01-01')).toBeNull()
  })
  it('are arranged so that days worked fall on weekends and the year keeps its festivals', () => {
    for (const [year, { off, work }] of Object.entries(holidays)) {
      for (const day of work) expect(new Date(`${year}-${day}`).getUTCDay() % 6, `${year}-${day}`).toBe(0)
      for (const span of off) {
        const [first, last = first] = span.split('/')
        expect(first! <= last!, span).toBe(true)
      }
      for (const festival of ['01-01', '05-01', '10-01', '10-02', '10-03'])
        expect(workdaysFrom(`${year}-${festival}`, `${year}-${festival}`)).toBe(0)
      expect(workdaysFrom(`${year}-01-01`, `${year}-12-31`)).toBeGreaterThanOrEqual(246)
      expect(workdaysFrom(`${year}-01-01`, `${year}-12-31`)).toBeLessThanOrEqual(252)
    }
  })
})
