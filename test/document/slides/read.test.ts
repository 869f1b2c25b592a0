import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../../src/document/passages.ts'
import { readDeck } from '../../../src/document/slides/read.ts'
import { buildPptx } from '../pptx-builder.ts'

const DECK = readDeck(
  buildPptx([
    { title: '封面', texts: ['讲标材料'] },
    {
      title: '总体架构',
      texts: ['两地三中心', '双活 & 备份'],
      table: [
        ['指标', '数值'],
        ['时延', '<5ms'],
      ],
      notes: '先讲架构\n再讲指标',
      pictures: 2,
    },
    { texts: ['没有标题的一页'], isHidden: true },
  ]),
  '讲标.pptx',
)

describe('a presentation', () => {
  it('has its slides in the order of the show, whatever their parts are called', () => {
    expect(DECK.slides.map(({ title }) => title)).toEqual(['封面', '总体架构', ''])
    expect(DECK.document.pages).toBe(3)
  })

  it('has text, tables and notes apart, and no slide numbers', () => {
    const [, slide] = DECK.slides
    expect(slide).toMatchObject({
      texts: ['两地三中心', '双活 & 备份', '指标', '数值', '时延', '<5ms'],
      notes: '先讲架构\n再讲指标',
      pictures: 2,
      isHidden: false,
    })
    expect(DECK.slides[2]!.isHidden).toBe(true)
  })

  it('is a document whose pages are its slides', () => {
    const passages = passagesOf(DECK.document)
    expect(passages.map(({ page, text }) => `${page} ${text}`)).toEqual([
      '1 封面',
      '1 讲标材料',
      '2 总体架构',
      '2 两地三中心',
      '2 双活 & 备份',
      '2 指标',
      '2 数值',
      '2 时延',
      '2 <5ms',
      '2 先讲架构',
      '2 再讲指标',
      '3 没有标题的一页',
    ])
    expect(passages.map(({ block }) => block)).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 5, 6, 7, 8])
  })

  it('is told from other files', () => {
    const wrong = (bytes: Uint8Array) => () => readDeck(bytes, 'x.pptx')
    expect(wrong(new TextEncoder().encode('# 不是演示文稿'))).toThrow(/unknown-format/)
    expect(wrong(new Uint8Array())).toThrow(/empty-file/)
    expect(wrong(buildPptx([{ title: 'x' }]).subarray(0, 300))).toThrow(/damaged/)
  })
})
