import { describe, expect, it } from 'vitest'
import { readBid } from '../../src/bid/read.ts'
import { documentOf, type Line } from './documents.ts'

const read = (...lines: readonly Line[]) => readBid([documentOf(lines)])

describe('readBid lays out the text', () => {
  it('gives each passage its place and path, and leaves out the lines of a table of contents', () => {
    const bid = read('投标函\t3', '# 第一章 投标函', '我方承诺按期供货。')
    expect(bid.passages.map(({ text }) => text)).toEqual(['第一章 投标函', '我方承诺按期供货。'])
    expect(bid.passages[1]!.place).toMatchObject({ side: 'bid', block: 2, path: ['第一章 投标函'] })
  })

  it('tells captions of attached copies from what the bid says', () => {
    const bid = read('附：营业执照副本复印件（加盖公章）', '我公司依法登记。')
    expect(bid.passages.map(({ kind }) => kind)).toEqual(['caption', 'paragraph'])
  })
})

describe('readBid reads response tables', () => {
  it('finds requirement, answer and deviation under header synonyms', () => {
    const bid = read('# 技术偏离表', [
      ['序号', '磋商文件要求', '响应文件内容', '偏离情况'],
      ['1', '处理器不少于8核', '处理器16核', '正偏离'],
      ['2', '内存不小于32GB', '内存16GB', '负偏离'],
      ['3', '质保期3年', '质保期3年', '无偏离'],
    ])
    expect(bid.responses.map(({ required, offered, claimed }) => [required, offered, claimed])).toEqual([
      ['处理器不少于8核', '处理器16核', 'positive'],
      ['内存不小于32GB', '内存16GB', 'negative'],
      ['质保期3年', '质保期3年', 'none'],
    ])
    expect(bid.responses.every(({ table }) => table === 'technical')).toBe(true)
  })

  it('takes no price table for a response table', () => {
    const bid = read('# 分项报价表', [
      ['序号', '名称', '数量', '单价（元）', '合价（元）'],
      ['1', '服务器', '2', '1000', '2000'],
    ])
    expect(bid.responses).toEqual([])
  })
})

describe('readBid reads prices', () => {
  it('pairs 大写 with 小写 in one sentence, and converts 万元', () => {
    const bid = read('投标总价为人民币壹拾贰万元整（¥120,000.00）。', '本次报价12.5万元。')
    expect(bid.prices.map(({ kind, yuan, capitalsYuan }) => [kind, yuan, capitalsYuan])).toEqual([
      ['total', 120_000, 120_000],
      ['total', 125_000, null],
    ])
  })

  it('does not take the ceiling or the bond for the price', () => {
    const bid = read('我方报价低于最高限价850,000.00元。', '已缴纳投标保证金人民币壹万元整（¥10,000.00）。')
    expect(bid.prices.filter(({ kind }) => kind === 'total')).toEqual([])
  })

  it('tells items from the row that sums them', () => {
    const [table] = read('# 分项报价表', [
      ['序号', '名称', '数量', '单价（元）', '合价（元）'],
      ['1', '服务器', '2', '1,000.00', '2,000.00'],
      ['2', '安装', '1', '500.00', '500.00'],
      ['合计', '', '', '', '2,500.00'],
    ]).priceTables
    expect(table!.items.map(({ amountsYuan }) => amountsYuan)).toEqual([[2000], [500]])
    expect(table!.sums.map(({ amountsYuan }) => amountsYuan)).toEqual([[2500]])
  })
})

describe('readBid finds open blanks', () => {
  it('finds name, signature and date left open in a form', () => {
    const bid = read(
      '# 承诺书',
      '投标人名称（盖公章）：____________',
      '法定代表人或其授权代表（签字或盖章）：____________    日期：______年____月____日',
    )
    expect(bid.blanks.map(({ kind, form }) => [kind, form])).toEqual([
      ['name', '承诺书'],
      ['signature', '承诺书'],
      ['date', '承诺书'],
    ])
  })

  it('takes no filled line, salutation or introduction for a blank', () => {
    const bid = read(
      '# 投标函',
      '致：山海市第一医院',
      '山海市招标有限公司：',
      '为此，投标人作如下说明：',
      '投标人名称：青禾科技有限公司（盖单位公章）',
      '法定代表人或其委托代理人：王小川（签字）',
      '日期：2025年3月1日',
    )
    expect(bid.blanks).toEqual([])
  })

  it.each(['服务热线：010-XXXXXXXX', '开户银行：【待补充】', '联系人：____', '型号待补充'])(
    'finds the placeholder in %s',
    (text) => {
      expect(read('# 售后', text).blanks.map(({ kind }) => kind)).toContain('placeholder')
    },
  )

  it.each(['型号 ABC-XXX12', '分辨率 1920*1080', '待采购人确认后实施'])('sees none in %s', (text) => {
    expect(read('# 参数', text).blanks).toEqual([])
  })
})

describe('readBid reads people, contracts and certificates', () => {
  it('reads a table of people with roles', () => {
    const bid = read('# 人员', [
      ['姓名', '岗位', '职称'],
      ['王小川', '项目经理', '高级工程师'],
    ])
    expect(bid.people[0]).toMatchObject({
      name: '王小川',
      role: '项目经理',
      attributes: [{ name: '职称', value: '高级工程师' }],
    })
  })

  it('reads contracts in 万元 with the day they were signed', () => {
    const bid = read('# 类似业绩', [
      ['序号', '项目名称', '客户名称', '合同金额（万元）', '签订日期'],
      ['1', '园区网络项目', '某园区', '37.20', '2022年8月7日'],
    ])
    expect(bid.cases[0]).toMatchObject({ customer: '某园区', amountYuan: 372_000, signedOn: '2022-08-07' })
  })

  it('reads the validity of certificates in tables and captions; 长期 has no end', () => {
    const bid = read(
      '# 证书',
      [
        ['证书名称', '证书编号', '有效期'],
        ['质量管理体系认证证书', 'Q-1', '2021年3月5日至2024年3月4日'],
        ['营业执照证书', 'L-1', '长期'],
      ],
      '附：安全生产许可证复印件（有效期至2026年5月1日）',
    )
    expect(bid.certificates.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([
      ['2021-03-05', '2024-03-04'],
      [null, null],
      [null, '2026-05-01'],
    ])
  })
})
