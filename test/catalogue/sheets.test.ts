import { describe, expect, it } from 'vitest'
import { CatalogueError } from '../../src/catalogue/errors.ts'
import { parseCatalogue } from '../../src/catalogue/schema.ts'
import { catalogueOfSheets } from '../../src/catalogue/sheets.ts'

const read = (...sheets: Parameters<typeof catalogueOfSheets>[0]) =>
  parseCatalogue(catalogueOfSheets(sheets), '库.xlsx')

describe('catalogueOfSheets', () => {
  it('reads each kind of sheet by its name', () => {
    const catalogue = read(
      {
        name: '公司',
        rows: [
          ['公司名称', '统一社会信用代码', '成立日期'],
          ['山海科技有限公司', '91TEST', '2016/3/8'],
        ],
      },
      {
        name: '证书',
        rows: [
          ['证书名称', '证书编号', '发证机构', '有效期至', '持有人'],
          ['质量管理体系认证证书', 'Q-1', '甲机构', '2027年1月2日', ''],
          ['一级建造师', 'J-1', '', '2026-05-01', '王小川'],
        ],
      },
      {
        name: '人员',
        rows: [
          ['姓名', '岗位', '证书'],
          ['王小川', '项目经理', '高级工程师、PMP'],
        ],
      },
      {
        name: '业绩',
        rows: [
          ['项目名称', '采购人', '合同金额（万元）', '签订日期'],
          ['园区平台', '某园区', '12.5', '2024-5-6'],
        ],
      },
    )
    expect(catalogue.file).toBe('库.xlsx')
    expect(catalogue.company).toMatchObject({
      name: '山海科技有限公司',
      creditCode: '91TEST',
      foundedOn: '2016-03-08',
    })
    expect(catalogue.company.certificates).toEqual([
      { name: '质量管理体系认证证书', number: 'Q-1', issuer: '甲机构', validUntil: '2027-01-02' },
    ])
    expect(catalogue.company.personnel[0]).toMatchObject({
      role: '项目经理',
      certificates: ['高级工程师', 'PMP', '一级建造师'],
    })
    expect(catalogue.company.cases).toEqual([
      { name: '园区平台', customer: '某园区', amountYuan: 125_000, signedOn: '2024-05-06' },
    ])
  })

  it('joins the rows of a product, also where its name stands in the first alone', () => {
    const { products } = read({
      name: 'Sheet1',
      rows: [
        ['本公司产品一览'],
        ['产品名称', '规格型号', '生产厂家', '参数名称', '参数值', '单位', '功能'],
        ['网关', 'G-1', '甲厂', '端口', '24', '个', '堆叠；链路聚合'],
        ['', '', '', '功耗', '65', 'W', ''],
        ['网关', 'G-2', '甲厂', '端口', '48', '个', ''],
      ],
    })
    expect(products).toEqual([
      {
        name: '网关',
        model: 'G-1',
        manufacturer: '甲厂',
        parameters: { 端口: '24个', 功耗: '65W' },
        capabilities: ['堆叠', '链路聚合'],
      },
      { name: '网关', model: 'G-2', manufacturer: '甲厂', parameters: { 端口: '48个' }, capabilities: [] },
    ])
  })

  it('reads rows of all kinds from one sheet by their 类别', () => {
    const catalogue = read({
      name: '',
      rows: [
        ['类别', '名称', '有效期至', '金额', '签订日期'],
        ['公司', '山海科技有限公司'],
        ['证书', '安全生产许可证', '2026-01-01'],
        ['业绩', '路灯改造', '', '1,250,000元', '2023-02-03'],
      ],
    })
    expect(catalogue.company.certificates[0]!.validUntil).toBe('2026-01-01')
    expect(catalogue.company.cases[0]!.amountYuan).toBe(1_250_000)
  })

  it.each([
    [
      'no header row',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    [
      'rows of no known kind',
      [
        ['类别', '名称'],
        ['天气', '晴'],
      ],
    ],
  ])('refuses %s and says where', (_, rows) => {
    expect(() => read({ name: '表', rows })).toThrow(CatalogueError)
    expect(() => read({ name: '表', rows })).toThrow(/^表/)
  })
})
