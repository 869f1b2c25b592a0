import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, parseAmountPairs, parseAmounts } from '../../src/text/amount.ts'

const yuanOf = (text: string): readonly number[] => parseAmounts(text).map(({ yuan }) => yuan)

describe('amounts', () => {
  it.each([
    ['1,200,000.00元', 1200000],
    ['１２３，４５６．５元', 123456.5],
    ['￥15.8万元', 158000],
    ['最高限价：98.5 万元', 985000],
    ['人民币3亿5000万元', 350000000],
    ['2.5百万元', 2500000],
    ['1.5亿元', 150000000],
    ['3千元', 3000],
    ['五万元整', 50000],
    ['壹拾伍万捌仟陆佰捌拾元叁角伍分', 158680.35],
    ['玖仟圆整', 9000],
    ['预算金额（万元）：120.5', 1205000],
    ['合计（单位：元）：3000', 3000],
    ['￥：100', 100],
  ])('reads %s as one amount', (text, yuan) => {
    expect(yuanOf(text)).toEqual([yuan])
  })
  it.each(['多元化', '一元化管理', '人民币 元', '2024年5月', '共 12 页', '三元催化'])(
    'reads none in %s',
    (text) => {
      expect(yuanOf(text)).toEqual([])
    },
  )
  it('says where the amount stands', () => {
    const text = '预算为人民币 20,000 元整。'
    const [amount] = parseAmounts(text)
    expect(text.slice(amount!.start, amount!.end)).toBe('人民币 20,000 元')
  })
  it('pairs 大写 with 小写 in either order', () => {
    const pairs = parseAmountPairs('大写：壹拾万元整，小写：￥100,000.00元；另计￥5元（伍元整）')
    expect(pairs.map((pair) => [pair.capitals.yuan, pair.digits.yuan])).toEqual([
      [100000, 100000],
      [5, 5],
    ])
  })
  it('reads any amount with separators back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
        const text = `${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}元`
        expect(yuanOf(text)).toEqual([cents / 100])
      }),
    )
  })
})

it('parts thousands and keeps two decimals', () => {
  expect([0, 999, 1000, 171867.3, 2653840, 12.345, -1234.5].map(formatAmount)).toEqual([
    '0',
    '999',
    '1,000',
    '171,867.3',
    '2,653,840',
    '12.35',
    '-1,234.5',
  ])
})
