import type { ConfigChoice } from '../config-choice.ts'
import type { Format } from '../formats.ts'
import type { Lang } from '../problem.ts'
import {
  choice,
  choiceOf,
  configOptions,
  type Declare,
  eventDateOption,
  formatsOption,
  langOption,
  type ParsedChoice,
  passwordOption,
  refuseFormat,
  requireTender,
  SHARED,
} from './options.ts'

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

const WORDS = {
  review: {
    zh: '审查招标文件；给出投标文件时逐条对照。',
    en: 'Review a tender and, where bid files are given, the bid against it.',
  },
  formats: {
    zh: '输出格式，可用逗号列出几种，默认 terminal',
    en: 'output formats, several parted by commas, default terminal',
  },
  out: {
    zh: '输出文件；几种格式时为文件夹。不写时文字格式输出到屏幕，其余写入当前目录的 bidlint-*',
    en: 'output file, or folder for several formats. Default: text to standard output, others to bidlint-* in the working directory',
  },
  decisions: {
    zh: '上一次网页报告导出的人工结论（JSON）',
    en: 'the decisions saved from the page of an earlier review (JSON)',
  },
  failOn: {
    zh: '有这一级或更重的确定问题时，退出状态为 1；默认 rejection',
    en: 'exit with status 1 where a failed finding is at least this severe, default rejection',
  },
  allClauses: {
    zh: '在 JSON 中列出招标文件的每一段：对应的条目，或未列为条目的原因',
    en: 'list every passage of the tender in the JSON: its item, or why it is none',
  },
  exit: {
    zh: '\n退出状态：0 没有达到 --fail-on 的问题；1 有；2 未能运行。',
    en: '\nExit status: 0 nothing at or above --fail-on; 1 something is; 2 could not run.',
  },
  deck: {
    zh: '讲标材料（PPTX）：对照讲标、演示的评分项和时限',
    en: 'slides (PPTX) to hold against the scoring rows of the presentation and its limits',
  },
} as const

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

/** 审查 */
export const declareReview: Declare<ReviewOptions> = (program, lang, done) => {
  configOptions(program.command('review'), lang)
    .option('--standards <file...>', SHARED.standards[lang])
    .description(WORDS.review[lang])
    .argument('[tender...]', SHARED.tender[lang])
    .option('--bid <file...>', SHARED.bid[lang])
    .option('--catalogue <file>', SHARED.catalogue[lang])
    .option('--deck <file>', WORDS.deck[lang])
    .option('--decisions <file>', WORDS.decisions[lang])
    .addOption(formatsOption(WORDS.formats[lang]))
    .option('--out <path>', WORDS.out[lang])
    .addOption(langOption(lang))
    .addOption(choice('--fail-on <severity>', WORDS.failOn[lang], FAIL_ON, 'rejection'))
    .addOption(eventDateOption(lang))
    .option('--all-clauses', WORDS.allClauses[lang])
    .addOption(passwordOption(lang))
    .option('--ocr', SHARED.ocr[lang])
    .helpOption('-h, --help', SHARED.help[lang])
    .addHelpText('after', WORDS.exit[lang])
    .action((tender: string[], parsed: Parsed) => {
      requireTender(tender)
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
      if (allClauses && !formats.includes('json')) refuseFormat(formats.join(','), 'json (--all-clauses)')
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
}
