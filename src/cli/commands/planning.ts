import type { Lang } from '../problem.ts'
import {
  choice,
  type Declare,
  langOption,
  parseDay,
  parseMoment,
  passwordOption,
  requireTender,
  SHARED,
} from './options.ts'

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

const WORDS = {
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
} as const

interface ParsedPlanning {
  readonly bid?: string[]
  readonly catalogue?: string
  readonly format: string
  readonly out?: string
  readonly lang: Lang
  readonly today?: string
  readonly deadline?: string
  readonly password: readonly string[]
}

/** A command of planning with the options that it takes besides those of all. */
export const declarePlanning =
  <C extends PlanningCommand>(name: C): Declare<PlanningOptions<C>> =>
  (program, lang, done) => {
    const [preset] = PLANNING_FORMATS[name]
    const command = program
      .command(name)
      .description(WORDS[name][lang])
      .argument('[tender...]', SHARED.tender[lang])
      .addOption(choice('--format <format>', WORDS.format[lang], PLANNING_FORMATS[name], preset))
      .option('--out <path>', WORDS.out[lang])
      .addOption(langOption(lang))
      .addOption(passwordOption(lang))
      .helpOption('-h, --help', SHARED.help[lang])
    if (name === 'outline') command.option('--bid <file...>', SHARED.bid[lang])
    if (name === 'decide') command.option('--catalogue <file>', SHARED.catalogue[lang])
    if (name === 'plan')
      command
        .option('--today <date>', `${WORDS.today[lang]} (YYYY-MM-DD)`, parseDay('--today'))
        .option(
          '--deadline <moment>',
          `${WORDS.deadline[lang]} (YYYY-MM-DDTHH:MM)`,
          parseMoment('--deadline'),
        )
    command.action((tender: string[], parsed: ParsedPlanning) => {
      requireTender(tender)
      const { bid = [], catalogue = null, out = null, today = null, deadline = null, password } = parsed
      const format = parsed.format as PlanningOptions<C>['format']
      done({ tender, bid, catalogue, format, out, lang: parsed.lang, today, deadline, passwords: password })
    })
  }
