import type { ConfigChoice } from '../config-choice.ts'
import type { Lang } from '../problem.ts'
import { choiceOf, configOptions, type Declare, langOption, type ParsedChoice, SHARED } from './options.ts'

/** What `bidlint rules` was asked to do. */
export interface ListOptions {
  /** The rules to explain; none for the whole list. */
  readonly ids: readonly string[]
  readonly lang: Lang
  /** What is listed: rules, packs of local practice, or the standards that are known to be replaced. */
  readonly view: 'rules' | 'packs' | 'standards'
  readonly configuration: ConfigChoice
}

const WORDS = {
  rules: { zh: '列出全部规则，或说明其中几条。', en: 'List all rules, or explain some.' },
  rule: { zh: '规则编号', en: 'the id of a rule' },
  listPacks: { zh: '列出地方口径及其规则', en: 'list the packs of local practice with their rules' },
  listStandards: {
    zh: '列出已知被代替的标准；给出文件时与之合并',
    en: 'list the standards known to be replaced, joined with those of files',
  },
} as const

/** 规则 */
export const declareRules: Declare<ListOptions> = (program, lang, done) => {
  configOptions(program.command('rules'), lang)
    .description(WORDS.rules[lang])
    .argument('[id...]', WORDS.rule[lang])
    .option('--packs', WORDS.listPacks[lang])
    .option('--standards [file...]', WORDS.listStandards[lang])
    .addOption(langOption(lang))
    .helpOption('-h, --help', SHARED.help[lang])
    .action((ids: string[], parsed: { lang: Lang; packs?: true } & ParsedChoice) => {
      const view = parsed.packs ? 'packs' : parsed.standards ? 'standards' : 'rules'
      done({ ids, lang: parsed.lang, view, configuration: choiceOf(parsed) })
    })
}
