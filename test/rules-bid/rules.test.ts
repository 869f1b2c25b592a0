import { describe, expect, it } from 'vitest'
import { readBid } from '../../src/bid/read.ts'
import { parseCatalogue } from '../../src/catalogue/schema.ts'
import { passagesOf } from '../../src/document/passages.ts'
import { matchBid } from '../../src/matching/match.ts'
import { bidRules } from '../../src/rules/bid/index.ts'
import type { Evidence, Finding } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import type { Tender } from '../../src/tender/model.ts'
import { documentOf, type Line } from '../bid/documents.ts'
import { factOf, itemOf, requirementOf, tenderOf } from '../matching/tender.ts'

interface Case {
  readonly tender?: Tender
  /** Words of the tender that rules read for themselves. */
  readonly words?: readonly Line[]
  readonly bid: readonly Line[]
  readonly catalogue?: unknown
}

const findingsOf = ({
  tender = tenderOf([]),
  words = [],
  bid: lines,
  catalogue,
}: Case): readonly Finding[] => {
  const document = documentOf(lines)
  const tenderDocument = documentOf(words, 'tender.docx')
  const bid = readBid([document])
  const evidence: Evidence = {
    tender,
    tenderDocuments: [tenderDocument],
    passages: passagesOf(tenderDocument),
    bid,
    bidDocuments: [document],
    coverage: matchBid(tender, bid, null, 'zh'),
    catalogue: catalogue ? parseCatalogue(catalogue) : null,
    eventDate: null,
  }
  return runRules(evidence, 'zh', bidRules)
}

/** Ids of the rules that found something. */
const found = (input: Case): readonly string[] => findingsOf(input).map(({ ruleId }) => ruleId)

const FACTS = {
  name: factOf('山海市智慧园区平台采购项目'),
  number: factOf('SHZB-2025-018'),
  purchaser: factOf('山海市园区管理委员会'),
  bidDeadline: factOf('2025-03-10T09:30'),
  validityDays: factOf(90),
  ceilingYuan: factOf(500_000),
}
const TENDER = tenderOf([], [], FACTS)

describe('prices', () => {
  it.each<[string, readonly Line[], string]>([
    ['above the ceiling', ['投标总价为520,000.00元。'], 'bid-price-ceiling'],
    ['with 大写 and 小写 apart', ['投标总价为人民币肆拾玖万元整（¥480,000.00）。'], 'bid-price-capitals'],
    ['with totals apart', ['投标总价为480,000.00元。', '本次报价为490,000.00元。'], 'bid-price-totals'],
  ])('%s are found', (_, bid, rule) => {
    expect(found({ tender: TENDER, bid })).toContain(rule)
  })

  const table = (total: string, amount = '2,000.00'): readonly Line[] => [
    '# 分项报价表',
    [
      ['序号', '名称', '数量', '单价（元）', '合价（元）'],
      ['1', '服务器', '2', '1,000.00', amount],
      ['2', '安装', '1', '500.00', '500.00'],
      ['合计', '', '', '', total],
    ],
  ]

  it('whose parts miss the total are found', () => {
    expect(found({ bid: table('2,600.00') })).toContain('bid-price-sum')
  })

  it('whose 大写 and 小写 differ in the merged row of totals are found', () => {
    const sums = '合计 小写：2,500.00 大写：贰仟陆佰元整'
    const [title, rows] = table('2,500.00') as [string, string[][]]
    const bid = [title, [...rows.slice(0, 3), [sums, '', '', '', '']]]
    expect(found({ bid })).toEqual(['bid-price-capitals'])
  })

  it.each([
    ['我方所报下浮率为9.50%。', ['bid-price-rate']],
    ['我方所报下浮率为8.50%。', []],
    ['招标文件规定下浮率不超过20%。', []],
  ])('by a rate: %s', (line, expected) => {
    const opening = [
      ['服务名称', '下浮率', '服务期'],
      ['物资供应', '8.50%', '一年'],
    ]
    expect(found({ bid: ['# 投标函', line, '# 开标一览表', opening] })).toEqual(expected)
  })

  it('whose quantity and unit price miss the amount are found', () => {
    expect(found({ bid: table('2,700.00', '2,200.00') })).toContain('bid-price-quantity')
  })

  it('that agree are left alone', () => {
    const bid = ['投标总价为人民币贰仟伍佰元整（¥2,500.00）。', ...table('2,500.00')]
    expect(found({ tender: TENDER, bid })).toEqual([])
  })

  it('in a technical part that must not show them are found', () => {
    const words = ['技术部分不得出现任何报价，否则投标无效。']
    const bid = ['# 技术部分', '## 实施方案', '我方投标总价为480,000.00元，含全部费用。']
    expect(found({ words, bid })).toContain('bid-price-leak')
  })
})

describe('another project', () => {
  it.each([
    '结合湖东区数字档案馆综合管理系统建设项目的特点，我们编写岗位教材。',
    '我公司参加本次采购（项目编号：SHZB-2025-081）。',
    '致：湖东区档案管理局',
    '根据贵方项目编号为SHZB-2025-081的招标文件，我方参加投标。',
  ])('is found in “%s”', (line) => {
    expect(found({ tender: TENDER, bid: ['# 技术方案', line] })).toContain('bid-other-project')
  })

  it.each([
    '我公司曾承接湖东区数字档案馆综合管理系统建设项目，客户评价良好。',
    '针对山海市智慧园区平台采购项目，我方组建专班。',
    '（项目编号：SHZB-2025-018）',
    '致：山海市园区管理委员会',
    '本项目实行周例会制度，其他同类项目也如此。',
  ])('is not seen in “%s”', (line) => {
    expect(found({ tender: TENDER, bid: ['# 技术方案', line] })).toEqual([])
  })
})

describe('forms', () => {
  it('left unsigned are found', () => {
    const bid = ['# 承诺书', '我方承诺无违法记录。', '投标人名称：____', '日期：    年    月    日']
    expect(found({ bid })).toEqual(['bid-form-unsigned'])
  })

  it('with a title and nothing else are found', () => {
    expect(found({ bid: ['# 售后服务承诺函', '致：山海市园区管理委员会', '（以下无正文）'] })).toContain(
      'bid-form-empty',
    )
  })

  it('that the tender prescribes and the bid lacks are found', () => {
    const words = [
      '# 投标文件格式',
      '## 一、投标函',
      '致：采购人',
      '## 二、无重大违法记录声明函',
      '我方声明无重大违法记录。',
    ]
    expect(found({ words, bid: ['# 投标函', '我方愿意参加投标。'] })).toEqual(['bid-required-form'])
  })

  it('dated after bids close are found', () => {
    expect(found({ tender: TENDER, bid: ['# 投标函', '日期：2025年3月12日'] })).toEqual(['bid-late-date'])
    expect(found({ tender: TENDER, bid: ['# 投标函', '日期：2025年3月8日'] })).toEqual([])
  })
})

describe('conditions', () => {
  it.each([
    '本次报价以贵方开工前预付四成货款为条件。',
    '待预付款到账后我公司再安排发货。',
    '若款项支付延期超过一个月，我司有权暂停供货。',
    '贵方须在5日内付清尾款，否则我方有权停止服务。',
    '超出部分的费用另行协商。',
    '运输保险费不含在本次报价内。',
  ])('are found in “%s”', (line) => {
    expect(found({ bid: ['# 报价说明', line] })).toContain('bid-conditional')
  })

  it.each([
    '以确保质量和安全为前提，合理安排施工。',
    '人员变更须经贵方同意后实施。',
    '验收合格后支付余款，按合同约定执行。',
  ])('are not seen in “%s”', (line) => {
    expect(found({ bid: ['# 实施方案', line] })).toEqual([])
  })

  it('of the tender itself are not the bid’s', () => {
    const words = ['未尽事宜，由双方另行协商解决并签订补充协议。']
    expect(found({ words, bid: ['# 合同响应', '未尽事宜，由双方另行协商解决并签订补充协议。'] })).toEqual([])
  })
})

describe('periods', () => {
  it('of validity shorter than asked are found, in days or between dates', () => {
    expect(found({ tender: TENDER, bid: ['投标有效期为60天。'] })).toEqual(['bid-validity-period'])
    const dated = ['我方报价从2025年3月10日至2025年4月10日有效。']
    expect(found({ tender: TENDER, bid: dated })).toEqual(['bid-validity-period'])
    expect(found({ tender: TENDER, bid: ['投标有效期为120天。'] })).toEqual([])
  })

  it('of the letter of authority shorter than asked are found', () => {
    const words = ['法定代表人授权书的有效期不少于100天。']
    expect(found({ words, bid: ['授权委托书有效期：60天'] })).toEqual(['bid-authorization-period'])
  })

  it('stated twice and apart are found; 一年 and 12个月 are the same', () => {
    expect(found({ bid: ['质保期为3年。', '质保期2年。'] })).toEqual(['bid-stated-periods'])
    expect(found({ bid: ['质保期为1年。', '质保期12个月。'] })).toEqual([])
  })
})

describe('proofs', () => {
  const words = ['须附近半年中连续3个月的社保缴费凭证']
  it.each<[string, boolean]>([
    ['附：社保缴费凭证（2023年4月、2023年6月、2023年7月）', true],
    ['附：社保缴费凭证（2023年5月、6月、7月）', false],
  ])('“%s” has a fault: %s', (line, isFaulty) => {
    expect(found({ words, bid: ['# 社保', line] }).includes('bid-proof-months')).toBe(isFaulty)
  })

  it('of one credit site missing are found', () => {
    const sites = ['须提供“信用中国”和“中国政府采购网”的查询截图']
    const bid = ['# 信用', '附：“信用中国”网站查询截图']
    expect(found({ words: sites, bid })).toContain('bid-credit-screenshots')
  })

  it('that expired before bids close are found with the item that scores them', () => {
    const item = itemOf('体系认证', '具有ISO9001质量管理体系认证证书的得2分')
    const bid = [
      '# 证书',
      [
        ['证书名称', '证书编号', '有效期'],
        ['ISO9001质量管理体系认证证书', 'Q-1', '2022-01-01至2025-01-01'],
      ],
    ]
    const [finding] = findingsOf({ tender: tenderOf([], [item], FACTS), bid })
    expect(finding).toMatchObject({ ruleId: 'bid-certificate-expired', scoringItemId: item.id })
  })

  it('of contracts outside the period, and too few, are found', () => {
    const item = itemOf('业绩', '2023年1月1日起至今签订的同类合同，每有一份得3分，最高得6分')
    const bid = [
      '# 类似业绩',
      [
        ['序号', '项目名称', '客户名称', '签订日期'],
        ['1', '平台项目', '甲园区', '2022年5月1日'],
        ['2', '网络项目', '乙园区', '2024年5月1日'],
      ],
    ]
    expect(found({ tender: tenderOf([], [item], FACTS), bid })).toEqual(['bid-case-period', 'bid-case-count'])
  })
})

describe('reports, bonds and strays', () => {
  it('of another year than asked are found', () => {
    const words = ['提供2024年度经审计的财务报告或银行资信证明']
    expect(found({ words, bid: ['# 财务', '附：2022年度经审计的财务报告'] })).toContain('bid-report-year')
    expect(found({ words, bid: ['# 财务', '附：2024年度经审计的财务报告'] })).toEqual([])
  })

  it('ask for the proof of a bond, and its amount', () => {
    const tender = tenderOf([], [], { bidBondYuan: factOf(10_000) })
    expect(found({ tender, bid: ['# 投标函', '我方愿意投标。'] })).toEqual(['bid-bond-proof'])
    expect(found({ tender, bid: ['# 保证金', '已转账缴纳投标保证金8,000元。'] })).toEqual(['bid-bond-amount'])
    expect(found({ tender, bid: ['# 保证金', '已转账缴纳投标保证金10,000元，见银行回单。'] })).toEqual([])
  })

  it('name a public body that the tender does not know', () => {
    const tender = tenderOf([], [], { purchaser: factOf('山海市第一人民医院') })
    const line = '方案兼容湖东市妇幼保健院现有的存储网络。'
    expect(found({ tender, bid: ['# 技术方案', line] })).toEqual(['bid-other-project'])
    expect(found({ tender, bid: ['# 类似业绩', line] })).toEqual([])
    expect(found({ tender, bid: ['# 技术方案', '营业执照由湖东市市场监督管理局登记。'] })).toEqual([])
  })

  it('show the models of a product that differ between tables', () => {
    const table = (model: string) => [
      ['序号', '产品名称', '规格型号'],
      ['1', '核心交换机', model],
    ]
    expect(found({ bid: ['# 报价', table('GL-6800'), '# 配置', table('GL-6900')] })).toEqual([
      'bid-product-model',
    ])
    expect(found({ bid: ['# 报价', table('GL-6800'), '# 配置', table('GL-6800')] })).toEqual([])
  })

  it('keep ownership that the tender gives away', () => {
    const words = ['全部成果的著作权归采购人所有。']
    const line = '开发成果的著作权归我公司所有。'
    expect(found({ words, bid: ['# 集成方案', line] })).toEqual(['bid-ownership'])
    expect(found({ bid: ['# 集成方案', line] })).toEqual([])
  })
})

describe('people', () => {
  it('with too few years are found', () => {
    const requirement = requirementOf('具备10年以上桥梁检测经验', 0, { kind: 'qualification' })
    const tender = tenderOf([requirement], [], FACTS)
    expect(found({ tender, bid: ['# 简历', '2018年7月起从事桥梁检测。'] })).toContain('bid-experience-years')
    expect(found({ tender, bid: ['# 简历', '2005年7月起从事桥梁检测。'] })).not.toContain(
      'bid-experience-years',
    )
  })

  it('who swap roles between places are found', () => {
    const people = [
      ['姓名', '岗位', '职称'],
      ['王小川', '项目经理', '高级工程师'],
      ['李大江', '技术负责人', '高级工程师'],
    ]
    expect(found({ bid: ['# 人员', people, '由项目经理李大江牵头。'] })).toEqual(['bid-role-holder'])
    expect(found({ bid: ['# 人员', people, '由项目经理王小川牵头。'] })).toEqual([])
  })

  it('named differently in a form of labels and in a table are found', () => {
    const form = [
      ['投标人名称', '青禾科技有限公司'],
      ['项目经理', '李大江'],
    ]
    const team = [
      ['姓名', '岗位'],
      ['王小川', '项目经理'],
      ['赵晴', '讲师'],
    ]
    expect(found({ bid: ['# 概况', form, '# 团队', team] })).toContain('bid-role-holder')
  })

  it('counted differently are found', () => {
    expect(found({ bid: ['职工总数128人。', '从业人员82人，属于小型企业。'] })).toEqual(['bid-headcount'])
  })
})

describe('goods', () => {
  const offer = (origin: string) => [
    '# 分项清单',
    [
      ['序号', '货物名称', '型号', '原产地'],
      ['1', '离心机', 'LX-300', origin],
      ['2', '培养箱', 'PY-2', '山东'],
    ],
  ]

  it('from abroad are found where the tender refuses imports', () => {
    const words = ['本项目不接受进口产品投标。']
    expect(found({ words, bid: offer('德国汉堡') })).toEqual(['bid-imported-product'])
    expect(found({ words, bid: offer('江苏南通') })).toEqual([])
    const list = [
      ['货物名称', '数量', '备注'],
      ['离心机', '1', '拒绝进口'],
      ['培养箱', '2', '接受进口'],
    ]
    expect(found({ words: [list], bid: offer('德国汉堡') })).toEqual(['bid-imported-product'])
    expect(found({ words: [...words, '标注“接受进口”的产品允许进口。'], bid: offer('德国汉堡') })).toEqual([])
  })

  it('with another model in running text are found', () => {
    const spoken = (code: string) => [...offer('山东'), `离心机${code}到货后逐台通电。`]
    expect(found({ bid: spoken('LX-280') })).toEqual(['bid-product-model'])
    expect(found({ bid: spoken('LX-300') })).toEqual([])
  })
})

describe('the company’s own names', () => {
  it('that differ are found', () => {
    expect(found({ bid: ['投标人：青禾科技有限公司（盖章）', '投标人：青禾数码有限公司（盖章）'] })).toEqual([
      'bid-own-names',
    ])
    expect(found({ bid: ['投标人：青禾科技有限公司（盖章）', '投标人名称：青禾科技有限公司'] })).toEqual([])
  })
})

describe('the catalogue', () => {
  const catalogue = {
    company: {
      name: '青禾科技有限公司',
      certificates: [{ name: 'CMMI四级证书', number: 'CM-1', validUntil: '2027-09-30' }],
      personnel: [{ name: '王小川', role: '项目经理', certificates: ['高级工程师'] }],
    },
    products: [{ name: '平台', parameters: [{ name: '并发用户数量', value: '500', unit: '个' }] }],
  }

  it('shows certificates of a lower grade, people without one, and parameters that differ', () => {
    const bid = [
      '# 证书',
      [
        ['证书名称', '证书编号', '有效期'],
        ['CMMI五级证书', 'CM-1', '2027年9月30日'],
      ],
      [
        ['姓名', '岗位', '证书'],
        ['王小川', '项目经理', '注册安全工程师'],
      ],
      '# 性能',
      '平台支持并发用户800个。',
    ]
    expect(new Set(found({ catalogue, bid }))).toEqual(
      new Set(['bid-catalogue-certificate', 'bid-catalogue-person', 'bid-catalogue-parameter']),
    )
  })

  it('agrees with what is the same', () => {
    const bid = [
      '# 证书',
      [
        ['证书名称', '证书编号', '有效期'],
        ['CMMI四级证书', 'CM-1', '2027年9月30日'],
      ],
      '# 性能',
      '平台支持并发用户500个。',
    ]
    expect(found({ catalogue, bid })).toEqual([])
  })
})

describe('qualifications', () => {
  const tender = tenderOf([
    requirementOf('具有建筑工程施工总承包二级及以上资质', 0, { kind: 'qualification' }),
  ])
  it('of a lower grade are found, of a higher one not', () => {
    expect(found({ tender, bid: ['# 资质', '我公司具有建筑工程施工总承包三级资质。'] })).toContain(
      'bid-qualification-grade',
    )
    expect(found({ tender, bid: ['# 资质', '我公司具有建筑工程施工总承包一级资质。'] })).toEqual([])
  })
})

describe('every finding', () => {
  it('cites words that stand in the bid or in the tender', () => {
    const bid = ['# 报价', '投标总价为520,000.00元。', '待预付款到账后我公司再安排发货。']
    for (const { citations } of findingsOf({ tender: TENDER, bid }))
      for (const { side, quote } of citations) if (side === 'bid') expect(bid.join('\n')).toContain(quote)
  })

  it('is absent without a bid', () => {
    const evidence = {
      tender: TENDER,
      tenderDocuments: [],
      passages: [],
      bid: null,
      bidDocuments: [],
      coverage: [],
      catalogue: null,
      eventDate: null,
    }
    expect(runRules(evidence, 'zh', bidRules)).toEqual([])
  })
})
