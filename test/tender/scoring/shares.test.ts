import { describe, expect, it } from 'vitest'
import { rows, scoringOf } from './document.ts'

const PRICE = '最低有效报价得满分，其余报价按比例递减。'
const BUSINESS = [
  ['评审因素', '分值', '评审标准'],
  ['类似业绩', '60', '每提供一个同类合同得10分，最多60分。'],
  ['企业信誉', '40', '信用等级为最高级的得40分，其余得20分。'],
]
const TECHNICAL = [
  ['评审因素', '分值', '评审标准'],
  ['实施方案', '100', '方案完整、可行的得100分，一般的得60分。'],
]
const PRICES = [
  ['评审因素', '分值', '评审标准'],
  ['评审价格', '100', PRICE],
]
const WEIGHTED = ['类似业绩 12', '企业信誉 8', '实施方案 50', '评审价格 30']

describe('sheets of 100 points with shares of the whole', () => {
  it.each([
    ['a formula', '综合得分=商务得分×20%+技术得分×50%+价格得分×30%'],
    ['factors below one', '综合得分=商务得分×0.2+技术得分×0.5+价格得分×0.3'],
    ['a sentence', '各部分权重如下：商务20%，技术50%，价格30%，各按满分100分评分。'],
  ])('weighs them by %s', (_, shares) => {
    const scoring = scoringOf([
      '# 第三章 评审办法',
      shares,
      '商务评审表',
      BUSINESS,
      '技术评审表',
      TECHNICAL,
      '价格评审表',
      PRICES,
    ])
    expect(rows(scoring)).toEqual(WEIGHTED)
  })

  it('weighs them by a table of shares', () => {
    const table = [
      ['评审项', '权重'],
      ['商务评审', '20%'],
      ['技术评审', '50%'],
      ['价格评审', '30%'],
    ]
    const scoring = scoringOf([
      '# 第三章 评审办法',
      table,
      '商务评审表',
      BUSINESS,
      '技术评审表',
      TECHNICAL,
      '价格评审表',
      PRICES,
    ])
    expect(rows(scoring)).toEqual(WEIGHTED)
  })

  it('prints sums in the same points as the rows', () => {
    const business = [...BUSINESS, ['合计', '100', '']]
    const formula = '综合得分=商务得分×20%+技术得分×50%+价格得分×30%'
    const scoring = scoringOf([
      '# 第三章 评审办法',
      formula,
      '商务评审表',
      business,
      '技术评审表',
      TECHNICAL,
      '价格评审表',
      PRICES,
    ])
    const worth = (id: string) => scoring.items.find((item) => item.id === id)!.maxPoints
    for (const sum of scoring.printedSums)
      expect(sum.itemIds.reduce((total, id) => total + worth(id), 0)).toBeCloseTo(sum.points)
  })

  it('takes the price from its share where it has no table', () => {
    const formula = '综合得分=商务得分×20%+技术得分×50%+价格得分×30%'
    const scoring = scoringOf([
      '# 第三章 评审办法',
      formula,
      '商务评审表',
      BUSINESS,
      '技术评审表',
      TECHNICAL,
      '价格评审标准',
      '评审基准价为有效报价的平均值，等于基准价的得满分，每高1%扣1分。',
    ])
    expect(scoring.items.find((item) => item.category === 'price')?.maxPoints).toBe(30)
    expect(scoring.total).toBe(100)
  })
})

describe('factors side by side in the cells of one row', () => {
  it('takes one item from each line', () => {
    const scoring = scoringOf([
      '# 第三章 评审办法',
      [
        ['评审项目', '评审因素', '评审标准'],
        ['商务', '1.类似业绩（12分）\n2.企业信誉（8分）', '1.每提供一个同类合同得3分。\n2.信誉良好的得8分。'],
        ['技术', '实施方案（50分）', '方案完整、可行的得50分，一般的得30分。'],
        ['价格', '投标报价（30分）', PRICE],
      ],
    ])
    expect(rows(scoring)).toEqual(['类似业绩 12', '企业信誉 8', '实施方案 50', '投标报价 30'])
    expect(scoring.items[1]!.criteria).toBe('2.信誉良好的得8分。')
  })

  it('leaves a name broken over two lines whole', () => {
    const scoring = scoringOf([
      '# 第三章 评审办法',
      [
        ['评审因素', '分值', '评审标准'],
        ['投标人的类似\n业绩', '20', '每提供一个同类合同得5分。'],
        ['实施方案', '50', '方案完整、可行的得50分，一般的得30分。'],
        ['投标报价', '30', PRICE],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标人的类似业绩 20', '实施方案 50', '投标报价 30'])
  })
})

describe('numbered factors under a group', () => {
  it('splits them where the most that each earns adds up', () => {
    const scoring = scoringOf([
      '# 第三章 评审办法',
      [
        ['评审因素', '评审标准'],
        ['一、价格（30分）', PRICE],
        [
          '二、服务（50分）',
          '1.服务流程：合理的得30分，一般的得10分；\n2.应急预案：完整的得20分，一般的得10分。',
        ],
        ['三、实力（20分）', '1.业绩：每个4分，最高12分；\n2.设备：每台2分，最高8分。'],
      ],
    ])
    expect(rows(scoring)).toEqual(['价格 30', '服务流程 30', '应急预案 20', '业绩 12', '设备 8'])
  })
})
