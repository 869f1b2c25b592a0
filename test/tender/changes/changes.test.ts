import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../../src/document/passages.ts'
import { readText } from '../../../src/document/text/read.ts'
import { readTender } from '../../../src/tender/read.ts'

const TENDER = `
# 松坪县水文站监测设备采购项目 招标文件

项目编号：SP-2026-011

## 第一章 招标公告

预算金额：80万元

投标截止时间：2026年5月20日9时30分

## 第二章 投标人须知前附表

| 序号 | 条款 | 内容 |
| --- | --- | --- |
| 1 | 投标有效期 | 90天 |

## 第三章 采购需求

### 技术要求

1. ★水位计测量范围不小于20米，分辨率不大于1厘米。

2. 设备应支持太阳能供电，连续阴雨天工作不少于15天。

### 商务要求

1. 质保期不少于2年，自验收合格之日起计算。
`

const IN_A_TABLE = `
更正公告

一、更正内容

| 序号 | 更正项 | 更正前内容 | 更正后内容 |
| --- | --- | --- | --- |
| 1 | 投标截止时间 | 2026年5月20日9时30分 | 2026年5月27日14时00分 |
| 2 | 技术要求第1条 | 水位计测量范围不小于20米，分辨率不大于1厘米。 | 水位计测量范围不小于40米，分辨率不大于1厘米。 |
`

const IN_LINES = `
澄清文件（一）

1. 第三章技术要求第2条原内容：连续阴雨天工作不少于15天

现修改为：连续阴雨天工作不少于30天

2. 将质保期由“质保期不少于2年”修改为“质保期不少于3年”。
`

const read = (...files: readonly string[]) =>
  readTender(
    files.map((text, at) =>
      readText(new TextEncoder().encode(text.trim()), ['招标文件.md', '更正.md', '澄清.md'][at]!, 'markdown'),
    ),
  )

const told = ({ changes }: ReturnType<typeof read>) =>
  changes.map(({ fact, before, after }) => [fact, before?.text, after.text])

describe('what addenda change', () => {
  it('is nothing where there are none', () => {
    expect(read(TENDER).changes).toEqual([])
  })

  it('is told by a table of old and new words, facts among them', () => {
    const tender = read(TENDER, IN_A_TABLE)
    expect(told(tender)).toEqual([
      ['bidDeadline', '2026年5月20日9时30分', '2026年5月27日14时00分'],
      [
        null,
        '水位计测量范围不小于20米，分辨率不大于1厘米。',
        '水位计测量范围不小于40米，分辨率不大于1厘米。',
      ],
    ])
    expect(tender.changes.map(({ subject }) => subject)).toEqual(['投标截止时间', '技术要求第1条'])
  })

  it('is told by lines of old and new words, side by side or one below the other', () => {
    expect(told(read(TENDER, IN_LINES))).toEqual([
      [null, '连续阴雨天工作不少于15天', '连续阴雨天工作不少于30天'],
      [null, '质保期不少于2年', '质保期不少于3年'],
    ])
  })

  it.each([
    ['将第三章商务要求第1条“质保期不少于2年”修改为“质保期不少于3年”，其他内容不变。'],
    ['商务要求第1条原文为：质保期不少于2年，现更正为：质保期不少于3年'],
    ['质保期不少于2年变更说明：由质保期不少于2年调整为质保期不少于3年'],
  ])('is told by one line: %s', (line) => {
    expect(told(read(TENDER, `更正公告\n\n${line}`))).toEqual([[null, '质保期不少于2年', '质保期不少于3年']])
  })

  it('is not told by lines that only speak of changing', () => {
    const lines = '更正公告\n\n供应商由注册地变更机构出具证明。\n\n其他内容不变，更正日期：2026年5月10日'
    expect(read(TENDER, lines).changes).toEqual([])
  })

  it('is cited where the tender says it, and where the addendum says it', () => {
    for (const { before, after } of read(TENDER, IN_A_TABLE).changes) {
      expect(before!.citation.file).toBe('招标文件.md')
      expect(after.citation.file).toBe('更正.md')
    }
  })

  it('rewords the requirements that it speaks of, under their ids and marks', () => {
    const [before, after] = [read(TENDER), read(TENDER, IN_A_TABLE, IN_LINES)]
    const ofWater = before.requirements.find(({ text }) => text.startsWith('水位计'))!
    const now = after.requirements.find(({ id }) => id === ofWater.id)!
    expect(now).toMatchObject({ mark: '★', text: '水位计测量范围不小于40米，分辨率不大于1厘米。' })
    expect(now.citation).toMatchObject({ file: '更正.md', quote: now.text })
    expect(after.requirements.some(({ text }) => /20米|不少于15天|2年/.test(text))).toBe(false)
    expect(after.requirements.filter(({ text }) => text.includes('不少于30天'))).toHaveLength(1)
    expect(after.requirements.find(({ text }) => text.includes('质保期'))!.text).toBe(
      '质保期不少于3年，自验收合格之日起计算。',
    )
  })

  it('is followed from addendum to addendum', () => {
    const second = '澄清文件（二）\n\n投标截止时间：2026年6月3日9时30分'
    const { changes, facts } = read(TENDER, IN_A_TABLE, second)
    const deadlines = changes.filter(({ fact }) => fact === 'bidDeadline')
    expect(deadlines.map(({ after }) => after.citation.file).sort()).toEqual(['更正.md', '澄清.md'].sort())
    expect(facts.bidDeadline!.value).toBe('2026-06-03T09:30')
  })

  it('has its words verbatim at its places', () => {
    const documents = [TENDER, IN_A_TABLE, IN_LINES].map((text, at) =>
      readText(new TextEncoder().encode(text.trim()), `${at === 0 ? '招标' : '更正'}${at}.md`, 'markdown'),
    )
    const passages = documents.flatMap(passagesOf)
    const fold = (text: string) => text.replace(/\s/g, '')
    for (const { before, after } of readTender(documents).changes)
      for (const { citation } of [before!, after]) {
        const at = passages.filter(({ file, block }) => file === citation.file && block === citation.block)
        expect(fold(at.map(({ text }) => text).join(''))).toContain(fold(citation.quote))
      }
  })

  const ADDENDUM = (line: string) => read(TENDER, `更正公告\n\n一、更正内容\n\n${line}\n\n其他内容不变。`)
  const gained = (line: string) => {
    const known = new Set(read(TENDER).requirements.map(({ id }) => id))
    return ADDENDUM(line).requirements.filter(({ id }) => !known.has(id))
  }

  it.each([
    ['1.采购需求技术要求增加以下内容：★设备须通过IP68防护等级检测，提供检测报告。', 'technical', '★'],
    ['1.第三章商务要求第1条后增加一条：“中标人须每年巡检不少于两次。”', 'commercial', null],
    ['1.投标人资格要求新增：投标人须具有水文监测资质证书。', 'qualification', null],
    ['1.新增以下无效投标情形：\n\n（1）未按要求提供样品的，投标无效。', 'invalidation', null],
  ])('gains the requirement that is added: %s', (line, kind, mark) => {
    const found = gained(line)
    expect(found.map((one) => [one.kind, one.mark])).toEqual([[kind, mark]])
    const { changes } = ADDENDUM(line)
    expect(changes.map(({ action, before, requirementIds }) => [action, before, requirementIds])).toEqual([
      ['added', null, [found[0]!.id]],
    ])
  })

  it.each([
    '1.删除第三章技术要求第2条“设备应支持太阳能供电，连续阴雨天工作不少于15天”。',
    '1.技术要求中“设备应支持太阳能供电，连续阴雨天工作不少于15天。”的要求予以删除。',
    '1.取消：设备应支持太阳能供电，连续阴雨天工作不少于15天。',
    '1.第三章技术要求第2条予以删除。',
  ])('binds no bid any more where it is deleted: %s', (line) => {
    const { requirements, changes } = ADDENDUM(line)
    const solar = requirements.filter(({ text }) => text.includes('太阳能'))
    expect(solar.map(({ bindsBid, deletedBy }) => [bindsBid, deletedBy?.file])).toEqual([[false, '更正.md']])
    expect(changes.map(({ action, requirementIds }) => [action, requirementIds])).toEqual([
      ['deleted', [solar[0]!.id]],
    ])
    expect(requirements).toHaveLength(read(TENDER).requirements.length)
  })

  it('is added and deleted by rows of a table as well', () => {
    const { requirements, changes } = read(
      TENDER,
      `更正公告

| 序号 | 条款 | 更正前 | 更正后 |
| --- | --- | --- | --- |
| 1 | 技术要求 | / | 设备须配备备用电池，续航不少于72小时。 |
| 2 | 商务要求 | 质保期不少于2年，自验收合格之日起计算。 | 删除 |
`,
    )
    expect(changes.map(({ action }) => action)).toEqual(['added', 'deleted'])
    expect(requirements.find(({ text }) => text.includes('备用电池'))).toMatchObject({ kind: 'technical' })
    expect(requirements.find(({ text }) => text.includes('质保期'))).toMatchObject({ bindsBid: false })
  })

  it('rewords what is named by its place alone', () => {
    const { requirements, changes } = ADDENDUM(
      '1.第三章技术要求第2条修改为：设备应支持市电与太阳能双路供电。',
    )
    expect(changes).toMatchObject([{ action: 'reworded', before: { citation: { file: '招标文件.md' } } }])
    expect(requirements.filter(({ text }) => text.includes('太阳能')).map(({ text }) => text)).toEqual([
      '设备应支持市电与太阳能双路供电。',
    ])
  })

  it('loses only the words that are deleted from a longer clause', () => {
    const { requirements } = ADDENDUM('1.删除商务要求第1条中的“，自验收合格之日起计算”。')
    expect(requirements.find(({ text }) => text.startsWith('质保期'))).toMatchObject({
      text: '质保期不少于2年。',
      bindsBid: true,
    })
  })

  it.each(['1.本项目增加投标人数量不限。', '1.取消本次评标结果。', '1.补充说明：其他事项不变。'])(
    'is no clause where the words only speak of more or less: %s',
    (line) => expect(gained(line)).toEqual([]),
  )

  const SHEET = `${TENDER}
## 第四章 投标人须知

投标人须知前附表

| 条款号 | 条款名称 | 编列内容 |
| --- | --- | --- |
| 3.4.1 | 投标保证金 | 一标段：30万元；二标段：20万元；形式：银行转账 |
`

  it('is found by the number of a row, however short the words are', () => {
    const line = '1. 投标人须知前附表第3.4.1项中二标段投标保证金“20万元”修改为“12万元”，其余标段不变。'
    const { requirements, changes } = read(SHEET, `补遗书\n\n${line}`)
    expect(requirements.find(({ title }) => title === '投标保证金')!.text).toContain('二标段：12万元')
    expect(changes[0]).toMatchObject({
      before: { citation: { file: '招标文件.md' } },
      after: { text: '12万元' },
    })
  })

  it('is told by answers that bind, not by those that refer to the tender', () => {
    const { changes } = read(
      SHEET,
      '答疑文件\n\n问1：是否可以分包？\n\n答：本项目不允许分包。\n\n问2：质保期如何计算？\n\n答：应按招标文件规定执行。',
    )
    expect(changes.map(({ action, after }) => [action, after.text])).toEqual([
      ['added', '本项目不允许分包。'],
    ])
  })
})
