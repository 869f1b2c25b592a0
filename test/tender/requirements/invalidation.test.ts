import { describe, expect, it } from 'vitest'
import { requirementsOf, textsOf } from './found.ts'

const invalidOf = (...lines: readonly string[]) =>
  textsOf(requirementsOf('# 第二章 供应商须知', ...lines), 'invalidation')

describe('invalidation', () => {
  it('takes the items of a list under words that reject', () => {
    expect(
      invalidOf(
        '15. 有下列情形之一的，响应无效：',
        '（1）未按要求密封的；',
        '（2）报价超过最高限价的；',
        '16. 磋商小组由三人组成。',
      ),
    ).toEqual(['未按要求密封的；', '报价超过最高限价的；'])
  })

  it('takes the items of a list inside one paragraph', () => {
    expect(
      invalidOf(
        '15. 有下列情形之一的，投标将被否决：（1）投标文件未盖章；（2）递交两份内容不同的投标文件；（3）弄虚作假。',
      ),
    ).toEqual(['投标文件未盖章；', '递交两份内容不同的投标文件；', '弄虚作假。'])
  })

  it('takes the sentence that rejects, with the words it goes on from', () => {
    expect(
      invalidOf('3.4 投标有效期为90日历天。投标有效期不足的，其投标将被否决。中标后有效期自动延长。'),
    ).toEqual(['投标有效期为90日历天。投标有效期不足的，其投标将被否决。'])
  })

  it.each([
    '逾期送达的投标文件，采购人将予以拒收。',
    '未实质性响应招标文件的，视为未实质性响应，不再进入详细评审。',
    '电报、传真形式的投标概不接受。',
    '供应商不确认修正后报价的，其报价无效。',
    '未在规定时间内解密的，视为放弃投标。',
  ])('reads %s', (sentence) => {
    expect(invalidOf(`3.1 ${sentence}`)).toEqual([sentence])
  })

  it.each([
    '逾期提出的质疑不予受理。',
    '合同签订后发现弄虚作假的，合同无效。',
    '参加投标的供应商不足三家的，本项目废标。',
    '评标委员会有权否决所有投标。',
    '业绩证明不清晰的，该项业绩无效，不得分。',
    '中标人拒绝签订合同的，取消其中标资格。',
    '无效投标是指未通过审查的投标。',
  ])('leaves out %s', (sentence) => {
    expect(invalidOf(`3.1 ${sentence}`)).toEqual([])
  })

  it('leaves out what makes the whole procedure fail', () => {
    expect(
      invalidOf(
        '18. 出现下列情形之一的，应予废标：',
        '（1）报价均超过预算的；',
        '（2）因重大变故取消采购任务的。',
      ),
    ).toEqual([])
  })

  it('leaves out contract terms and questions', () => {
    const all = requirementsOf(
      '# 第五章 合同条款',
      '8.1 卖方交付的货物不合格的，买方有权拒收。',
      '# 第二章 须知',
      '七、质疑',
      '有下列情形之一的，不予受理：',
      '（1）质疑人未参与采购的；',
    )
    expect(textsOf(all, 'invalidation')).toEqual([])
  })
})
