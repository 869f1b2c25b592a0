const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇○零O', '一壹', '二贰弍两', '三叁参', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (characters, value) => [...characters].map((character) => [character, value] as const),
  ),
)
const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
}
const CONTRACTED: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** Characters of Chinese numerals (小写), for use in a character class. */
export const HAN_NUMERAL = '〇○零一二三四五六七八九十百千万亿两廿卅'
/** Characters of capital numerals (大写), for use in a character class. */
export const CAPITAL_NUMERAL = '零壹贰弍叁肆伍陆柒捌玖拾佰仟万萬亿億'

const parseDigits = (text: string): number | null => {
  let value = 0
  for (const character of text) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

/** Below one 万: 三百零五, 十二, 廿一. Null where two digits stand side by side or a place repeats. */
const parseSection = (text: string): number | null => {
  let value = 0
  let pending: number | null = null
  let lowest = Number.POSITIVE_INFINITY
  for (const character of text) {
    const digit = DIGITS[character]
    const contracted = CONTRACTED[character]
    const place = TENS[character]
    if (digit === 0 && pending === null) continue
    if (digit !== undefined) {
      if (pending !== null) return null
      pending = digit
    } else if (contracted !== undefined) {
      if (pending !== null || lowest <= 10) return null
      value += contracted
      lowest = 10
    } else if (place !== undefined) {
      if (place >= lowest) return null
      value += (pending ?? 1) * place
      pending = null
      lowest = place
    } else return null
  }
  return value + (pending ?? 0)
}

const parsePlaces = (text: string): number | null => {
  const highest = [...text].reduce((most, character) => Math.max(most, MYRIADS[character] ?? 0), 0)
  if (highest === 0) return parseSection(text)
  const split = [...text].findLastIndex((character) => MYRIADS[character] === highest)
  const head = parsePlaces(text.slice(0, split))
  const tail = text.slice(split + 1)
  const rest = tail === '' ? 0 : parsePlaces(tail)
  return split === 0 || head === null || rest === null || rest >= highest ? null : head * highest + rest
}

/**
 * A Chinese numeral (一百二十三, 二〇二四, 廿五, 壹佰零伍, 十二万三千) to its value.
 * Null for anything else; fractions and negatives are none.
 */
export const parseNumeral = (text: string): number | null => {
  if (text === '' || text.length > 30) return null
  return text.length > 1 || DIGITS[text] !== undefined
    ? (parseDigits(text) ?? parsePlaces(text))
    : parsePlaces(text)
}

/** A number in ASCII digits with thousands separators (1,234.5), or in Chinese numerals. Null for anything else. */
export const parseNumber = (text: string): number | null => {
  const plain = text.replaceAll(',', '')
  return /^[0-9]+(?:\.[0-9]+)?$/.test(plain) ? Number(plain) : parseNumeral(text)
}
