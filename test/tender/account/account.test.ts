import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../../src/document/passages.ts'
import { readDocument } from '../../../src/document/read.ts'
import { accountFor } from '../../../src/tender/account/account.ts'
import type { Tender } from '../../../src/tender/model.ts'
import { readTender } from '../../../src/tender/read.ts'
import { evalCases, hasEval } from '../../reviews.ts'

const fixture = (file: string) => new URL(`../../../fixtures/${file}`, import.meta.url).pathname

const accounted = async (paths: readonly string[]) => {
  const documents = await Promise.all(paths.map((path) => readDocument(readFileSync(path), basename(path))))
  const tender = readTender(documents)
  return { tender, passages: documents.flatMap(passagesOf), accounts: accountFor(documents, tender) }
}

const idsOf = ({ requirements, scoring }: Tender) =>
  [...requirements, ...scoring.items, ...(scoring.otherLots ?? [])].map(({ id }) => id)

const CASES: readonly (readonly [name: string, paths: readonly string[]])[] = [
  ['the fixture as DOCX', [fixture('tender.docx')]],
  ['the fixture as PDF', [fixture('tender.pdf')]],
  ['several lots', [fixture('cases/two-lots.md')]],
  ['marks of its own', [fixture('cases/marks-of-its-own.md')]],
  ...evalCases('dev').map(({ name, tender }) => [name, tender] as const),
]

describe(`every passage of a tender${hasEval ? '' : ' (labelled documents absent: fixtures only)'}`, () => {
  it.each(CASES)('is accounted for once, as an item or set aside: %s', async (_, paths) => {
    const { tender, passages, accounts } = await accounted(paths)
    expect(accounts.map(({ file, block, text }) => [file, block, text])).toEqual(
      passages.map(({ file, block, text }) => [file, block, text]),
    )
    expect(accounts.filter(({ item, setAside }) => (item === null) === (setAside === null))).toEqual([])
    const named = new Set(accounts.flatMap(({ item, moreItems = [] }) => [item, ...moreItems]))
    expect(idsOf(tender).filter((id) => !named.has(id))).toEqual([])
  })
})

const reasonsOf = async (markdown: string) => {
  const documents = [await readDocument(new TextEncoder().encode(markdown.trim()), 'case.md')]
  return new Map(
    accountFor(documents, readTender(documents)).map(({ text, item, setAside }) => [text, setAside ?? item]),
  )
}

describe('a passage that is no item', () => {
  it('is set aside with the reason', async () => {
    const reasons = await reasonsOf(`
# 云岭县图书馆书架采购项目

## 第一章 招标公告

项目编号：YL-2026-003

## 第二章 采购需求

### 项目概况

馆舍建于1998年，现有阅览室四间，藏书约二十万册。

### 技术要求

1. 层板承重不小于50千克，表面无毛刺。

## 第三章 投标人须知

采购代理机构对招标文件拥有解释权。

## 第四章 合同条款

### 争议解决

甲乙双方协商解决争议。

## 第五章 投标文件格式

致：采购人
`)
    expect(reasons.get('第二章 采购需求')).toBe('heading')
    expect(reasons.get('馆舍建于1998年，现有阅览室四间，藏书约二十万册。')).toBe('description')
    expect(reasons.get('1. 层板承重不小于50千克，表面无毛刺。')).toMatch(/^r-/)
    expect(reasons.get('项目编号：YL-2026-003')).toBe('fact:number')
    expect(reasons.get('采购代理机构对招标文件拥有解释权。')).toBe('procedure')
    expect(reasons.get('甲乙双方协商解决争议。')).toBe('contract')
    expect(reasons.get('致：采购人')).toBe('form')
  })
})
