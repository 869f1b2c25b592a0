import { describe, expect, it } from 'vitest'
import { OpeningError } from '../../src/scoring/opening/errors.ts'
import type { Bidder } from '../../src/scoring/opening/model.ts'
import { rankBidders } from '../../src/scoring/opening/rank.ts'
import { readOpening } from '../../src/scoring/opening/read.ts'
import { simulateOpening } from '../../src/scoring/opening/simulate.ts'
import type { PriceTerms } from '../../src/scoring/opening/terms.ts'
import { priceRuleOf } from '../../src/scoring/price/read.ts'
import { rowOf } from './items.ts'

const sheet = (...rows: readonly (readonly string[])[]) => [{ name: '', rows }]

const codeOf = (rows: readonly (readonly string[])[]): string => {
  try {
    readOpening(sheet(...rows))
  } catch (error) {
    if (error instanceof OpeningError) return `${error.code} ${error.row}`
  }
  return 'read'
}

describe('a record of an opening', () => {
  it('is read by its header, 万元 brought to yuan', () => {
    const [first] = readOpening(
      sheet(
        ['开标记录'],
        ['投标人', '投标报价（万元）', '小微企业', '其他得分'],
        ['甲公司', '465.5', '是', '60'],
      ),
    )
    expect(first).toMatchObject({
      name: '甲公司',
      quote: 4655000,
      smallEnterprise: true,
      otherPoints: 60,
      valid: true,
    })
  })
  it.each([
    ['no-header null', [['甲', '乙']]],
    ['no-rows null', [['投标人', '报价']]],
    [
      'quote-missing 2',
      [
        ['投标人', '报价'],
        ['甲公司', ''],
      ],
    ],
    [
      'quote-invalid 2',
      [
        ['投标人', '报价'],
        ['甲公司', '面议'],
      ],
    ],
    [
      'name-missing 2',
      [
        ['投标人', '报价'],
        ['', '100'],
      ],
    ],
    [
      'name-twice null',
      [
        ['投标人', '报价'],
        ['甲公司', '100'],
        ['甲公司', '110'],
      ],
    ],
    [
      'points-invalid 2',
      [
        ['投标人', '报价', '其他得分'],
        ['甲公司', '100', '高'],
      ],
    ],
  ])('that cannot be used says why: %s', (code, rows) => {
    expect(codeOf(rows)).toBe(code)
  })
})

const bidder = (name: string, quote: number, more: Partial<Bidder> = {}): Bidder => ({
  name,
  quote,
  smallEnterprise: false,
  domestic: false,
  otherPoints: null,
  technicalPoints: null,
  valid: true,
  ...more,
})

const rule = priceRuleOf(rowOf('以最低报价为基准价，得分=（基准价/报价）×30', 30, 'price'), '')

const TERMS: PriceTerms = {
  rule: rule.kind === 'price' ? rule : null,
  maxPoints: 30,
  scale: 1,
  ceilingYuan: 1000,
  budgetYuan: 1000,
  deductions: [{ kind: 'small-enterprise', percent: 10, text: '' }],
  lowTests: [
    { of: 'mean', percent: 50, source: 'law', text: '' },
    { of: 'ceiling', percent: 45, source: 'law', text: '' },
  ],
  ties: ['price'],
}

const ranks = (bidders: readonly Bidder[], terms = TERMS) =>
  rankBidders(bidders, terms, {}).standings.map(({ name, rank, tied }) => [name, rank, tied])

describe('ranks', () => {
  it('follow price and other points, the deduction for small firms included', () => {
    const { standings, benchmark } = rankBidders(
      [bidder('甲', 900, { otherPoints: 60 }), bidder('乙', 950, { otherPoints: 60, smallEnterprise: true })],
      TERMS,
      {},
    )
    // 950 less 10 % is 855, the benchmark; 855/900×30 = 28.5
    expect(benchmark).toBe(855)
    expect(standings.map(({ pricePoints, total, rank }) => [pricePoints, total, rank])).toEqual([
      [28.5, 88.5, 2],
      [30, 90, 1],
    ])
  })
  it('set quotes over the ceiling and rejected bids aside', () => {
    expect(ranks([bidder('甲', 1001), bidder('乙', 1000), bidder('丙', 500, { valid: false })])).toEqual([
      ['甲', null, false],
      ['乙', 1, false],
      ['丙', null, false],
    ])
  })
  it('put the lower price first where totals are equal, and tie what is equal in all', () => {
    // 800/1000×30 = 24, so 66 and 60 make 90 each
    const totals = [bidder('甲', 1000, { otherPoints: 66 }), bidder('乙', 800, { otherPoints: 60 })]
    expect(ranks(totals).map(([, rank]) => rank)).toEqual([2, 1])
    expect(ranks([bidder('甲', 800), bidder('乙', 800), bidder('丙', 900)])).toEqual([
      ['甲', 1, true],
      ['乙', 1, true],
      ['丙', 3, false],
    ])
  })
  it('follow technical points first where the tender says so', () => {
    const pair = [
      bidder('甲', 1000, { otherPoints: 66, technicalPoints: 50 }),
      bidder('乙', 800, { otherPoints: 60, technicalPoints: 40 }),
    ]
    expect(ranks(pair, { ...TERMS, ties: ['technical', 'price'] }).map(([, rank]) => rank)).toEqual([1, 2])
  })
  it('are by price alone where nothing is scored', () => {
    expect(
      ranks([bidder('甲', 900), bidder('乙', 800)], { ...TERMS, rule: null }).map(([, rank]) => rank),
    ).toEqual([2, 1])
  })
})

describe('tests for low prices', () => {
  const flags = (quotes: readonly number[]) =>
    rankBidders(
      quotes.map((quote, at) => bidder(String(at), quote)),
      TERMS,
      {},
    ).standings.map(({ flags }) => flags.map(({ of }) => of))

  it('trip below the share, not at it', () => {
    // 45 % of 1000 is 450; the mean is far below 900
    expect(flags([450, 500, 520])).toEqual([[], [], []])
    expect(flags([449, 500, 520])).toEqual([['ceiling'], [], []])
  })
  it('hold a quote against the mean of all', () => {
    // mean (455+950+1000+1000)/4 = 851.25, half of it 425.6; 420 makes a mean of 842.5, half of it 421.25
    expect(flags([455, 950, 1000, 1000])[0]).toEqual([])
    expect(flags([420, 950, 1000, 1000])[0]).toEqual(['mean', 'ceiling'])
  })
})

describe('our quote', () => {
  const asked = { ours: '我方', cost: 700, drawn: {}, lang: 'zh' } as const

  it('is highest where it is just still first', () => {
    const found = simulateOpening(
      [bidder('甲', 900, { otherPoints: 60 }), bidder('我方', 950, { otherPoints: 65 })],
      TERMS,
      asked,
    )
    // ours at q ≥ 900 gets 900/q×30+65 against 90: 900/q×30 ≥ 25 holds up to 1080, so the ceiling 1000 is the bound
    expect(found.optimum?.winning).toMatchObject({ quote: 1000, rank: 1 })
    expect(found.optimum?.margin).toBe(300)
    expect(found.sensitivity.length).toBeGreaterThan(5)
  })
  it('has a spread where a coefficient is still to be drawn', () => {
    const mean = priceRuleOf(
      rowOf(
        '基准价=有效报价平均值×K，K值在95%、100%中随机抽取。等于基准价得30分，每高1%扣1分，每低1%扣1分。',
        30,
        'price',
      ),
      '',
    )
    const terms = { ...TERMS, rule: mean.kind === 'price' ? mean : null }
    const found = simulateOpening([bidder('甲', 1000), bidder('我方', 1000)], terms, asked)
    // at 100 %: 30; at 95 %: 50/950 = 5.263 % over, 24.74
    expect(found.spread).toEqual({ low: 24.74, high: 30 })
    expect(
      simulateOpening([bidder('甲', 1000), bidder('我方', 1000)], terms, { ...asked, drawn: { K: 1 } })
        .spread,
    ).toBeNull()
  })
})
