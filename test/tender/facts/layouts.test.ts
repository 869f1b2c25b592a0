import { describe, expect, it } from 'vitest'
import { valuesOf } from './sample.ts'

describe('unusual layouts', () => {
  it('reads plain paragraphs with a table of contents and no headings', () => {
    const tender = `
江口县人民医院

医用冷藏设备采购项目

招 标 文 件

采 购 人 ： 江口县人民医院

代 理 机 构 ： 恒正招标代理有限公司

目 录

第一章 招标公告 ………………………… 2

第二章 投标人须知 ………………………… 6

第三章 评标办法 ………………………… 15

第四章 合同条款 ………………………… 20

第五章 投标文件格式 ………………………… 25

第一章 招标公告

项目概况

医用冷藏设备采购项目招标项目的潜在投标人应在江口县公共资源交易网获取招标文件，并于2024年7月2日9时00分前递交投标文件。

一、项目基本情况

1、项目编号：JKX-HW-2024-15

2、项目名称：医用冷藏设备采购项目

3、采购方式：公开招标

4、预算金额：￥1260000.00元

5、最高限价：￥1250000.00元

第二章 投标人须知

一、投标人须知前附表

| 序号 | 内容规定 |
| --- | --- |
| 1 | 投标有效期：投标截止日后九十天 |
| 2 | 投标保证金：人民币壹万元整 |
| 3 | 履约保证金：按合同总价的5%收取 |
| 4 | 本项目是否接受联合体投标：□是 √否 |
| 5 | 评标办法：综合评分法 |

二、总则

投标有效期为60天。

第五章 投标文件格式

项目名称：

投标有效期：30天
`
    expect(valuesOf(tender)).toMatchObject({
      name: '医用冷藏设备采购项目',
      number: 'JKX-HW-2024-15',
      purchaser: '江口县人民医院',
      agency: '恒正招标代理有限公司',
      method: 'open-tender',
      regime: 'government-procurement',
      category: 'goods',
      budgetYuan: 1260000,
      ceilingYuan: 1250000,
      bidDeadline: '2024-07-02T09:00',
      validityDays: 90,
      bidBondYuan: 10000,
      performanceBondPercent: 5,
      consortiumAllowed: false,
      evaluationMethod: 'comprehensive-score',
    })
  })

  it('reads a centralised tender of an operator whose cells hold several labels', () => {
    const tender = `
# 第二章 投标人须知

## 投标人须知前附表

| 条款号 | 条款名称 | 编列内容 |
| --- | --- | --- |
| 1.1.2 | 招标人 | 招标人名称：鹿山通信有限公司<br>招标人地址：鹿山路1号<br>招标人联系方式：王工 |
| 1.1.3 | 集中招标项目名称 | 项目名称：2025年度基站代维服务采购<br>招标编号：0812-25LS0033 |
| 1.2 | 资金来源 | ■ 招标人自筹<br>□ 使用财政资金 |
| 1.5.1 | 招标方式 | ■ 公开招标<br>□ 邀请招标 |
| 1.6 | 招标组织形式 | □ 自行招标<br>■ 委托招标代理机构代理招标<br>招标代理机构名称：中协招标有限公司 |
| 2.4.1 | 投标人提出澄清问题的截止时间和方式 | 截止时间：2025年1月2日12时00分（北京时间） |
| 3.3.3 | 最高投标限价或者其计算方法 | □ 不设置最高投标限价<br>■ 设置最高投标限价：详见第一章招标公告 |
| 3.4.1 | 投标有效期 | 投标有效期：90 天（从递交投标文件截止日起计算）。 |
| 3.5.1 | 投标保证金金额 | 投标保证金金额：人民币100000元整（大写：壹拾万元整）。 |
| 3.5.2 | 投标保证金形式 | 1.投标保证金形式：电汇<br>2.递交投标保证金截止时间：同投标文件递交截止时间。 |
| 4.1.1 | 投标文件递交截止时间 | 详见“第一章 招标公告” |
| 6.3 | 评标方法 | □ 经评审的最低投标价法<br>■ 综合评估法<br>□ 其他： |
| 8.1.1 | 履约保证金金额和形式 | 1.履约保证金缴纳形式：保函。<br>2.履约保证金金额：每份额200万元。 |
`
    expect(valuesOf(tender)).toMatchObject({
      name: '2025年度基站代维服务采购',
      number: '0812-25LS0033',
      purchaser: '鹿山通信有限公司',
      agency: '中协招标有限公司',
      method: 'open-tender',
      category: 'services',
      budgetYuan: null,
      ceilingYuan: null,
      bidDeadline: null,
      validityDays: 90,
      bidBondYuan: 100000,
      performanceBondPercent: null,
      evaluationMethod: 'comprehensive-score',
    })
  })

  it('reads a cover table with two labels a row', () => {
    const tender = `
# 询价通知书

| 项目名称 | 会议室音响采购 | 项目编号 | ZX-XJ-2024-3 |
| --- | --- | --- | --- |
| 采购人 | 竹溪县图书馆 | 采购方式 | 询价 |
| 预算金额 | 18.6万元 | 最高限价 | 18万元 |
| 响应文件递交截止时间 | 2024-09-03 10:30 | 响应文件有效期 | 30日历天 |
`
    expect(valuesOf(tender)).toMatchObject({
      name: '会议室音响采购',
      number: 'ZX-XJ-2024-3',
      purchaser: '竹溪县图书馆',
      method: 'inquiry',
      budgetYuan: 186000,
      ceilingYuan: 180000,
      bidDeadline: '2024-09-03T10:30',
      validityDays: 30,
    })
  })

  it('reads a column of titles whose unit is in the title', () => {
    const tender = `
# 第一章 竞争性磋商公告

| 序号 | 项目名称 | 项目编号 | 预算金额（万元） | 最高限价（万元） |
| --- | --- | --- | --- | --- |
| 1 | 机关食堂食材配送服务 | MH-2025-08 | 96.5 | 95 |
`
    expect(valuesOf(tender)).toMatchObject({
      name: '机关食堂食材配送服务',
      number: 'MH-2025-08',
      budgetYuan: 965000,
      ceilingYuan: 950000,
    })
  })

  it('reads a single-source document of an institute', () => {
    const tender = `
# 单一来源采购文件

项目名称：显微成像系统维保服务

项目编号：KY-DY-2024-002

采购人：栖霞山生物研究所

## 第一章 单一来源采购邀请

本项目采用单一来源方式采购，预算为58万元。

响应文件提交截止时间及协商时间：2024年3月6日15:00

本项目不收取保证金。
`
    expect(valuesOf(tender)).toMatchObject({
      name: '显微成像系统维保服务',
      method: 'single-source',
      category: 'services',
      budgetYuan: 580000,
      bidDeadline: '2024-03-06T15:00',
      bidBondYuan: 0,
    })
  })

  it('reads a notice whose labels stand alone above their values', () => {
    const tender = `
# 招标公告

项目编号：

LX-2024-GK-77

项目名称：

档案密集架采购

预算金额（元）：

480000.00

是否接受联合体投标：

否
`
    expect(valuesOf(tender)).toMatchObject({
      number: 'LX-2024-GK-77',
      name: '档案密集架采购',
      budgetYuan: 480000,
      consortiumAllowed: false,
    })
  })

  it('leaves a draft with open blanks unanswered', () => {
    const tender = `
# 公开招标文件

项目名称：________

项目编号：XXXXXX

采购人：（采购人名称）

预算金额：____万元

投标截止时间：____年__月__日__时__分

投标有效期：___天

投标保证金：___元

履约保证金：合同金额的___%

本项目（□接受 □不接受）联合体投标。
`
    expect(valuesOf(tender)).toMatchObject({
      name: null,
      number: null,
      purchaser: null,
      budgetYuan: null,
      bidDeadline: null,
      validityDays: null,
      bidBondYuan: null,
      performanceBondPercent: null,
      consortiumAllowed: null,
    })
  })

  it('reads an invited tender of works', () => {
    const tender = `
# 第一卷

## 第一章 投标邀请书

明溪县建设投资有限公司：

1. 招标条件

本招标项目明溪县客运站停车场改造工程已由明溪县发展和改革局批准建设，招标人为明溪县建设投资有限公司，建设资金来自企业自筹，现邀请你单位参加投标。

招标方式：邀请招标

## 第二章 投标人须知

| 条款号 | 条 款 名 称 | 编 列 内 容 |
| --- | --- | --- |
| 1.4.3 | 是否接受联合体投标 | 不接受 |
| 2.2.2 | 投标截止时间 | 2024年12月3日上午8时30分 |
| 3.2.4 | 最高投标限价 | 人民币2,356,800元 |
| 3.3.1 | 投标有效期 | 45日历天 |
| 3.4.1 | 投标保证金 | 不要求递交投标保证金 |
| 7.3.1 | 履约担保 | 履约担保金额：中标价的5% |

1.1.1 根据《中华人民共和国招标投标法》等有关法律，对本项目施工进行招标。

## 第三章 评标办法（经评审的最低投标价法）
`
    expect(valuesOf(tender)).toMatchObject({
      name: '明溪县客运站停车场改造工程',
      purchaser: '明溪县建设投资有限公司',
      method: 'invited-tender',
      regime: 'tendering-law',
      category: 'works',
      ceilingYuan: 2356800,
      bidDeadline: '2024-12-03T08:30',
      validityDays: 45,
      bidBondYuan: 0,
      performanceBondPercent: 5,
      consortiumAllowed: false,
      evaluationMethod: 'lowest-price',
    })
  })
})
