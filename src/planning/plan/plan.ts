import type { Passage } from '../../document/passages.ts'
import { type HolidayCalendar, holidays, workdaysFrom } from '../../law/holidays.ts'
import type { Tender } from '../../tender/model.ts'
import { addDays } from '../../text/date.ts'
import type { Lang, Outline, Plan, PlanStatus, PlanTask } from '../model.ts'
import { daysFrom, isWorkday, workdayBefore } from './calendar.ts'
import { momentsIn } from './moments.ts'
import { needsOf } from './needs.ts'
import { LEAST_DAYS, type Span, spansOf } from './stages.ts'
import { type Draft, draftTasks, fixedTasks } from './tasks.ts'
import { ROLES, TITLES } from './words.ts'

export interface PlanOptions {
  /** The day to plan from, "2024-04-20". */
  readonly today: string
  /** "2024-05-20T09:30" in place of the tender's own, or where it states none. */
  readonly deadline?: string
  /** Default: zh. */
  readonly lang?: Lang
  /** Default: the official one, 2019 to 2026. */
  readonly holidays?: HolidayCalendar
}

/** The positions of a share of a span: at least one day of it. */
const within = ({ first, last }: Span, [from, to]: readonly [number, number]): Span => {
  const length = last - first + 1
  const start = first + Math.min(length - 1, Math.floor(length * from))
  return { first: start, last: Math.max(start, first + Math.ceil(length * to) - 1) }
}

const pointsOf = ({ chapters = [] }: Draft, { scoringItems }: Outline): number => {
  const ids = new Set(chapters.flatMap(({ scoringItemIds }) => scoringItemIds))
  const sum = scoringItems
    .filter(({ id }) => ids.has(id))
    .reduce((total, { maxPoints }) => total + maxPoints, 0)
  return Math.round(sum * 100) / 100
}

const unplanned = (draft: Draft, outline: Outline, lang: Lang): PlanTask => ({
  id: draft.id,
  stage: draft.stage,
  volume: draft.volume ?? null,
  title: TITLES[draft.id][lang],
  role: ROLES[draft.role][lang],
  start: null,
  end: null,
  time: null,
  isFixed: false,
  isPast: false,
  workdays: 0,
  chapters: (draft.chapters ?? []).map(({ number }) => number),
  points: pointsOf(draft, outline),
  citation: draft.citation ?? null,
})

const statusOf = (today: string, deadline: string | null, workdays: number): PlanStatus => {
  if (deadline === null) return 'no-deadline'
  if (deadline.slice(0, 10) < today) return 'past'
  return workdays < LEAST_DAYS ? 'tight' : 'enough'
}

const byDay = (a: PlanTask, b: PlanTask): number =>
  (a.end ?? '').localeCompare(b.end ?? '') ||
  (a.start ?? '').localeCompare(b.start ?? '') ||
  (a.time ?? '').localeCompare(b.time ?? '')

const unknownYears = (first: string, last: string, calendar: HolidayCalendar): readonly string[] => {
  const years = new Set([first, last].map((day) => day.slice(0, 4)))
  return [...years].filter((year) => workdaysFrom(`${year}-01-02`, `${year}-01-02`, calendar) === null)
}

/** Working days that a task with a day of its own takes. */
const DUE_TASK_DAYS = 2

interface Days {
  /** Working days to plan on; today alone where none is left. */
  readonly planned: readonly string[]
  readonly workdays: number
  readonly daysOff: number
}

const daysUntil = (today: string, deadline: string, calendar: HolidayCalendar): Days => {
  const all = daysFrom(today, addDays(deadline, -1))
  const working = all.filter((day) => isWorkday(day, calendar))
  return {
    planned: working.length > 0 ? working : [today],
    workdays: working.length,
    daysOff: all.length - working.length,
  }
}

const earliest = (days: readonly string[]): string => days.toSorted()[0]!
const latest = (days: readonly string[]): string => days.toSorted().at(-1)!

/** Sets the days of the drafts backward from the deadline. */
const schedule = (
  drafts: readonly Draft[],
  days: readonly string[],
  deadline: string,
  outline: Outline,
  lang: Lang,
  calendar: HolidayCalendar,
): readonly PlanTask[] => {
  const spans = spansOf(days.length)
  return drafts.map((draft) => {
    const span = within(spans.get(draft.stage)!, draft.share ?? [0, 1])
    const due = draft.dueBefore === undefined ? null : workdayBefore(deadline, draft.dueBefore, calendar)
    const end = due === null ? days[span.last]! : latest([due, days[0]!])
    const begun = due === null ? days[span.first]! : workdayBefore(end, DUE_TASK_DAYS - 1, calendar)
    const start = latest([days[0]!, earliest([begun, end])])
    const workdays = days.filter((day) => start <= day && day <= end).length
    return { ...unplanned(draft, outline, lang), start, end, workdays }
  })
}

/** 投标计划: tasks by volume, set backward from the deadline on working days; times that the tender fixes are kept. */
export const planTender = (
  tender: Tender,
  passages: readonly Passage[],
  outline: Outline,
  { today, deadline: given, lang = 'zh', holidays: calendar = holidays }: PlanOptions,
): Plan => {
  const deadline = given ?? tender.facts.bidDeadline?.value ?? null
  const moments = momentsIn(passages, deadline, calendar)
  const needs = needsOf(tender, passages, outline, moments)
  const drafts = draftTasks(outline, needs, moments)
  const days = deadline === null ? null : daysUntil(today, deadline, calendar)
  const status = statusOf(today, deadline, days?.workdays ?? 0)
  const citation = given === undefined ? (tender.facts.bidDeadline?.citation ?? null) : null
  const fixed = deadline === null ? [] : fixedTasks(moments, deadline, citation, needs, lang)
  const planned =
    deadline === null || status === 'past'
      ? drafts.map((draft) => unplanned(draft, outline, lang))
      : schedule(drafts, days!.planned, deadline, outline, lang, calendar)
  const tasks = [...planned, ...fixed].map((task) => ({
    ...task,
    isPast: task.end !== null && task.end < today,
  }))
  return {
    today,
    deadline,
    status,
    workdays: days?.workdays ?? 0,
    daysOff: days?.daysOff ?? 0,
    moments,
    tasks: tasks.sort(byDay),
    unknownYears: deadline === null ? [] : unknownYears(today, deadline, calendar),
  }
}
