import type { Lang } from '../problem.ts'
import type { TenderOptions } from '../review-tender.ts'
import {
  choice,
  type Declare,
  eventDateOption,
  langOption,
  parseAs,
  passwordOption,
  requireTender,
  SHARED,
} from './options.ts'

/** What `bidlint score` was asked to do. */
export interface ScoreCommandOptions extends Omit<TenderOptions, 'configuration'> {
  readonly bid: readonly string[]
  readonly catalogue: string | null
  /** 唱标记录: a CSV or XLSX file. */
  readonly prices: string | null
  /** Quotes of assumed rivals. */
  readonly rivals: readonly number[]
  readonly ours: string | null
  readonly quote: number | null
  readonly cost: number | null
  /** Values drawn for coefficients: { K: 0.97 }. */
  readonly drawn: Readonly<Record<string, number>>
  readonly format: (typeof SCORE_FORMATS)[number]
  readonly out: string | null
}

const SCORE_FORMATS = ['terminal', 'json'] as const

const WORDS = {
  score: {
    zh: '得分：逐项说明评分规则，估计投标文件的得分，按唱标记录模拟价格分和名次。',
    en: 'Points: tell each scoring rule, estimate what the bid gets, and rank by the prices of an opening.',
  },
  prices: {
    zh: '唱标记录或假定的报价（CSV、XLSX），表头须有投标人和报价，可有小微企业、本国产品、其他得分、技术得分、有效',
    en: 'record of the opening or assumed quotes (CSV, XLSX): columns name and quote, and small, domestic, points, technical, valid',
  },
  rivals: {
    zh: '假定对手的报价，用逗号分开；可用万作单位：470万,480万',
    en: 'quotes of assumed rivals, parted by commas: 4700000,4800000',
  },
  ours: { zh: '唱标记录中我方的名称', en: 'our name in the record' },
  quote: {
    zh: '我方报价（默认取投标文件或唱标记录）',
    en: 'our quote (default: that of the bid or of the record)',
  },
  cost: { zh: '我方成本，用于计算毛利', en: 'our cost, for the margin' },
  draw: {
    zh: '已抽取的系数，可以给出多次：K=0.97 或 K=97%',
    en: 'a coefficient that was drawn, may be repeated: K=0.97 or K=97%',
  },
} as const

const numberOf = (text: string): number | null => {
  const match = /^(\d{1,15}(?:\.\d{1,6})?)(万|亿|%)?元?$/.exec(text.trim().replaceAll(' ', ''))
  if (!match) return null
  const factor = match[2] === '万' ? 10_000 : match[2] === '亿' ? 100_000_000 : match[2] === '%' ? 0.01 : 1
  return Number((Number(match[1]) * factor).toFixed(8))
}

/** An amount of the command line: 4700000, 470万. Null for anything else. */
const amountOf = (text: string): number | null => {
  const value = text.includes('%') ? null : numberOf(text)
  return value !== null && value > 0 ? value : null
}

/** A coefficient of the command line: K=0.97, K=97%. Null for anything else. */
const coefficientOf = (text: string): readonly [name: string, value: number] | null => {
  const at = text.indexOf('=')
  const value = at > 0 ? numberOf(text.slice(at + 1)) : null
  return value === null ? null : [text.slice(0, at).trim(), value]
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

const amountsOf = (text: string): readonly number[] | null => {
  const amounts = text.split(/[,，、]/).map(amountOf)
  return amounts.every((amount) => amount !== null) ? amounts : null
}

/** 得分 */
export const declareScore: Declare<ScoreCommandOptions> = (program, lang, done) => {
  program
    .command('score')
    .description(WORDS.score[lang])
    .argument('[tender...]', SHARED.tender[lang])
    .option('--bid <file...>', SHARED.bid[lang])
    .option('--catalogue <file>', SHARED.catalogue[lang])
    .option('--prices <file>', WORDS.prices[lang])
    .option('--rivals <quotes>', WORDS.rivals[lang], parseAs('--rivals', '4700000,4800000', amountsOf))
    .option('--ours <name>', WORDS.ours[lang])
    .option('--quote <amount>', WORDS.quote[lang], parseAs('--quote', '4700000', amountOf))
    .option('--cost <amount>', WORDS.cost[lang], parseAs('--cost', '4000000', amountOf))
    .option(
      '--draw <name=value>',
      WORDS.draw[lang],
      (value: string, before: readonly (readonly [string, number])[]) => [
        ...before,
        parseAs('--draw', 'K=0.97', coefficientOf)(value),
      ],
      [],
    )
    .addOption(choice('--format <format>', SHARED.format[lang], SCORE_FORMATS, 'terminal'))
    .option('--out <path>', SHARED.outText[lang])
    .addOption(langOption(lang))
    .addOption(eventDateOption(lang))
    .addOption(passwordOption(lang))
    .helpOption('-h, --help', SHARED.help[lang])
    .action((tender: string[], parsed: ParsedScore) => {
      requireTender(tender)
      const { draw, password, bid = [], rivals = [], catalogue = null, prices = null, ours = null } = parsed
      const { quote = null, cost = null, out = null, eventDate = null } = parsed
      const asked = { format: parsed.format, lang: parsed.lang, passwords: password }
      const drawn = Object.fromEntries(draw)
      done({ tender, bid, catalogue, prices, rivals, ours, quote, cost, drawn, out, eventDate, ...asked })
    })
}
