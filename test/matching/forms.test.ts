import { describe, expect, it } from 'vitest'
import { readBid } from '../../src/bid/read.ts'
import { hasForm, isRequiredForm } from '../../src/matching/forms.ts'
import { documentOf } from '../bid/documents.ts'

const bidWith = (...titles: readonly string[]) => readBid([documentOf(titles.map((title) => `# ${title}`))])

describe('hasForm', () => {
  it.each([
    ['开标一览表', '三、报价一览表'],
    ['法定代表人授权书', '法定代表人授权委托书'],
    ['法定代表人/单位负责人证明书及授权委托书', '法定代表人证明书', '授权委托书'],
    ['无重大违法记录声明函（格式）', '附件3 无重大违法记录声明函'],
    ['单位负责人（法定代表人）身份证明', '单位负责人身份证明'],
  ])('finds “%s” under the titles of the bid', (name, ...titles) => {
    expect(hasForm(name, bidWith('投标函', ...titles))).toBe(true)
  })

  it('does not find a form by the words in front of a bracket inside its name', () => {
    expect(hasForm('单位负责人（法定代表人）证明书', bidWith('投标函', '单位负责人简介'))).toBe(false)
  })

  it('does not find a form that is not there', () => {
    expect(hasForm('无重大违法记录声明函', bidWith('投标函', '保密承诺函'))).toBe(false)
  })
})

describe('isRequiredForm', () => {
  it.each([
    ['投标函', true],
    ['非联合体投标承诺函', true],
    ['联合体协议书', false],
    ['授权委托书（如有）', false],
    ['售后服务方案', false],
    ['中标服务费支付同意函', true],
    ['其他材料及承诺', false],
  ])('%s: %s', (name, isRequired) => {
    expect(isRequiredForm(name)).toBe(isRequired)
  })

  it('asks for the declaration of small firms only where the procurement is reserved for them', () => {
    expect(isRequiredForm('中小企业声明函（货物）')).toBe(false)
    expect(isRequiredForm('中小企业声明函（货物）', true)).toBe(true)
  })
})
