import { describe, expect, it } from 'vitest'
import { holidays } from '../../src/law/holidays.ts'
import type { Plan, PlanTask } from '../../src/planning/model.ts'
import { isWorkday, workdayBefore } from '../../src/planning/plan/calendar.ts'
import { LEAST_DAYS, spansOf } from '../../src/planning/plan/stages.ts'
import { planBid } from '../../src/planning/planning.ts'
import { falseQuotes, file, markdown, tendersIn } from './documents.ts'
import { TENDER } from './tender.ts'

const planOf = async (today: string, text = TENDER, deadline?: string): Promise<Plan> =>
  planBid({ tender: [await markdown(text)] }, { today, ...(deadline ? { deadline } : {}) }).plan

const task = ({ tasks }: Plan, id: string): PlanTask => tasks.find((each) => each.id === id)!

describe('a plan of a bid', () => {
  it('ends the day before the deadline, each step before the next', async () => {
    const plan = await planOf('2026-04-02')
    expect(plan).toMatchObject({ deadline: '2026-04-24T09:30', status: 'enough' })
    const ends = ['read', 'schemes', 'merge', 'review', 'revise', 'final', 'sign', 'upload'].map(
      (id) => task(plan, id).end!,
    )
    expect(ends).toEqual(ends.toSorted())
    expect(ends.at(-1)).toBe('2026-04-23')
    expect(task(plan, 'opening')).toMatchObject({ end: '2026-04-24', time: '09:30', isFixed: true })
  })

  it('works on working days alone, by the official calendar', async () => {
    const plan = await planOf('2026-04-02')
    const free = plan.tasks.filter(({ isFixed }) => !isFixed)
    expect(free.filter(({ start, end }) => ![start, end].every((day) => isWorkday(day!, holidays)))).toEqual(
      [],
    )
    // 清明: 4 to 6 April 2026; the weekends 11 and 12, 18 and 19.
    expect(plan).toMatchObject({ workdays: 15, daysOff: 7 })
  })

  it('has the times that the tender sets, those it counts back from the deadline too', async () => {
    const plan = await planOf('2026-04-02')
    expect(plan.moments.map(({ kind, at, counted }) => ({ kind, at, counted }))).toEqual([
      { kind: 'documents', at: '2026-04-08', counted: false },
      { kind: 'question', at: '2026-04-14', counted: true },
    ])
    expect(task(plan, 'question')).toMatchObject({ end: '2026-04-14', isFixed: true, isPast: false })
    expect(task(plan, 'question').citation?.quote).toContain('投标截止时间10日前')
  })

  it('has a task for each volume with its chapters and points', async () => {
    const plan = await planOf('2026-04-02')
    expect(task(plan, 'tables')).toMatchObject({ volume: 'technical', points: 25 })
    expect(task(plan, 'commercial').points).toBe(10)
    expect(task(plan, 'price').points).toBe(30)
    expect(task(plan, 'schemes').chapters).toContain('6.1.1')
  })

  it('asks for what the tender asks for: bond, paper, encryption, rehearsal', async () => {
    const plan = await planOf('2026-04-02')
    const ids = plan.tasks.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining(['bond', 'print', 'seal', 'deliver', 'sign', 'upload', 'decrypt', 'rehearsal']),
    )
    expect(ids).not.toContain('samples')
    const bare = await planOf(
      '2026-04-02',
      TENDER.replace(/\| 2 \|.*\n/, '')
        .replace(/\| 3 \|.*\n/, '')
        .replace(/\| 4 \|.*\n/, '')
        .replace(/\| 现场讲标.*\n/, ''),
    )
    const left = bare.tasks.map(({ id }) => id)
    for (const id of ['bond', 'print', 'seal', 'deliver', 'rehearsal']) expect(left).not.toContain(id)
  })

  it('says that a deadline is too near, and shares days then', async () => {
    const plan = await planOf('2026-04-22')
    expect(plan).toMatchObject({ status: 'tight', workdays: 2 })
    expect(
      plan.tasks.filter(({ end, isFixed }) => !isFixed && (end! < '2026-04-22' || end! > '2026-04-23')),
    ).toEqual([])
    expect(task(plan, 'question').isPast).toBe(true)
  })

  it('has no days for a deadline that is past, nor without one', async () => {
    const past = await planOf('2026-04-25')
    expect(past.status).toBe('past')
    expect(past.tasks.filter(({ isFixed, end }) => !isFixed && end !== null)).toEqual([])
    const none = await planOf('2026-04-02', TENDER.replace(/投标截止时间：.*\n/, ''))
    expect(none).toMatchObject({ status: 'no-deadline', deadline: null })
    expect(none.tasks.every(({ end }) => end === null)).toBe(true)
  })

  it('takes a deadline that is given', async () => {
    const plan = await planOf('2026-04-02', TENDER, '2026-05-11T14:00')
    expect(task(plan, 'opening')).toMatchObject({ end: '2026-05-11', time: '14:00', citation: null })
  })

  it('goes by weekends, and says so, in a year whose holidays are not known', async () => {
    const plan = await planOf('2028-03-01', TENDER, '2028-03-31T09:30')
    expect(plan).toMatchObject({ status: 'enough', unknownYears: ['2028'], workdays: 22 })
  })
})

describe('working days', () => {
  it('are counted back over weekends and holidays, and forward onto weekends that are worked', () => {
    expect(workdayBefore('2026-04-07', 1, holidays)).toBe('2026-04-03')
    expect(workdayBefore('2026-04-05', 0, holidays)).toBe('2026-04-03')
    expect(workdayBefore('2026-05-11', 1, holidays)).toBe('2026-05-09')
  })
})

describe('the steps of a plan', () => {
  it.each(Array.from({ length: 40 }, (_, at) => at + 1))(
    'follow one another in %i days, none outside',
    (days) => {
      const spans = [...spansOf(days).values()]
      expect(spans[0]!.first).toBe(0)
      expect(spans.at(-1)!.last).toBe(days - 1)
      for (const [at, { first, last }] of spans.entries()) {
        expect(first).toBeLessThanOrEqual(last)
        const before = spans[at - 1]
        if (before) expect(first).toBeGreaterThanOrEqual(before.first)
        if (before && days >= LEAST_DAYS) expect(first).toBeLessThanOrEqual(before.last + 1)
      }
    },
  )
})

const TENDERS = ['fixtures/tender.docx', 'fixtures/tender.pdf', ...tendersIn('../shared/eval/dev')]

describe(`the plan of a whole tender${TENDERS.length > 2 ? '' : ' (labelled documents absent: fixtures only)'}`, () => {
  it.each(TENDERS)('%s quotes words that stand there, and never plans beyond the deadline', async (name) => {
    const document = await file(name)
    const { plan } = planBid({ tender: [document] }, { today: '2024-01-02', deadline: '2024-03-01T09:30' })
    expect(falseQuotes(plan, [document])).toEqual([])
    const free = plan.tasks.filter(({ isFixed }) => !isFixed)
    expect(free.filter(({ end }) => end! > '2024-02-29')).toEqual([])
    expect(new Set(plan.tasks.map(({ id }) => id)).size).toBe(plan.tasks.length)
  })
})
