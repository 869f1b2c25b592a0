import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, evaluateRule, leavesOf } from '../../src/scoring/evaluate.ts'
import type { ScoringRule } from '../../src/scoring/model.ts'
import { proofsIn, windowIn } from '../../src/scoring/parse/proofs.ts'
import { ruleOf, UNSCALED } from '../../src/scoring/parse/row.ts'
import { mostOf } from '../../src/scoring/totals.ts'
import { rowOf } from './items.ts'

const read = (criteria: string, points: number): ScoringRule => ruleOf(rowOf(criteria, points), UNSCALED)

/** Points of a rule with one answer for all its leaves. */
const points = (rule: ScoringRule, answer: Answer): number => evaluateRule(rule, () => answer).low

const value = (count: number): Answer => ({ kind: 'value', value: count })

describe('a scoring row is read as', () => {
  it.each([
    ['优得10分，良得6分，中得3分，差不得分', 10, [10, 6, 3]],
    ['第一档（8-10分）：思路清晰；第二档（4-7分）：较清晰；第三档（0-3分）：欠缺', 10, [10, 7, 3]],
    ['完全满足得5分，基本满足得3分，不满足不得分', 5, [5, 3]],
    ['A档15分；B档10分；C档5分', 15, [15, 10, 5]],
  ])('tiers that a person judges: %s', (criteria, most, highs) => {
    const rule = read(criteria, most)
    expect(rule).toMatchObject({ kind: 'tiers', judged: true })
    expect(rule.kind === 'tiers' && rule.tiers.map(({ high }) => high)).toEqual(highs)
  })

  it('tiers that facts decide: 高级职称得4分，中级职称得2分', () => {
    expect(read('项目负责人具有高级职称的得4分，中级职称的得2分', 4)).toMatchObject({
      kind: 'tiers',
      judged: false,
    })
  })

  it.each([
    ['2022年以来同类业绩，每提供一个得2分，最高10分', 10, 3, 6],
    ['2022年以来同类业绩，每提供一个得2分，最高10分', 10, 9, 10],
    ['检测参数每10项得2分，满分10分', 10, 25, 4],
    ['养护机械每台得1.5分，最多得6分', 6, 2, 3],
    ['配备保洁主管5名得6分，每增加1名得2分，最高12分', 12, 7, 10],
    ['配备保洁主管5名得6分，每增加1名得2分，最高12分', 12, 4, 0],
  ])('a count: %s (of %d)', (criteria, most, count, expected) => {
    const rule = read(criteria, most)
    expect(rule.kind).toBe('count')
    expect(points(rule, value(count))).toBe(expected)
  })

  it('a deduction with a mark of its own', () => {
    const rule = read('全部满足得30分；▲参数每负偏离一项扣5分，一般参数每负偏离一项扣2分，扣完为止', 30)
    expect(rule).toMatchObject({
      kind: 'deduct',
      full: 30,
      cuts: [
        { mark: '▲', each: 5 },
        { mark: null, each: 2 },
      ],
    })
    expect(points(rule, { kind: 'cuts', counts: [2, 3] })).toBe(14)
    expect(points(rule, { kind: 'cuts', counts: [9, 0] })).toBe(0)
  })

  it('a deduction whose full points stand behind it', () => {
    expect(read('▲条款每负偏离一项扣2分，扣至0分为止，全部无偏离的得16分', 16)).toMatchObject({
      kind: 'deduct',
      full: 16,
    })
  })

  it.each([
    [
      '响应时间2小时以内得5分，4小时以内得3分，其余得1分',
      5,
      [
        [1, 5],
        [3, 3],
        [9, 1],
      ],
    ],
    [
      '场地面积800平方米以上得8分，600平方米以上得6分，400平方米以上得4分',
      8,
      [
        [900, 8],
        [600, 6],
        [100, 0],
      ],
    ],
    [
      '人数在10人以上的得4分，6-9人得2分，5人以下得1分',
      4,
      [
        [12, 4],
        [7, 2],
        [5, 1],
      ],
    ],
    [
      '资产负债率≤50%得4分，50%～70%得2分，＞70%得1分',
      4,
      [
        [50, 4],
        [60, 2],
        [80, 1],
      ],
    ],
  ] as const)('steps by a number: %s', (criteria, most, pairs) => {
    const rule = read(criteria, most)
    expect(rule.kind).toBe('steps')
    for (const [measured, expected] of pairs) expect(points(rule, value(measured))).toBe(expected)
  })

  it('a choice of things listed: 满足以上三项', () => {
    const rule = read(
      '方案包括：\n1.供货计划；\n2.安装流程；\n3.验收步骤。\n满足以上三项得6分，满足任意两项得4分，满足任意一项得2分',
      6,
    )
    expect(rule).toMatchObject({ kind: 'steps', of: ['供货计划', '安装流程', '验收步骤'] })
    expect([0, 1, 2, 3].map((count) => points(rule, value(count)))).toEqual([0, 2, 4, 6])
  })

  it('a rate beyond a start', () => {
    const rule = read('质保期在3年基础上每增加1年得2分，最多4分', 4)
    expect(rule).toMatchObject({ kind: 'rate', from: 3, most: 4 })
    expect([2, 3, 4, 9].map((years) => points(rule, value(years)))).toEqual([0, 0, 2, 4])
  })

  it('a rate that falls', () => {
    const rule = read('地市覆盖率100%得8分，每低5%扣1分', 8)
    expect([100, 95, 91, 20].map((percent) => points(rule, value(percent)))).toEqual([8, 7, 7, 0])
  })

  it('places', () => {
    const rule = read('按测试结果排名，第一名20分，第二名16分，第三名12分，其余8分', 20)
    expect([1, 3, 7].map((place) => points(rule, { kind: 'place', place }))).toEqual([20, 12, 8])
  })

  it('parts that add up to the row, one nested in another', () => {
    const rule = read(
      '1.具有质量管理体系认证的得2分；\n2.项目经理：\n（1）具有一级建造师的得3分；\n（2）具有高级工程师的得2分；\n3.类似业绩每个得1分，最高3分。',
      10,
    )
    expect(rule.kind).toBe('sum')
    expect(leavesOf(rule)).toHaveLength(4)
    expect(mostOf(rule)).toBe(10)
  })

  it('base points with a judgement on top', () => {
    const rule = read(
      '方案包括：\n1.进度；\n2.质量；\n3.安全。\n每满足一项得2分，最高得6分；在此基础上，评价为优的得4分，评价为良的得2分。',
      10,
    )
    expect(rule).toMatchObject({
      kind: 'sum',
      parts: [
        { kind: 'count', most: 6 },
        { kind: 'tiers', judged: true },
      ],
    })
  })

  it('the best of several that do not add up', () => {
    expect(read('1.设有服务网点的得3分；\n2.承诺设立服务网点的得3分。\n以上两项不可累计得分。', 3).kind).toBe(
      'best',
    )
  })

  it('a row in hundreds that is scaled', () => {
    const rule = read('全部满足得100分，每负偏离一项扣17分，扣完为止', 30)
    expect(rule).toMatchObject({ kind: 'scaled', of: 100, points: 30 })
    // (100 − 2×17) × 0.3
    expect(points(rule, { kind: 'cuts', counts: [2] })).toBe(19.8)
  })

  it.each([
    ['响应时间、驻场、备件各项评价', 7],
    ['每负偏离一项扣X分，扣完为止', 20],
    ['全部满足得4分，每负偏离一项扣1分', 3],
    ['', 10],
  ])('stated where no form fits, its text kept: %s', (criteria, most) => {
    expect(read(criteria, most)).toEqual({ kind: 'stated', text: criteria, points: most })
  })
})

const COUNTED = ['每提供一个得2分，最高10分', '每10项得1分，最高5分', '每人得1.5分，最多6分'].map(
  (text, at) => read(text, [10, 5, 6][at]!),
)
const CUT = read('全部满足得20分，▲每负偏离一项扣3分，其他每负偏离一项扣0.5分，扣完为止', 20)
const MIXED = read('1.具有资质的得2分；\n2.类似业绩每个得1分，最高3分；\n3.方案优得5分，良得3分。', 10)

describe('points of a rule', () => {
  it('never fall with more of what is counted, and stay in bounds', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), (a, b) => {
        for (const rule of COUNTED) {
          const [few, many] = [Math.min(a, b), Math.max(a, b)].map((count) => points(rule, value(count)))
          expect(few).toBeLessThanOrEqual(many!)
          expect(few).toBeGreaterThanOrEqual(0)
          expect(many).toBeLessThanOrEqual(mostOf(rule)!)
        }
      }),
    )
  })
  it('never rise with more deviations, nor fall below nothing', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(60), fc.nat(5), (marked, plain, more) => {
        const before = points(CUT, { kind: 'cuts', counts: [marked, plain] })
        const after = points(CUT, { kind: 'cuts', counts: [marked + more, plain + more] })
        expect(after).toBeLessThanOrEqual(before)
        expect(after).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  it('of a sum are those of its parts', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.nat(6), fc.nat(2), (met, count, tier) => {
        const answers: Readonly<Record<string, Answer>> = {
          '0': { kind: 'met', met },
          '1': value(count),
          '2': { kind: 'tier', tier },
        }
        const expected = (met ? 2 : 0) + Math.min(3, count) + ([5, 3][tier] ?? 0)
        expect(evaluateRule(MIXED, (path) => answers[path] ?? null)).toEqual({
          low: expected,
          high: expected,
        })
      }),
    )
  })
  it('are a range where something is not known', () => {
    expect(evaluateRule(MIXED, (path) => (path === '0' ? { kind: 'met', met: true } : null))).toEqual({
      low: 2,
      high: 10,
    })
  })
  it('survive JSON', () => {
    for (const rule of [...COUNTED, CUT, MIXED]) expect(JSON.parse(JSON.stringify(rule))).toEqual(rule)
  })
})

describe('what a row demands', () => {
  it('are proofs by kind', () => {
    const kinds = proofsIn('须提供合同复印件和验收报告，人员须提供社保证明，产品提供CNAS检测报告。').map(
      ({ kind }) => kind,
    )
    expect(kinds.toSorted()).toEqual(['acceptance', 'contract', 'social-insurance', 'test-report'])
  })
  it('is a period, by days or by years', () => {
    expect(windowIn('2022年1月1日以来的业绩')).toMatchObject({ from: '2022-01-01', years: null })
    expect(windowIn('近三年完成的业绩')).toMatchObject({ from: null, years: 3 })
    expect(windowIn('具有质量管理体系认证')).toBeNull()
  })
})
