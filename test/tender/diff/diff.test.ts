import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diff, readDocument, renderDiffJson, renderDiffTerminal } from '../../../src/index.ts'
import { diffSchema } from '../../../src/report/schema.ts'

const BEFORE = `
# 云溪县档案馆密集架采购项目 招标文件

项目编号：YX-2026-007

## 第一章 招标公告

投标截止时间：2026年5月20日9时30分

## 第二章 采购需求

### 技术要求

1. ★立柱钢板厚度不小于1.5毫米，表面静电喷塑。

2. 每列架体承重不低于每层80千克，运行平稳无晃动。

3. 底盘应采用整体焊接结构，投标人提供生产厂家的检测报告。

### 商务要求

1. 质保期不少于3年，自验收合格之日起计算。

## 第三章 评标办法

| 评分因素 | 分值 | 评分细则 |
| --- | --- | --- |
| 价格 | 40 | 以最低有效报价为基准价计算得分 |
| 技术方案 | 35 | 方案完整得35分，较完整得20分，其余不得分 |
| 业绩 | 25 | 每个同类业绩得5分，最多25分 |
`

const AFTER = BEFORE.replace('5月20日', '5月27日')
  .replace('1. ★立柱', '1. 立柱')
  .replace('每层80千克', '每层100千克')
  .replace(
    '3. 底盘应采用整体焊接结构，投标人提供生产厂家的检测报告。',
    '3. 架体应配备电动防夹装置，断电后可手动摇开。',
  )
  .replace(
    '| 业绩 | 25 | 每个同类业绩得5分，最多25分 |',
    '| 业绩 | 20 | 每个同类业绩得4分，最多20分 |\n| 售后服务 | 5 | 承诺24小时内到场的得5分 |',
  )

const compare = async (before: string, after: string) => {
  const read = async (text: string, name: string) => [
    await readDocument(new TextEncoder().encode(text), name),
  ]
  return diff(await read(before, '旧版.md'), await read(after, '新版.md'))
}

describe('two versions of a tender', () => {
  it('differ in the facts that they state differently', async () => {
    const { facts } = await compare(BEFORE, AFTER)
    expect(
      facts.map(({ fact, change, before, after }) => [fact, change, before?.value, after?.value]),
    ).toEqual([['bidDeadline', 'changed', '2026-05-20T09:30', '2026-05-27T09:30']])
  })

  it('differ in requirements, paired by their words where their ids differ', async () => {
    const { requirements } = await compare(BEFORE, AFTER)
    const seen = requirements.map(({ change, before, after, fields }) => [
      change,
      before?.text.slice(0, 4) ?? null,
      after?.text.slice(0, 4) ?? null,
      fields,
    ])
    expect(seen).toContainEqual(['changed', '立柱钢板', '立柱钢板', ['mark']])
    expect(seen).toContainEqual(['changed', '每列架体', '每列架体', ['text']])
    expect(seen).toContainEqual(['added', null, '架体应配', []])
    expect(seen).toContainEqual(['dropped', '底盘应采', null, []])
    expect(seen.some(([, before, after]) => before === '质保期不' || after === '质保期不')).toBe(false)
  })

  it('differ in scoring rows', async () => {
    const { scoring, unchanged } = await compare(BEFORE, AFTER)
    expect(scoring.map(({ change, after, fields }) => [change, after?.name, fields])).toEqual([
      ['changed', '业绩', ['maxPoints', 'criteria']],
      ['added', '售后服务', []],
    ])
    expect(unchanged.scoring).toBe(2)
  })

  it('do not differ where a file is compared with itself', async () => {
    const bytes = readFileSync(new URL('../../../fixtures/tender.docx', import.meta.url))
    const read = async () => [await readDocument(bytes, 'tender.docx')]
    const found = diff(await read(), await read())
    expect([...found.facts, ...found.requirements, ...found.scoring]).toEqual([])
    expect(renderDiffTerminal(found)).toContain('没有差别')
  })

  it('trade places when they are compared the other way round', async () => {
    const [there, back] = [await compare(BEFORE, AFTER), await compare(AFTER, BEFORE)]
    const ids = (list: typeof there.requirements, change: string) =>
      list.filter((entry) => entry.change === change).map(({ before, after }) => (before ?? after)!.id)
    expect(ids(there.requirements, 'added')).toEqual(ids(back.requirements, 'dropped'))
    expect(ids(there.requirements, 'dropped')).toEqual(ids(back.requirements, 'added'))
  })
})

describe('the comparison', () => {
  it('has the shape that its schema promises', async () => {
    const json = JSON.parse(renderDiffJson(await compare(BEFORE, AFTER)))
    expect(diffSchema.safeParse(json).error).toBeUndefined()
  })

  it('shows old and new words, in both languages', async () => {
    const found = await compare(BEFORE, AFTER)
    const text = renderDiffTerminal(found)
    expect(text).toContain('- 2026-05-20 09:30')
    expect(text).toContain('+ 2026-05-27 09:30')
    expect(text).toMatch(/- 每列架体承重不低于每层80千克/)
    expect(text).toMatch(/\+ 每列架体承重不低于每层100千克/)
    expect(text).toContain('新增 1，删去 0，改动 1，未变 2')
    expect(renderDiffTerminal(found, { lang: 'en' })).toContain('1 added, 0 dropped, 1 changed, 2 the same')
  })
})
