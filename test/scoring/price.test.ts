import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, toNumber } from '../../src/scoring/exact.ts'
import type { PriceRule, ScoringRule } from '../../src/scoring/model.ts'
import { benchmarkValue, pricePoints } from '../../src/scoring/price/points.ts'
import { priceRuleOf } from '../../src/scoring/price/read.ts'
import { rowOf } from './items.ts'

const priceIn = (rule: ScoringRule): PriceRule => {
  const inner = rule.kind === 'scaled' ? rule.rule : rule
  if (inner.kind !== 'price') throw new Error(`no price formula: ${inner.kind}`)
  return inner
}

const readPrice = (criteria: string, maxPoints: number): PriceRule =>
  priceIn(priceRuleOf(rowOf(criteria, maxPoints, 'price'), ''))

interface Asked {
  readonly ceiling?: number
  readonly drawn?: Readonly<Record<string, number>>
}

const groundOf = (quotes: readonly number[], { ceiling, drawn = {} }: Asked = {}) => ({
  quotes: quotes.map(exact),
  ceiling: ceiling === undefined ? null : exact(ceiling),
  drawn,
})

const pointsOf = (rule: PriceRule, quotes: readonly number[], asked: Asked = {}): readonly number[] =>
  quotes.map((quote) => toNumber(pricePoints(rule, exact(quote), groundOf(quotes, asked))!))

const baseOf = (rule: PriceRule, quotes: readonly number[], asked: Asked = {}): number =>
  toNumber(benchmarkValue(rule.benchmark, groundOf(quotes, asked))!)

describe('price formulas, with figures worked by hand', () => {
  it('低价优先: the lowest gets all, others in proportion', () => {
    const rule = readPrice('满足要求且报价最低的为评标基准价，得满分。得分=（评标基准价/投标报价）×30', 30)
    // 100/120×30 = 25, 100/150×30 = 20
    expect(pointsOf(rule, [100, 120, 150])).toEqual([30, 25, 20])
  })
  it('百分制: counts out of a hundred and is scaled to the row', () => {
    const rule = priceRuleOf(rowOf('采用低价优先法，投标报价得分=(评标基准价/投标报价)×100', 30, 'price'), '')
    expect(rule).toMatchObject({ kind: 'scaled', of: 100, points: 30 })
    // 80/100×100 = 80 of a hundred
    expect(pointsOf(priceIn(rule), [80, 100])).toEqual([100, 80])
  })
  it('权重写在公式里: ×10%×100 is ten points', () => {
    const rule = readPrice('以最低报价为基准价，得分=（基准价/报价）×10%×100', 10)
    expect(pointsOf(rule, [80, 100])).toEqual([10, 8])
  })
  it('平均价基准: deductions above and below it', () => {
    const rule = readPrice(
      '以有效报价的算术平均值为评标基准价，等于基准价的得满分，每上浮1%扣0.6分，每下浮1%扣0.4分。',
      20,
    )
    // mean 100; +10 % costs 6, −10 % costs 4
    expect(pointsOf(rule, [90, 100, 110])).toEqual([16, 20, 14])
  })
  it('去掉最高和最低: as the number of bidders asks', () => {
    const rule = readPrice(
      '有效投标人不超过5家的，以全部报价的平均值为基准价；6家至8家的，去掉一个最高价和一个最低价后的平均值为基准价；9家及以上的，去掉两个最高价和两个最低价后的平均值为基准价。等于基准价得30分，每高1%扣1分，每低1%扣0.5分。',
      30,
    )
    expect(baseOf(rule, [80, 100, 120])).toBe(100)
    // 80 and 126 are left out: (95+100+100+105)/4 = 100
    expect(baseOf(rule, [80, 95, 100, 100, 105, 126])).toBe(100)
    // two at each end are left out of nine: (96+98+100+102+104)/5 = 100
    expect(baseOf(rule, [50, 60, 96, 98, 100, 102, 104, 300, 400])).toBe(100)
  })
  it('平均价下浮: a fixed factor', () => {
    const rule = readPrice('基准价为各有效报价平均值的95%，等于基准价得30分，每高1%扣1分，每低1%扣0.5分', 30)
    expect(baseOf(rule, [90, 110])).toBe(95)
    // 90 is 5/95 = 5.2632 % below: 30 − 2.6316 = 27.3684; 110 is 15/95 = 15.7895 % above: 14.2105
    expect(pointsOf(rule, [90, 110])).toEqual([27.37, 14.21])
  })
  it('随机系数K: the value drawn, else the middle', () => {
    const rule = readPrice(
      '评标基准价=有效报价平均值×K，K值在95%、96%、97%、98%、99%中随机抽取。等于基准价得40分，每高1%扣1分，每低1%扣0.5分。',
      40,
    )
    expect(baseOf(rule, [90, 110], { drawn: { K: 0.99 } })).toBe(99)
    expect(baseOf(rule, [90, 110])).toBe(97)
  })
  it('复合基准价: the ceiling weighed with the mean', () => {
    const rule = readPrice(
      '评标基准价=最高限价×30%+有效报价平均值×70%，等于基准价得50分，每高1%扣2分，每低1%扣1分。',
      50,
    )
    // 0.3×120 + 0.7×100 = 106
    expect(baseOf(rule, [90, 110], { ceiling: 120 })).toBe(106)
  })
  it('最低价扣分法: points off for each percent over the lowest', () => {
    const rule = readPrice('以最低有效报价为基准价，等于基准价得40分，每高1%扣0.5分。', 40)
    // 10 % over costs 5
    expect(pointsOf(rule, [100, 110])).toEqual([40, 35])
  })
  it('次低价基准', () => {
    const rule = readPrice('以次低报价为评标基准价，等于基准价得20分，每高1%扣1分，每低1%扣0.5分。', 20)
    expect(baseOf(rule, [90, 100, 120])).toBe(100)
    expect(pointsOf(rule, [90, 100, 120])).toEqual([15, 20, 0])
  })
  it('下浮率: the highest discount gets all, others in proportion', () => {
    const rule = readPrice('以最高下浮率为评标基准，得分=投标下浮率/最高下浮率×20', 20)
    expect(rule).toMatchObject({
      quote: 'discount',
      score: { kind: 'share' },
      benchmark: { kind: 'highest' },
    })
    // 6/8×20 = 15
    expect(pointsOf(rule, [8, 6])).toEqual([20, 15])
  })
  it('内插: linear between the lowest and the highest', () => {
    const rule = readPrice('得分=（最高报价-投标报价）/（最高报价-最低报价）×30', 30)
    // (150−120)/(150−100) = 0.6
    expect(pointsOf(rule, [100, 120, 150])).toEqual([30, 18, 0])
  })
  it('名次: so much less for every place', () => {
    const rule = readPrice('按报价由低到高排序，最低的得满分，每递增一名扣3分。', 30)
    expect(pointsOf(rule, [100, 120, 110])).toEqual([30, 24, 27])
  })
  it('偏差率公式: F−偏差率×100×E with E1 and E2', () => {
    const rule = readPrice(
      '评标基准价为有效报价的平均值。若报价＞基准价，得分=50-偏差率×100×E1；若报价≤基准价，得分=50+偏差率×100×E2。等于基准价得50分，其中E1=2，E2=1。',
      50,
    )
    expect(rule.score).toMatchObject({ kind: 'slope', start: 50, above: { points: -2 } })
  })
  it('低于基准价加分: up to a bound', () => {
    const rule = readPrice(
      '以有效报价的平均值为基准价。等于基准价者得37分，每高于基准价3%扣0.5分，最多扣5分；每低于基准价3%加0.5分，最多加5分。结果保留2位小数。',
      42,
    )
    expect(rule).toMatchObject({ full: 42, decimals: 2 })
    // mean 100: −30 % earns 10 steps of 0.5, +30 % costs as much
    expect(pointsOf(rule, [70, 100, 130])).toEqual([42, 37, 32])
  })
  it.each([
    '价格合理的酌情给分',
    '去掉最高的20%和最低的20%后的平均值为评标基准价，等于基准价得30分，每高1%扣1分，每低1%扣0.5分。',
    '从三种方法中随机抽取一种方法计算评标基准价。等于基准价得30分，每高1%扣1分，每低1%扣0.5分。',
  ])('are left as stated where no family fits: %s', (criteria) => {
    expect(priceRuleOf(rowOf(criteria, 30, 'price'), '').kind).toBe('stated')
  })
  it('do not take a test for low prices for a factor', () => {
    const rule = readPrice(
      '以有效报价的平均值为基准价，等于基准价得30分，每高1%扣1分，每低1%扣0.5分。报价低于平均值的70%的，应当提供书面说明。',
      30,
    )
    expect(baseOf(rule, [90, 110])).toBe(100)
  })
})

describe('points for the price', () => {
  const lowest = readPrice('以最低报价为基准价，得分=（基准价/报价）×30', 30)
  const mean = readPrice('以有效报价的平均值为基准价，等于基准价得30分，每高1%扣1分，每低1%扣0.5分。', 30)
  const quotes = fc.array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 9 })

  it('are never above the maximum nor below nothing', () => {
    fc.assert(
      fc.property(quotes, (of) => {
        for (const rule of [lowest, mean])
          for (const points of pointsOf(rule, of)) {
            expect(points).toBeGreaterThanOrEqual(0)
            expect(points).toBeLessThanOrEqual(30)
          }
      }),
    )
  })
  it('never rise with the quote where the lowest comes first', () => {
    fc.assert(
      fc.property(quotes, (of) => {
        const rising = of.toSorted((a, b) => a - b)
        const points = pointsOf(lowest, rising)
        expect(points).toEqual(points.toSorted((a, b) => b - a))
      }),
    )
  })
})
