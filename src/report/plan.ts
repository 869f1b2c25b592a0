import type { PlanReport, PlanTask } from '../planning/model.ts'
import { type Lang, messages } from './messages.ts'
import { plainMarkdown } from './outline.ts'
import { painter } from './paint.ts'
import { placeOf } from './place.ts'
import { PLAN_WORDS, planNotes } from './plan-words.ts'
import { clip, pad, wrap } from './width.ts'

/** The plan as JSON. The same input gives the same bytes. */
export const renderPlanJson = ({ tender, plan }: PlanReport): string =>
  `${JSON.stringify({ schemaVersion: 1, files: tender.files, project: tender.facts, plan }, null, 2)}\n`

const spanOf = ({ start, end, time }: PlanTask): string => {
  if (end === null) return '—'
  const last = time === null ? end : `${end} ${time}`
  return start === null || start === end ? last : `${start} → ${last}`
}

const remarkOf = (task: PlanTask, lang: Lang): string =>
  [task.isFixed && PLAN_WORDS[lang].fixed, task.isPast && PLAN_WORDS[lang].past].filter(Boolean).join('，')

/** 投标计划 as Markdown: one table of tasks with owners to fill in. The same input gives the same bytes. */
export const renderPlanMarkdown = ({ tender, plan }: PlanReport, lang: Lang = 'zh'): string => {
  const words = PLAN_WORDS[lang]
  const { columns } = words
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const head = [
    columns.number,
    columns.stage,
    columns.volume,
    columns.task,
    columns.role,
    columns.owner,
    columns.start,
    columns.end,
    columns.workdays,
    columns.remark,
    columns.place,
  ]
  const line = (task: PlanTask, at: number) =>
    row([
      String(at + 1),
      words.stages[task.stage],
      task.volume ? words.volumes[task.volume] : '',
      plainMarkdown(task.title),
      plainMarkdown(task.role),
      '',
      task.start ?? '—',
      [task.end ?? '—', task.time].filter(Boolean).join(' '),
      String(task.workdays),
      remarkOf(task, lang),
      task.citation ? plainMarkdown(placeOf(task.citation, messages[lang])) : '',
    ])
  return [
    `# ${words.title}：${plainMarkdown(tender.facts.name?.value ?? messages[lang].unnamedProject)}`,
    '',
    `${words.from} ${plan.today}。`,
    '',
    ...planNotes(plan, lang).flatMap((note) => [note, '']),
    row(head),
    row(head.map(() => '---')),
    ...plan.tasks.map(line),
    '',
    ...(plan.moments.length > 0 ? [`## ${words.sheets.moments}`, ''] : []),
    ...plan.moments.flatMap(({ kind, at, counted, citation }) => [
      `- ${words.moments[kind]}：${at.replace('T', ' ')}${counted ? `（${words.counted}）` : ''}`,
      `  > ${plainMarkdown(citation.quote)}（${plainMarkdown(placeOf(citation, messages[lang]))}）`,
    ]),
    '',
  ].join('\n')
}

export interface PlanTerminalOptions {
  /** Default: zh. */
  readonly lang?: Lang
  /** ANSI colours. Default: false. */
  readonly colours?: boolean
  /** Width to keep to, 60 to 120. Default: 80. */
  readonly columns?: number
}

const DATES = 25
const ROLE = 14

/** 投标计划 for a terminal: one line a task. */
export const renderPlanTerminal = (
  { tender, plan }: PlanReport,
  options: PlanTerminalOptions = {},
): string => {
  const lang = options.lang ?? 'zh'
  const words = PLAN_WORDS[lang]
  const columns = Math.min(120, Math.max(60, options.columns ?? 80))
  const paint = painter(options.colours ?? false)
  const isBad = plan.status !== 'enough'
  const line = (task: PlanTask): string => {
    const remark = remarkOf(task, lang)
    const title = clip(task.title, columns - DATES - ROLE - 2)
    const text = `${pad(spanOf(task), DATES)} ${pad(clip(task.role, ROLE - 1), ROLE)}${title}`
    if (task.isPast) return paint(`${text} ${remark}`, 'dim')
    return task.isFixed ? paint(text, 'bold') : text
  }
  return [
    ...wrap(`${words.title}：${tender.facts.name?.value ?? messages[lang].unnamedProject}`, columns).map(
      (each) => paint(each, 'bold'),
    ),
    paint(`${words.from} ${plan.today}`, 'dim'),
    ...planNotes(plan, lang).flatMap((note) =>
      wrap(note, columns).map((each) => (isBad ? paint(each, 'red') : each)),
    ),
    '',
    ...plan.tasks.map(line),
    '',
  ].join('\n')
}
