const DATE = /(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})/g

/** All full dates in a text, as "2025-01-26". */
export const datesIn = (text: string): readonly string[] =>
  [...text.normalize('NFKC').matchAll(DATE)].map(
    ([, year, month, day]) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
  )

const UNLIMITED = /长期|永久|无固定期限/

/** 有效期 as printed: "2022年1月27日至2025年1月26日", "有效期至2026-06-18". The last day counts; both null where there is none. */
export const validityIn = (text: string): { readonly from: string | null; readonly until: string | null } => {
  const days = datesIn(text)
  if (days.length === 0 || UNLIMITED.test(text)) return { from: null, until: null }
  return { from: days.length > 1 ? days[0]! : null, until: days.at(-1)! }
}

/** Arabic amount in one cell ("1,480.00", "¥796,100.00元", "15.86万元") times `factor`; null where it is no number. */
export const amountYuan = (cell: string, factor = 1): number | null => {
  const match = /^[¥￥]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(万元|万|元)?(整)?$/.exec(cell.normalize('NFKC').replace(/\s/g, ''))
  if (!match) return null
  const value = Number(match[1]!.replaceAll(',', ''))
  const unit = match[2] ? (match[2].startsWith('万') ? 10_000 : 1) : factor
  return Math.round(value * unit * 100) / 100
}

const CAPITAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const CAPITAL_UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000, 萬: 10_000, 万: 10_000, 亿: 100_000_000 }
const CAPITALS = /[零壹贰叁肆伍陆柒捌玖拾佰仟万萬亿]{2,40}[元圆圓](?:[零壹贰叁肆伍陆柒捌玖]角)?(?:[零壹贰叁肆伍陆柒捌玖]分)?/g

/** Amounts in capitals (大写) in a text, in yuan, with the words. */
export const capitalsIn = (text: string): readonly { readonly words: string; readonly yuan: number }[] =>
  [...text.replace(/\s/g, '').matchAll(CAPITALS)].map(([words]) => ({ words, yuan: parseCapitals(words) }))

const parseCapitals = (words: string): number => {
  let total = 0
  let section = 0
  let digit = 0
  for (const character of words) {
    const value = CAPITAL_DIGITS.indexOf(character)
    const unit = CAPITAL_UNITS[character]
    if (value >= 0) digit = value
    else if (unit === undefined) {
      if (character === '角') total += digit / 10
      else if (character === '分') total += digit / 100
      else total += section + digit
      if (!'角分'.includes(character)) section = 0
      digit = 0
    } else if (unit < 10_000) {
      section += (digit || 1) * unit
      digit = 0
    } else {
      total = (total + section + digit) * (unit === 10_000 && total >= 100_000_000 ? 1 : unit)
      section = 0
      digit = 0
    }
  }
  return Math.round(total * 100) / 100
}
