import { Command, CommanderError, Option } from 'commander'
import { CONFIG_NAME, type ConfigChoice } from '../config-choice.ts'
import { FORMAT_NAMES, type Format } from '../formats.ts'
import { type Lang, ProblemError } from '../problem.ts'

export { Command, CommanderError }

/** Words of the help that several commands share. */
export const SHARED = {
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
  lang: { zh: '语言，默认 zh', en: 'language, default zh' },
  eventDate: {
    zh: '按哪一天有效的法规审查（默认为公告日期）',
    en: 'the day whose law applies (default: the date of the notice)',
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
  password: {
    zh: '打开加密的 DOCX、XLSX、PDF 文件的密码，可以给出多次',
    en: 'a password for encrypted DOCX, XLSX and PDF files; may be repeated',
  },
  ocr: {
    zh: '用本机的 tesseract 识别扫描页中的文字（OCR），结果须人工核对',
    en: 'read the words of scanned pages with the tesseract of this machine; check them by eye',
  },
  help: { zh: '显示帮助', en: 'show help' },
  outText: { zh: '输出文件（默认输出到屏幕）', en: 'output file (default: standard output)' },
} as const

/** Declares a command; what it was asked to do is handed to `done`. */
export type Declare<T> = (program: Command, lang: Lang, done: (options: T) => void) => void

const invalid = (file: string, found: string, expected: string): ProblemError =>
  new ProblemError({ code: 'invalid-value', file, found, expected })

/** The value of an option as `read` understands it; a problem where it does not. */
export const parseAs =
  <T>(file: string, expected: string, read: (value: string) => T | null) =>
  (value: string): T => {
    const found = read(value)
    if (found === null) throw invalid(file, value, expected)
    return found
  }

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

/** A day of the calendar: "2024-04-20". */
export const parseDay = (file: string) =>
  parseAs(file, 'YYYY-MM-DD', (value) => (isDate(value) ? value : null))

const isMoment = (value: string): boolean =>
  isDate(value.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(value)

/** A day with its time: "2024-05-20T09:30". */
export const parseMoment = (file: string) =>
  parseAs(file, 'YYYY-MM-DDTHH:MM', (value) => (isMoment(value) ? value : null))

/** A whole number above zero. */
export const parseCount = (file: string) =>
  parseAs(file, '1, 2, 3 …', (value) => (/^[1-9]\d{0,6}$/.test(value) ? Number(value) : null))

/** An option whose value is one of several. */
export const choice = (flags: string, words: string, choices: readonly string[], preset: string): Option => {
  const option = new Option(flags, `${words} (${choices.join(' | ')})`).default(preset)
  const expected = choices.join(' | ')
  return option.argParser(
    parseAs(option.long!, expected, (value) => (choices.includes(value) ? value : null)),
  )
}

/** Throws the problem of a format that can't be written. */
export const refuseFormat = (found: string, expected: string): never => {
  throw invalid('--format', found, expected)
}

const isFormat = (name: string): name is Format => FORMAT_NAMES.includes(name as Format)

const parseFormats = (value: string): readonly Format[] =>
  [...new Set(value.split(/[,，]/))].map((name) =>
    isFormat(name) ? name : refuseFormat(name, FORMAT_NAMES.join(' | ')),
  )

/** Formats of a review, parted by commas. */
export const formatsOption = (words: string): Option =>
  new Option('--format <formats>', `${words} (${FORMAT_NAMES.join(' | ')})`)
    .default(['terminal'])
    .argParser(parseFormats)

export const langOption = (lang: Lang): Option =>
  choice('--lang <lang>', SHARED.lang[lang], ['zh', 'en'], 'zh')

export const eventDateOption = (lang: Lang): Option =>
  new Option('--event-date <date>', `${SHARED.eventDate[lang]} (YYYY-MM-DD)`).argParser(
    parseDay('--event-date'),
  )

/** May be repeated. */
export const passwordOption = (lang: Lang): Option =>
  new Option('--password <password>', SHARED.password[lang])
    .default([])
    .argParser((value: string, before: readonly string[]) => [...before, value])

/** What options of the configuration parse to. */
export interface ParsedChoice {
  /** True where nothing was said, false for --no-config. */
  readonly config?: string | boolean | undefined
  readonly pack?: string[] | undefined
  readonly standards?: string[] | true | undefined
}

export const choiceOf = ({ config, pack = [], standards }: ParsedChoice): ConfigChoice => ({
  config: typeof config === 'string' ? config : config === false ? false : null,
  packs: pack,
  standards: Array.isArray(standards) ? standards : [],
})

export const configOptions = (command: Command, lang: Lang): Command =>
  command
    .option('--config <file>', SHARED.config[lang])
    .option('--no-config', SHARED.noConfig[lang])
    .option('--pack <name...>', SHARED.pack[lang])

/** Throws where no tender is named. */
export const requireTender = (tender: readonly string[]): void => {
  if (tender.length === 0) throw new ProblemError({ code: 'missing-tender' })
}
