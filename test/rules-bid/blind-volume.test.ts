import { describe, expect, it } from 'vitest'
import { readBid } from '../../src/bid/read.ts'
import { parseCatalogue } from '../../src/catalogue/schema.ts'
import type { FileMetadata, Furniture } from '../../src/document/model.ts'
import { passagesOf } from '../../src/document/passages.ts'
import { blindVolume } from '../../src/rules/bid/blind-volume.ts'
import type { Evidence } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import { documentOf, type Line } from '../bid/documents.ts'
import { tenderOf } from '../matching/tender.ts'

const ASKED = '技术部分采用暗标评审，技术文件中不得出现投标人名称。'
const CATALOGUE = parseCatalogue({
  company: { name: '山海科技有限公司', personnel: [{ name: '王小川', role: '项目经理' }] },
})

const outcomesOf = (
  technical: readonly Line[],
  clause = ASKED,
  furniture: readonly Furniture[] = [],
  metadata?: FileMetadata,
) => {
  const words = documentOf(['# 评审办法', clause, '联系电话：0771-5550001'], 'tender.docx')
  const business = documentOf(
    ['# 投标函', '投标人：山海科技有限公司', '# 联合体协议', '投标人名称：长河智联信息技术有限公司'],
    '商务文件.docx',
  )
  const blind = { ...documentOf(technical, '技术文件.docx'), furniture, ...(metadata ? { metadata } : {}) }
  const bidDocuments = [business, blind]
  const evidence: Evidence = {
    tender: tenderOf([]),
    tenderDocuments: [words],
    passages: passagesOf(words),
    bid: readBid(bidDocuments),
    bidDocuments,
    coverage: [],
    catalogue: CATALOGUE,
    eventDate: null,
    config: { blindVolumeWords: ['蓝鲸运维门户'] },
  }
  return runRules(evidence, 'zh', [blindVolume]).map(({ outcome }) => outcome)
}

describe('a blind technical volume', () => {
  it.each<[string, readonly string[], string]>([
    ['the bidder’s name', ['failed'], '山海科技有限公司承诺按期交付。'],
    ['a person of the bidder', ['failed'], '项目经理王小川负责实施。'],
    ['a mobile number', ['failed'], '如有疑问请拨打13800001111。'],
    ['an e-mail address', ['failed'], '请发送至 service@shanhai.example 咨询。'],
    ['an address', ['failed'], '办公地址：山海市长风路18号科技楼'],
    ['the short form of the name', ['failed'], '长河智联在同类平台积累的经验将用于本项目。'],
    ['the place where the bidder sits', ['failed'], '我公司位于山海市，可随时到场。'],
    ['a word of the configuration', ['failed'], '采用蓝鲸运维门户统一派单。'],
    ['the number that the tender gives', [], '联系电话：0771-5550001'],
    ['nothing of the bidder', [], '我方承诺按期交付。'],
  ])('with %s gives %j', (_, outcomes, line) => {
    expect(outcomesOf(['# 技术方案', line])).toEqual(outcomes)
  })

  it('with the name in its header alone is found', () => {
    const header: Furniture = { kind: 'header', page: null, text: '山海科技有限公司 技术文件' }
    expect(outcomesOf(['# 技术方案', '我方承诺。'], ASKED, [header])).toEqual(['failed'])
  })

  const NOTHING: FileMetadata = { title: null, author: null, company: null, lastModifiedBy: null }
  it.each<[string, readonly string[], Partial<FileMetadata>]>([
    ['the bidder as company', ['failed'], { company: '山海科技有限公司' }],
    ['somebody as author', ['review'], { author: '李青' }],
    ['a program as author', [], { author: 'Administrator', company: 'Microsoft' }],
    ['a title that names nobody', [], { title: '技术文件' }],
    ['a title with the bidder', ['failed'], { title: '长河智联技术标' }],
    ['nothing', [], {}],
  ])('whose properties name %s gives %j', (_, outcomes, properties) => {
    const metadata = { ...NOTHING, ...properties }
    expect(outcomesOf(['# 技术方案', '我方承诺。'], ASKED, [], metadata)).toEqual(outcomes)
  })

  it.each([
    ['技术部分采用暗标评审，按附件格式编制。', 1],
    ['施工组织设计中不得出现投标人的名称及标识，否则否决其投标。', 1],
    ['暗标编制要求：正文不得出现任何可识别身份的标记。', 1],
    ['本项目不采用暗标评审。', 0],
    ['如技术部分采用暗标评审的，技术文件中不得出现投标人名称。', 0],
    ['暗标评审：不适用', 0],
    ['技术文件中不得出现投标报价。', 0],
    ['投标文件应注明投标人名称。', 0],
  ])('is what “%s” asks for (%i) or does not', (clause, count) => {
    expect(outcomesOf(['# 技术方案', '山海科技有限公司承诺。'], clause)).toHaveLength(count)
  })
})
