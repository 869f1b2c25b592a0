import { foldWidth } from './fold.ts'
import { parseNumeral } from './numeral.ts'

/** 金额 as it stands in a text. Offsets are those of the text that was given. */
export interface Amount {
  readonly yuan: number
  readonly start: number
  readonly end: number
  /** The unit as printed or taken over from a header in front of it: "元", "万元", "亿元". */
  readonly unit: string
  /** True for 大写 (壹拾伍万元整). */
  readonly capitals: boolean
}

const FACTORS: Readonly<Record<string, number>> = {
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
  '': 1,
}
const NUMBER = '[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,6})?|[0-9]{1,15}(?:\\.[0-9]{1,6})?'
const CURRENCY = '(?:人民币|RMB|CNY|[¥￥])'
const digits = new RegExp(
  `(?<![0-9.,])(${CURRENCY}[ :：]{0,3}(?:[¥￥] {0,3})?)?(${NUMBER})[ \\t]{0,3}(?:(亿)(?:(${NUMBER})万)?|(千万|百万|十万|万|千|百)?)[ \\t]{0,2}(元|圆)?`,
  'gi',
)
const header =
  /[（(](?:单位[:：]?)?(?:人民币)?[:：、，,]?(?:大写|小写)?(亿|千万|百万|万|千)?元(?:人民币)?[)）][^0-9。；;（(]{0,12}$/
const WHOLE = '[零〇一二三四五六七八九十百千万亿两廿壹贰叁肆伍陆柒捌玖拾佰仟萬億]{1,30}'
const han = new RegExp(
  `(?<![0-9.] {0,2})(${WHOLE})(元|圆|园)(?:[整正]|[零〇]?(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?[零〇]?(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?)(?![化素件组次方论催])`,
  'g',
)
const CAPITAL = /[壹贰叁肆伍陆柒捌玖拾佰仟萬億]/

const cents = (yuan: number): number => Math.round(yuan * 100) / 100
const toNumber = (text: string): number => Number(text.replaceAll(',', ''))

const inDigits = (text: string): readonly Amount[] =>
  [...text.matchAll(digits)].flatMap((match) => {
    const [whole, currency, number, hundredMillion, tail, scale = '', yuan] = match
    const stated = currency !== undefined || yuan !== undefined
    const inherited = stated ? null : header.exec(text.slice(Math.max(0, match.index - 40), match.index))
    if (!stated && (!inherited || scale || hundredMillion)) return []
    const factor = hundredMillion ? 1e8 : (FACTORS[inherited ? (inherited[1] ?? '') : scale] ?? 1)
    const value = toNumber(number!) * factor + (tail ? toNumber(tail) * 1e4 : 0)
    const end = match.index + whole.trimEnd().length
    const unit = `${inherited ? (inherited[1] ?? '') : tail ? '万' : (hundredMillion ?? scale)}元`
    return [{ yuan: cents(value), start: match.index, end, unit, capitals: false }]
  })

const inHan = (text: string): readonly Amount[] =>
  [...text.matchAll(han)].flatMap((match) => {
    const [whole, yuan, , jiao, fen] = match
    const value = parseNumeral(yuan!)
    if (value === null) return []
    const part = (jiao ? parseNumeral(jiao)! / 10 : 0) + (fen ? parseNumeral(fen)! / 100 : 0)
    const capitals = CAPITAL.test(yuan!)
    return [
      {
        yuan: cents(value + part),
        start: match.index,
        end: match.index + whole.length,
        unit: '元',
        capitals,
      },
    ]
  })

/** All amounts of money in a text, in order: 1,200,000.00元, ￥15.8万元, 人民币3亿元, 五万元, 壹拾伍万捌仟元整, （万元）：120. */
export const parseAmounts = (text: string): readonly Amount[] => {
  const folded = foldWidth(text)
  return [...inDigits(folded), ...inHan(folded)].sort((a, b) => a.start - b.start)
}

/** 大写 and 小写 of one amount, as they stand beside each other. */
export interface AmountPair {
  readonly capitals: Amount
  readonly digits: Amount
}

const PAIR_GAP = 40

/** Amounts in 大写 with the neighbour in digits that says the same amount again, at most 40 characters away. */
export const parseAmountPairs = (text: string): readonly AmountPair[] => {
  const amounts = parseAmounts(text)
  const pairs: AmountPair[] = []
  for (let at = 0; at + 1 < amounts.length; at++) {
    const [first, second] = [amounts[at]!, amounts[at + 1]!]
    if (first.capitals === second.capitals || second.start - first.end > PAIR_GAP) continue
    pairs.push(first.capitals ? { capitals: first, digits: second } : { capitals: second, digits: first })
    at++
  }
  return pairs
}

/** An amount in yuan with thousands parted and at most two decimals: 171867.3 → "171,867.3". */
export const formatAmount = (yuan: number): string => {
  const [whole, fraction] = String(Math.round(yuan * 100) / 100).split('.')
  const parted = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction ? `${parted}.${fraction}` : parted
}
