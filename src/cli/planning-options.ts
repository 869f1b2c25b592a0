import type { Lang } from './problem.ts'

/** The commands of planning with the formats they write, the first by default. */
export const PLANNING_FORMATS = {
  outline: ['terminal', 'md', 'json', 'docx'],
  plan: ['terminal', 'md', 'json', 'xlsx', 'ics'],
  decide: ['terminal', 'md', 'json', 'html'],
} as const

export type PlanningCommand = keyof typeof PLANNING_FORMATS

/** What `bidlint outline`, `plan` or `decide` was asked to do. */
export interface PlanningOptions<C extends PlanningCommand = PlanningCommand> {
  readonly tender: readonly string[]
  readonly bid: readonly string[]
  readonly catalogue: string | null
  readonly format: (typeof PLANNING_FORMATS)[C][number]
  readonly out: string | null
  readonly lang: Lang
  /** "2024-04-20", or null for the day on the clock. */
  readonly today: string | null
  /** "2024-05-20T09:30", or null for that of the tender. */
  readonly deadline: string | null
  readonly passwords: readonly string[]
}

type Words = Readonly<Record<Lang, string>>

/** Words of the help of these commands. */
export const PLANNING_WORDS = {
  outline: {
    zh: '按评分项和要求生成投标文件目录；给出投标文件时与其目录比较。',
    en: 'Make the outline of the bid from scoring rows and requirements; with a bid, compare its own.',
  },
  plan: {
    zh: '从投标截止时间倒排投标计划：分册任务、内审、终审、打印、密封或上传。',
    en: 'Plan backward from the deadline: volumes, reviews, printing, sealing or upload.',
  },
  decide: {
    zh: '一页投标决策卡：准入、供货、技术、评审、履约、文件、风险、得分和七个问题。',
    en: 'A card of one page to decide by: bid or not.',
  },
  deck: {
    zh: '讲标材料（PPTX）：对照讲标、演示的评分项和时限',
    en: 'slides (PPTX) to hold against the scoring rows of the presentation and its limits',
  },
  format: { zh: '输出格式', en: 'output format' },
  out: {
    zh: '输出文件（docx、xlsx、ics、html 默认写入 bidlint-命令名，其余默认输出到屏幕）',
    en: 'output file (docx, xlsx, ics and html go to a file named after the command, the others to standard output)',
  },
  today: { zh: '从哪一天起安排（默认今天）', en: 'the day to plan from (default: today)' },
  deadline: {
    zh: '投标截止时间（默认按招标文件）',
    en: 'the deadline for bids (default: that of the tender)',
  },
} as const satisfies Readonly<Record<string, Words>>
