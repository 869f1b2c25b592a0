import { type Lang, ProblemError } from '../problem.ts'
import { choice, type Declare, langOption, SHARED } from './options.ts'

const DIFF_FORMATS = ['terminal', 'json'] as const

/** What `bidlint diff` was asked to do. */
export interface DiffOptions {
  /** A file, folder or package each. */
  readonly before: string
  readonly after: string
  readonly format: (typeof DIFF_FORMATS)[number]
  readonly out: string | null
  readonly lang: Lang
}

const WORDS = {
  diff: {
    zh: '比较同一招标文件的两个版本：要求、评分、项目信息有哪些增、删、改。',
    en: 'Compare two versions of a tender: what was added, dropped and changed.',
  },
  before: { zh: '旧版：文件、文件夹或 ZIP 压缩包', en: 'the older version: a file, folder or ZIP package' },
  after: { zh: '新版', en: 'the newer version' },
  exit: {
    zh: '\n退出状态：0 没有差别；1 有差别；2 未能运行。',
    en: '\nExit status: 0 no difference; 1 there are differences; 2 could not run.',
  },
} as const

interface ParsedDiff {
  readonly format: DiffOptions['format']
  readonly out?: string
  readonly lang: Lang
}

/** 比较 */
export const declareDiff: Declare<DiffOptions> = (program, lang, done) => {
  program
    .command('diff')
    .description(WORDS.diff[lang])
    .argument('[old]', WORDS.before[lang])
    .argument('[new]', WORDS.after[lang])
    .addOption(choice('--format <format>', SHARED.format[lang], DIFF_FORMATS, 'terminal'))
    .option('--out <path>', SHARED.outText[lang])
    .addOption(langOption(lang))
    .helpOption('-h, --help', SHARED.help[lang])
    .addHelpText('after', WORDS.exit[lang])
    .action((before: string | undefined, after: string | undefined, parsed: ParsedDiff) => {
      if (before === undefined || after === undefined) throw new ProblemError({ code: 'missing-version' })
      done({ ...parsed, before, after, out: parsed.out ?? null })
    })
}
