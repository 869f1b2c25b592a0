import { describe, expect, it } from 'vitest'
import { rulesFor } from '../../src/rules/index.ts'
import { methodRules } from '../../src/rules/method/index.ts'
import type { AnyRule, Evidence, Rule } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import { evidenceOf, fact, scoringOf } from './tender-evidence.ts'

const rules = methodRules as unknown as readonly Rule[]
const run = (id: string, evidence: Evidence) => {
  const list = rules.filter((rule) => rule.id === id) as unknown as readonly AnyRule[]
  expect(list, id).toHaveLength(1)
  return runRules(evidence, 'zh', list)
}
const WHOLE = `# 供应商须知\n\n${'供应商应当阅读全部内容。\n\n'.repeat(700)}`

describe('rules on regime and method', () => {
  it('ask, not fail, where calendar days stand for working days', () => {
    const words = (days: string) => `# 总则\n\n供应商可以在答复期满后${days}内向财政部门投诉。\n`
    expect(run('gp-complaint-15wd', evidenceOf(words('15日')))).toMatchObject([{ outcome: 'review' }])
    expect(run('gp-complaint-15wd', evidenceOf(words('5日')))).toMatchObject([{ outcome: 'failed' }])
    expect(run('gp-complaint-15wd', evidenceOf(words('21日')))).toEqual([])
  })

  it.each([
    ['gp-negotiation-period-3wd', 'competitive-negotiation', 'failed'],
    ['gp-inquiry-period-3wd', 'inquiry', 'failed'],
    ['gp-innovation-periods', 'innovation', 'review'],
  ] as const)('%s counts working days by the official holidays', (id, method, outcome) => {
    const least = method === 'innovation' ? 10 : 3
    const period = (noticeDate: string, bidDeadline: string) =>
      run(
        id,
        evidenceOf('', {
          method: fact(method),
          noticeDate: fact(noticeDate),
          bidDeadline: fact(bidDeadline),
        }),
      )
    const [short, enough] = least === 3 ? ['2024-10-09', '2024-10-10'] : ['2024-10-17', '2024-10-18']
    expect(period('2024-09-30', `${short}T09:00`)).toMatchObject([
      { outcome, message: expect.stringContaining(outcome === 'failed' ? '共 2 个工作日' : '10 个工作日') },
    ])
    expect(period('2024-09-30', `${enough}T09:00`)).toEqual([])
    expect(period('2035-03-01', '2035-03-04T09:00')).toMatchObject([{ outcome: 'review' }])
    expect(period('2035-03-01', '2035-04-20T09:00')).toEqual([])
  })

  it.each([
    ['gp-tender-period-20d', {}, '2024-05-20', 'failed'],
    [
      'gp-consultation-period-10d',
      { method: fact('competitive-consultation' as const) },
      '2024-05-10',
      'failed',
    ],
    ['tl-bid-period-20d', { regime: fact('tendering-law' as const) }, '2024-05-20', 'review'],
  ] as const)('%s counts days, the first not counted', (id, facts, enough, outcome) => {
    const short = enough.replace(/\d\d$/, (day) => String(Number(day) - 1).padStart(2, '0'))
    const until = (day: string) =>
      run(id, evidenceOf('', { ...facts, noticeDate: fact('2024-04-30'), bidDeadline: fact(`${day}T09:00`) }))
    expect(until(short)).toMatchObject([{ outcome }])
    expect(until(enough)).toEqual([])
  })

  it('count by another calendar where one is given', () => {
    const evidence = evidenceOf('', {
      method: fact('inquiry'),
      noticeDate: fact('2035-03-01'),
      bidDeadline: fact('2035-03-06T09:00'),
    })
    const holidays = { 2035: { off: ['03-02', '03-05'], work: [] } }
    expect(run('gp-inquiry-period-3wd', { ...evidence, holidays })).toMatchObject([{ outcome: 'failed' }])
  })

  it('find scoring in a negotiation, and only there', () => {
    const scoring = scoringOf(['价格', 30], ['技术', 40], ['服务', 30])
    const id = 'gp-negotiation-lowest-price'
    expect(run(id, evidenceOf('', { method: fact('competitive-negotiation') }, { scoring }))).toMatchObject([
      { outcome: 'failed', message: expect.stringContaining('3 项、共 100 分') },
    ])
    expect(run(id, evidenceOf('', { method: fact('competitive-consultation') }, { scoring }))).toEqual([])
    expect(run(id, evidenceOf('', { method: fact('inquiry') }))).toEqual([])
  })

  it('ask where a consultation goes to the lowest price', () => {
    const of = (value: 'lowest-price' | 'comprehensive-score') =>
      evidenceOf('', { method: fact('competitive-consultation'), evaluationMethod: fact(value) })
    expect(run('gp-consultation-scoring', of('lowest-price'))).toMatchObject([{ outcome: 'review' }])
    expect(run('gp-consultation-scoring', of('comprehensive-score'))).toEqual([])
  })

  it('ask where services are bought by inquiry or works tendered as goods', () => {
    expect(
      run('gp-inquiry-conditions', evidenceOf('', { method: fact('inquiry'), category: fact('services') })),
    ).toMatchObject([{ outcome: 'review' }])
    expect(run('gp-inquiry-conditions', evidenceOf('', { method: fact('inquiry') }))).toEqual([])
    expect(run('gp-works-regime-split', evidenceOf('', { category: fact('works') }))).toMatchObject([
      { severity: 'note' },
    ])
    expect(run('gp-works-regime-split', evidenceOf(''))).toEqual([])
  })

  it('hold the weight of the price of e-government systems to its set value', () => {
    const name = fact('政务服务平台建设')
    const of = (price: number) => ({ scoring: scoringOf(['价格', price], ['技术', 100 - price]) })
    expect(run('gp-egov-it-price-weight', evidenceOf('', { name }, of(40)))).toMatchObject([
      { outcome: 'review' },
    ])
    expect(run('gp-egov-it-price-weight', evidenceOf('', { name }, of(30)))).toEqual([])
    expect(run('gp-egov-it-price-weight', evidenceOf('', {}, of(40)))).toEqual([])
  })

  it('find points for a price that is fixed', () => {
    const words = '# 总则\n\n本项目采用固定价格采购。\n'
    const id = 'gp-fixed-price-no-price-score'
    expect(run(id, evidenceOf(words, {}, { scoring: scoringOf(['价格', 30]) }))).toHaveLength(1)
    expect(run(id, evidenceOf(words))).toEqual([])
  })

  it('cap bid bonds for works and goods under the Tendering Law', () => {
    const of = (yuan: number) => evidenceOf('', { regime: fact('tendering-law'), bidBondYuan: fact(yuan) })
    expect(run('tl-bid-deposit-2pct-80w', of(900_000))).toMatchObject([{ outcome: 'review' }])
    expect(run('tl-bid-deposit-2pct-80w', of(800_000))).toEqual([])
  })

  it('ask for a larger committee from 10 million yuan', () => {
    const words = '# 总则\n\n评标委员会由5人组成。\n'
    expect(run('gp-committee-size', evidenceOf(words, { budgetYuan: fact(12_000_000) }))).toHaveLength(1)
    expect(run('gp-committee-size', evidenceOf(words))).toEqual([])
    const open = '# 总则\n\n评标委员会由5人以上单数组成，其中专家不少于三分之二。\n'
    expect(run('gp-committee-size', evidenceOf(open, { budgetYuan: fact(12_000_000) }))).toEqual([])
    const three = '# 总则\n\n评审委员会由采购人代表和评审专家组成，成员人数应当为3人及以上单数。\n'
    expect(run('gp-committee-size', evidenceOf(three))).toHaveLength(1)
    expect(run('gp-committee-size', evidenceOf(three, { method: fact('inquiry') }))).toEqual([])
  })

  it('follow the law in force on the day of the notice', () => {
    const idsOn = (eventDate: string | null) =>
      rulesFor({ ...evidenceOf(''), eventDate }).map((rule) => (rule as unknown as Rule).id)
    expect(idsOn('2017-01-01')).not.toContain('gp-complaint-15wd')
    expect(idsOn('2017-01-01')).toContain('gp-clarification-15d')
    expect(idsOn('2018-03-01')).toContain('gp-complaint-15wd')
    expect(idsOn(null)).toContain('domestic-product-20pct')
  })

  it('apply rules of 2026 from the day they came into force', () => {
    const on = (id: string, words: string, eventDate: string | null) =>
      run(id, { ...evidenceOf(words), eventDate })
    expect(on('domestic-product-20pct', WHOLE, '2026-01-01')).toHaveLength(1)
    expect(on('domestic-product-20pct', WHOLE, '2025-12-31')).toEqual([])
    expect(on('domestic-product-20pct', WHOLE, null)).toEqual([])
    const short = '# 总则\n\n投标人应在10分钟内对过低的报价作出说明，证明报价合理。\n'
    expect(on('gp-abnormal-low-price-triggers', short, '2026-03-01')).toHaveLength(1)
    expect(on('gp-abnormal-low-price-triggers', short, '2025-03-01')).toEqual([])
  })

  it.each([
    ['gp-credit-query', '通过信用中国网站查询信用记录。', {}],
    ['gp-challenge-channel', '供应商可以提出质疑。', {}],
    [
      'gp-negotiation-variable-items',
      '可能实质性变动的内容为技术要求。',
      { method: fact('competitive-negotiation' as const) },
    ],
    ['energy-and-eco-products', '采购节能产品。', {}],
    ['prison-and-disabled-units', '监狱企业视同小微企业。', {}],
  ] as const)('%s asks where a whole tender is silent, and not for a part of one', (id, words, facts) => {
    const policy = '对小微企业给予扶持。\n'
    expect(run(id, evidenceOf(`${WHOLE}\n${policy}`, facts))).toMatchObject([{ outcome: 'review' }])
    expect(run(id, evidenceOf(`${WHOLE}\n${policy}\n${words}\n`, facts))).toEqual([])
    expect(run(id, evidenceOf(`# 技术要求\n\n${policy}`, facts))).toEqual([])
    expect(run(id, evidenceOf(WHOLE, { regime: fact('enterprise') }))).toEqual([])
  })

  it('take no longer than the text is long', () => {
    const words = [
      '收到质疑',
      '至少',
      '不足',
      '公告期限：',
      '评标委员会由',
      '小微',
      '相同品牌',
      '联合体',
      '保证金有效期',
      '截止',
      '5日',
      '1',
      '专家',
    ]
    const hostile = words.map((word) => word.repeat(4000)).join('\n\n')
    const start = performance.now()
    for (const facts of [
      {},
      { regime: fact('tendering-law' as const) },
      { method: fact('framework' as const) },
    ])
      runRules(evidenceOf(`# 总则\n\n${hostile}\n`, facts), 'zh', methodRules)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
