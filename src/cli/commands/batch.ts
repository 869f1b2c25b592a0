import { availableParallelism } from 'node:os'
import type { Format } from '../formats.ts'
import { type Lang, ProblemError } from '../problem.ts'
import {
  configOptions,
  type Declare,
  eventDateOption,
  formatsOption,
  langOption,
  parseCount,
  passwordOption,
  SHARED,
} from './options.ts'

/** What `bidlint batch` was asked to do. */
export interface BatchOptions {
  /** A folder of tenders, or a list of them (CSV, XLSX, or a path a line). */
  readonly source: string
  readonly out: string
  readonly jobs: number
  /** Bounds of each review. */
  readonly seconds: number
  readonly megabytes: number
  /** Options for each review, as `bidlint review` takes them. */
  readonly review: readonly string[]
  readonly lang: Lang
}

const WORDS = {
  batch: {
    zh: '批量审查：文件夹中的每个文件或子文件夹，或清单（CSV、XLSX、每行一个路径）中的每一行。',
    en: 'Review many tenders: each file or folder in a folder, or each row of a list (CSV, XLSX, a path a line).',
  },
  source: {
    zh: '文件夹，或清单；清单的列：名称、招标文件、投标文件',
    en: 'a folder, or a list; its columns: name, tender, bid',
  },
  out: {
    zh: '输出文件夹；再次运行时已完成的不重做',
    en: 'folder of the output; what is finished there is not done again',
  },
  format: {
    zh: '每个项目另写的格式（JSON 总是写）',
    en: 'further formats for each item (JSON is always written)',
  },
  jobs: { zh: '同时审查几个，默认为处理器数', en: 'how many at a time, default: one a processor' },
  timeLimit: { zh: '每个项目最多用多少秒', en: 'seconds that one item may take' },
  memoryLimit: { zh: '每个项目最多用多少 MB 内存', en: 'megabytes that one item may take' },
  exit: {
    zh: '\n退出状态：0 全部已审查；1 有的未能审查；2 未能运行；130 被停止。',
    en: '\nExit status: 0 all reviewed; 1 some could not be; 2 could not run; 130 stopped.',
  },
} as const

interface ParsedBatch {
  readonly out?: string
  readonly format: readonly Format[]
  readonly jobs?: number
  readonly timeLimit: number
  readonly memoryLimit: number
  readonly lang: Lang
  readonly catalogue?: string
  readonly eventDate?: string
  readonly config?: string | boolean
  readonly pack?: string[]
  readonly password: readonly string[]
  readonly ocr?: boolean
}

/** The options of each review as the command line of `bidlint review` takes them. */
const reviewArguments = (parsed: ParsedBatch): readonly string[] => {
  const { format, lang, catalogue, eventDate, config, pack = [], password, ocr } = parsed
  const formats = [...new Set<Format>(['json', ...format.filter((name) => name !== 'terminal')])]
  return [
    ...['--format', formats.join(','), '--lang', lang],
    ...(catalogue ? ['--catalogue', catalogue] : []),
    ...(eventDate ? ['--event-date', eventDate] : []),
    ...(typeof config === 'string' ? ['--config', config] : config === false ? ['--no-config'] : []),
    ...(pack.length > 0 ? ['--pack', ...pack] : []),
    ...password.flatMap((each) => ['--password', each]),
    ...(ocr ? ['--ocr'] : []),
  ]
}

/** 批量审查 */
export const declareBatch: Declare<BatchOptions> = (program, lang, done) => {
  configOptions(program.command('batch'), lang)
    .description(WORDS.batch[lang])
    .argument('[source]', WORDS.source[lang])
    .option('--out <folder>', WORDS.out[lang])
    .addOption(formatsOption(WORDS.format[lang]))
    .option('--jobs <count>', WORDS.jobs[lang], parseCount('--jobs'))
    .option('--time-limit <seconds>', WORDS.timeLimit[lang], parseCount('--time-limit'), 600)
    .option('--memory-limit <megabytes>', WORDS.memoryLimit[lang], parseCount('--memory-limit'), 2048)
    .addOption(langOption(lang))
    .option('--catalogue <file>', SHARED.catalogue[lang])
    .addOption(eventDateOption(lang))
    .addOption(passwordOption(lang))
    .option('--ocr', SHARED.ocr[lang])
    .helpOption('-h, --help', SHARED.help[lang])
    .addHelpText('after', WORDS.exit[lang])
    .action((source: string | undefined, parsed: ParsedBatch) => {
      const { out, jobs, timeLimit: seconds, memoryLimit: megabytes } = parsed
      if (source === undefined || out === undefined) throw new ProblemError({ code: 'missing-batch' })
      const review = reviewArguments(parsed)
      done({
        source,
        out,
        jobs: jobs ?? availableParallelism(),
        seconds,
        megabytes,
        review,
        lang: parsed.lang,
      })
    })
}
