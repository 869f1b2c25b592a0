import { describe, expect, it } from 'vitest'
import { conflictsOf, factsOf, valuesOf } from './sample.ts'

const TENDER = `
## 第一章 招标公告

项目名称：青河县气象站设备采购

项目编号：QH-2024-021

预算金额：80万元

投标截止时间：2024年5月20日9时30分（北京时间）

本项目不接受联合体投标。

## 第二章 投标人须知前附表

| 序号 | 条款 | 内容 |
| --- | --- | --- |
| 1 | 投标有效期 | 90天 |
| 2 | 投标保证金 | 1万元 |
`

describe('addenda', () => {
  it('lets a correction in a table override what it names and nothing else', () => {
    const addendum = `
更正公告

一、项目基本情况

原公告的采购项目编号：QH-2024-021

二、更正信息

| 序号 | 更正项 | 更正前内容 | 更正后内容 |
| --- | --- | --- | --- |
| 1 | 投标截止时间 | 2024年5月20日9时30分 | 2024年5月27日14时00分 |
| 2 | 预算金额 | 80万元 | 85万元 |
`
    expect(valuesOf([TENDER, addendum], ['招标文件.md', '更正公告.md'])).toMatchObject({
      bidDeadline: '2024-05-27T14:00',
      budgetYuan: 850000,
      validityDays: 90,
      bidBondYuan: 10000,
      number: 'QH-2024-021',
    })
  })

  it('reads "由…变更为…" and "原…现更正为…"', () => {
    const changed = ['变更公告', '投标截止时间由2024年5月20日9时30分变更为2024年5月23日9时30分。'].join(
      '\n\n',
    )
    expect(valuesOf([TENDER, changed]).bidDeadline).toBe('2024-05-23T09:30')
    const clarified = [
      '澄清文件',
      '1.原招标文件：投标有效期：90天',
      '现更正为：投标有效期：120天',
      '2.原内容：投标保证金：1万元。现更正为：投标保证金：2万元。',
    ].join('\n\n')
    expect(valuesOf([TENDER, clarified])).toMatchObject({ validityDays: 120, bidBondYuan: 20000 })
  })

  it('lets the latest of several addenda govern', () => {
    const first = '补遗书（一）\n\n投标截止时间：2024年5月27日9时30分'
    const second = '补遗书（二）\n\n投标截止时间：2024年6月3日9时30分'
    const facts = factsOf([TENDER, first, second])
    expect(facts.bidDeadline?.value).toBe('2024-06-03T09:30')
    expect(facts.bidDeadline?.citation.file).toBe('file2.md')
  })

  it('tells the addendum from the tender whatever their order', () => {
    const addendum = '投标截止时间：2024年5月27日9时30分'
    expect(valuesOf([addendum, TENDER], ['澄清文件（一）.md', '招标文件.md'])).toMatchObject({
      bidDeadline: '2024-05-27T09:30',
      name: '青河县气象站设备采购',
    })
  })

  it('takes a second file that amends nothing for a part of the tender', () => {
    const annex = '## 第五章 采购需求\n\n履约保证金：合同金额的5%'
    expect(valuesOf([TENDER, annex])).toMatchObject({
      performanceBondPercent: 5,
      bidDeadline: '2024-05-20T09:30',
    })
  })
})

describe('contradictions', () => {
  it('keeps two values that no rule decides between, the governing one first', () => {
    const [conflict, ...others] = conflictsOf(
      TENDER.replace('| 2 | 投标保证金 | 1万元 |', '| 2 | 投标截止时间 | 2024年5月21日9时30分 |'),
    )
    expect(others).toEqual([])
    expect(conflict?.fact).toBe('bidDeadline')
    expect(conflict?.citations.map(({ quote }) => quote)).toEqual([
      '2024年5月21日9时30分',
      '投标截止时间：2024年5月20日9时30分（北京时间）',
    ])
  })

  it('finds none where the general part or a template differs', () => {
    const text = `${TENDER}\n## 第三章 投标人须知\n\n投标有效期：60天\n\n## 第六章 投标文件格式\n\n投标有效期：30天`
    expect(conflictsOf(text)).toEqual([])
  })

  it('finds none between a tender and the addendum that amends it', () => {
    expect(conflictsOf([TENDER, '更正公告\n\n投标截止时间：2024年5月27日9时30分'])).toEqual([])
  })
})
