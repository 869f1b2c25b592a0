import { describe, expect, it } from 'vitest'
import { article } from '../../src/law/articles.ts'
import { instruments, isInForce } from '../../src/law/instruments.ts'
import { findMethod, methods } from '../../src/law/methods.ts'

describe('instruments', () => {
  it('carry names, numbers and dates of their own', () => {
    const all = Object.values(instruments)
    for (const key of ['id', 'name', 'nameEn', 'documentNo'] as const)
      expect(new Set(all.map((instrument) => instrument[key])).size, key).toBe(all.length)
    for (const { inForceFrom } of all) expect(inForceFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(Object.isFrozen(instruments)).toBe(true)
  })
  it('are in force from their first day to their last', () => {
    const opinion = instruments['tendering-opinion-2022']
    expect(isInForce(opinion, '2022-08-31')).toBe(false)
    expect(isInForce(opinion, '2022-09-01')).toBe(true)
    expect(isInForce(opinion, '2027-09-01')).toBe(false)
    expect(isInForce(opinion, null)).toBe(true)
  })
  it('are cited by article', () => {
    expect(article('mof-order-87', '第五十五条')).toMatchObject({
      instrument: { documentNo: '财政部令第87号' },
      article: '第五十五条',
    })
  })
})

describe('methods', () => {
  it('ask open tenders for 20 days and three bidders', () => {
    expect(findMethod('open-tender')).toMatchObject({
      minSuppliers: 3,
      responsePeriod: { value: 20, unit: 'day' },
    })
  })
  it('stand once each', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length)
    expect(findMethod('抓阄')).toBeNull()
  })
})
