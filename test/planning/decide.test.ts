import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../src/catalogue/schema.ts'
import type { CardReport, CardSectionId, QuestionId } from '../../src/planning/model.ts'
import { planDecision } from '../../src/planning/planning.ts'
import { falseQuotes, file, markdown, tendersIn } from './documents.ts'
import { TENDER } from './tender.ts'

const cardOf = async (text = TENDER): Promise<CardReport> => planDecision({ tender: [await markdown(text)] })
const section = ({ card }: CardReport, id: CardSectionId) =>
  card.sections.find((each) => each.id === id)!.lines
const question = ({ card }: CardReport, id: QuestionId) => card.questions.find((each) => each.id === id)!
const catalogue = parseCatalogue(
  JSON.parse(readFileSync(new URL('../../fixtures/catalogue.json', import.meta.url), 'utf8')),
  'catalogue.json',
  'zh',
)

describe('the card to decide by', () => {
  it('has its parts in the order in which a bidder decides', async () => {
    const { card } = await cardOf()
    expect(card.sections.map(({ id }) => id)).toEqual([
      'project',
      'admission',
      'supply',
      'technology',
      'evaluation',
      'performance',
      'documents',
      'invalidation',
      'points',
    ])
    expect(card.questions.map(({ id }) => id)).toEqual([
      'motive',
      'decider',
      'process',
      'needs',
      'rivals',
      'budget',
      'timetable',
    ])
  })

  it('tells supply, terms and points in the tender’s words', async () => {
    const card = await cardOf()
    expect(section(card, 'supply')[0]!.text).toBe('自助借还机 6台；安全门禁 2套')
    expect(section(card, 'performance').map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('支付合同金额的95%'),
        expect.stringContaining('不少于3年'),
      ]),
    )
    expect(section(card, 'evaluation')[0]!.text).toBe('价格 30 : 技术 60 : 商务 10')
    expect(section(card, 'points').map(({ text }) => text)).toEqual([
      '技术参数响应',
      '现场讲标',
      '实施方案',
      '类似业绩',
    ])
  })

  it('answers what the tender answers and leaves the rest to be asked', async () => {
    const card = await cardOf()
    expect(question(card, 'motive').answers[0]!.text).toContain('提升县域公共阅读服务水平')
    expect(question(card, 'budget').open).toEqual([])
    expect(question(card, 'rivals').answers).toEqual([])
    expect(question(card, 'rivals').open).toHaveLength(3)
    expect(question(card, 'decider').open).toContain('谁最终拍板？谁支持我们？')
    const bare = await cardOf(
      TENDER.replace('为提升县域公共阅读服务水平，', '').replace(/预算金额：.*\n/, ''),
    )
    expect(question(bare, 'motive').answers).toEqual([])
    expect(question(bare, 'budget').open).toContain('预算和最高限价是多少？')
  })

  it('says each thing once', async () => {
    const card = await cardOf()
    const texts = card.card.sections.flatMap(({ lines }) => lines.map(({ text }) => text.replace(/\s/g, '')))
    expect(texts.filter((text, at) => text.length > 12 && texts.indexOf(text) !== at)).toEqual([])
  })

  it('makes no judgement without a catalogue', async () => {
    expect((await cardOf()).card.verdict).toBe('unknown')
  })

  it('puts what the company lacks first, and says that it stands against a bid', async () => {
    const report = planDecision({ tender: [await file('fixtures/tender.docx')] }, catalogue)
    expect(report.card.verdict).toBe('blocked')
    expect(report.card.hard.negative).toBeGreaterThan(0)
    const fits = section(report, 'technology').map(({ fit }) => fit)
    expect(fits.slice(0, report.card.hard.negative).every((fit) => fit === 'negative')).toBe(true)
    expect(fits.lastIndexOf('negative')).toBeLessThan(fits.indexOf('none'))
  })
})

const TENDERS = ['fixtures/tender.docx', 'fixtures/tender.pdf', ...tendersIn('../shared/eval/dev')]

describe(`the card of a whole tender${TENDERS.length > 2 ? '' : ' (labelled documents absent: fixtures only)'}`, () => {
  it.each(TENDERS)('%s quotes words that stand there', async (name) => {
    const document = await file(name)
    const report = planDecision({ tender: [document] })
    expect(falseQuotes(report.card, [document])).toEqual([])
    for (const { answers } of report.card.questions)
      expect(answers.every(({ citation }) => citation !== null)).toBe(true)
  })
})
