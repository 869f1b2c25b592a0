import type { ReadErrorCode } from '../document/errors.ts'

/** Language of messages. */
export type Lang = 'zh' | 'en'

/** Why a command could not run. Literal and stable: printed with each message. */
export type ProblemCode =
  | ReadErrorCode
  | 'not-found'
  | 'is-directory'
  | 'too-many-files'
  | 'no-permission'
  | 'unreadable'
  | 'wrong-catalogue'
  | 'wrong-decisions'
  | 'wrong-prices'
  | 'wrong-config'
  | 'wrong-rules'
  | 'wrong-standards'
  | 'config-not-named'
  | 'output-is-input'
  | 'cannot-write'
  | 'nothing-to-annotate'
  | 'missing-tender'
  | 'missing-version'
  | 'missing-batch'
  | 'missing-value'
  | 'unknown-command'
  | 'unknown-rule'
  | 'unknown-option'
  | 'invalid-value'
  | 'program-missing'
  | 'internal'

/** What stops a command (问题): the code, the file or option it is about, and what was found there. */
export interface Problem {
  readonly code: ProblemCode
  readonly file?: string
  readonly found?: string
  /** What would have been accepted, language-neutral: a list of words, a pattern. */
  readonly expected?: string
}

/** Thrown by `cli/` only; `ReadError` of the readers has the same shape. */
export class ProblemError extends Error implements Problem {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  readonly file?: string
  readonly found?: string
  readonly expected?: string
  constructor(problem: Problem) {
    super(problem.code)
    this.code = problem.code
    Object.assign(this, problem)
  }
}

/** True for errors whose message is for the user: ours and those of the readers. */
export const isProblem = (error: unknown): error is Problem =>
  error instanceof Error && (error.name === 'ProblemError' || error.name === 'ReadError')

/** The language asked for on the command line, before (and though) the rest of it is understood. */
export const langOf = (args: readonly string[]): Lang => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  return at >= 0 && (args[at] === '--lang=en' || args[at + 1] === 'en') ? 'en' : 'zh'
}

type Words = Readonly<Record<Lang, string>>

/** `{file}`, `{found}` and `{expected}` stand for the values of the problem. */
const MESSAGES: Readonly<Record<ProblemCode, Words>> = {
  'empty-file': {
    zh: '“{file}”是空文件，里面没有内容。请确认文件已完整下载或保存，再试一次。',
    en: '"{file}" is empty. Check that it was downloaded or saved completely, then try again.',
  },
  'unknown-format': {
    zh: '“{file}”的内容是 {found}，而可读取的格式是 DOCX、PDF、Markdown 和纯文本（按内容判断，与扩展名无关）。请另存为 DOCX 或 PDF 后再试。',
    en: '"{file}" contains {found}; DOCX, PDF, Markdown and plain text can be read (told from the content, not the name). Save it as DOCX or PDF and try again.',
  },
  'legacy-format': {
    zh: '“{file}”是旧版 Word 文档（{found}），而可读取的是 DOCX；本机没有能转换它的 LibreOffice。请在 Word 或 WPS 中“另存为 .docx”后再试。',
    en: '"{file}" is an old Word document ({found}); DOCX can be read, and no LibreOffice that could convert it was found here. Save it as .docx in Word or WPS and try again.',
  },
  encrypted: {
    zh: '“{file}”已加密（{found}），需要密码才能打开。请用 --password 给出密码（DOCX、XLSX、PDF），或去掉密码保护、另存一份后再试。',
    en: '"{file}" is encrypted ({found}) and needs a password. Give it with --password (DOCX, XLSX, PDF), or save a copy without the password and try again.',
  },
  'wrong-password': {
    zh: '“{file}”（{found}）打不开：给出的密码都不对。请用 --password 给出正确的密码，可以给出多次。',
    en: '"{file}" ({found}) does not open: no password that was given fits. Give the right one with --password, which may be repeated.',
  },
  damaged: {
    zh: '“{file}”已损坏或不完整（{found}），无法打开。请重新下载，或用 Word、WPS、PDF 阅读器打开后另存一份。',
    en: '"{file}" is damaged or cut off ({found}). Download it again, or open it and save a fresh copy.',
  },
  'too-large': {
    zh: '“{file}”超过可处理的大小（{found}）。请拆分文件，或删去其中的大图后再试。',
    en: '"{file}" is larger than can be handled ({found}). Split it or remove large pictures, then try again.',
  },
  'no-text': {
    zh: '“{file}”里没有可读取的文字（{found}），很可能是扫描件。请使用有文字层的文件，或先做文字识别（OCR）。',
    en: '"{file}" has no text that can be read ({found}); it is probably a scan. Use a file with a text layer, or run OCR first.',
  },
  'no-readable-file': {
    zh: '“{file}”里没有可读取的文件（{found}）；可读取的格式是 DOCX、PDF、Markdown 和纯文本。请确认招标文件或投标文件在其中。',
    en: '"{file}" holds no file that can be read ({found}); DOCX, PDF, Markdown and plain text can be. Check that the documents are in it.',
  },
  'too-many-files': {
    zh: '文件夹“{file}”里的文件超过可处理的数量（{found}）。请只把一个项目的招标文件或投标文件放在里面，或直接列出文件。',
    en: 'The folder "{file}" holds more than can be handled ({found}). Keep only the documents of one project in it, or name the files.',
  },
  'not-found': {
    zh: '找不到文件“{file}”。请检查路径是否正确，含空格的路径要加引号。',
    en: 'There is no file "{file}". Check the path; put quotes around paths with spaces.',
  },
  'is-directory': {
    zh: '“{file}”是文件夹，而这里需要的是一个文件。请给出文件本身的路径。',
    en: '"{file}" is a folder; a file is needed here. Give the path of the file itself.',
  },
  'no-permission': {
    zh: '没有读取“{file}”的权限。请检查文件权限，或关闭正在占用它的程序。',
    en: 'No permission to read "{file}". Check its permissions, or close the program that holds it.',
  },
  unreadable: {
    zh: '读取“{file}”时出错（{found}）。请确认磁盘或网络位置可用后再试。',
    en: 'Reading "{file}" failed ({found}). Check that the disk or network place is available, then try again.',
  },
  'wrong-prices': {
    zh: '唱标记录“{file}”不能使用：{found}。请改正后再试。',
    en: 'The record of prices "{file}" cannot be used: {found}. Correct it and try again.',
  },
  'wrong-catalogue': {
    zh: '产品与资信库“{file}”的内容不符合要求：{found}。请改正后再试。',
    en: 'The catalogue "{file}" is not as expected: {found}. Correct it and try again.',
  },
  'wrong-config': {
    zh: '配置文件“{file}”的内容不符合要求：{found}。请对照 docs/config.schema.json 改正后再试。',
    en: 'The configuration "{file}" is not as expected: {found}. Correct it (see docs/config.schema.json) and try again.',
  },
  'wrong-rules': {
    zh: '自有规则模块“{file}”无法使用：{found}。模块应导出用 defineRule 声明的规则；改正后再试。',
    en: 'The module of own rules "{file}" cannot be used: {found}. It must export rules made with defineRule; correct it and try again.',
  },
  'wrong-standards': {
    zh: '标准目录“{file}”的内容不符合要求：{found}。请对照 docs/standards.schema.json 改正后再试。',
    en: 'The list of standards "{file}" is not as expected: {found}. Correct it (see docs/standards.schema.json) and try again.',
  },
  'config-not-named': {
    zh: '当前目录下的“{file}”要载入程序模块“{found}”。为避免误运行收到的文件，请用 --config {file} 明确指定，或用 --no-config 不读取它。',
    en: '"{file}" in the working directory loads the module "{found}". So that no received file runs by mistake, name it with --config {file}, or leave it out with --no-config.',
  },
  'wrong-decisions': {
    zh: '人工结论“{file}”的内容不符合要求：{found}。请使用网页报告“导出结论”得到的文件。',
    en: 'The decisions "{file}" are not as expected: {found}. Use the file that the page of a review saves.',
  },
  'output-is-input': {
    zh: '输出路径“{file}”就是一个输入文件，写入会覆盖它。请用 --out 指定另一个路径。',
    en: 'The output path "{file}" is one of the inputs and would be overwritten. Name another path with --out.',
  },
  'cannot-write': {
    zh: '无法写入“{file}”（{found}）。请确认所在文件夹存在且可写，并且不是文件夹或设备。',
    en: 'Cannot write "{file}" ({found}). Check that its folder exists and is writable, and that it is an ordinary file.',
  },
  'nothing-to-annotate': {
    zh: '没有可加批注的文件：批注写在 DOCX 和 PDF 的副本里，而这些文件中没有要批注的地方。',
    en: 'There is nothing to annotate: notes go into copies of DOCX and PDF files, and none of these files has a place to note.',
  },
  'missing-tender': {
    zh: '没有给出招标文件。请把招标文件写在 --bid 之前：bidlint review 招标文件.docx --bid 投标文件.docx',
    en: 'No tender was given. Name the tender before --bid: bidlint review tender.docx --bid bid.docx',
  },
  'missing-version': {
    zh: '比较需要两个版本，先旧后新：bidlint diff 招标文件.docx 招标文件-修改版.docx',
    en: 'A comparison needs two versions, the older one first: bidlint diff tender.docx tender-new.docx',
  },
  'missing-batch': {
    zh: '批量审查需要文件夹或清单，以及输出文件夹：bidlint batch 项目文件夹 --out 结果',
    en: 'A batch needs a folder or a list, and a folder for its output: bidlint batch tenders --out results',
  },
  'missing-value': {
    zh: '选项 {found} 后面缺少值。用 bidlint review --help 查看用法。',
    en: 'Option {found} needs a value. See bidlint review --help.',
  },
  'unknown-command': {
    zh: '没有“{found}”这个命令，可用的命令是 {expected}。用 bidlint --help 查看用法。',
    en: 'There is no command "{found}"; the commands are {expected}. See bidlint --help.',
  },
  'unknown-rule': {
    zh: '没有“{found}”这条规则。用 bidlint rules 列出全部规则。',
    en: 'There is no rule "{found}". See bidlint rules for all of them.',
  },
  'unknown-option': {
    zh: '没有 {found} 这个选项。用 bidlint review --help 查看全部选项。',
    en: 'There is no option {found}. See bidlint review --help for all options.',
  },
  'invalid-value': {
    zh: '选项 {file} 的值是“{found}”，而可用的值是 {expected}。',
    en: 'The value of {file} is "{found}"; it must be {expected}.',
  },
  'program-missing': {
    zh: '--ocr 需要本机装有 {file} 及其简体中文数据，而没有找到 {found}。请安装（Debian/Ubuntu：apt install tesseract-ocr tesseract-ocr-chi-sim），或不用 --ocr。',
    en: '--ocr needs {file} with its data for simplified Chinese on this machine; {found} was not found. Install it (Debian/Ubuntu: apt install tesseract-ocr tesseract-ocr-chi-sim), or leave --ocr out.',
  },
  internal: {
    zh: 'bidlint 内部出错：{found}。这不是您的文件的问题，请把这条信息和用法报告给维护者。',
    en: 'bidlint failed inside: {found}. This is a fault of bidlint; please report this message and how you called it.',
  },
}

const FOUND: Readonly<Record<string, Words>> = {
  binary: { zh: '无法识别的二进制数据', en: 'unknown binary data' },
  ZIP: { zh: 'ZIP 压缩包', en: 'a ZIP archive' },
  '': { zh: '原因不明', en: 'reason unknown' },
}

/** One line for the user: what was found, what was expected, what to do; the code in front. */
export const tellProblem = (problem: Problem, lang: Lang): string => {
  const found = problem.found ?? ''
  const values: Readonly<Record<string, string>> = {
    file: problem.file ?? '',
    found: FOUND[found]?.[lang] ?? found,
    expected: problem.expected ?? '',
  }
  const words = MESSAGES[problem.code][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return lang === 'zh' ? `错误 [${problem.code}]：${words}\n` : `Error [${problem.code}]: ${words}\n`
}
