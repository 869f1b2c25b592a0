import { describe, expect, it } from 'vitest'
import { compareMeasures } from '../../src/matching/compare.ts'
import { measuresIn } from '../../src/matching/measures.ts'

const compared = (required: string, offered: string) =>
  compareMeasures(measuresIn(required)[0]!, measuresIn(offered)[0]!)

describe('strict comparisons', () => {
  it.each([
    ['功率＞500W', '功率500W', 'worse'],
    ['功率＞500W', '功率501W', 'meets'],
    ['功率＞500W', '功率＞500W', 'meets'],
    ['功率≥500W', '功率500W', 'meets'],
    ['噪声低于45dB', '噪声45dB', 'worse'],
    ['噪声低于45dB', '噪声44dB', 'meets'],
  ])('holds %s against %s', (required, offered, outcome) => {
    expect(compared(required, offered)).toBe(outcome)
  })
})
