import type { Lang } from '../problem.ts'
import type { TenderOptions } from '../review-tender.ts'
import {
  choiceOf,
  configOptions,
  type Declare,
  eventDateOption,
  langOption,
  type ParsedChoice,
  passwordOption,
  SHARED,
} from './options.ts'

const WORDS = {
  methods: { zh: '列出各采购方式的法定条件。', en: 'List what the law asks of each procurement method.' },
  tender: {
    zh: '招标文件：逐条列出其采购方式的法定条件是否满足；不给出则列出各方式',
    en: 'a tender: list what the law asks of its method and whether it is met; none: list all methods',
  },
} as const

interface Parsed extends ParsedChoice {
  readonly lang: Lang
  readonly eventDate?: string
  readonly password: readonly string[]
}

/** 法定条件 */
export const declareMethods: Declare<TenderOptions> = (program, lang, done) => {
  configOptions(program.command('methods'), lang)
    .description(WORDS.methods[lang])
    .argument('[tender...]', WORDS.tender[lang])
    .addOption(langOption(lang))
    .addOption(eventDateOption(lang))
    .addOption(passwordOption(lang))
    .helpOption('-h, --help', SHARED.help[lang])
    .action((tender: string[], parsed: Parsed) => {
      const { lang: asked, eventDate = null, password: passwords } = parsed
      done({ tender, lang: asked, eventDate, passwords, configuration: choiceOf(parsed) })
    })
}
