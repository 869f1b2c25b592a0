import { describe, expect, it } from 'vitest'
import { requirementsOf, textsOf } from './found.ts'

const NOTICE = ['# 第一章 招标公告', '二、申请人的资格要求：'] as const

describe('qualification', () => {
  it('takes the numbered items, not their headings, and drops 无', () => {
    const all = requirementsOf(
      ...NOTICE,
      '1.满足《中华人民共和国政府采购法》第二十二条规定；',
      '2.落实政府采购政策需满足的资格要求：无',
      '3.本项目的特定资格要求：',
      '（1）具有有效的印刷经营许可证；',
      '（2）项目负责人须具有中级以上职称。',
      '4.本项目不接受联合体投标。',
      '三、获取招标文件',
      '1.时间：2024年3月1日至2024年3月8日。',
    )
    expect(textsOf(all, 'qualification')).toEqual([
      '满足《中华人民共和国政府采购法》第二十二条规定；',
      '具有有效的印刷经营许可证；',
      '项目负责人须具有中级以上职称。',
      '本项目不接受联合体投标。',
    ])
  })

  it('joins the same requirement in a review table, with both places', () => {
    const all = requirementsOf(
      ...NOTICE,
      '1.具有独立承担民事责任的能力（提供营业执照复印件）；',
      '# 第四章 评标办法',
      '资格性审查表',
      [
        ['序号', '审查内容', '审查标准'],
        ['1', '独立承担民事责任的能力', '具有独立承担民事责任的能力（提供营业执照复印件）'],
        ['2', '信用记录', '未被列入失信被执行人名单'],
      ],
    )
    expect(textsOf(all, 'qualification')).toHaveLength(2)
    expect(all.find(({ text }) => text.includes('民事责任'))?.alsoAt).toHaveLength(1)
  })

  it('is found in a row of 前附表', () => {
    const all = requirementsOf('# 第二章 投标人须知', '投标人须知前附表', [
      ['条款号', '条款名称', '编列内容'],
      [
        '1.4.1',
        '投标人资格要求',
        '（1）具有市政公用工程施工总承包三级及以上资质；\n（2）具有有效的安全生产许可证；\n（3）财务要求：见招标公告。',
      ],
      ['1.10', '投标预备会', '不召开'],
    ])
    expect(textsOf(all, 'qualification')).toEqual([
      '具有市政公用工程施工总承包三级及以上资质；',
      '具有有效的安全生产许可证；',
    ])
  })

  it('takes what a bidder must not be as admission where it stands among the requirements', () => {
    const all = requirementsOf(
      '# 第二章 投标人须知',
      '1.4 投标人资格要求',
      '1.4.1 投标人不得存在下列情形之一：',
      '（1）为招标人不具有独立法人资格的附属机构；',
      '（2）被暂停或取消投标资格的。',
    )
    expect(textsOf(all, 'qualification')).toEqual([
      '为招标人不具有独立法人资格的附属机构；',
      '被暂停或取消投标资格的。',
    ])
  })

  it('is not the qualification of persons or products', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      '一、服务人员资格要求',
      '1.电工须持有特种作业操作证。',
      '二、产品资质要求',
      '1.产品须具有强制性产品认证证书。',
    )
    expect(textsOf(all, 'qualification')).toEqual([])
  })
})

describe('review tables', () => {
  it('tell form, qualification and response by the merged first column', () => {
    const all = requirementsOf('# 第三章 评标办法（综合评估法）', '评标办法前附表', [
      ['条款号', { text: '评审因素', across: 2 }, '评审标准'],
      ['2.1.1', { text: '形式评审标准', down: 2 }, '投标人名称', '与营业执照、资质证书一致'],
      ['', '投标函签字盖章', '有法定代表人签字并加盖单位章'],
      ['2.1.2', { text: '资格评审标准', down: 2 }, '营业执照', '具备有效的营业执照'],
      ['', '安全生产许可证', '具备有效的安全生产许可证'],
      ['2.1.3', { text: '响应性评审标准', down: 2 }, '工期', '符合第二章规定'],
      ['', '投标有效期', '符合第二章规定'],
    ])
    expect(textsOf(all, 'conformity')).toEqual([
      '投标人名称 与营业执照、资质证书一致',
      '投标函签字盖章 有法定代表人签字并加盖单位章',
      '工期 符合第二章规定',
      '投标有效期 符合第二章规定',
    ])
    expect(textsOf(all, 'qualification')).toEqual([
      '营业执照 具备有效的营业执照',
      '安全生产许可证 具备有效的安全生产许可证',
    ])
  })

  it('take their title from a merged first row and go on over a cut', () => {
    const all = requirementsOf(
      '# 第四章 评审办法',
      [
        [{ text: '符合性审查表', across: 3 }],
        ['序号', '评审点名称', '评审标准'],
        ['1', '报价', '报价未超过最高限价'],
      ],
      [['2', '响应有效期', '响应有效期不少于90天']],
    )
    expect(textsOf(all, 'conformity')).toEqual(['报价 报价未超过最高限价', '响应有效期 响应有效期不少于90天'])
  })

  it('may be lists in prose', () => {
    const all = requirementsOf(
      '# 第五章 评标办法',
      '2.2 符合性审查。投标文件有下列情形之一的，符合性审查不通过：',
      '（1）投标函未按要求签署的；',
      '（2）投标有效期不足的。',
      '2.3 评标委员会对通过符合性审查的投标文件进行比较与评价。',
    )
    expect(textsOf(all, 'conformity')).toEqual(['投标函未按要求签署的；', '投标有效期不足的。'])
  })
})

describe('groups of a review table', () => {
  it('reach over the blank cells below their name', () => {
    const all = requirementsOf('# 第三章 评标办法', '评标办法前附表', [
      ['条款号', '评审因素', '评审标准'],
      ['2.1.1 形式评审标准', '投标人名称', '与营业执照、资质证书一致'],
      ['', '报价唯一', '只能有一个有效报价'],
      ['2.1.2 资格评审标准', '营业执照', '具备有效的营业执照'],
      ['', '安全生产许可证', '具备有效的安全生产许可证'],
    ])
    expect(textsOf(all, 'conformity')).toEqual([
      '投标人名称 与营业执照、资质证书一致',
      '报价唯一 只能有一个有效报价',
    ])
    expect(textsOf(all, 'qualification')).toEqual([
      '营业执照 具备有效的营业执照',
      '安全生产许可证 具备有效的安全生产许可证',
    ])
  })

  it('may be named in a row of their own', () => {
    const all = requirementsOf('# 第三章 评标办法', '评标办法前附表', [
      ['条款号', '评审因素', '评审标准'],
      ['2.1.1', '形式评审标准', ''],
      ['', '投标函签字盖章', '由法定代表人签字并盖单位章'],
      ['2.1.2', '资格评审标准', ''],
      ['', '财务状况', '近三年财务状况良好，提供审计报告'],
    ])
    expect(textsOf(all, 'conformity')).toEqual(['投标函签字盖章 由法定代表人签字并盖单位章'])
    expect(textsOf(all, 'qualification')).toEqual(['财务状况 近三年财务状况良好，提供审计报告'])
  })
})
