import { describe, expect, it } from 'vitest'
import { requirementsOf, textsOf } from './found.ts'

describe('demands', () => {
  it('make one requirement of a parameter row and one of each numbered clause in a cell', () => {
    const all = requirementsOf('# 第三章 采购需求', '二、技术参数', [
      ['序号', '货物名称', '技术参数', '数量'],
      ['1', '护眼台灯', '照度均匀度不低于0.7，色温4000K', '20'],
      ['2', '升降课桌', '1、桌面厚度≥25mm；\n2、升降行程不少于300mm；', '20'],
    ])
    expect(textsOf(all, 'technical')).toEqual([
      '护眼台灯 照度均匀度不低于0.7，色温4000K',
      '桌面厚度≥25mm；',
      '升降行程不少于300mm；',
    ])
    expect(all.find(({ text }) => text.startsWith('桌面'))).toMatchObject({
      title: '升降课桌',
      constraint: { kind: 'atLeast', value: 25, unit: 'mm' },
    })
  })

  it('tell commercial terms and services by their headings', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      '三、商务要求',
      '1.交货期：合同签订后30日内交货。',
      '四、售后服务要求',
      '1.接到报修后2小时内响应。',
    )
    expect(textsOf(all, 'commercial')).toEqual(['交货期：合同签订后30日内交货。'])
    expect(textsOf(all, 'service')).toEqual(['接到报修后2小时内响应。'])
  })

  it('bind the bid, terms of the contract do not', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      '1.质保期不少于两年，自验收合格之日起计算。',
      '# 第五章 合同主要条款',
      '9.1 乙方逾期交货的，每日按合同价的千分之一支付违约金。',
    )
    expect(all.map(({ bindsBid }) => bindsBid)).toEqual([true, false])
  })

  it('leave out a list of chapters and a table of contents', () => {
    const all = requirementsOf(
      '第三章 采购需求........12',
      '# 第二章 投标人须知',
      '2.1 招标文件由下列部分组成：',
      '第一章 招标公告',
      '第三章 采购需求',
      '第六章 投标文件格式',
      '2.2 投标人应仔细阅读招标文件。',
    )
    expect(all.filter(({ kind }) => ['technical', 'commercial', 'service', 'form'].includes(kind))).toEqual(
      [],
    )
  })
})

describe('requirements', () => {
  const clauses = ['# 第三章 采购需求', '★1. 质保期不少于三年。', '2. 提供两次免费培训。'] as const

  it('keep their ids where other clauses change', () => {
    const ids = requirementsOf(...clauses).map(({ id }) => id)
    const others = requirementsOf(clauses[0], '1. 另行增加的要求内容。', ...clauses.slice(1)).map(
      ({ id }) => id,
    )
    expect(others.slice(1)).toEqual(ids)
  })

  it('quote words that stand at the cited block', () => {
    const [first] = requirementsOf(...clauses)
    expect(first?.citation).toMatchObject({ side: 'tender', block: 1, quote: '★1. 质保期不少于三年。' })
  })

  it('name the parts of the bid', () => {
    const all = requirementsOf(
      '# 第二章 投标人须知',
      '3.1 投标文件的组成',
      '（1）投标函；',
      '（2）开标一览表；',
      '（3）法定代表人授权委托书。',
      '# 第六章 投标文件格式',
      '## 一、投标函',
    )
    expect(textsOf(all, 'form')).toEqual(['投标函；', '开标一览表；', '法定代表人授权委托书。'])
  })
})
