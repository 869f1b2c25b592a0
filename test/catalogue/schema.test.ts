import { describe, expect, it } from 'vitest'
import { CatalogueError } from '../../src/catalogue/errors.ts'
import { parseCatalogue } from '../../src/catalogue/schema.ts'

describe('parseCatalogue', () => {
  it('reads certificates given as words or as objects, and ignores fields it does not know', () => {
    const catalogue = parseCatalogue({
      company: {
        name: '山海科技有限公司',
        unifiedSocialCreditCode: '91000000TEST',
        slogan: '以诚为本',
        personnel: [
          {
            name: '王小川',
            certificates: ['高级工程师', { name: '一级建造师', validUntil: '2027年3月1日' }],
          },
        ],
        projects: [{ name: '智慧园区项目', customer: '某园区', signedOn: '2024-05-06' }],
      },
      products: [{ name: '网关', parameters: [{ name: '端口', value: 24, unit: '个' }] }],
    })
    expect(catalogue.company.creditCode).toBe('91000000TEST')
    expect(catalogue.company.personnel[0]).toMatchObject({
      role: '',
      certificates: ['高级工程师', '一级建造师'],
      held: [{ validUntil: null }, { validUntil: '2027-03-01' }],
    })
    expect(catalogue.company.cases[0]).toMatchObject({ amountYuan: null, signedOn: '2024-05-06' })
    expect(catalogue.products[0]!.parameters).toEqual({ 端口: '24个' })
  })

  it('names the path of the first fault', () => {
    const wrong = () => parseCatalogue({ company: { name: '甲', certificates: [{ number: '1' }] } })
    expect(wrong).toThrow(CatalogueError)
    expect(wrong).toThrow(/company\.certificates\.0/)
  })

  it('refuses what is no object', () => {
    expect(() => parseCatalogue([])).toThrow(CatalogueError)
  })
})
