import manifest from '../../package.json' with { type: 'json' }
import { type BatchOptions, declareBatch } from './commands/batch.ts'
import { type DiffOptions, declareDiff } from './commands/diff.ts'
import { declareLetter, type LetterCommandOptions } from './commands/letter.ts'
import { declareMethods } from './commands/methods.ts'
import { Command, CommanderError, SHARED } from './commands/options.ts'
import { declarePlanning, type PlanningOptions } from './commands/planning.ts'
import { declareReview, type ReviewOptions } from './commands/review.ts'
import { declareRules, type ListOptions } from './commands/rules.ts'
import { declareScore, type ScoreCommandOptions } from './commands/score.ts'
import { langOf, ProblemError } from './problem.ts'
import type { TenderOptions } from './review-tender.ts'

/** A command to run, or text to print (help, version) with its exit status. */
export type Invocation =
  | { readonly name: 'review'; readonly options: ReviewOptions }
  | { readonly name: 'diff'; readonly options: DiffOptions }
  | { readonly name: 'batch'; readonly options: BatchOptions }
  | { readonly name: 'letter'; readonly options: LetterCommandOptions }
  | { readonly name: 'methods'; readonly options: TenderOptions }
  | { readonly name: 'outline'; readonly options: PlanningOptions<'outline'> }
  | { readonly name: 'plan'; readonly options: PlanningOptions<'plan'> }
  | { readonly name: 'decide'; readonly options: PlanningOptions<'decide'> }
  | { readonly name: 'rules'; readonly options: ListOptions }
  | { readonly name: 'score'; readonly options: ScoreCommandOptions }
  | {
      readonly name: 'text'
      readonly text: string
      readonly to: 'stdout' | 'stderr'
      readonly status: number
    }

const WORDS = {
  program: {
    zh: '投标文件自查：对照招标文件逐条检查，离线运行，不上传任何文件。',
    en: 'Reviews a draft bid against its tender. Works offline; no file leaves the machine.',
  },
  version: { zh: '显示版本', en: 'show the version' },
} as const

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? message

/** Commander's own complaints in our words. */
const asProblem = (error: CommanderError, commands: readonly string[]): ProblemError => {
  const found = quoted(error.message)
  if (error.code === 'commander.optionMissingArgument')
    return new ProblemError({ code: 'missing-value', found: found.split(' ')[0]! })
  if (error.code === 'commander.excessArguments' && found === 'diff')
    return new ProblemError({ code: 'missing-version' })
  if (error.code === 'commander.unknownCommand' || error.code === 'commander.excessArguments')
    return new ProblemError({
      code: 'unknown-command',
      found,
      expected: commands.join(', '),
    })
  return new ProblemError({ code: 'unknown-option', found })
}

/** Reads the command line. Throws `ProblemError` where it does not understand it. */
export const parseArguments = (args: readonly string[]): Invocation => {
  const lang = langOf(args)
  let invocation: Invocation | null = null
  let printed = ''
  const program = new Command('bidlint')
    .exitOverride()
    .configureOutput({ writeOut: (text) => (printed += text), writeErr: (text) => (printed += text) })
    .configureHelp({
      optionDescription: (option) => option.description,
      styleTitle: (title) => (lang === 'zh' ? (TITLES[title] ?? title) : title),
    })
    .description(WORDS.program[lang])
    .version(manifest.version, '-V, --version', WORDS.version[lang])
    .helpOption('-h, --help', SHARED.help[lang])
    .helpCommand(false)
  declareReview(program, lang, (options) => {
    invocation = { name: 'review', options }
  })
  declareBatch(program, lang, (options) => {
    invocation = { name: 'batch', options }
  })
  declareDiff(program, lang, (options) => {
    invocation = { name: 'diff', options }
  })
  declareLetter(program, lang, (options) => {
    invocation = { name: 'letter', options }
  })
  declarePlanning('outline')(program, lang, (options) => {
    invocation = { name: 'outline', options }
  })
  declarePlanning('plan')(program, lang, (options) => {
    invocation = { name: 'plan', options }
  })
  declarePlanning('decide')(program, lang, (options) => {
    invocation = { name: 'decide', options }
  })
  declareScore(program, lang, (options) => {
    invocation = { name: 'score', options }
  })
  declareMethods(program, lang, (options) => {
    invocation = { name: 'methods', options }
  })
  declareRules(program, lang, (options) => {
    invocation = { name: 'rules', options }
  })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') return { name: 'text', text: printed, to: 'stderr', status: 2 }
    if (error.exitCode === 0) return { name: 'text', text: printed, to: 'stdout', status: 0 }
    throw asProblem(
      error,
      program.commands.map((command) => command.name()),
    )
  }
  return invocation!
}
