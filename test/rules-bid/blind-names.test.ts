import { describe, expect, it } from 'vitest'
import { coreOf } from '../../src/rules/bid/blind/names.ts'

describe('the core of a company’s name', () => {
  it.each([
    ['北辰数维科技有限公司', '北辰数维'],
    ['江淮澄源水务设备有限公司', '江淮澄源'],
    ['湖东省云鹤智联信息技术股份有限公司', '云鹤智联'],
    ['青禾（山海）环保科技有限公司', null],
    ['山海科技有限公司', null],
  ])('of %s is %s', (company, core) => {
    expect(coreOf(company)).toBe(core)
  })
})
