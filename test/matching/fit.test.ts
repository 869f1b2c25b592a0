import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../src/catalogue/schema.ts'
import { fitCatalogue } from '../../src/matching/fit/fit.ts'
import type { Fit } from '../../src/matching/model.ts'
import type { Requirement, ScoringItem } from '../../src/tender/model.ts'
import { factOf, itemOf, requirementOf, tenderOf } from './tender.ts'

const CATALOGUE = parseCatalogue(
  {
    company: {
      name: '山海科技有限公司',
      certificates: [
        { name: '质量管理体系认证证书（GB/T 19001）', validUntil: '2025-03-01' },
        { name: '环境管理体系认证证书', validUntil: '2027-03-01' },
        '建筑业企业资质证书（机电工程施工总承包二级）',
      ],
      personnel: [
        { name: '王小川', role: '项目经理', certificates: ['信息系统项目管理师（高级）'] },
        { name: '李大海', role: '工程师', certificates: ['系统集成项目管理工程师（中级）', '工程师'] },
      ],
      cases: [
        { name: '园区平台', amountYuan: 2_000_000, signedOn: '2023-05-06' },
        { name: '旧园区平台', amountYuan: 3_000_000, signedOn: '2021-05-06' },
        { name: '小平台', amountYuan: 400_000, signedOn: '2024-05-06' },
      ],
    },
    products: [
      {
        name: '山海交换机',
        parameters: { 端口: '24个', 功耗: '65W', 交换容量: '10Tbps' },
        capabilities: ['链路聚合'],
      },
      { name: '山海防火墙', parameters: { 端口: '8个' } },
    ],
  },
  '库.xlsx',
)

const fitsOf = (requirements: readonly Requirement[], items: readonly ScoringItem[] = []): readonly Fit[] =>
  fitCatalogue(
    tenderOf(requirements, items, { bidDeadline: factOf('2025-03-10T09:30') }),
    [],
    CATALOGUE,
    'zh',
  )

const deviationOf = (text: string, more?: Partial<Requirement>) =>
  fitsOf([requirementOf(text, 0, more)])[0]?.deviation

const SWITCH = { title: '核心交换机' }

describe('fitCatalogue', () => {
  it.each<[Fit['deviation'], string]>([
    ['none', '配置端口≥24个'],
    ['positive', '配置端口≥16个'],
    ['negative', '配置端口≥48个'],
    ['positive', '整机功耗≤100W'],
    ['negative', '整机功耗不超过50W'],
    ['none', '应支持链路聚合'],
  ])('finds the deviation %s of “%s”', (deviation, text) => {
    expect(deviationOf(text, SWITCH)).toBe(deviation)
  })

  it('leaves open what has no counterpart', () => {
    expect(deviationOf('配置端口≥16个，缓存≥32MB', SWITCH)).toBe('unknown')
  })

  it('takes the product that the clause stands under, not one that fits better', () => {
    expect(deviationOf('配置端口≥16个', { title: '防火墙' })).toBe('negative')
  })

  it('says nothing of a clause with neither value nor proof nor support', () => {
    expect(fitsOf([requirementOf('外观整洁，布线整齐', 0, SWITCH)])).toEqual([])
  })

  it('lists what asks for a proof that the catalogue does not hold', () => {
    const [fit] = fitsOf([
      requirementOf('提供营业执照复印件', 0, {
        kind: 'qualification',
        constraint: { kind: 'present', what: '营业执照' },
      }),
    ])
    expect(fit).toMatchObject({ deviation: 'unknown', parts: [] })
  })

  it.each<[Fit['deviation'] | undefined, string]>([
    ['negative', '具有有效的ISO9001认证证书'],
    ['none', '具有有效的环境管理体系认证证书'],
    [undefined, '具有职业健康安全管理体系认证证书'],
    ['none', '项目经理具有信息系统项目管理师（高级）证书'],
    [undefined, '具有系统集成项目管理工程师（高级）证书'],
    [undefined, '具有注册环保工程师证书'],
  ])('judges certificates by their kind, grade and last day: %s for “%s”', (deviation, text) => {
    expect(deviationOf(text, { kind: 'qualification' })).toBe(deviation)
  })

  it('shows both values and cites the catalogue by its file', () => {
    const [fit] = fitsOf([requirementOf('配置端口≥48个', 0, SWITCH)])
    expect(fit!.reason).toMatch(/≥48个.*24个/)
    expect(fit!.parts[0]!.evidence).toMatchObject([
      { side: 'catalogue', file: '库.xlsx', path: ['山海交换机'], quote: '端口' },
    ])
  })

  it.each<[Fit['deviation'], string, string]>([
    ['negative', '2 份', '近三年每具有一个类似业绩得2分，最多得6分'],
    ['none', '1 份', '2022年1月1日以来合同金额不低于100万元的业绩，每个得3分，最多得3分'],
  ])('counts the contracts that count: %s with %s for “%s”', (deviation, offered, criteria) => {
    const [fit] = fitsOf([], [itemOf('类似业绩', criteria)])
    expect(fit!.deviation).toBe(deviation)
    expect(fit!.parts[0]!.offered).toContain(offered)
  })
})
