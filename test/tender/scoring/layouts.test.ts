import { describe, expect, it } from 'vitest'
import { rows, scoringOf } from './document.ts'

const PRICE =
  '满足招标文件要求且报价最低的为基准价，其价格分为满分；其他投标人的价格分＝基准价／投标报价×价格权值。'
const CASES = '投标人近三年承担过类似绿化养护项目的，每提供一个得2分，最多得10分。'
const PLAN = '养护方案内容完整、措施可行的得20分；内容基本完整的得12分；内容简单的得5分；未提供不得分。'
const STAFF = '项目负责人具有园林专业高级职称的得6分，中级职称的得3分。'
const AFTER = '响应时间在2小时以内的得8分，4小时以内的得4分。'

describe('points in a column of their own', () => {
  it('takes one item from each row of a plain table', () => {
    const scoring = scoringOf([
      '# 第四章 评标办法',
      '评分标准',
      [
        ['序号', '评审因素', '分值', '评审标准'],
        ['1', '投标报价', '40', PRICE],
        ['2', '养护方案', '30分', PLAN],
        ['3', '类似业绩', '10', CASES],
        ['4', '人员配备', '12', STAFF],
        ['5', '应急响应', '8', AFTER],
        [{ text: '合计', across: 2 }, '100', ''],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 30', '类似业绩 10', '人员配备 12', '应急响应 8'])
    expect(scoring.total).toBe(100)
    expect(scoring.items[1]!.criteria).toBe(PLAN)
    expect(scoring.printedSums.map((sum) => [sum.name, sum.points, sum.itemIds.length])).toEqual([
      ['合计', 100, 5],
    ])
  })

  it('takes the group from merged cells and its printed points as a sum', () => {
    const scoring = scoringOf([
      '# 评标方法和标准',
      [
        ['评审项目', '评分因素', '分值', '评分标准'],
        [{ text: '价格部分（30分）' }, '报价得分', '30', PRICE],
        [{ text: '技术部分（50分）', down: 2 }, '养护方案', '35', PLAN],
        ['人员配备', '15', STAFF],
        [{ text: '商务部分（20分）', down: 2 }, '类似业绩', '12', CASES],
        ['售后响应', '8', AFTER],
      ],
    ])
    expect(rows(scoring)).toEqual(['报价得分 30', '养护方案 35', '人员配备 15', '类似业绩 12', '售后响应 8'])
    expect(scoring.items.map((item) => item.path.at(-1))).toEqual([
      '价格部分',
      '技术部分',
      '技术部分',
      '商务部分',
      '商务部分',
    ])
    expect(scoring.items.map((item) => item.category)).toEqual([
      'price',
      'technical',
      'technical',
      'business',
      'business',
    ])
    expect(scoring.printedSums.map((sum) => `${sum.name} ${sum.points} ${sum.itemIds.length}`)).toEqual([
      '价格部分 30 1',
      '技术部分 50 2',
      '商务部分 20 2',
    ])
  })

  it('reads the right one of two columns of points: group and row', () => {
    const scoring = scoringOf([
      '# 评分办法',
      [
        ['评分项目', '分值', '评分因素', '分值', '评分细则'],
        ['投标报价', '30', '报价', '30', PRICE],
        [{ text: '技术', down: 2 }, { text: '50', down: 2 }, '养护方案', '40', PLAN],
        ['人员配备', '10', STAFF],
        ['商务', '20', '业绩', '20', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['报价 30', '养护方案 40', '人员配备 10', '业绩 20'])
  })

  it('takes the points column from behind the criteria, and ranges at their upper end', () => {
    const scoring = scoringOf([
      '# 综合评分明细',
      [
        ['序号', '评分内容', '评分标准', '分值范围', '主观/客观'],
        [{ text: '一、资信技术部分（70分）', across: 5 }],
        ['1', '类似业绩', CASES, '0-10', '客观'],
        ['2', '养护方案', PLAN, '0～45分', '主观'],
        ['3', '人员配备', STAFF, '15', '客观'],
        [{ text: '二、报价部分（30分）', across: 5 }],
        ['4', '报价分', PRICE, '30', '客观'],
      ],
    ])
    expect(rows(scoring)).toEqual(['类似业绩 10', '养护方案 45', '人员配备 15', '报价分 30'])
    expect(scoring.items[2]!.path).toEqual(['一、资信技术部分'.replace('一、', '')])
    expect(scoring.printedSums.map((sum) => `${sum.name} ${sum.points} ${sum.itemIds.length}`)).toEqual([
      '资信技术部分 70 3',
      '报价部分 30 1',
    ])
  })

  it('keeps rows that share one number of points as one item', () => {
    const scoring = scoringOf([
      '# 评分办法',
      [
        ['评审因素', '分值', '评审标准'],
        ['投标报价', '60', PRICE],
        [{ text: '企业实力', down: 2 }, { text: '15', down: 2 }, '具有质量管理体系认证证书的得8分。'],
        ['具有环境管理体系认证证书的得7分。'],
        ['养护方案', '25', PLAN],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 60', '企业实力 15', '养护方案 25'])
    expect(scoring.items[1]!.criteria).toContain('环境管理体系')
  })

  it('keeps rows with points of their own apart under one merged name', () => {
    const scoring = scoringOf([
      '# 评分办法',
      [
        ['评审因素', '评审标准', '分值'],
        ['投标报价', PRICE, '60'],
        [{ text: '企业实力', down: 2 }, '具有质量管理体系认证证书的得8分。', '8'],
        ['具有环境管理体系认证证书的得7分。', '7'],
        ['养护方案', PLAN, '25'],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 60', '企业实力 8', '企业实力 7', '养护方案 25'])
    expect(new Set(scoring.items.map((item) => item.id)).size).toBe(4)
  })
})

describe('points in the words', () => {
  it('takes them from brackets behind the name where there is no column for them', () => {
    const scoring = scoringOf([
      '# 第三章 评审办法',
      [
        [{ text: '评审因素', across: 2 }, '评审标准'],
        [{ text: '分值构成', across: 2 }, '技术部分60.0分\n商务部分10.0分\n报价得分30.0分'],
        [{ text: '技术部分', down: 2 }, '养护方案 (45.0分)', PLAN],
        ['人员配备 (15.0分)', STAFF],
        ['商务部分', '类似业绩 (10.0分)', CASES],
        ['投标报价', '投标报价得分 (30.0分)', PRICE],
      ],
    ])
    expect(rows(scoring)).toEqual(['养护方案 45', '人员配备 15', '类似业绩 10', '投标报价得分 30'])
    expect(scoring.total).toBe(100)
    expect(scoring.printedSums.map((sum) => `${sum.name} ${sum.points} ${sum.itemIds.length}`)).toEqual([
      '技术部分 60 2',
      '商务部分 10 1',
      '报价得分 30 1',
    ])
  })

  it("takes the name from the first line of the criteria where the row's label is that of a group", () => {
    const scoring = scoringOf([
      '评审要素及分值一览表',
      [
        ['序号', '评分因素', '分值', '评分标准'],
        ['1', '响应报价（20分）', '20', PRICE],
        [
          { text: '2', down: 2 },
          { text: '技术部分（70分）', down: 2 },
          '40',
          { text: `养护方案（40分）\n${PLAN}`, bold: true },
        ],
        ['30', { text: `人员配备\n${STAFF}`, bold: true }],
        ['3', '类似业绩（10分）', '10', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['响应报价 20', '养护方案 40', '人员配备 30', '类似业绩 10'])
  })

  it('takes a ceiling from the criteria where neither a column nor the name has points', () => {
    const scoring = scoringOf([
      '# 评标办法前附表',
      [
        ['条款号', '条款内容', '编列内容'],
        ['2.2.1', '分值构成（总分100分）', '施工组织设计：40分\n项目管理机构：10分\n投标报价：50分'],
        ['2.2.2', '评标基准价计算方法', '有效报价的算术平均值为评标基准价。'],
      ],
      [
        ['条款号', '评分因素', '', '评分标准'],
        [
          { text: '2.2.4（1）', down: 2 },
          { text: '施工组织设计评分标准', down: 2 },
          '总体布置',
          '布置合理的，本项满分25分。',
        ],
        ['进度计划', '计划可行，满分15分。'],
        ['2.2.4（2）', '项目管理机构评分标准', '项目经理', '具有一级注册建造师的最高得10分。'],
        ['2.2.4（3）', '投标报价评分标准', '偏差率', '等于评标基准价的得满分50分，每偏差1%扣1分。'],
      ],
    ])
    expect(rows(scoring)).toEqual(['总体布置 25', '进度计划 15', '项目经理 10', '偏差率 50'])
    expect(scoring.items[3]!.category).toBe('price')
    expect(scoring.printedSums.map((sum) => `${sum.name} ${sum.points} ${sum.itemIds.length}`)).toEqual([
      '施工组织设计 40 2',
      '项目管理机构 10 1',
      '投标报价 50 1',
    ])
  })
})

describe('points that only sums can tell', () => {
  it('takes the best grade, and for the price what its group leaves', () => {
    const scoring = scoringOf([
      '# 评标办法前附表',
      [
        ['条款号', '条款内容', '编列内容'],
        ['2.2.1', '分值构成（总分100分）', '施工组织设计：30分；项目管理机构：10分；投标报价：60分'],
      ],
      [
        ['条款号', { text: '评分因素', across: 2 }, '评分标准'],
        [
          { text: '2.2.4（1）', down: 2 },
          { text: '施工组织设计', down: 2 },
          '总体布置',
          '优：15-20分；良：10-14分；差：0-9分。',
        ],
        ['进度计划', '优：8-10分；良：5-7分；差：0-4分。'],
        ['2.2.4（2）', '项目管理机构', '项目经理', '高级职称10分，中级职称6分。'],
        ['2.2.4（3）', '投标报价', '偏差率', '报价等于评标基准价的得满分，每高1%扣1分，每低1%扣0.5分。'],
      ],
    ])
    expect(rows(scoring)).toEqual(['总体布置 20', '进度计划 10', '项目经理 10', '偏差率 60'])
    expect(scoring.total).toBe(100)
  })

  it('knows a heading row by its number or name where the draft does not add up', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['序号', '评审因素', '分值', '评审标准'],
        ['一', '报价', '30', PRICE],
        ['二', '技术部分', '50', ''],
        ['1', '养护方案', '30', PLAN],
        ['2', '人员配备', '15', STAFF],
        ['三', '商务部分', '20', ''],
        ['1', '类似业绩', '20', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['报价 30', '养护方案 30', '人员配备 15', '类似业绩 20'])
    expect(scoring.printedSums.map((sum) => `${sum.name} ${sum.points} ${sum.itemIds.length}`)).toEqual([
      '技术部分 50 2',
      '商务部分 20 1',
    ])
  })
})

describe('other headers and cells', () => {
  it('reads a header that names factor and points in one', () => {
    const scoring = scoringOf([
      '评标办法前附表之二：评分标准',
      [
        ['序号', '项目', '评审内容及分值', '项目内容'],
        ['1', '报价（40分）', '报价得分（40分）', PRICE],
        [{ text: '2', down: 2 }, { text: '技术（60分）', down: 2 }, '养护方案（35分）', PLAN],
        ['类似业绩（25分）', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['报价得分 40', '养护方案 35', '类似业绩 25'])
    expect(scoring.items[1]!.criteria).toBe(PLAN)
  })

  it('parts name and criteria that share a cell', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['序号', '评审内容及分值'],
        ['1', `投标报价（40分）\n${PRICE}`],
        ['2', `养护方案（35分）：${PLAN}`],
        ['3', `类似业绩（25分）\n${CASES}`],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 35', '类似业绩 25'])
    expect(scoring.items[1]!.criteria).toBe(PLAN)
  })

  it('reads names with points in the criteria of a merged group, and words behind the points', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['评审因素', '评审标准', '分值'],
        ['报价部分（40分）', PRICE, '40分（客观分）'],
        [{ text: '技术部分（60分）', down: 2 }, `养护方案（35分）\n${PLAN}`, '35分（主观分）'],
        [`人员配备（25分）\n${STAFF}`, '25分（客观分）'],
      ],
    ])
    expect(rows(scoring)).toEqual(['报价部分 40', '养护方案 35', '人员配备 25'])
  })

  it('counts fractions of one in percent', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['评审因素', '权重', '评审标准'],
        ['投标报价', '0.4', PRICE],
        ['养护方案', '0.35', PLAN],
        ['类似业绩', '0.25', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 35', '类似业绩 25'])
  })

  it('takes a header repeated in other words for that of the next group', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        [{ text: '一、价格部分（40分）', across: 3 }],
        ['评审因素', '分值', '评审标准'],
        ['投标报价', '40', PRICE],
        [{ text: '二、技术部分（40分）', across: 3 }],
        ['评分内容', '满分', '评分细则'],
        ['养护方案', '40', PLAN],
        [{ text: '三、商务部分（20分）', across: 3 }],
        ['评分项', '分数', '计分办法'],
        ['类似业绩', '12', CASES],
        ['人员配备', '8', STAFF],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 40', '类似业绩 12', '人员配备 8'])
    expect(scoring.items.map((item) => item.path)).toEqual([
      ['价格部分'],
      ['技术部分'],
      ['商务部分'],
      ['商务部分'],
    ])
    expect(scoring.printedSums.map((sum) => sum.points)).toEqual([40, 40, 20])
  })

  it('passes over columns that say how a row is judged or where the proof stands', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['评审因素分类', '评审项', '详细描述', '分值', '类型', '对应页码'],
        [{ text: '详细评审', down: 2 }, '养护方案', PLAN, '40.00', '主观', '见P12'],
        ['类似业绩', CASES, '20.00', '客观', ''],
        ['价格分', '价格分', PRICE, '40.00', '客观', ''],
      ],
    ])
    expect(rows(scoring)).toEqual(['养护方案 40', '类似业绩 20', '价格分 40'])
  })

  it('takes the points over the weight that stands beside them', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['评审因素', '分值', '权重', '评审标准'],
        ['投标报价', '40', '100%', PRICE],
        ['养护方案', '60', '100%', PLAN],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 60'])
  })

  it('joins tables of three columns under numbered sentences with the full marks of each group', () => {
    const scoring = scoringOf([
      '第四章 资格审查与评标',
      '①价格项（F1×A1）满分为40分。',
      PRICE,
      '②技术项（F2×A2）满分为35分。',
      [
        ['项目', '分值', '描述'],
        ['2-1养护方案', '35', PLAN],
      ],
      '③商务项（F3×A3）满分为25分。',
      [
        ['项目', '分值', '描述'],
        ['3-1类似业绩', '25', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['价格项 40', '养护方案 35', '类似业绩 25'])
    expect(scoring.items.map((item) => item.category)).toEqual(['price', 'technical', 'business'])
    expect(scoring.printedSums.map((sum) => sum.points)).toEqual([35, 25])
  })

  it('keeps a table of grades inside the criteria with its row', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['评审因素', '分值', '评审标准'],
        ['投标报价', '40', PRICE],
        [
          '养护方案',
          '60',
          {
            text: '按档次评分：',
            inside: [
              ['优', '60分'],
              ['良', '30分'],
            ],
          },
        ],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 60'])
    expect(scoring.items[1]!.criteria).toContain('良')
  })

  it('cites words of the cell that it names', () => {
    const blocks = [
      '# 评标办法',
      [
        ['评审因素', '分值', '评审标准'],
        ['投标报价', '40', PRICE],
        ['养护方案', '60', PLAN],
      ],
    ] as const
    const [, plan] = scoringOf(blocks).items
    expect(plan!.citation).toMatchObject({
      side: 'tender',
      block: 1,
      row: 2,
      cell: 2,
      quote: PLAN,
      path: ['评标办法'],
    })
  })
})

describe('weights', () => {
  const inner = (...items: readonly (readonly string[])[]) => [
    ['序号', '评分因素', '权重(%)', '评分方式', '评分准则'],
    ...items,
  ]

  it('gives a price row without words those above the table', () => {
    const scoring = scoringOf([
      '评标信息',
      '价格分计算方法',
      PRICE,
      [
        ['序号', '评分项', '权重', '评分准则'],
        ['1', '价格', '60', ''],
        ['2', '养护方案', '40', PLAN],
      ],
    ])
    expect(scoring.items[0]).toMatchObject({ name: '价格', criteria: PRICE })
    expect(scoring.items[0]!.citation.quote).toBe('价格')
  })

  it('reads tables nested below their heading rows', () => {
    const scoring = scoringOf([
      '评标信息',
      [
        [{ text: '评标方法：综合评分法', across: 3 }],
        ['序号', '评分项', '权重(%)'],
        ['1', '价格', '30'],
        ['2', '技术部分', '≤50'],
        [
          {
            text: '',
            across: 3,
            inside: inner(
              ['1', '养护方案', '35', '专家打分', '方案完整得100分，较完整得60分。'],
              ['2', '样品', '15', '专家打分', '样品符合要求得100分。'],
            ),
          },
        ],
        ['3', '商务部分', '20'],
        [
          {
            text: '',
            across: 3,
            inside: inner(['1', '同类业绩', '20', '专家打分', '提供五个得100分，每少一个扣20分。']),
          },
        ],
      ],
    ])
    expect(rows(scoring)).toEqual(['价格 30', '养护方案 35', '样品 15', '同类业绩 20'])
    expect(scoring.items[1]!.path).toEqual(['技术部分'])
    expect(scoring.printedSums.map((sum) => `${sum.name} ${sum.points} ${sum.itemIds.length}`)).toEqual([
      '技术部分 50 2',
      '商务部分 20 1',
    ])
  })

  it('reads the same rows where the inner tables are only rows with other columns', () => {
    const head = [{ text: '', down: 3 }, '序号', '评分因素', '权重', '评分准则'] as const
    const scoring = scoringOf([
      '评标信息',
      [
        ['序号', { text: '评分项', across: 3 }, '权重'],
        ['1', { text: '价格', across: 3 }, '30'],
        ['2', { text: '技术部分', across: 3 }, '50'],
        [...head],
        ['1', '养护方案', '35', '方案完整得100分，较完整得60分。'],
        ['2', '样品', '15', '样品符合要求得100分。'],
        ['3', { text: '商务部分', across: 3 }, '20'],
        [{ text: '', down: 2 }, '序号', '评分因素', '权重', '评分准则'],
        ['1', '同类业绩', '20', '提供五个得100分，每少一个扣20分。'],
      ],
    ])
    expect(rows(scoring)).toEqual(['价格 30', '养护方案 35', '样品 15', '同类业绩 20'])
  })

  it('counts a weight in percent of the whole as points', () => {
    const scoring = scoringOf([
      '# 评审办法',
      [
        ['序号', '评分因素及权重', '分值', '评分标准', '说明'],
        ['1', '报价30%', '30分', PRICE, ''],
        ['2', '技术方案45%', '45分', PLAN, '共同评分因素'],
        ['3', '履约能力25%', '25分', CASES, '提供合同复印件'],
      ],
    ])
    expect(rows(scoring)).toEqual(['报价 30', '技术方案 45', '履约能力 25'])
    expect(scoring.items[2]!.criteria).toContain('提供合同复印件')
  })
})

describe('groups scored out of 100 each', () => {
  it('counts each row with its share of the whole', () => {
    const scoring = scoringOf([
      '# 评标办法',
      '（一）商务评分表（权重20%）',
      [
        ['评分因素', '标准分', '评分标准'],
        ['类似业绩', '60', CASES],
        ['人员配备', '40', STAFF],
      ],
      '（二）技术评分表（权重50%）',
      [
        ['评分因素', '标准分', '评分标准'],
        ['养护方案', '100', PLAN],
      ],
      '（三）报价评分表（权重30%）',
      [
        ['评分因素', '标准分', '评分标准'],
        ['报价', '100', PRICE],
      ],
    ])
    expect(rows(scoring)).toEqual(['类似业绩 12', '人员配备 8', '养护方案 50', '报价 30'])
    expect(scoring.total).toBe(100)
  })
})

describe('tables without the usual header', () => {
  it('reads a table of two columns in the evaluation chapter', () => {
    const scoring = scoringOf([
      '第三章 评标办法',
      '二、综合评分',
      [
        ['投标报价（40分）', PRICE],
        ['养护方案（40分）', PLAN],
        ['类似业绩（20分）', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 40', '类似业绩 20'])
  })

  it('takes a wide row below a wide heading with points for its criteria', () => {
    const scoring = scoringOf([
      '第三章 评标办法',
      [
        ['序号', '评审因素', '分值', '评审标准'],
        [{ text: '一、价格部分（40分）', across: 4 }],
        [{ text: PRICE + PRICE, across: 4 }],
        [{ text: '二、技术部分（60分）', across: 4 }],
        ['1', '养护方案', '40', PLAN],
        ['2', '类似业绩', '20', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['价格部分 40', '养护方案 40', '类似业绩 20'])
    expect(scoring.items[0]!.criteria).toContain(PRICE)
  })

  it('reads a name with points that stands in the column of points', () => {
    const scoring = scoringOf([
      '评审要素及分值一览表',
      [
        ['序号', '评分因素', '分值', '评分标准'],
        ['1', '响应报价（40分）', '40', PRICE],
        [{ text: '2', down: 2 }, { text: '商务部分（60分）', down: 2 }, '企业实力（35分）', PLAN],
        ['类似业绩（25分）', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['响应报价 40', '企业实力 35', '类似业绩 25'])
    expect(scoring.items[1]!.path).toEqual(['商务部分'])
  })
})

describe('choosing among tables', () => {
  it('is not led astray by a project that is itself about assessment', () => {
    const scoring = scoringOf([
      '# 城市绿化绩效考核服务项目招标文件',
      '## 评审办法',
      [
        ['评审因素', '分值', '评审标准'],
        ['投标报价', '40', PRICE],
        ['考核方案', '40', PLAN],
        ['类似业绩', '20', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '考核方案 40', '类似业绩 20'])
  })

  it('knows the scoring of a draft by its columns where nothing else tells and sums are wrong', () => {
    const scoring = scoringOf([
      '附表',
      [
        ['评审因素', '分值', '评审标准'],
        ['投标报价', '40', PRICE],
        ['养护方案', '40', PLAN],
        ['类似业绩', '15', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 40', '类似业绩 15'])
    expect(scoring.total).toBe(95)
  })

  const detail = [
    ['序号', '评审因素', '分值', '评审标准'],
    ['1', '养护方案', '50', PLAN],
    ['2', '类似业绩', '20', CASES],
  ]

  it('takes the price from the table of groups where the detailed table has none', () => {
    const scoring = scoringOf([
      '第三章 评标办法',
      '评分因素及分值',
      [
        ['评分因素', '分值'],
        ['价格', '30'],
        ['技术', '50'],
        ['商务', '20'],
      ],
      '评分细则',
      detail,
    ])
    expect(rows(scoring)).toEqual(['价格 30', '养护方案 50', '类似业绩 20'])
  })

  it('leaves out a stray table beside the one that adds up to 100', () => {
    const scoring = scoringOf([
      '第三章 评标办法',
      '评分细则',
      [...detail, ['3', '投标报价', '30', PRICE]],
      '其他评审说明',
      [
        ['评审因素', '评审标准'],
        ['同类型证书的认定', '同一证书只计一次，认定时最多得3分。'],
      ],
    ])
    expect(rows(scoring)).toEqual(['养护方案 50', '类似业绩 20', '投标报价 30'])
  })

  it('prefers the scoring to the blank form that repeats it in the bid templates', () => {
    const scoring = scoringOf([
      '第三章 评标办法',
      '评分细则',
      [...detail, ['3', '投标报价', '30', PRICE]],
      '第六章 投标文件格式',
      '评分标准自评表',
      [
        ['序号', '评审因素', '分值', '自评得分', '页码'],
        ['1', '养护方案', '50', '', ''],
        ['2', '类似业绩', '20', '', ''],
        ['3', '投标报价', '30', '', ''],
      ],
    ])
    expect(scoring.items).toHaveLength(3)
    expect(scoring.items[0]!.criteria).toBe(PLAN)
  })
})

describe('tables in pieces', () => {
  it('carries the columns over a page break, and puts a cut row together', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['序号', '评分因素', '评分标准', '分值'],
        ['1', '投标报价', PRICE, '40'],
        ['2', '养护方案', '方案内容完整的得30分；', '30'],
      ],
      [
        ['', '', '内容简单的得10分。', ''],
        ['3', '类似业绩', CASES, '30'],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 30', '类似业绩 30'])
    expect(scoring.items[1]!.criteria).toBe('方案内容完整的得30分；\n内容简单的得10分。')
  })

  it('finds the name and points of a cut row in its second half', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['序号', '评分因素', '评分标准', '分值'],
        ['1', '投标报价', PRICE, '40'],
        ['', '', '方案内容完整的得30分；', ''],
      ],
      [
        ['2', '养护方案', '内容简单的得10分。', '30'],
        ['3', '类似业绩', CASES, '30'],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 30', '类似业绩 30'])
  })

  it('joins one table for each group under headings with points', () => {
    const scoring = scoringOf([
      '# 第五章 评标',
      '3.1 附表1：商务评分表（20分）',
      [
        ['序号', '评分项', '评审细则', '分值'],
        ['1', '类似业绩', CASES, '12'],
        ['2', '人员配备', STAFF, '8'],
      ],
      '3.2 附表2：技术评分表（50分）',
      [
        ['序号', '评分项', '评审细则', '分值'],
        ['1', '养护方案', PLAN, '50'],
      ],
      '3.3 附表3：价格评分表（30分）',
      [
        ['评分因素', '评分标准', '分值'],
        ['价格', PRICE, '30'],
      ],
    ])
    expect(rows(scoring)).toEqual(['类似业绩 12', '人员配备 8', '养护方案 50', '价格 30'])
    expect(scoring.items.map((item) => item.category)).toEqual(['business', 'business', 'technical', 'price'])
    expect(scoring.printedSums.map((sum) => sum.points)).toEqual([20, 50, 30])
  })
})

describe('several leaves in one cell', () => {
  it('splits a group whose one cell lists factors with points that add up', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['评审项目', '分值', '评审标准'],
        ['报价部分', '30', PRICE],
        [
          '技术部分',
          '50',
          `1.养护方案（30分）：${PLAN}\n2.应急预案（20分）：预案可行的得20分，一般的得10分。`,
        ],
        ['商务部分', '20', `（1）类似业绩（12分）\n${CASES}\n（2）企业信誉（8分）\n信誉良好得8分。`],
      ],
    ])
    expect(rows(scoring)).toEqual(['报价部分 30', '养护方案 30', '应急预案 20', '类似业绩 12', '企业信誉 8'])
    expect(scoring.items[1]!.path).toEqual(['技术部分'])
    expect(scoring.items[3]!.criteria).toContain(CASES)
  })

  it('leaves steps inside the criteria of one factor alone', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [
        ['评审项目', '分值', '评审标准'],
        ['投标报价', '40', PRICE],
        ['养护方案', '60', '①总体思路清晰，得1-30分；\n②措施可行，得1-30分。'],
      ],
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 60'])
  })
})

describe('prose', () => {
  it('reads numbered paragraphs with points in brackets', () => {
    const scoring = scoringOf([
      '# 第四章 评标办法',
      '四、评分标准（满分100分）',
      '1.投标报价（30分）',
      PRICE,
      '2.技术部分（50分）',
      '2.1养护方案（35分）',
      PLAN,
      '2.2人员配备（15分）',
      STAFF,
      '3.商务部分（20分）',
      `3.1类似业绩（20分）：${CASES}`,
      '# 第五章 合同',
      '第一条 违约金（5分）',
    ])
    expect(rows(scoring)).toEqual(['投标报价 30', '养护方案 35', '人员配备 15', '类似业绩 20'])
    expect(scoring.items[1]!.criteria).toContain(PLAN)
    expect(scoring.items[1]!.path).toEqual(['技术部分'])
    expect(scoring.total).toBe(100)
  })

  it('reads points behind a colon', () => {
    const scoring = scoringOf([
      '第四章 评标办法',
      '一、报价评分：40分',
      PRICE,
      '二、技术评分：60分',
      `（1）养护方案：35分。${PLAN}`,
      `（2）类似业绩：25分。${CASES}`,
    ])
    expect(rows(scoring)).toEqual(['报价评分 40', '养护方案 35', '类似业绩 25'])
  })

  it('keeps rows of other groups out of the price whose heading stands above them', () => {
    const scoring = scoringOf([
      '第四章 评标办法',
      '价格评分（40分）',
      PRICE,
      [
        ['评分因素', '分值', '评分标准'],
        ['养护方案', '40', PLAN],
        ['类似业绩', '20', CASES],
      ],
    ])
    expect(scoring.items.map((item) => item.category)).toEqual(['price', 'technical', 'business'])
  })

  it('adds the price from the prose where the table holds all but the price', () => {
    const scoring = scoringOf([
      '# 第四章 评标办法',
      '（一）价格评分（40分）',
      PRICE,
      '（二）技术评分（60分）',
      [
        ['评分因素', '分值', '评分标准'],
        ['养护方案', '40', PLAN],
        ['类似业绩', '20', CASES],
      ],
    ])
    expect(rows(scoring)).toEqual(['价格评分 40', '养护方案 40', '类似业绩 20'])
    expect(scoring.items[0]!.category).toBe('price')
  })
})

describe('totals, bonus and lots', () => {
  const sheet = (plan: string) => [
    ['评分因素', '分值', '评分标准'],
    ['投标报价', '40', PRICE],
    [plan, '40', PLAN],
    ['类似业绩', '20', CASES],
  ]

  it('leaves bonus items out of the total', () => {
    const scoring = scoringOf([
      '# 评标办法',
      [...sheet('养护方案'), ['加分项：节能产品', '2', '每提供一项节能产品证书加1分，最多加2分。']],
    ])
    expect(scoring.items.at(-1)).toMatchObject({ category: 'other', maxPoints: 2 })
    expect(scoring.total).toBe(100)
  })

  it('lists the same table of several lots once', () => {
    const scoring = scoringOf([
      '# 评标办法',
      '采购包1评分标准',
      sheet('养护方案'),
      '采购包2评分标准',
      sheet('养护方案'),
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 40', '类似业绩 20'])
    expect(scoring.items[0]!.lot).toBeNull()
    expect(scoring.otherLots ?? []).toEqual([])
  })

  it('keeps the differing table of a second lot apart', () => {
    const scoring = scoringOf([
      '# 评标办法',
      '采购包1评分标准',
      sheet('养护方案'),
      '采购包2评分标准',
      sheet('保洁方案'),
    ])
    expect(rows(scoring)).toEqual(['投标报价 40', '养护方案 40', '类似业绩 20'])
    expect(scoring.otherLots?.map((item) => [item.name, item.lot])).toEqual([
      ['投标报价', '采购包2'],
      ['保洁方案', '采购包2'],
      ['类似业绩', '采购包2'],
    ])
  })

  it('keeps ids where a row above is added', () => {
    const before = scoringOf(['# 评标办法', sheet('养护方案')])
    const after = scoringOf([
      '# 评标办法',
      '另加一段说明文字。',
      [['评分因素', '分值', '评分标准'], ['信誉', '5', '良好得5分。'], ...sheet('养护方案').slice(1)],
    ])
    const idOf = (scoring: typeof before, name: string) =>
      scoring.items.find((item) => item.name === name)?.id
    expect(idOf(before, '养护方案')).toBeDefined()
    expect(idOf(after, '养护方案')).toBe(idOf(before, '养护方案'))
  })
})
