import { availableParallelism } from 'node:os'
import { Command, CommanderError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import type { BatchOptions } from './batch.ts'
import { CONFIG_NAME, type ConfigChoice } from './config-choice.ts'
import { FORMAT_NAMES, type Format } from './formats.ts'
import {
  PLANNING_FORMATS,
  PLANNING_WORDS,
  type PlanningCommand,
  type PlanningOptions,
} from './planning-options.ts'
import { type Lang, langOf, ProblemError } from './problem.ts'
import type { TenderOptions } from './review-tender.ts'
import {
  amountOf,
  coefficientOf,
  SCORE_FORMATS,
  SCORE_WORDS,
  type ScoreCommandOptions,
} from './score-options.ts'

const DIFF_FORMATS = ['terminal', 'json'] as const
const LETTER_FORMATS = ['md', 'docx'] as const
const LEAST = ['rejection', 'points', 'clarification', 'note'] as const
const FAIL_ON = ['rejection', 'points', 'clarification', 'note', 'never'] as const

/** What `bidlint review` was asked to do. */
export interface ReviewOptions {
  readonly tender: readonly string[]
  readonly bid: readonly string[]
  readonly catalogue: string | null
  /** What a person decided on an earlier review. */
  readonly decisions: string | null
  /** Slides of the presentation (PPTX). */
  readonly deck: string | null
  /** At least one, each once. */
  readonly formats: readonly Format[]
  /** A file for one format, a folder for several. Null: standard output, or the default files of the formats. */
  readonly out: string | null
  readonly lang: Lang
  readonly failOn: (typeof FAIL_ON)[number]
  /** "2024-04-20", or null for the notice's date. */
  readonly eventDate: string | null
  /** List every passage of the tender, with the JSON. */
  readonly allClauses: boolean
  /** For encrypted files. */
  readonly passwords: readonly string[]
  /** Read scanned pages. */
  readonly ocr: boolean
  readonly configuration: ConfigChoice
}

/** What `bidlint diff` was asked to do. */
export interface DiffOptions {
  /** A file, folder or package each. */
  readonly before: string
  readonly after: string
  readonly format: (typeof DIFF_FORMATS)[number]
  readonly out: string | null
  readonly lang: Lang
}

/** What `bidlint letter` was asked to do. */
export interface LetterCommandOptions extends TenderOptions {
  readonly format: (typeof LETTER_FORMATS)[number]
  readonly out: string | null
  /** The least severity of what is asked. */
  readonly least: (typeof LEAST)[number]
}

/** What `bidlint rules` was asked to do. */
export interface ListOptions {
  /** The rules to explain; none for the whole list. */
  readonly ids: readonly string[]
  readonly lang: Lang
  /** What is listed: rules, packs of local practice, or the standards that are known to be replaced. */
  readonly view: 'rules' | 'packs' | 'standards'
  readonly configuration: ConfigChoice
}

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

type Words = Readonly<Record<Lang, string>>

const WORDS = {
  program: {
    zh: '投标文件自查：对照招标文件逐条检查，离线运行，不上传任何文件。',
    en: 'Reviews a draft bid against its tender. Works offline; no file leaves the machine.',
  },
  review: {
    zh: '审查招标文件；给出投标文件时逐条对照。',
    en: 'Review a tender and, where bid files are given, the bid against it.',
  },
  diff: {
    zh: '比较同一招标文件的两个版本：要求、评分、项目信息有哪些增、删、改。',
    en: 'Compare two versions of a tender: what was added, dropped and changed.',
  },
  letter: {
    zh: '把招标文件中的问题写成疑问清单（澄清函），可直接发出。',
    en: 'Turn what is wrong with a tender into a letter of questions, ready to send.',
  },
  letterOut: {
    zh: '输出文件（md 默认输出到屏幕，docx 默认写入 bidlint-letter.docx）',
    en: 'output file (default: standard output for md, bidlint-letter.docx for docx)',
  },
  letterFormat: { zh: '格式，默认 md', en: 'format, default md' },
  least: {
    zh: '写入清单的最低级别，默认 clarification',
    en: 'the least severity of what is asked, default clarification',
  },
  methods: { zh: '列出各采购方式的法定条件。', en: 'List what the law asks of each procurement method.' },
  methodsTender: {
    zh: '招标文件：逐条列出其采购方式的法定条件是否满足；不给出则列出各方式',
    en: 'a tender: list what the law asks of its method and whether it is met; none: list all methods',
  },
  rules: { zh: '列出全部规则，或说明其中几条。', en: 'List all rules, or explain some.' },
  rule: { zh: '规则编号', en: 'the id of a rule' },
  before: { zh: '旧版：文件、文件夹或 ZIP 压缩包', en: 'the older version: a file, folder or ZIP package' },
  after: { zh: '新版', en: 'the newer version' },
  diffExit: {
    zh: '\n退出状态：0 没有差别；1 有差别；2 未能运行。',
    en: '\nExit status: 0 no difference; 1 there are differences; 2 could not run.',
  },
  tender: {
    zh: '招标文件及其更正、澄清，后者优先：文件（DOCX、PDF、Markdown、纯文本）、文件夹或 ZIP 压缩包',
    en: 'the tender and its addenda, later files prevail: files (DOCX, PDF, Markdown, plain text), folders or ZIP packages',
  },
  bid: {
    zh: '投标文件，可有多册，也可以是文件夹或 ZIP；其后直到下一个选项的文件都是投标文件',
    en: 'the bid, in one or more volumes, a folder or a ZIP package; takes all up to the next option',
  },
  catalogue: {
    zh: '本公司的产品与资信库（JSON、XLSX 或 CSV）',
    en: 'products and certificates of your company (JSON, XLSX or CSV)',
  },
  format: { zh: '输出格式，默认 terminal', en: 'output format, default terminal' },
  formats: {
    zh: '输出格式，可用逗号列出几种，默认 terminal',
    en: 'output formats, several parted by commas, default terminal',
  },
  out: {
    zh: '输出文件；几种格式时为文件夹。不写时文字格式输出到屏幕，其余写入当前目录的 bidlint-*',
    en: 'output file, or folder for several formats. Default: text to standard output, others to bidlint-* in the working directory',
  },
  diffOut: { zh: '输出文件（默认输出到屏幕）', en: 'output file (default: standard output)' },
  lang: { zh: '语言，默认 zh', en: 'language, default zh' },
  failOn: {
    zh: '有这一级或更重的确定问题时，退出状态为 1；默认 rejection',
    en: 'exit with status 1 where a failed finding is at least this severe, default rejection',
  },
  eventDate: {
    zh: '按哪一天有效的法规审查（默认为公告日期）',
    en: 'the day whose law applies (default: the date of the notice)',
  },
  allClauses: {
    zh: '在 JSON 中列出招标文件的每一段：对应的条目，或未列为条目的原因',
    en: 'list every passage of the tender in the JSON: its item, or why it is none',
  },
  config: {
    zh: `配置文件（默认为当前目录下的 ${CONFIG_NAME}）`,
    en: `configuration file (default: ${CONFIG_NAME} in the working directory)`,
  },
  noConfig: { zh: '不读取配置文件', en: 'read no configuration' },
  pack: {
    zh: '启用地方口径，见 bidlint rules --packs',
    en: 'local practice to apply, see bidlint rules --packs',
  },
  standards: {
    zh: '自有标准目录（JSON），与内置目录合并',
    en: 'own data on standards (JSON), joined to those built in',
  },
  listStandards: {
    zh: '列出已知被代替的标准；给出文件时与之合并',
    en: 'list the standards known to be replaced, joined with those of files',
  },
  listPacks: { zh: '列出地方口径及其规则', en: 'list the packs of local practice with their rules' },
  password: {
    zh: '打开加密的 DOCX、XLSX、PDF 文件的密码，可以给出多次',
    en: 'a password for encrypted DOCX, XLSX and PDF files; may be repeated',
  },
  decisions: {
    zh: '上一次网页报告导出的人工结论（JSON）',
    en: 'the decisions saved from the page of an earlier review (JSON)',
  },
  batch: {
    zh: '批量审查：文件夹中的每个文件或子文件夹，或清单（CSV、XLSX、每行一个路径）中的每一行。',
    en: 'Review many tenders: each file or folder in a folder, or each row of a list (CSV, XLSX, a path a line).',
  },
  batchSource: {
    zh: '文件夹，或清单；清单的列：名称、招标文件、投标文件',
    en: 'a folder, or a list; its columns: name, tender, bid',
  },
  batchOut: {
    zh: '输出文件夹；再次运行时已完成的不重做',
    en: 'folder of the output; what is finished there is not done again',
  },
  batchFormat: {
    zh: '每个项目另写的格式（JSON 总是写）',
    en: 'further formats for each item (JSON is always written)',
  },
  jobs: { zh: '同时审查几个，默认为处理器数', en: 'how many at a time, default: one a processor' },
  timeLimit: { zh: '每个项目最多用多少秒', en: 'seconds that one item may take' },
  memoryLimit: { zh: '每个项目最多用多少 MB 内存', en: 'megabytes that one item may take' },
  batchExit: {
    zh: '\n退出状态：0 全部已审查；1 有的未能审查；2 未能运行；130 被停止。',
    en: '\nExit status: 0 all reviewed; 1 some could not be; 2 could not run; 130 stopped.',
  },
  ocr: {
    zh: '用本机的 tesseract 识别扫描页中的文字（OCR），结果须人工核对',
    en: 'read the words of scanned pages with the tesseract of this machine; check them by eye',
  },
  help: { zh: '显示帮助', en: 'show help' },
  version: { zh: '显示版本', en: 'show the version' },
  exit: {
    zh: '\n退出状态：0 没有达到 --fail-on 的问题；1 有；2 未能运行。',
    en: '\nExit status: 0 nothing at or above --fail-on; 1 something is; 2 could not run.',
  },
} as const satisfies Readonly<Record<string, Words>>

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

const parseDate = (value: string): string => {
  if (isDate(value)) return value
  throw new ProblemError({
    code: 'invalid-value',
    file: '--event-date',
    found: value,
    expected: 'YYYY-MM-DD',
  })
}

const choice = (flags: string, words: string, choices: readonly string[], preset: string): Option => {
  const option = new Option(flags, `${words} (${choices.join(' | ')})`).default(preset)
  return option.argParser((value) => {
    if (choices.includes(value)) return value
    throw new ProblemError({
      code: 'invalid-value',
      file: option.long!,
      found: value,
      expected: choices.join(' | '),
    })
  })
}

const invalidFormat = (found: string, expected: string): ProblemError =>
  new ProblemError({ code: 'invalid-value', file: '--format', found, expected })

const isFormat = (name: string): name is Format => FORMAT_NAMES.includes(name as Format)

const parseFormats = (value: string): readonly Format[] =>
  [...new Set(value.split(/[,，]/))].map((name) => {
    if (isFormat(name)) return name
    throw invalidFormat(name, FORMAT_NAMES.join(' | '))
  })

const formatsOption = (words: string): Option =>
  new Option('--format <formats>', `${words} (${FORMAT_NAMES.join(' | ')})`)
    .default(['terminal'])
    .argParser(parseFormats)

/** What options of the configuration parse to. */
interface ParsedChoice {
  /** True where nothing was said, false for --no-config. */
  readonly config?: string | boolean | undefined
  readonly pack?: string[] | undefined
  readonly standards?: string[] | true | undefined
}

const choiceOf = ({ config, pack = [], standards }: ParsedChoice): ConfigChoice => ({
  config: typeof config === 'string' ? config : config === false ? false : null,
  packs: pack,
  standards: Array.isArray(standards) ? standards : [],
})

const configOptions = (command: Command, lang: Lang): Command =>
  command
    .option('--config <file>', WORDS.config[lang])
    .option('--no-config', WORDS.noConfig[lang])
    .option('--pack <name...>', WORDS.pack[lang])

interface Parsed extends ParsedChoice {
  readonly bid?: string[]
  readonly catalogue?: string
  readonly decisions?: string
  readonly deck?: string
  readonly format: readonly Format[]
  readonly out?: string
  readonly lang: Lang
  readonly failOn: ReviewOptions['failOn']
  readonly eventDate?: string
  readonly allClauses?: boolean
  readonly password: readonly string[]
  readonly ocr?: boolean
}

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const reviewCommand = (program: Command, lang: Lang, done: (options: ReviewOptions) => void): Command =>
  configOptions(program.command('review'), lang)
    .option('--standards <file...>', WORDS.standards[lang])
    .description(WORDS.review[lang])
    .argument('[tender...]', WORDS.tender[lang])
    .option('--bid <file...>', WORDS.bid[lang])
    .option('--catalogue <file>', WORDS.catalogue[lang])
    .option('--deck <file>', PLANNING_WORDS.deck[lang])
    .option('--decisions <file>', WORDS.decisions[lang])
    .addOption(formatsOption(WORDS.formats[lang]))
    .option('--out <path>', WORDS.out[lang])
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .addOption(choice('--fail-on <severity>', WORDS.failOn[lang], FAIL_ON, 'rejection'))
    .option('--event-date <date>', `${WORDS.eventDate[lang]} (YYYY-MM-DD)`, parseDate)
    .option('--all-clauses', WORDS.allClauses[lang])
    .option<readonly string[]>('--password <password>', WORDS.password[lang], gather, [])
    .option('--ocr', WORDS.ocr[lang])
    .helpOption('-h, --help', WORDS.help[lang])
    .addHelpText('after', WORDS.exit[lang])
    .action((tender: string[], parsed: Parsed) => {
      if (tender.length === 0) throw new ProblemError({ code: 'missing-tender' })
      const { config, pack, standards, format: formats, password: passwords, ...rest } = parsed
      const {
        bid = [],
        catalogue = null,
        decisions = null,
        deck = null,
        out = null,
        eventDate = null,
        allClauses = false,
        ocr = false,
      } = rest
      if (allClauses && !formats.includes('json'))
        throw invalidFormat(formats.join(','), 'json (--all-clauses)')
      const configuration = choiceOf({ config, pack, standards })
      done({
        ...rest,
        formats,
        tender,
        bid,
        catalogue,
        decisions,
        deck,
        out,
        eventDate,
        allClauses,
        passwords,
        ocr,
        configuration,
      })
    })

/** A whole number above zero for the option named. */
const parseCount =
  (file: string) =>
  (value: string): number => {
    if (/^[1-9]\d{0,6}$/.test(value)) return Number(value)
    throw new ProblemError({ code: 'invalid-value', file, found: value, expected: '1, 2, 3 …' })
  }

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

const batchCommand = (program: Command, lang: Lang, done: (options: BatchOptions) => void): Command =>
  configOptions(program.command('batch'), lang)
    .description(WORDS.batch[lang])
    .argument('[source]', WORDS.batchSource[lang])
    .option('--out <folder>', WORDS.batchOut[lang])
    .addOption(formatsOption(WORDS.batchFormat[lang]))
    .option('--jobs <count>', WORDS.jobs[lang], parseCount('--jobs'))
    .option('--time-limit <seconds>', WORDS.timeLimit[lang], parseCount('--time-limit'), 600)
    .option('--memory-limit <megabytes>', WORDS.memoryLimit[lang], parseCount('--memory-limit'), 2048)
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .option('--catalogue <file>', WORDS.catalogue[lang])
    .option('--event-date <date>', `${WORDS.eventDate[lang]} (YYYY-MM-DD)`, parseDate)
    .option<readonly string[]>('--password <password>', WORDS.password[lang], gather, [])
    .option('--ocr', WORDS.ocr[lang])
    .helpOption('-h, --help', WORDS.help[lang])
    .addHelpText('after', WORDS.batchExit[lang])
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

interface ParsedLetter extends ParsedChoice {
  readonly format: LetterCommandOptions['format']
  readonly out?: string
  readonly lang: Lang
  readonly least: LetterCommandOptions['least']
  readonly eventDate?: string
  readonly password: readonly string[]
}

const letterCommand = (
  program: Command,
  lang: Lang,
  done: (options: LetterCommandOptions) => void,
): Command =>
  configOptions(program.command('letter'), lang)
    .option('--standards <file...>', WORDS.standards[lang])
    .description(WORDS.letter[lang])
    .argument('[tender...]', WORDS.tender[lang])
    .addOption(choice('--format <format>', WORDS.letterFormat[lang], LETTER_FORMATS, 'md'))
    .option('--out <path>', WORDS.letterOut[lang])
    .addOption(choice('--least <severity>', WORDS.least[lang], LEAST, 'clarification'))
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .option('--event-date <date>', `${WORDS.eventDate[lang]} (YYYY-MM-DD)`, parseDate)
    .option<readonly string[]>('--password <password>', WORDS.password[lang], gather, [])
    .helpOption('-h, --help', WORDS.help[lang])
    .action((tender: string[], parsed: ParsedLetter) => {
      if (tender.length === 0) throw new ProblemError({ code: 'missing-tender' })
      const { format, lang: asked, least, out = null, eventDate = null, password: passwords } = parsed
      done({ tender, format, lang: asked, least, out, eventDate, passwords, configuration: choiceOf(parsed) })
    })

interface ParsedDiff {
  readonly format: DiffOptions['format']
  readonly out?: string
  readonly lang: Lang
}

const diffCommand = (program: Command, lang: Lang, done: (options: DiffOptions) => void): Command =>
  program
    .command('diff')
    .description(WORDS.diff[lang])
    .argument('[old]', WORDS.before[lang])
    .argument('[new]', WORDS.after[lang])
    .addOption(choice('--format <format>', WORDS.format[lang], DIFF_FORMATS, 'terminal'))
    .option('--out <path>', WORDS.diffOut[lang])
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .helpOption('-h, --help', WORDS.help[lang])
    .addHelpText('after', WORDS.diffExit[lang])
    .action((before: string | undefined, after: string | undefined, parsed: ParsedDiff) => {
      if (before === undefined || after === undefined) throw new ProblemError({ code: 'missing-version' })
      done({ ...parsed, before, after, out: parsed.out ?? null })
    })

const methodsCommand = (program: Command, lang: Lang, done: (options: TenderOptions) => void): Command =>
  configOptions(program.command('methods'), lang)
    .description(WORDS.methods[lang])
    .argument('[tender...]', WORDS.methodsTender[lang])
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .option('--event-date <date>', `${WORDS.eventDate[lang]} (YYYY-MM-DD)`, parseDate)
    .option<readonly string[]>('--password <password>', WORDS.password[lang], gather, [])
    .helpOption('-h, --help', WORDS.help[lang])
    .action((tender: string[], parsed: Omit<ParsedLetter, 'format' | 'least' | 'out'>) => {
      const { lang: asked, eventDate = null, password: passwords } = parsed
      done({ tender, lang: asked, eventDate, passwords, configuration: choiceOf(parsed) })
    })

const rulesCommand = (program: Command, lang: Lang, done: (options: ListOptions) => void): Command => {
  const command = configOptions(program.command('rules'), lang)
  return command
    .description(WORDS.rules[lang])
    .argument('[id...]', WORDS.rule[lang])
    .option('--packs', WORDS.listPacks[lang])
    .option('--standards [file...]', WORDS.listStandards[lang])
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .helpOption('-h, --help', WORDS.help[lang])
    .action((ids: string[], parsed: { lang: Lang; packs?: true } & ParsedChoice) => {
      const view = parsed.packs ? 'packs' : parsed.standards ? 'standards' : 'rules'
      done({ ids, lang: parsed.lang, view, configuration: choiceOf(parsed) })
    })
}

const isMoment = (value: string): boolean =>
  isDate(value.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(value)

/** A day or a moment of the option named. */
const parseTime = (file: string, fits: (value: string) => boolean, expected: string) => (value: string) => {
  if (fits(value)) return value
  throw new ProblemError({ code: 'invalid-value', file, found: value, expected })
}

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
const planningCommand = <C extends PlanningCommand>(
  program: Command,
  name: C,
  lang: Lang,
  done: (options: PlanningOptions<C>) => void,
): void => {
  const [preset] = PLANNING_FORMATS[name]
  const command = program
    .command(name)
    .description(PLANNING_WORDS[name][lang])
    .argument('[tender...]', WORDS.tender[lang])
    .addOption(choice('--format <format>', PLANNING_WORDS.format[lang], PLANNING_FORMATS[name], preset))
    .option('--out <path>', PLANNING_WORDS.out[lang])
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .option<readonly string[]>('--password <password>', WORDS.password[lang], gather, [])
    .helpOption('-h, --help', WORDS.help[lang])
  if (name === 'outline') command.option('--bid <file...>', WORDS.bid[lang])
  if (name === 'decide') command.option('--catalogue <file>', WORDS.catalogue[lang])
  if (name === 'plan')
    command
      .option(
        '--today <date>',
        `${PLANNING_WORDS.today[lang]} (YYYY-MM-DD)`,
        parseTime('--today', isDate, 'YYYY-MM-DD'),
      )
      .option(
        '--deadline <moment>',
        `${PLANNING_WORDS.deadline[lang]} (YYYY-MM-DDTHH:MM)`,
        parseTime('--deadline', isMoment, 'YYYY-MM-DDTHH:MM'),
      )
  command.action((tender: string[], parsed: ParsedPlanning) => {
    if (tender.length === 0) throw new ProblemError({ code: 'missing-tender' })
    const { bid = [], catalogue = null, out = null, today = null, deadline = null, password } = parsed
    const format = parsed.format as PlanningOptions<C>['format']
    done({ tender, bid, catalogue, format, out, lang: parsed.lang, today, deadline, passwords: password })
  })
}

interface ParsedScore {
  readonly bid?: string[]
  readonly catalogue?: string
  readonly prices?: string
  readonly rivals?: readonly number[]
  readonly ours?: string
  readonly quote?: number
  readonly cost?: number
  readonly draw: readonly (readonly [string, number])[]
  readonly format: ScoreCommandOptions['format']
  readonly out?: string
  readonly lang: Lang
  readonly eventDate?: string
  readonly password: readonly string[]
}

/** The value of an option as `read` understands it; a problem where it does not. */
const parseAs =
  <T>(file: string, expected: string, read: (value: string) => T | null) =>
  (value: string): T => {
    const found = read(value)
    if (found === null) throw new ProblemError({ code: 'invalid-value', file, found: value, expected })
    return found
  }

const amountsOf = (text: string): readonly number[] | null => {
  const amounts = text.split(/[,，、]/).map(amountOf)
  return amounts.every((amount) => amount !== null) ? amounts : null
}

const scoreCommand = (program: Command, lang: Lang, done: (options: ScoreCommandOptions) => void): Command =>
  program
    .command('score')
    .description(SCORE_WORDS.score[lang])
    .argument('[tender...]', WORDS.tender[lang])
    .option('--bid <file...>', WORDS.bid[lang])
    .option('--catalogue <file>', WORDS.catalogue[lang])
    .option('--prices <file>', SCORE_WORDS.prices[lang])
    .option('--rivals <quotes>', SCORE_WORDS.rivals[lang], parseAs('--rivals', '4700000,4800000', amountsOf))
    .option('--ours <name>', SCORE_WORDS.ours[lang])
    .option('--quote <amount>', SCORE_WORDS.quote[lang], parseAs('--quote', '4700000', amountOf))
    .option('--cost <amount>', SCORE_WORDS.cost[lang], parseAs('--cost', '4000000', amountOf))
    .option(
      '--draw <name=value>',
      SCORE_WORDS.draw[lang],
      (value: string, before: readonly (readonly [string, number])[]) => [
        ...before,
        parseAs('--draw', 'K=0.97', coefficientOf)(value),
      ],
      [],
    )
    .addOption(choice('--format <format>', WORDS.format[lang], SCORE_FORMATS, 'terminal'))
    .option('--out <path>', WORDS.diffOut[lang])
    .addOption(choice('--lang <lang>', WORDS.lang[lang], ['zh', 'en'], 'zh'))
    .option('--event-date <date>', `${WORDS.eventDate[lang]} (YYYY-MM-DD)`, parseDate)
    .option<readonly string[]>('--password <password>', WORDS.password[lang], gather, [])
    .helpOption('-h, --help', WORDS.help[lang])
    .action((tender: string[], parsed: ParsedScore) => {
      if (tender.length === 0) throw new ProblemError({ code: 'missing-tender' })
      const { draw, password, bid = [], rivals = [], catalogue = null, prices = null, ours = null } = parsed
      const { quote = null, cost = null, out = null, eventDate = null } = parsed
      const asked = { format: parsed.format, lang: parsed.lang, passwords: password }
      const drawn = Object.fromEntries(draw)
      done({ tender, bid, catalogue, prices, rivals, ours, quote, cost, drawn, out, eventDate, ...asked })
    })

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? message

/** Commander's own complaints in our words. */
const asProblem = (error: CommanderError): ProblemError => {
  const found = quoted(error.message)
  if (error.code === 'commander.optionMissingArgument')
    return new ProblemError({ code: 'missing-value', found: found.split(' ')[0]! })
  if (error.code === 'commander.excessArguments' && found === 'diff')
    return new ProblemError({ code: 'missing-version' })
  if (error.code === 'commander.unknownCommand' || error.code === 'commander.excessArguments')
    return new ProblemError({
      code: 'unknown-command',
      found,
      expected: 'review, diff, letter, outline, plan, decide, score, methods, rules',
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
    .helpOption('-h, --help', WORDS.help[lang])
    .helpCommand(false)
  reviewCommand(program, lang, (options) => {
    invocation = { name: 'review', options }
  })
  batchCommand(program, lang, (options) => {
    invocation = { name: 'batch', options }
  })
  diffCommand(program, lang, (options) => {
    invocation = { name: 'diff', options }
  })
  letterCommand(program, lang, (options) => {
    invocation = { name: 'letter', options }
  })
  planningCommand(program, 'outline', lang, (options) => {
    invocation = { name: 'outline', options }
  })
  planningCommand(program, 'plan', lang, (options) => {
    invocation = { name: 'plan', options }
  })
  planningCommand(program, 'decide', lang, (options) => {
    invocation = { name: 'decide', options }
  })
  scoreCommand(program, lang, (options) => {
    invocation = { name: 'score', options }
  })
  methodsCommand(program, lang, (options) => {
    invocation = { name: 'methods', options }
  })
  rulesCommand(program, lang, (options) => {
    invocation = { name: 'rules', options }
  })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') return { name: 'text', text: printed, to: 'stderr', status: 2 }
    if (error.exitCode === 0) return { name: 'text', text: printed, to: 'stdout', status: 0 }
    throw asProblem(error)
  }
  return invocation!
}
