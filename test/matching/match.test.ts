import { describe, expect, it } from 'vitest'
import { readBid } from '../../src/bid/read.ts'
import { matchBid } from '../../src/matching/match.ts'
import { documentOf, type Line } from '../bid/documents.ts'
import { itemOf, requirementOf, tenderOf } from './tender.ts'

const cover = (text: string, ...lines: readonly Line[]) =>
  matchBid(tenderOf([requirementOf(text)]), readBid([documentOf(lines)]), null, 'zh')[0]!

const FILLER = [
  '# 第一章 公司概况',
  '我公司成立于2015年，专注医疗设备的销售与服务。',
  '# 第二章 售后服务方案',
]

describe('a requirement that the bid answers', () => {
  it.each([
    ['质保期不少于12个月', '我方提供1年质保期。'],
    ['中标人应在接到故障通知后2小时内到达现场', '收到报修后，工程师90分钟以内到达现场。'],
    ['合同签订后30日内完成交货', '交货期：签约后20天内全部交货。'],
    ['供应商对合作期间了解到的采购人资料负有永久保密的责任', '我方对合作期间了解到的贵方资料永久保密。'],
    ['显示屏尺寸不小于15.6英寸', '显示屏尺寸16英寸，高清显示。'],
    ['第一期支付合同价的30%', '同意第一期支付比例为三成。'],
  ])('clears “%s” by “%s”', (asked, offered) => {
    expect(cover(asked, ...FILLER, offered)).toMatchObject({ status: 'answered' })
  })

  it('shows where, with the words of the bid', () => {
    const { evidence } = cover('质保期不少于12个月', ...FILLER, '我方提供1年质保期。')
    expect(evidence[0]).toMatchObject({ quote: '我方提供1年质保期。', path: ['第二章 售后服务方案'] })
  })
})

describe('values in a response table', () => {
  const header = ['序号', '主要参数和指标', '投标产品响应', '偏离情况']
  const answer = (asked: string, offered: string) =>
    cover(asked, '# 技术偏离表', [header, ['1', asked, offered, '无偏离']])

  it('are the offered ones, whatever the column that copies the requirement is called', () => {
    expect(answer('台面承重≥120kg，台面宽度≥75mm', '承重130kg，台面宽度68mm')).toMatchObject({
      status: 'deviates',
    })
    expect(answer('台面承重≥120kg，台面宽度≥75mm', '承重130kg，台面宽度80mm')).toMatchObject({
      status: 'answered',
    })
  })

  it('of a lesser part do not break the one asked of the whole that stands beside them', () => {
    const asked = '烘干主机全机免费质保期5年（其他附件质保1年），质保期内免费更换零配件'
    const offered = '1、验收后烘干主机全机免费质保5年，其他附件质保1年，免费更换零配件'
    expect(answer(asked, offered)).toMatchObject({ status: 'answered' })
  })
})

describe('a size scored in tiers', () => {
  const criteria =
    '根据仓库面积评审：1.900平方米(含)以上的得6分；2.500平方米(含)-900平方米以下的得4分；3.300平方米(含)-500平方米以下的得2分。'
  const coverOf = (line: string) =>
    matchBid(
      tenderOf([], [itemOf('仓库情况', criteria)]),
      readBid([documentOf(['# 仓库情况', line])]),
      null,
      'zh',
    )[0]

  it('misses full marks below the top tier', () => {
    expect(coverOf('我司自有库房两间，建筑面积合计640平方米。')).toMatchObject({ status: 'partial' })
  })

  it('earns them in it', () => {
    expect(coverOf('我司自有库房两间，建筑面积合计980平方米。')).toMatchObject({ status: 'answered' })
  })
})

describe('a clause with a value that the bid states nowhere', () => {
  it('is not cleared by a few of its words', () => {
    const asked = '中标人负责拆除原有的35台旧烘干设备并清运，相关费用含在报价内，投标人自行考虑'
    expect(cover(asked, ...FILLER, '我方报价包含相关运输与调试费用。')).toMatchObject({
      status: 'needs-review',
    })
  })
})

describe('a qualification shown by a form', () => {
  const text = '具有履行合同所必需的设备和专业技术能力（提供《履约能力声明函》）'
  const asked = requirementOf(text, 0, { kind: 'qualification' })
  const coverOf = (...lines: readonly Line[]) =>
    matchBid(tenderOf([asked]), readBid([documentOf(lines)]), null, 'zh')[0]

  it('is unanswered without the form', () => {
    expect(coverOf('# 投标函', '我方具有履行合同所必需的设备和专业技术能力。')).toMatchObject({
      status: 'unanswered',
    })
  })

  it('is answered with it', () => {
    const lines = ['# 履约能力声明函', '我方具有履行合同所必需的设备和专业技术能力。']
    expect(coverOf(...lines)).toMatchObject({ status: 'answered' })
  })
})

describe('a requirement that the bid falls short of', () => {
  it.each([
    ['质保期不少于36个月', '我方提供2年质保期。', '2年'],
    ['合同签订后30日内完成交货', '合同签订后45天内完成交货。', '45天'],
    ['合同生效后5个工作日内提供样机', '我方自合同生效后15个工作日内提供样机。', '15个工作日'],
    ['每季度巡检不少于2次', '全年巡检不少于4次。', '4次'],
    ['软件授权为终身使用', '软件授权使用期限为36个月。', '36个月'],
    ['内存容量≥64GB', '内存容量32GB。', '32GB'],
  ])('deviates from “%s” by “%s”', (asked, offered, words) => {
    const coverage = cover(asked, ...FILLER, offered)
    expect(coverage.status).toBe('deviates')
    expect(coverage.reason).toContain(words)
  })

  it('sees one number changed in a copy that the table calls 无偏离', () => {
    const coverage = cover('采用厚度≥1.5mm的冷轧钢板，折边后的厚度≥20mm', '# 技术偏离表', [
      ['序号', '招标文件要求', '投标响应内容', '偏离'],
      [
        '1',
        '采用厚度≥1.5mm的冷轧钢板，折边后的厚度≥20mm',
        '采用厚度≥1.2mm的冷轧钢板，折边后的厚度≥20mm',
        '无偏离',
      ],
    ])
    expect(coverage).toMatchObject({ status: 'deviates' })
  })

  it('believes a negative deviation that the table claims itself', () => {
    const coverage = cover('支持双屏异显', '# 技术偏离表', [
      ['序号', '招标文件要求', '投标响应内容', '偏离'],
      ['1', '支持双屏异显', '仅支持单屏显示', '负偏离'],
    ])
    expect(coverage).toMatchObject({ status: 'deviates' })
  })
})

describe('values that are about other things', () => {
  it.each([
    ['监理工程师驻场时间不少于60天', '监理工程师驻场共60天，每个标段6天。'],
    ['演练次数不少于12场', '演练共12场，每个街道不少于1场。'],
    ['投标有效期不少于90天', '投标有效期为90天。授权委托书有效期为45天。'],
    ['试运行不少于2个月', '试运行自T+20日至T+90日，共70天试运行。'],
    ['近三年无重大违法记录', '我公司近三年内没有重大违法记录，质保期1年。'],
  ])('do not make “%s” deviate: “%s”', (asked, offered) => {
    expect(cover(asked, ...FILLER, offered).status).toBe('answered')
  })
})

describe('a clause that its response table skips', () => {
  const clauses = [
    '支持指纹登录',
    '支持语音播报',
    '支持离线缓存数据',
    '支持多级分权',
    '支持红外测温',
    '支持断电告警',
  ]
  const answer = (skipped: string) => [
    ['序号', '招标文件要求', '投标响应内容', '偏离'],
    ...clauses
      .filter((clause) => clause !== skipped)
      .map((clause, at) => [`${at + 1}`, clause, `已具备，${clause.slice(2)}可用`, '无偏离']),
  ]
  const statuses = (lines: readonly Line[]) =>
    matchBid(
      tenderOf(clauses.map((text, at) => requirementOf(text, at))),
      readBid([documentOf(lines)]),
      null,
      'zh',
    ).map(({ status }) => status)

  it('is unanswered where its neighbours are answered one by one', () => {
    expect(statuses(['# 技术偏离表', answer('支持离线缓存数据')])).toEqual([
      'answered',
      'answered',
      'unanswered',
      'answered',
      'answered',
      'answered',
    ])
  })

  it('is answered where the table answers all', () => {
    expect(new Set(statuses(['# 技术偏离表', answer('')]))).toEqual(new Set(['answered']))
  })
})

describe('clauses that ask for no words', () => {
  it('are not applicable where the bid says nothing of them', () => {
    const procedure = requirementOf('评标委员会由五人以上单数组成', 0, { kind: 'invalidation' })
    const [coverage] = matchBid(tenderOf([procedure]), readBid([documentOf(FILLER)]), null, 'zh')
    expect(coverage!.status).toBe('not-applicable')
  })
})

describe('scoring items', () => {
  it('are partial where the bid stays below the top tier', () => {
    const item = itemOf('实施方案', '承诺12天内完成机房部署的得4分；25天内完成机房部署的得2分。')
    const bid = readBid([documentOf(['# 实施方案', '合同签订后18天内完成机房部署。'])])
    const [coverage] = matchBid(tenderOf([], [item]), bid, null, 'zh')
    expect(coverage).toMatchObject({ scoringItemId: item.id, status: 'partial' })
  })

  it('are answered by the section that bears their name', () => {
    const item = itemOf('风险管理', '方案完整、合理、可行的得4-8分，未提供不计分。')
    const bid = readBid([documentOf(['# （五）风险管理方案', '作业前检测气体。'])])
    const [coverage] = matchBid(tenderOf([], [item]), bid, null, 'zh')
    expect(coverage!.status).toBe('answered')
    expect(coverage!.evidence.some(({ quote }) => quote.includes('风险管理方案'))).toBe(true)
  })
})

describe('speed', () => {
  it('covers 2,000 requirements in 5,000 passages within seconds', () => {
    const words = [
      ...'数据系统平台管理服务安全接口设备网络存储监控报警视频传输软件硬件终端用户权限日志备份恢复性能响应处理',
    ]
    const sentence = (seed: number) =>
      Array.from({ length: 24 }, (_, at) => words[(seed * 31 + at * at * 7 + at * seed) % words.length]).join(
        '',
      )
    const requirements = Array.from({ length: 2000 }, (_, at) => requirementOf(sentence(at), at))
    const bid = readBid([documentOf(Array.from({ length: 5000 }, (_, at) => sentence(at + 7)))])
    const started = performance.now()
    matchBid(tenderOf(requirements), bid, null, 'zh')
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)
})
