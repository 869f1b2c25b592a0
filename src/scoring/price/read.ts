import type { ScoringItem } from '../../tender/model.ts'
import { parseNumeral } from '../../text/numeral.ts'
import type { Benchmark, PriceRule, PriceScore, QuoteKind, ScoringRule } from '../model.ts'
import { plain } from '../parse/statements.ts'
import { tidy } from '../totals.ts'
import { benchmarkOf } from './benchmark.ts'
import { slopeOf } from './slope.ts'

/** Folded, without blanks, signs of one kind. */
const squeeze = (text: string): string =>
  plain(text)
    .replace(/[ \t\u3000]+/g, '')
    .replaceAll('÷', '/')
    .replaceAll('／', '/')
    .replaceAll('∗', '*')
    .replaceAll('−', '-')

const BASE = '(?:基准价?|最低[^=。；;/]{0,12}价|最低[^=。；;/]{0,8}报价)'
const RATIO = new RegExp(`${BASE}[^=。；;/\\n]{0,14}/[^=。；;\\n]{0,24}`)
const SHARE = /(?:报价|下浮率|折扣率?|优惠率|让利率)[^=。；;/\n]{0,8}\/[^=。；;\n]{0,6}(?:最高|最大|基准)/
const BY_PROPORTION = /按(?:照)?(?:同)?比例|比例(?:计算|递减)|相应比例/
const SPAN = /最高[^-=。；;]{0,10}-[^=。；;/]{0,16}\/\(?最高[^-=。；;]{0,10}-(?:\S{0,6})?最低/
const PLACE_STEP =
  /(?:排序|由低到高|排名|名次)[^。；;]{0,40}每(?:递[增减]|降低|后移|增加|下降|低)一(?:名|位|个名次)[^。；;\d]{0,6}(\d{1,2}(?:\.\d{1,2})?)分/
const SAME =
  /固定(?:价格|总价|单价)?(?:采购|报价)[^。；;]{0,20}(?:得满分|均得|不(?:参与|作为))|价格分?(?:不参与|不作为)|(?:均|都|一律)得满分/

const DISCOUNT = /下浮率|折扣率|优惠率|让利率|折让率/
const FEE_RATE = /费率|收费比例|服务费率|取费/

const quoteKindOf = (text: string): QuoteKind => {
  if (/报价=[^。；;]{0,20}\(1-/.test(text) || DISCOUNT.test(text)) return 'discount'
  return FEE_RATE.test(text) ? 'fee-rate' : 'amount'
}

const DECIMALS =
  /(?:保留|取|精确)(?:到|至)?(?:小数点?)?(?:后)?(?:面)?(?:保留)?([一二两三四1-4])位|小数点?后(?:面)?(?:保留|取)?([一二两三四1-4])位|(?:精确到|保留到?)(0\.0{0,3}1)/

const decimalsOf = (text: string): number | null => {
  const match = DECIMALS.exec(text)
  if (!match) return null
  if (match[3]) return match[3].length - 2
  const digits = match[1] ?? match[2]!
  return parseNumeral(digits) ?? Number(digits)
}

const scoreOf = (text: string, full: number): PriceScore | null => {
  const slope = slopeOf(text, full)
  if (slope) return slope
  if (SPAN.test(text)) return { kind: 'span' }
  const place = PLACE_STEP.exec(text)
  if (place) return { kind: 'places', each: Number(place[1]) }
  if (RATIO.test(text)) return { kind: 'ratio' }
  if (SHARE.test(text)) return { kind: 'share' }
  if (BY_PROPORTION.test(text)) return { kind: 'ratio' }
  return SAME.test(text) ? { kind: 'same' } : null
}

const TIMES_HUNDRED = /\/[^=。；;\n]{0,24}[×*xX]\(?100(?![\d%])/
const WEIGHTED = /[×*xX][^。；;\n]{0,8}(?:\d{1,2}(?:\.\d)?%|权重|权值|价格分值)/

/** What the formula counts out of: the row's points, or a hundred that its weight brings down. */
const scaleOf = (text: string, score: PriceScore, points: number): number => {
  if (score.kind === 'slope') {
    const gain = Math.max(
      score.above.points > 0 ? (score.above.most ?? 0) : 0,
      score.below.points > 0 ? (score.below.most ?? 0) : 0,
    )
    const capped = Number(/(?:最高|满分|最多)得?\s?(\d{2,3})分/.exec(text)?.[1] ?? 0)
    const most = Math.max(tidy(score.start + gain), capped)
    return most
  }
  const hundred = TIMES_HUNDRED.test(text) && !WEIGHTED.test(text)
  return hundred || /(?:得|为)?100分/.test(text) ? 100 : points
}

/** A gain without a bound of its own ends at the full points. */
const bounded = (score: PriceScore, full: number): PriceScore =>
  score.kind === 'slope' && score.below.points > 0 && score.below.most === null
    ? { ...score, below: { ...score.below, most: tidy(full - score.start) } }
    : score

const LOWEST: Benchmark = { kind: 'lowest' }

/** Benchmark of a score that names none: 低价优先法, as 政府采购 has it. */
const benchmarkFor = (score: PriceScore, text: string, quote: QuoteKind): Benchmark | null => {
  if (score.kind === 'same' || score.kind === 'span' || score.kind === 'places') return LOWEST
  const found = benchmarkOf(text)
  if (found) return found
  if (score.kind === 'share' || (quote === 'discount' && SHARE.test(text))) return { kind: 'highest' }
  return score.kind === 'ratio' ? LOWEST : null
}

/**
 * The price formula (价格分公式) of a row; `context` are further clauses of the tender on the 基准价.
 * Words that no family fits stay as stated.
 */
export const priceRuleOf = (item: ScoringItem, context: string): ScoringRule => {
  const own = squeeze(item.criteria)
  const whole = `${own}\n${squeeze(context)}`
  const text =
    scoreOf(own, item.maxPoints) && (benchmarkOf(own) || !slopeOf(own, item.maxPoints)) ? own : whole
  const score =
    scoreOf(text, item.maxPoints) ??
    (benchmarkOf(own)?.kind === 'lowest' ? ({ kind: 'ratio' } as const) : null)
  const quote = quoteKindOf(own)
  const benchmark = score && benchmarkFor(score, benchmarkOf(text) ? text : whole, quote)
  if (!score || !benchmark) return { kind: 'stated', text: item.criteria, points: item.maxPoints }
  const full = scaleOf(text, score, item.maxPoints)
  const rule: PriceRule = {
    kind: 'price',
    text: item.criteria,
    full,
    quote,
    benchmark,
    score: bounded(score, full),
    decimals: decimalsOf(whole),
  }
  if (full === item.maxPoints) return rule
  const scale = full === 100 || tidy((item.maxPoints / full) * 1000) % 5 === 0
  return scale
    ? { kind: 'scaled', of: full, points: item.maxPoints, rule }
    : { kind: 'stated', text: item.criteria, points: item.maxPoints }
}
