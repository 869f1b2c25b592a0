import { parseDates } from '../text/date.ts'

const UNLIMITED = /长期|永久|无固定期限/

/** All full dates in a text, as "2025-01-26". */
export const datesIn = (text: string): readonly string[] =>
  parseDates(text).map(({ iso }) => iso.slice(0, 10))

/** 有效期 as printed: "2021年3月5日至2024年3月4日", "有效期至2026-06-18". Both null where there is none or no end. */
export const validityIn = (text: string): { readonly from: string | null; readonly until: string | null } => {
  const days = datesIn(text)
  if (days.length === 0 || UNLIMITED.test(text)) return { from: null, until: null }
  return { from: days.length > 1 ? days[0]! : null, until: days.at(-1)! }
}

/** Arabic amount that fills a cell ("1,480.00", "¥796,100.00元", "15.86万元") times `factor`; null where it is no number. */
export const amountYuan = (cell: string, factor = 1): number | null => {
  const match = /^[¥￥]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(万元|万|元)?(整)?$/.exec(
    cell.normalize('NFKC').replace(/\s/g, ''),
  )
  if (!match) return null
  const value = Number(match[1]!.replaceAll(',', ''))
  const unit = match[2] ? (match[2].startsWith('万') ? 10_000 : 1) : factor
  return Math.round(value * unit * 100) / 100
}
