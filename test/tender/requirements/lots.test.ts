import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/document/text/read.ts'
import { readTender } from '../../../src/tender/read.ts'

const read = (markdown: string) =>
  readTender([readText(new TextEncoder().encode(markdown), '招标文件.md', 'markdown')])

/** Lot and first words of the requirements of a tender. */
const lotsIn = (markdown: string) =>
  read(markdown).requirements.map(({ lot, text }) => `${lot ?? '各包'} ${text.slice(0, 10)}`)

const LOTS = `
## 第一章 招标公告

| 包号 | 采购内容 | 预算金额（万元） |
| --- | --- | --- |
| 1 | 显微镜 | 52.3 |
| 2 | 离心机 | 30 |
| 3 | 培养箱 | 12 |
`

describe('lots of requirements', () => {
  it('takes the lot that a clause names at its beginning', () => {
    const found = lotsIn(`${LOTS}
三、申请人的资格要求：

1.投标人须具有独立承担民事责任的能力；

2.采购包1：投标人须具有医疗器械经营许可证；

3.投第二包的投标人须具有计量器具经营备案；

4.采购包1、3：投标人须提供厂家授权书。
`)
    expect(found).toEqual(
      expect.arrayContaining([
        '各包 投标人须具有独立承担',
        '1 采购包1：投标人须具',
        '2 投第二包的投标人须具',
        '1、3 采购包1、3：投标人',
      ]),
    )
  })

  it('takes the lot of the section, up to the next section for all', () => {
    const found = lotsIn(`${LOTS}
## 第三章 采购需求

### 一、技术要求

#### 第一包 显微镜技术要求

1.放大倍数不低于1000倍；

#### 第二包 离心机技术要求

1.最高转速不低于15000转/分；

### 二、商务要求

1.质保期不少于三年。
`)
    expect(found).toEqual(
      expect.arrayContaining(['1 放大倍数不低于100', '2 最高转速不低于150', '各包 质保期不少于三年。']),
    )
  })

  it('takes the lot of a line above a table, and lets a count that goes on end it', () => {
    const found = lotsIn(`${LOTS}
## 第三章 采购需求

1.总体要求：所有货物须为全新原装产品；

采购包1：显微镜

| 序号 | 参数名称 | 技术参数 |
| --- | --- | --- |
| 1 | 放大倍数 | 放大倍数不低于1000倍 |

采购包2：离心机

| 序号 | 参数名称 | 技术参数 |
| --- | --- | --- |
| 1 | 转速 | 最高转速不低于15000转 |

2.包装要求：包装须适于长途运输。
`)
    expect(found).toEqual(
      expect.arrayContaining(['1 放大倍数 放大倍数不', '2 转速 最高转速不低于', '各包 包装要求：包装须适于']),
    )
  })

  it('takes the lot of a column', () => {
    const found = lotsIn(`${LOTS}
## 第三章 采购需求

| 包号 | 货物名称 | 技术要求 |
| --- | --- | --- |
| 1 | 显微镜 | 放大倍数不低于1000倍 |
| 第2包 | 离心机 | 转速不低于15000转每分 |
`)
    expect(found).toEqual(expect.arrayContaining(['1 显微镜 放大倍数不低', '2 离心机 转速不低于1']))
  })

  it('keeps the same words apart where two lots ask them', () => {
    const found = lotsIn(`${LOTS}
## 第三章 采购需求

#### 第一包 显微镜技术要求

★1.质保期不少于五年且终身维护；

#### 第二包 离心机技术要求

★1.质保期不少于五年且终身维护；
`)
    expect(found).toEqual(expect.arrayContaining(['1 质保期不少于五年且终', '2 质保期不少于五年且终']))
  })

  it('takes what one lot says for another that says the same', () => {
    const found = lotsIn(`${LOTS}
## 第四章 评标办法

二、符合性审查

采购包1（显微镜）：

| 投标报价 | 投标报价唯一且不超过最高限价 |
| --- | --- |
| 投标文件签署 | 签字盖章符合招标文件要求 |

采购包2（离心机）：同采购包1。
`)
    expect(found).toEqual(expect.arrayContaining(['1、2 投标文件签署 签字盖']))
  })

  it('gives no lot where the tender is not divided', () => {
    expect(lotsIn('## 第三章 采购需求\n\n1.第一包装层须防潮，不少于两层；\n')).toEqual([
      '各包 第一包装层须防潮，不',
    ])
  })
})
