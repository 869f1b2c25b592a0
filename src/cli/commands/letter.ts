import type { Lang } from '../problem.ts'
import type { TenderOptions } from '../review-tender.ts'
import {
  choice,
  choiceOf,
  configOptions,
  type Declare,
  eventDateOption,
  langOption,
  type ParsedChoice,
  passwordOption,
  requireTender,
  SHARED,
} from './options.ts'

const LETTER_FORMATS = ['md', 'docx'] as const
const LEAST = ['rejection', 'points', 'clarification', 'note'] as const

/** What `bidlint letter` was asked to do. */
export interface LetterCommandOptions extends TenderOptions {
  readonly format: (typeof LETTER_FORMATS)[number]
  readonly out: string | null
  /** The least severity of what is asked. */
  readonly least: (typeof LEAST)[number]
}

const WORDS = {
  letter: {
    zh: '把招标文件中的问题写成疑问清单（澄清函），可直接发出。',
    en: 'Turn what is wrong with a tender into a letter of questions, ready to send.',
  },
  out: {
    zh: '输出文件（md 默认输出到屏幕，docx 默认写入 bidlint-letter.docx）',
    en: 'output file (default: standard output for md, bidlint-letter.docx for docx)',
  },
  format: { zh: '格式，默认 md', en: 'format, default md' },
  least: {
    zh: '写入清单的最低级别，默认 clarification',
    en: 'the least severity of what is asked, default clarification',
  },
} as const

interface ParsedLetter extends ParsedChoice {
  readonly format: LetterCommandOptions['format']
  readonly out?: string
  readonly lang: Lang
  readonly least: LetterCommandOptions['least']
  readonly eventDate?: string
  readonly password: readonly string[]
}

/** 疑问清单 */
export const declareLetter: Declare<LetterCommandOptions> = (program, lang, done) => {
  configOptions(program.command('letter'), lang)
    .option('--standards <file...>', SHARED.standards[lang])
    .description(WORDS.letter[lang])
    .argument('[tender...]', SHARED.tender[lang])
    .addOption(choice('--format <format>', WORDS.format[lang], LETTER_FORMATS, 'md'))
    .option('--out <path>', WORDS.out[lang])
    .addOption(choice('--least <severity>', WORDS.least[lang], LEAST, 'clarification'))
    .addOption(langOption(lang))
    .addOption(eventDateOption(lang))
    .addOption(passwordOption(lang))
    .helpOption('-h, --help', SHARED.help[lang])
    .action((tender: string[], parsed: ParsedLetter) => {
      requireTender(tender)
      const { format, lang: asked, least, out = null, eventDate = null, password: passwords } = parsed
      done({ tender, format, lang: asked, least, out, eventDate, passwords, configuration: choiceOf(parsed) })
    })
}
