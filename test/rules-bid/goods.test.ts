import { describe, expect, it } from 'vitest'
import { readBid } from '../../src/bid/read.ts'
import { passagesOf } from '../../src/document/passages.ts'
import { matchBid } from '../../src/matching/match.ts'
import { bidRules } from '../../src/rules/bid/index.ts'
import type { Evidence } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import type { Tender } from '../../src/tender/model.ts'
import { documentOf, type Line } from '../bid/documents.ts'
import { factOf, itemOf, tenderOf } from '../matching/tender.ts'

const DEADLINE = { bidDeadline: factOf('2025-04-22T09:30') }
const TENDER = tenderOf([], [], DEADLINE)

/** Outcome of one rule, or undefined where it is silent. */
const outcomeOf = (
  rule: string,
  words: readonly Line[],
  lines: readonly Line[],
  tender: Tender = TENDER,
): string | undefined => {
  const tenderDocument = documentOf(words, 'tender.docx')
  const document = documentOf(lines)
  const bid = readBid([document])
  const evidence: Evidence = {
    tender,
    tenderDocuments: [tenderDocument],
    passages: passagesOf(tenderDocument),
    bid,
    bidDocuments: [document],
    coverage: matchBid(tender, bid, null, 'zh'),
    catalogue: null,
    eventDate: null,
  }
  return runRules(evidence, 'zh', bidRules).find(({ ruleId }) => ruleId === rule)?.outcome
}

const listOf = (...rows: readonly (readonly [string, string])[]): Line => [
  ['序号', '货物名称', '单位', '数量'],
  ...rows.map(([name, count], at) => [String(at + 1), name, '台', count]),
]

describe('quantities', () => {
  const asked = listOf(['会议主机', '2'], ['投影机', '4'])
  it.each<[string, string | undefined, Line]>([
    ['fewer than asked', 'failed', listOf(['会议主机', '1'], ['投影机', '4'])],
    ['more than asked', 'review', listOf(['会议主机', '3'], ['投影机', '4'])],
    ['as asked', undefined, listOf(['会议主机', '2'], ['投影机', '4'])],
    ['of another product', undefined, listOf(['中控主机', '1'], ['功放', '4'])],
  ])('%s give %s', (_, outcome, offered) => {
    expect(outcomeOf('bid-quantity', [asked], [offered])).toBe(outcome)
  })
})

describe('a price for an alternative', () => {
  const ban = '只允许有一个报价，不接受选择性报价。'
  it.each([
    [ban, '我方另提供备选方案，总价可降为180,000.00元。', 'failed'],
    [ban, '我方不提供备选方案，总价为190,000.00元。', undefined],
    ['投标报价应包含全部费用。', '我方另提供备选方案，总价可降为180,000.00元。', undefined],
  ])('under “%s”: “%s” gives %s', (clause, line, outcome) => {
    expect(outcomeOf('bid-alternative-price', [clause], [line])).toBe(outcome)
  })
})

describe('the tax rate', () => {
  it.each([
    ['增值税税率按13%计算。', '以上报价增值税税率9%。', 'failed'],
    ['增值税税率按13%计算。', '以上报价增值税税率13%。', undefined],
    ['税率由投标人自行填报。', '以上报价增值税税率9%。', undefined],
  ])('“%s” and “%s” give %s', (clause, line, outcome) => {
    expect(outcomeOf('bid-tax-rate', [clause], [line])).toBe(outcome)
  })
})

describe('a certificate that runs out before the service ends', () => {
  const heldUntil = (until: string): Line => [
    ['证书名称', '证书编号', '有效期至'],
    ['信息安全管理体系认证证书', '0462', until],
  ]
  const covers = '具有信息安全管理体系认证证书，证书有效期应覆盖服务期。'
  const names = '具有信息安全管理体系认证证书。'
  it.each([
    [covers, '2026年5月31日', 'failed'],
    [covers, '2028年5月31日', undefined],
    [names, '2026年5月31日', 'review'],
    ['具有营业执照。', '2026年5月31日', undefined],
  ])('“%s”, valid until %s, gives %s', (clause, until, outcome) => {
    const words = [clause, '服务期：24个月。']
    expect(outcomeOf('bid-certificate-term', words, [heldUntil(until)])).toBe(outcome)
  })
})

describe('contracts and certificates that earn points', () => {
  const contracts: Line = [
    ['项目名称', '采购单位', '签订日期', '合同金额'],
    ['东城运维服务', '东城管理局', '2023年5月20日', '86万元'],
    ['西城设备采购', '西城管理局', '2024年1月8日', '35万元'],
  ]
  const criteria = '近三年承担过单个合同金额不低于50万元的信息系统运维服务项目，每提供一个得3分，最高6分。'
  const item = itemOf('类似业绩', criteria)
  const tender = tenderOf([], [item], DEADLINE)
  it.each([
    ['bid-case-amount', 'failed'],
    ['bid-case-kind', 'review'],
    ['bid-case-count', 'failed'],
    ['bid-case-period', undefined],
  ])('are looked at by %s: %s', (rule, outcome) => {
    expect(outcomeOf(rule, [], ['# 类似业绩', contracts], tender)).toBe(outcome)
  })

  const certificates = (until: string): Line => [
    ['证书名称', '证书编号', '有效期至'],
    ['质量管理体系认证证书', '1', until],
    ['环境管理体系认证证书', '2', '2027年1月1日'],
  ]
  const scored = itemOf('认证', '具有质量管理体系、环境管理体系认证证书的，每个得2分，最高4分。')
  it.each([
    ['2025年3月1日', 'failed'],
    ['2027年3月1日', undefined],
  ])('are counted while valid: until %s gives %s', (until, outcome) => {
    const counted = tenderOf([], [scored], DEADLINE)
    expect(outcomeOf('bid-certificate-count', [], [certificates(until)], counted)).toBe(outcome)
  })
})
