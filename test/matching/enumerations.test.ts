import { describe, expect, it } from 'vitest'
import { missingFromLists } from '../../src/matching/enumerations.ts'

const CRITERIA = '针对存储故障、网络中断、勒索病毒三类场景编制应急预案'

describe('missingFromLists', () => {
  it('names the one thing of a list that the bid leaves out', () => {
    expect(missingFromLists(CRITERIA, ['存储故障时切换控制器', '网络中断时启用备用链路'])).toEqual([
      '勒索病毒',
    ])
  })

  it('says nothing where all are named, or where the bid words the list otherwise', () => {
    expect(missingFromLists(CRITERIA, ['存储故障、网络中断和勒索病毒均有预案'])).toEqual([])
    expect(missingFromLists(CRITERIA, ['三类场景均编制了应急手册'])).toEqual([])
  })
})
