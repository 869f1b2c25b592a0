import { renderScoreJson, renderScoreTerminal } from '../report/score.ts'
import { OpeningError } from '../scoring/opening/errors.ts'
import type { Bidder } from '../scoring/opening/model.ts'
import { readOpening } from '../scoring/opening/read.ts'
import { scoreTender } from '../scoring/score.ts'
import { readCatalogue } from './catalogue.ts'
import type { ScoreCommandOptions } from './commands/score.ts'
import { deliver, screenFor } from './deliver.ts'
import { outputPath, readBytes } from './files.ts'
import { readInputs } from './inputs.ts'
import { type Lang, ProblemError } from './problem.ts'
import { readingStep, startProgress } from './progress.ts'
import { readSheets } from './sheets.ts'

const FAULTS: Readonly<Record<OpeningError['code'], Readonly<Record<Lang, string>>>> = {
  'no-header': { zh: '没有同时含“投标人”和“报价”的表头', en: 'no header names both bidders and quotes' },
  'no-rows': { zh: '表头下没有数据', en: 'there are no rows under the header' },
  'quote-missing': { zh: '缺少报价', en: 'the quote is missing' },
  'quote-invalid': { zh: '报价不是大于零的数', en: 'the quote is no number above zero' },
  'name-missing': { zh: '缺少投标人名称', en: 'the name of the bidder is missing' },
  'name-twice': { zh: '投标人重复', en: 'a bidder stands twice' },
  'points-invalid': { zh: '得分不是数', en: 'points are no number' },
}

const tell = ({ code, row, found }: OpeningError, lang: Lang): string => {
  const where = row === null ? '' : lang === 'zh' ? `第 ${row} 行：` : `row ${row}: `
  const what = found === '' ? '' : lang === 'zh' ? `（${found}）` : ` (${found})`
  return `${where}${FAULTS[code][lang]}${what}`
}

/** Reads a record of an opening from a CSV or XLSX file. */
const readPrices = async (path: string, lang: Lang): Promise<readonly Bidder[]> => {
  const bytes = await readBytes(path)
  try {
    return readOpening(readSheets(bytes, path))
  } catch (error) {
    if (!(error instanceof OpeningError)) throw error
    throw new ProblemError({ code: 'wrong-prices', file: path, found: tell(error, lang) })
  }
}

const RIVAL = { zh: '对手', en: 'rival ' } as const

const assumed = (quotes: readonly number[], lang: Lang): readonly Bidder[] =>
  quotes.map((quote, at) => ({
    name: `${RIVAL[lang]}${at + 1}`,
    quote,
    smallEnterprise: false,
    domestic: false,
    otherPoints: null,
    technicalPoints: null,
    valid: true,
  }))

/** Runs `bidlint score`: rules, estimate, prices and ranks (得分). */
export const runScore = async (options: ScoreCommandOptions): Promise<number> => {
  const { tender, bid, catalogue, prices, rivals, ours, quote, cost, drawn, format, out, lang, eventDate } =
    options
  const named = [...tender, ...bid, ...(catalogue ? [catalogue] : []), ...(prices ? [prices] : [])]
  if (out !== null) await outputPath(out, named)
  const bidders = [...(prices ? await readPrices(prices, lang) : []), ...assumed(rivals, lang)]
  const own = catalogue ? await readCatalogue(catalogue, lang) : null
  const progress = startProgress()
  const read = await readInputs({ tender, bid }, readingStep(progress, lang), {
    passwords: options.passwords,
  })
  const target = out === null ? null : await outputPath(out, [...named, ...read.paths])
  const report = scoreTender(
    { tender: read.tender, bid: read.bid, bidders, ...(own ? { catalogue: own } : {}) },
    {
      lang,
      drawn,
      ...(eventDate ? { eventDate } : {}),
      ...(ours ? { ours } : {}),
      ...(quote === null ? {} : { quote }),
      ...(cost === null ? {} : { cost }),
    },
  )
  progress.end()
  const text =
    format === 'json' ? renderScoreJson(report) : renderScoreTerminal(report, { lang, ...screenFor(out) })
  await deliver(text, target, lang)
  return 0
}
