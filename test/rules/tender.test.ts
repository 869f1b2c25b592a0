import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../src/rules/clauses.ts'
import { rulesFor } from '../../src/rules/index.ts'
import type { AnyRule, Evidence } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import { tenderRules } from '../../src/rules/tender/index.ts'
import { evidenceOf, fact, scoringOf } from './tender-evidence.ts'

const ruleIds = tenderRules.map((rule) => (rule as unknown as { id: string }).id)
const only = (id: string): readonly AnyRule[] => tenderRules.filter((_, at) => ruleIds[at] === id)
const run = (id: string, evidence: Evidence) => runRules(evidence, 'zh', only(id))

describe('rules on the tender', () => {
  it('have names of their own', () => {
    expect(ruleIds.filter((id, at) => ruleIds.indexOf(id) !== at)).toEqual([])
  })

  it.each([
    ['gp-bid-deposit-2pct', 'bidBondYuan', 30_000, 20_000],
    ['gp-performance-bond-10pct', 'performanceBondPercent', 15, 10],
    ['gp-ceiling-and-budget-public', 'ceilingYuan', 1_200_000, 1_000_000],
  ] as const)('%s compares the two amounts', (id, name, fault, sound) => {
    expect(run(id, evidenceOf('', { [name]: fact(fault) }))).toMatchObject([{ outcome: 'failed' }])
    expect(run(id, evidenceOf('', { [name]: fact(sound) }))).toEqual([])
  })

  it('holds the price to its floor only where the whole table was read', () => {
    const id = 'gp-price-weight'
    const scored = (...rows: (readonly [string, number])[]) =>
      evidenceOf('', {}, { scoring: scoringOf(...rows) })
    expect(run(id, scored(['价格', 20], ['技术', 80]))).toMatchObject([{ outcome: 'failed' }])
    expect(run(id, scored(['价格', 20], ['技术', 81]))).toMatchObject([{ outcome: 'review' }])
    expect(run(id, scored(['价格', 20], ['技术', 60]))).toEqual([])
    expect(run(id, scored(['价格', 30], ['技术', 70]))).toEqual([])
  })

  it('adds up the scoring table and its groups', () => {
    const id = 'gp-score-sum-check'
    const scoring = scoringOf(['价格', 30], ['方案', 40], ['服务', 29])
    expect(run(id, evidenceOf('', {}, { scoring }))).toMatchObject([
      { message: expect.stringContaining('99') },
    ])
    const group = {
      name: '技术部分',
      points: 70,
      itemIds: ['s1', 's2'],
      citation: scoring.items[0]!.citation,
    }
    const whole = scoringOf(['价格', 30], ['方案', 40], ['服务', 30])
    expect(run(id, evidenceOf('', {}, { scoring: { ...whole, printedSums: [group] } }))).toEqual([])
    const wrong = { ...whole, printedSums: [{ ...group, points: 65 }] }
    expect(run(id, evidenceOf('', {}, { scoring: wrong }))).toMatchObject([
      { message: expect.stringMatching(/65.*70/) },
    ])
  })

  it('adds up the parts of a criterion', () => {
    const table = (total: number) =>
      `# 评标办法\n\n| 评分因素 | 评分准则 |\n|---|---|\n| 证书 | 甲证书得40分<br>乙证书得50分<br>以上合计得${total}分 |\n`
    expect(run('criterion-sum', evidenceOf(table(100)))).toHaveLength(1)
    expect(run('criterion-sum', evidenceOf(table(90)))).toEqual([])
  })

  it('misses what a tender must state, only where there is a tender to read', () => {
    const bare = evidenceOf('# 招标公告\n\n本项目采购办公桌。\n', { validityDays: null })
    for (const id of ['bid-validity', 'sme-doc-items', 'consortium-stated'])
      expect(run(id, bare)).toMatchObject([{ outcome: 'review', citations: [] }])
    const full =
      '# 招标公告\n\n本项目专门面向中小企业采购，采购标的所属行业为工业，不再给予价格扣除。不接受联合体投标。\n'
    for (const id of ['bid-validity', 'sme-doc-items', 'consortium-stated'])
      expect(run(id, evidenceOf(full))).toEqual([])
  })

  it('sees a licence that qualifies and scores', () => {
    const requirement = {
      id: 'q1',
      text: '投标人须具有特种设备安装许可证',
      title: null,
      kind: 'qualification',
      mark: null,
      glyph: null,
      constraint: null,
      bindsBid: true,
      lot: null,
      citation: { ...fact(0).citation, quote: '投标人须具有特种设备安装许可证' },
      alsoAt: [],
    } as const
    const of = (criterion: string) =>
      run(
        'gp-qualification-not-scored',
        evidenceOf(`# 评标办法\n\n${criterion}\n`, {}, { requirements: [requirement] }),
      )
    expect(of('具有特种设备安装许可证的得3分。')).toHaveLength(1)
    expect(of('安装方案每包含一项得3分。')).toEqual([])
  })

  it('shows where a fact is told in two ways', () => {
    const citations = ['投标有效期90日', '投标有效期60日'].map((quote) => ({ ...fact(0).citation, quote }))
    const conflicts = [{ fact: 'validityDays', citations }] as const
    expect(run('facts-differ', evidenceOf('', {}, { conflicts }))).toMatchObject([
      { message: expect.stringMatching(/投标有效期.*90日.*60日/), citations },
    ])
  })

  it('leaves forms, contract templates and the law alone', () => {
    const words = '投标人注册资本不低于500万元。最终解释权归采购人。采用华为品牌。____'
    expect(
      runRules(evidenceOf(`# 投标文件格式\n\n${words}\n`), 'zh', tenderRules).map(({ ruleId }) => ruleId),
    ).not.toContain('ban-scale-and-years')
    const law = '# 资格要求\n\n《中小企业促进法》第四十条规定注册资本不低于500万元等条件一律无效。\n'
    expect(run('ban-scale-and-years', evidenceOf(law))).toEqual([])
  })

  it('applies the law of its regime only', () => {
    const bond = { bidBondYuan: fact(90_000), regime: fact('enterprise' as const) }
    expect(run('gp-bid-deposit-2pct', evidenceOf('', bond))).toEqual([])
  })

  it('finishes on hostile text', () => {
    const hostile = ['（', '_', '是', '1*', '得1分', ' ', '“', 'A', '同时具有', '每扣', '1.', 'GB ', '□'].map(
      (unit) => unit.repeat(20_000),
    )
    const evidence = evidenceOf(
      `# 评标办法\n\n${hostile.join('\n\n')}\n\n# 技术要求\n\n${hostile.join('\n\n')}\n`,
    )
    const begun = performance.now()
    runRules(evidence, 'zh', tenderRules)
    expect(performance.now() - begun).toBeLessThan(30_000)
  })
})

describe('a review with a bid', () => {
  it('leaves slips in the wording of the tender out', () => {
    const alone = evidenceOf('# 技术要求\n\n柜体采用优质钢板。\n')
    const severities = (evidence: Evidence) => new Set(rulesFor(evidence).map(({ severity }) => severity))
    expect(severities(alone)).toContain('note')
    expect(runRules(alone, 'zh').map(({ ruleId }) => ruleId)).toContain('subjective-spec-wording')
    const bid = {
      volumes: [],
      headings: [],
      passages: [],
      responses: [],
      prices: [],
      blanks: [],
      certificates: [],
    }
    const withBid = rulesFor({ ...alone, bid: { ...bid } as unknown as NonNullable<Evidence['bid']> })
    expect(withBid.map(({ id }) => id)).not.toContain('subjective-spec-wording')
    expect(withBid.map(({ id }) => id)).toContain('gp-bid-deposit-2pct')
  })
})

describe('zones', () => {
  it.each([
    ['评标办法', 'scoring'],
    ['第六章 投标文件格式', 'form'],
    ['第五章 合同条款', 'contract'],
    ['申请人的资格要求', 'qualification'],
    ['采购需求', 'technical'],
    ['商务要求', 'commercial'],
    ['投标人须知', 'general'],
  ])('%s is %s', (heading, zone) => {
    expect(clausesOf(evidenceOf(`# ${heading}\n\n一段话。\n`)).at(-1)?.zone).toBe(zone)
  })
  it('reads a table by its header wherever it stands', () => {
    const table = '# 采购需求\n\n| 评分因素 | 分值 |\n|---|---|\n| 方案 | 5 |\n'
    expect(clausesOf(evidenceOf(table)).at(-1)?.zone).toBe('scoring')
  })
})
