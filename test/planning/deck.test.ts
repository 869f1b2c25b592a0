import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/document/passages.ts'
import { readDeck } from '../../src/document/slides/read.ts'
import { checkDeck } from '../../src/planning/deck/check.ts'
import { limitsIn } from '../../src/planning/deck/limits.ts'
import { timeOf } from '../../src/planning/deck/time.ts'
import type { DeckFinding } from '../../src/planning/model.ts'
import { readTender } from '../../src/tender/read.ts'
import { type BuiltSlide, buildPptx } from '../document/pptx-builder.ts'
import { falseQuotes, markdown } from './documents.ts'
import { TENDER } from './tender.ts'

const SLIDES: readonly BuiltSlide[] = [
  { title: '青禾县图书馆自助借还设备采购项目讲标' },
  { title: '总体思路', texts: ['以读者为中心，分步上线'] },
  { title: '数据迁移', texts: ['馆藏数据分批迁移并校验'] },
  { title: '读者培训', texts: ['面向老人和儿童的培训安排'] },
  { title: '谢谢' },
]

const check = async (slides: readonly BuiltSlide[], text = TENDER): Promise<readonly DeckFinding[]> => {
  const document = await markdown(text)
  const deck = readDeck(buildPptx(slides), '讲标.pptx')
  const found = checkDeck(deck, readTender([document]), passagesOf(document))
  expect(falseQuotes(found, [document, deck.document])).toEqual([])
  return found
}

const only = (found: readonly DeckFinding[], ruleId: string) => found.filter((each) => each.ruleId === ruleId)

describe('slides of a presentation', () => {
  it('pass where they deal with all that the row lists, in time', async () => {
    expect(await check(SLIDES)).toEqual([])
  })

  it('lack what the row lists and no slide deals with', async () => {
    const [found, ...more] = await check(SLIDES.filter(({ title }) => title !== '读者培训'))
    expect(more).toEqual([])
    expect(found).toMatchObject({ ruleId: 'deck-row-uncovered', outcome: 'review', severity: 'points' })
    expect(found!.message).toContain('“读者培训”')
    expect(found!.message).not.toContain('数据迁移')
    expect(found!.scoringItemId).not.toBeNull()
  })

  it('fail a row of which they have nothing, unless pictures may hold it', async () => {
    const bare = [SLIDES[0]!, { title: '售后', texts: ['三年质保，就近服务'] }, SLIDES[4]!]
    expect(only(await check(bare), 'deck-row-uncovered')[0]?.outcome).toBe('failed')
    const drawn = [SLIDES[0]!, { title: '售后', pictures: 1 }, SLIDES[4]!]
    expect(only(await check(drawn), 'deck-row-uncovered')[0]?.outcome).toBe('review')
  })

  it('may hold in their notes what the row lists', async () => {
    const noted = SLIDES.map((slide) =>
      slide.title === '读者培训' ? { title: '服务', notes: '这里讲读者培训' } : slide,
    )
    expect(only(await check(noted), 'deck-row-uncovered')).toEqual([])
  })

  it('take longer than the limit by their notes', async () => {
    const long = SLIDES.map((slide) => ({ ...slide, notes: '讲'.repeat(900) }))
    const [found] = only(await check(long), 'deck-over-time')
    expect(found).toMatchObject({ outcome: 'failed', severity: 'points' })
    expect(found!.message).toContain('15 分钟')
    expect(found!.citations[0]!.quote).toContain('不超过15分钟')
  })

  it('are estimated by their number where there is no script, and a person looks then', async () => {
    const many = [...SLIDES.slice(0, 4), ...Array.from({ length: 13 }, () => SLIDES[1]!), SLIDES[4]!]
    expect(only(await check(many), 'deck-over-time')[0]).toMatchObject({ outcome: 'review' })
  })

  it('are more than the limit; hidden ones do not count', async () => {
    const many = [...SLIDES.slice(0, 4), ...Array.from({ length: 17 }, () => SLIDES[1]!), SLIDES[4]!]
    const [found] = only(await check(many), 'deck-over-slides')
    expect(found).toMatchObject({ outcome: 'failed' })
    expect(found!.citations.at(-1)).toMatchObject({ side: 'bid', page: 21 })
    const hidden = many.map((slide, at) => (at > 3 && at < 10 ? { ...slide, isHidden: true } : slide))
    expect(only(await check(hidden), 'deck-over-slides')).toEqual([])
  })

  it('spend time on what wins nothing, with the slides named', async () => {
    const spent = [
      ...SLIDES.slice(0, 4),
      { title: '公司发展历程', texts: ['成立于上世纪，历经三次搬迁'] },
      SLIDES[4]!,
    ]
    const [found] = await check(spent)
    expect(found).toMatchObject({ ruleId: 'deck-off-topic', outcome: 'review', severity: 'note' })
    expect(found!.message).toContain('第 5 页')
    expect(found!.citations[0]).toMatchObject({ side: 'bid', file: '讲标.pptx', page: 5 })
  })

  it('are held against the technical rows where no row is for a presentation, and that is said', async () => {
    const found = await check(SLIDES, TENDER.replace(/\| 现场讲标.*\n/, ''))
    expect(found.map(({ ruleId }) => ruleId)).toContain('deck-no-rows')
    expect(only(found, 'deck-row-uncovered')).toEqual([])
  })
})

describe('the limits of a presentation', () => {
  it('are its own time and its slides, not the time for questions', async () => {
    const limits = async (line: string) =>
      limitsIn(passagesOf(await markdown(`# 第一章 招标公告\n\n${line}\n`))).map(
        ({ kind, value }) => `${kind} ${value}`,
      )
    expect(await limits('现场讲标限时二十分钟，答疑不超过5分钟。')).toEqual(['minutes 20'])
    expect(await limits('述标材料（PPT）控制在30页以内。')).toEqual(['slides 30'])
    expect(await limits('演示人员应在演示前30分钟签到。')).toEqual([])
    expect(await limits('接到故障报告后响应时间不超过30分钟。')).toEqual([])
  })

  it('are kept by a script at 220 characters a minute', () => {
    const slide = { number: 1, title: '', texts: [], isHidden: false, pictures: 0 }
    expect(timeOf([{ ...slide, notes: '讲'.repeat(440) }])).toEqual({ minutes: 2, by: 'notes' })
    expect(
      timeOf([
        { ...slide, notes: '' },
        { ...slide, notes: '提示' },
      ]),
    ).toEqual({ minutes: 2, by: 'slides' })
  })
})
