import type { Chapter, PlanReport, PlanTask } from '../planning/model.ts'
import { type Lang, messages } from './messages.ts'
import { writeXlsx, type XlsxCell, type XlsxSheet, type XlsxValue } from './office/xlsx.ts'
import { placeOf } from './place.ts'
import { PLAN_WORDS, planNotes } from './plan-words.ts'

type Cell = XlsxCell | XlsxValue

const day = (iso: string | null): XlsxValue => (iso === null ? null : { date: iso })
const input: XlsxCell = { value: null, tone: 'input' }
const muted = (value: XlsxValue): XlsxCell => ({ value, tone: 'muted' })

const planSheet = ({ plan }: PlanReport, lang: Lang): XlsxSheet => {
  const words = PLAN_WORDS[lang]
  const { columns } = words
  const row = (task: PlanTask, at: number): readonly Cell[] => [
    at + 1,
    words.stages[task.stage],
    task.volume ? words.volumes[task.volume] : null,
    { value: task.title, bold: task.isFixed },
    task.role,
    input,
    day(task.start),
    { value: day(task.end), ...(task.isFixed ? { tone: 'accent', bold: true } : {}) },
    task.time,
    task.workdays,
    task.isPast ? { value: words.past, tone: 'bad' } : { value: words.states[0], tone: 'input' },
    task.points > 0 ? task.points : null,
    task.chapters.join(lang === 'zh' ? '、' : ', ') || null,
    task.citation ? task.citation.quote : null,
    task.citation ? muted(placeOf(task.citation, messages[lang])) : null,
  ]
  return {
    name: words.sheets.plan,
    frozenColumns: 4,
    columns: [
      { title: columns.number, width: 5 },
      { title: columns.stage, width: 8 },
      { title: columns.volume, width: 6 },
      { title: columns.task, width: 40 },
      { title: columns.role, width: 14 },
      { title: columns.owner, width: 12 },
      { title: columns.start, width: 12 },
      { title: columns.end, width: 12 },
      { title: columns.time, width: 7 },
      { title: columns.workdays, width: 8 },
      { title: columns.state, width: 9, list: { name: words.stateList, open: true } },
      { title: columns.points, width: 7 },
      { title: columns.chapters, width: 22 },
      { title: columns.quote, width: 44 },
      { title: columns.place, width: 28 },
    ],
    rows: [
      ...plan.tasks.map(row),
      ...planNotes(plan, lang).map((note): readonly Cell[] => [
        null,
        null,
        null,
        { value: note, tone: plan.status === 'enough' ? 'muted' : 'bad' },
      ]),
    ],
  }
}

const leaves = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.flatMap((chapter) => [chapter, ...leaves(chapter.chapters)])

/** Who writes which chapter by when, with what it must answer and the points it wins. */
const chapterSheet = ({ outline, plan }: PlanReport, lang: Lang): XlsxSheet => {
  const words = PLAN_WORDS[lang]
  const { columns } = words
  const items = new Map(outline.scoringItems.map((item) => [item.id, item]))
  const taskOf = new Map(plan.tasks.flatMap((task) => task.chapters.map((number) => [number, task] as const)))
  return {
    name: words.sheets.chapters,
    frozenColumns: 2,
    columns: [
      { title: columns.number, width: 9 },
      { title: columns.chapter, width: 44 },
      { title: columns.volume, width: 9 },
      { title: columns.role, width: 14 },
      { title: columns.owner, width: 12 },
      { title: columns.due, width: 12 },
      { title: columns.state, width: 9, list: { name: words.stateList, open: true } },
      { title: columns.points, width: 7 },
      { title: columns.needs, width: 10 },
      { title: columns.rows, width: 40 },
      { title: columns.place, width: 30 },
    ],
    rows: leaves(outline.chapters).map((chapter): readonly Cell[] => {
      const rows = chapter.scoringItemIds.map((id) => items.get(id)!)
      const task = taskOf.get(chapter.number)
      const points = rows.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
      const isGroup = chapter.chapters.length > 0
      return [
        { value: chapter.number, align: 'left' },
        { value: `${'　'.repeat(chapter.level - 1)}${chapter.title}`, bold: isGroup },
        words.volumes[chapter.volume],
        task?.role ?? null,
        isGroup ? null : input,
        day(task?.end ?? null),
        isGroup ? null : { value: words.states[0], tone: 'input' },
        points > 0 ? Math.round(points * 100) / 100 : null,
        chapter.requirementIds.length > 0 ? chapter.requirementIds.length : null,
        rows.map(({ name, maxPoints }) => `${name} ${maxPoints}`).join('\n') || null,
        chapter.citation ? muted(placeOf(chapter.citation, messages[lang])) : null,
      ]
    }),
  }
}

const momentSheet = ({ plan, tender }: PlanReport, lang: Lang): XlsxSheet => {
  const words = PLAN_WORDS[lang]
  const { columns } = words
  const citation = tender.facts.bidDeadline?.citation ?? null
  const deadline =
    plan.deadline === null ? [] : [{ kind: 'deadline' as const, at: plan.deadline, counted: false, citation }]
  return {
    name: words.sheets.moments,
    columns: [
      { title: columns.moment, width: 22 },
      { title: columns.end, width: 18 },
      { title: columns.remark, width: 24 },
      { title: columns.quote, width: 60 },
      { title: columns.place, width: 34 },
    ],
    rows: [...plan.moments, ...deadline]
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .map(({ kind, at, counted, citation: where }): readonly Cell[] => [
        words.moments[kind],
        { value: { date: at }, ...(at.slice(0, 10) < plan.today ? { tone: 'bad' } : {}) },
        [counted && words.counted, at.slice(0, 10) < plan.today && words.past].filter(Boolean).join('，') ||
          null,
        where?.quote ?? null,
        where ? muted(placeOf(where, messages[lang])) : null,
      ]),
  }
}

/** 投标计划 as an Excel workbook: tasks, chapters with owners, times. The same input gives the same bytes. */
export const renderPlanXlsx = (report: PlanReport, lang: Lang = 'zh'): Uint8Array => {
  const words = PLAN_WORDS[lang]
  return writeXlsx({
    title: `${words.title} ${report.tender.facts.name?.value ?? ''}`.trim(),
    sheets: [planSheet(report, lang), chapterSheet(report, lang), momentSheet(report, lang)],
    lists: [{ name: words.stateList, values: words.states }],
    listSheet: words.listSheet,
  })
}
