import { describe, expect, it } from 'vitest'
import { lotsOf, valuesOf } from './sample.ts'

const brief = (markdown: string) =>
  lotsOf(markdown).map(({ id, name, budgetYuan, ceilingYuan }) => [id, name, budgetYuan, ceilingYuan])

const TABLE = `
## 第一章 招标公告

| 包号 | 采购内容 | 预算金额（万元） | 最高限价（万元） |
| --- | --- | --- | --- |
| 01 | 触控一体机 | 52.3 | 50 |
| 02 | 课桌椅 | 30 | / |
`

describe('lots', () => {
  it('takes the lots of a table with a row each, and the first lot for the project', () => {
    expect(brief(TABLE)).toEqual([
      ['1', '触控一体机', 523000, 500000],
      ['2', '课桌椅', 300000, null],
    ])
    expect(valuesOf(TABLE)).toMatchObject({ budgetYuan: 523000, ceilingYuan: 500000 })
  })

  it('adds up the items of a lot that fills several rows', () => {
    const text = `
## 招标公告

| 标段 | 名称 | 预算（元） |
| --- | --- | --- |
| 一标段 | 课桌 | 20000 |
| 一标段 | 课椅 | 10000 |
| 二标段 | 书柜 | 8000 |
`
    expect(brief(text)).toEqual([
      ['1', '课桌', 30000, null],
      ['2', '书柜', 8000, null],
    ])
  })

  it('takes lots told in blocks of lines', () => {
    const text = `
## 第一章 投标邀请

采购包1（显微镜）：

采购包预算金额（元）：960,000.00

采购包最高限价（元）：950,000.00

采购包2（离心机）：

采购包预算金额（元）：240,000.00
`
    expect(brief(text)).toEqual([
      ['1', '显微镜', 960000, 950000],
      ['2', '离心机', 240000, null],
    ])
  })

  it('takes lots told in single lines', () => {
    const text = `
## 第一章 竞争性磋商公告

第一包：保安服务，预算金额45万元

第二包：保洁服务，预算金额38.5万元
`
    expect(brief(text)).toEqual([
      ['1', '保安服务', 450000, null],
      ['2', '保洁服务', 385000, null],
    ])
  })

  it('takes lots of an online platform, whose names stand on lines of their own', () => {
    const text = `
## 第一章 招标公告

预算金额（元）：1500000

采购需求：

标项一

标项名称：食堂承包服务

数量：1

预算金额（元）：900000

标项二

标项名称：保洁服务

预算金额（元）：600000
`
    expect(brief(text)).toEqual([
      ['1', '食堂承包服务', 900000, null],
      ['2', '保洁服务', 600000, null],
    ])
    expect(valuesOf(text).budgetYuan).toBe(1500000)
  })

  it('takes lots that share a line', () => {
    expect(brief('## 第一章 招标公告\n\n包1：办公家具，最高限价20万元；包2：图书，最高限价15万元。')).toEqual(
      [
        ['1', '办公家具', null, 200000],
        ['2', '图书', null, 150000],
      ],
    )
  })

  it('finds none where there is a single lot', () => {
    expect(brief('## 第一章 投标邀请\n\n采购包1：\n\n采购包预算金额（元）：960,000.00')).toEqual([])
  })

  it('finds none in a list of goods or in packing', () => {
    expect(brief('## 第三章 采购需求\n\n2包：每包500张\n\n打印纸 3包')).toEqual([])
  })
})
