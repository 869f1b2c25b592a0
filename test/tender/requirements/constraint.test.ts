import { describe, expect, it } from 'vitest'
import { constraintOf } from '../../../src/tender/requirements/constraint.ts'

describe('constraints of a clause', () => {
  it.each([
    ['内存容量≥16GB', { kind: 'atLeast', value: 16, unit: 'GB' }],
    ['驻场人员不得少于3人', { kind: 'atLeast', value: 3, unit: '人' }],
    ['误差不允许超过2%', { kind: 'atMost', value: 2, unit: '%' }],
    ['额定功率＞500W', { kind: 'atLeast', value: 500, unit: 'W', exclusive: true }],
    ['整机重量小于2公斤', { kind: 'atMost', value: 2, unit: 'kg', exclusive: true }],
    ['屏幕亮度高于300尼特，分辨率大于100像素', null],
    ['噪声低于45dB', { kind: 'atMost', value: 45, unit: 'dB', exclusive: true }],
    ['具有三年以上（不含三年）经验', { kind: 'atLeast', value: 3, unit: '年', exclusive: true }],
    ['尺寸100mm±2', { kind: 'between', low: 98, high: 102, unit: 'mm' }],
    ['工作温度-20℃至60℃', { kind: 'between', low: -20, high: 60, unit: '℃' }],
  ])('reads %s', (text, constraint) => {
    expect(constraintOf(text)).toEqual(constraint)
  })
  it.each([
    ['证书签发日期不早于2024年1月1日', { kind: 'notBefore', date: '2024-01-01' }],
    ['检测报告出具日期早于2025年3月1日', { kind: 'notAfter', date: '2025-03-01', exclusive: true }],
    ['2022年1月1日以来完成过类似项目', { kind: 'notBefore', date: '2022-01-01' }],
    ['须于2025年6月30日前完成', { kind: 'notAfter', date: '2025-06-30' }],
  ])('reads the day in %s', (text, constraint) => {
    expect(constraintOf(text)).toEqual(constraint)
  })
  it.each([
    '逾期超过30日未交货的，采购人有权解除合同',
    '响应时间超过2小时的，每次扣1分',
    '报价低于3家平均价时，须说明',
  ])('takes %s for a case, not for a limit', (text) => {
    expect(constraintOf(text)).toBeNull()
  })
})
