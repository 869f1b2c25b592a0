import { describe, expect, it } from 'vitest'
import { type BlockSpec, scoringOf } from './document.ts'

const monthly = [
  ['序号', '考核内容', '分值', '考核标准', '得分'],
  ['1', '草坪修剪', '40', '未按时修剪的，每次扣5分，扣完为止。', ''],
  ['2', '病虫害防治', '30', '发现病虫害未处理的，每处扣3分，扣完为止。', ''],
  ['3', '安全文明', '30', '发生安全事故的，本项不得分，每次扣10分。', ''],
]

const cases: readonly (readonly [string, readonly BlockSpec[]])[] = [
  ['a monthly assessment sheet', ['第五章 采购需求', '附件：绿化养护月度考核表', monthly]],
  [
    'an assessment sheet with its title in the table',
    ['第五章 采购需求', [[{ text: '养护质量月度考核表', across: 5 }], ...monthly]],
  ],
  [
    'a score sheet for the service in the contract',
    [
      '第六章 合同条款',
      '服务质量评分表',
      [
        ['评分项目', '分值', '评分标准'],
        ['响应速度', '50', '接到通知后一小时内到场得满分，每迟到半小时扣5分。'],
        ['人员纪律', '50', '每发现一次违纪扣10分，扣完为止，情节严重的不得分。'],
      ],
    ],
  ],
  [
    'penalties in points',
    [
      '第六章 合同条款',
      '违约处罚标准',
      [
        ['序号', '违约情形', '扣分', '处罚标准'],
        ['1', '未按时交货', '10分', '每逾期一天扣10分，累计满分100分时解除合同。'],
        ['2', '擅自换人', '20分', '每发现一次扣20分。'],
      ],
    ],
  ],
  [
    'conformity review without points',
    [
      '第三章 评标办法',
      '符合性审查',
      [
        ['序号', '评审因素', '评审标准'],
        ['1', '投标函', '按格式填写并盖章。'],
        ['2', '投标报价', '不高于最高限价。'],
        ['3', '投标有效期', '不少于90天。'],
      ],
    ],
  ],
  [
    'a summary form for the evaluators',
    [
      '第三章 评标办法',
      '评委打分汇总表',
      [
        ['序号', '评分项目', '分值', '评委1', '评委2'],
        ['1', '价格', '30', '', ''],
        ['2', '技术', '50', '', ''],
        ['3', '商务', '20', '', ''],
      ],
    ],
  ],
  [
    'evaluation of the supplier after the award',
    [
      '第七章 附件',
      '供应商履约评价表',
      [
        ['评价指标', '分值', '评价标准'],
        ['交货及时性', '50', '按时交货得满分，每逾期一次扣10分。'],
        ['价格合理性', '50', '结算价格与合同一致得满分，每有一处不一致扣10分。'],
      ],
    ],
  ],
  [
    'price deduction for small enterprises',
    [
      '第三章 评标办法',
      '价格扣除',
      [
        ['序号', '情形', '价格扣除比例', '计算公式'],
        ['1', '小微企业', '10%', '评标价格＝投标报价×（1-10%）'],
        ['2', '联合体', '4%', '评标价格＝投标报价×（1-4%）'],
      ],
    ],
  ],
  [
    'a bill of quantities',
    [
      '第五章 采购需求',
      [
        ['序号', '名称', '数量', '技术要求'],
        ['1', '割草机', '10', '割幅不小于50厘米，得分项不计。'],
        ['2', '洒水车', '2', '容积不小于5立方米。'],
      ],
    ],
  ],
  ['credit grades in prose', ['第七章 附件', '信用等级评定（100分）', '1.资产（40分）', '2.价格（60分）']],
]

describe('tenders without scoring', () => {
  it.each(cases)('invents nothing from %s', (_, blocks) => {
    const scoring = scoringOf(blocks)
    expect(scoring.items).toEqual([])
    expect(scoring.total).toBeNull()
    expect(scoring.printedSums).toEqual([])
  })

  it('has no items for the lowest price method even beside an assessment sheet', () => {
    const scoring = scoringOf(['第三章 评标办法', '评分标准', monthly], 'lowest-price')
    expect(scoring).toMatchObject({ method: 'lowest-price', total: null, items: [] })
  })

  it('takes the scoring and not the assessment sheet where a tender has both', () => {
    const scoring = scoringOf([
      '第三章 评标办法',
      [
        ['评审因素', '分值', '评审标准'],
        ['报价', '40', '最低报价为基准价，得满分；报价得分＝基准价／报价×40。'],
        ['方案', '60', '方案完整得60分，较完整得30分，未提供不得分。'],
      ],
      '第五章 采购需求',
      '附件：绿化养护月度考核表',
      monthly,
    ])
    expect(scoring.items.map((item) => item.name)).toEqual(['报价', '方案'])
  })
})
