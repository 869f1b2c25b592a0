import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, divide, exact, plus, round, sum, times, toNumber } from '../../src/scoring/exact.ts'

describe('exact numbers', () => {
  it('add tenths without a remainder', () => {
    expect(toNumber(plus(exact(0.1), exact(0.2)))).toBe(0.3)
  })
  it('round half away from zero, as 四舍五入 does', () => {
    expect(toNumber(round(exact(1.005), 2))).toBe(1.01)
    expect(toNumber(round(exact(-1.005), 2))).toBe(-1.01)
    expect(toNumber(round(exact(2.675), 2, 'down'))).toBe(2.67)
    expect(toNumber(round(exact(2.671), 2, 'up'))).toBe(2.68)
  })
  it('keep a third a third', () => {
    const third = divide(exact(1), exact(3))
    expect(compare(sum([third, third, third]), exact(1))).toBe(0)
  })
  it('refuse what is no finite number, and division by nothing', () => {
    expect(() => exact(Number.NaN)).toThrow(RangeError)
    expect(() => divide(exact(1), exact(0))).toThrow(RangeError)
  })
  it('undo a product by division', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const [x, y] = [exact(a / 100), exact(b / 1000)]
        expect(compare(divide(times(x, y), y), x)).toBe(0)
      }),
    )
  })
})
