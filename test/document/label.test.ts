import { describe, expect, it } from 'vitest'
import { labelOf } from '../../src/document/label.ts'

const labelled: readonly [string, string][] = [
  ['第一章 招标公告', '第一章'],
  ['第 2 部分 投标人须知', '第 2 部分'],
  ['第十二条 违约责任', '第十二条'],
  ['一、项目概况', '一、'],
  ['十二、其他', '十二、'],
  ['一  总则', '一'],
  ['（一）资格要求', '（一）'],
  ['(3) 交付时间', '(3)'],
  ['（1）交付时间', '（1）'],
  ['1.交付', '1.'],
  ['1、交付', '1、'],
  ['12）交付', '12）'],
  ['1.1 交付', '1.1'],
  ['1.1交付', '1.1'],
  ['3.2.10 CPU 主频', '3.2.10'],
  ['3.2.10.交付', '3.2.10.'],
  ['2．1．3、交付', '2．1．3、'],
  ['1.CPU：8 核', '1.'],
  ['4 投标保证金', '4'],
  ['①营业执照', '①'],
  ['⑵ 营业执照', '⑵'],
  ['A. 甲方', 'A.'],
  ['b)乙方', 'b)'],
  ['Ⅱ、乙方', 'Ⅱ、'],
  ['• 外观整洁', '•'],
  ['附件1-2 投标函', '附件1-2'],
  ['附表一：分项报价', '附表一'],
]

const unlabelled: readonly string[] = [
  '',
  '投标人须知',
  '2024年5月20日',
  '2024.5.20 上午',
  '5.20日前',
  '1.5米',
  '3.5GHz 主频',
  '2.5 倍',
  '3 年质保',
  '100%',
  '192.168.1.1',
  '★核心产品',
  '□是 ☑否',
  '■接受',
  '一般要求',
  '三年以上经验',
  'A4 纸打印',
  'CPU 主频',
]

describe('labelOf', () => {
  it.each(labelled)('finds the number in front of "%s"', (text, label) => {
    expect(labelOf(text)).toBe(label)
  })
  it.each(unlabelled)('finds none in front of "%s"', (text) => {
    expect(labelOf(text)).toBe('')
  })
  it('takes no longer for a hostile line than for an honest one', () => {
    const started = performance.now()
    labelOf('1.'.repeat(100_000))
    labelOf('一'.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(200)
  })
})
