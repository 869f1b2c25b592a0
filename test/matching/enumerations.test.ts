import { describe, expect, it } from 'vitest'
import { missingFromLists, unnamedList } from '../../src/matching/enumerations.ts'
import { indexEvidence } from '../../src/matching/evidence-index.ts'

const groundOf = (passages: readonly string[]) => {
  const index = indexEvidence(passages)
  return { index, whole: index.forms.join('\n') }
}
const missing = (text: string, passages: readonly string[]) =>
  missingFromLists(text, [...passages.keys()], groundOf(passages))

const CRITERIA = '针对存储故障、网络中断、勒索病毒三类场景编制应急预案'

describe('missingFromLists', () => {
  it.each([
    [CRITERIA, ['存储故障时切换控制器', '网络中断时启用备用链路'], ['勒索病毒']],
    ['移交资料包括系统配置、账号台账、运维日志。', ['移交系统配置和账号台账。'], ['运维日志']],
    ['完成与省级监管平台、县级调度中心的对接', ['完成与省级监管平台的对接'], ['县级调度中心']],
  ])('names what the bid leaves out of “%s”', (text, passages, expected) => {
    expect(missing(text, passages)).toEqual(expected)
  })

  it.each([
    ['all are named', CRITERIA, ['存储故障、网络中断和勒索病毒均有预案']],
    ['the bid words the list otherwise', CRITERIA, ['三类场景均编制了应急手册']],
    ['one of them is enough', '以银行转账、银行保函或专业担保函的方式提交', ['已用银行转账的方式提交']],
    ['they must not be', '不得使用回收材料、再生颗粒', ['不使用回收材料']],
  ])('says nothing where %s', (_, text, passages) => {
    expect(missing(text, passages)).toEqual([])
  })
})

describe('unnamedList', () => {
  it('gives a list of which the bid names nothing', () => {
    const text = '入场前完成概念宣讲、需求梳理、推进计划等工作'
    expect(unnamedList(text, groundOf(['我方接受全部条款']))).toEqual(['概念宣讲', '需求梳理', '推进计划'])
    expect(unnamedList(text, groundOf(['入场前完成需求梳理']))).toEqual([])
  })
})
