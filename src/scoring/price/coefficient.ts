import type { Coefficient } from '../model.ts'
import { tidy } from '../totals.ts'

const NUMBER = '\\d{1,3}(?:\\.\\d{1,4})?%?'

const asFactor = (number: string): number =>
  number.endsWith('%') ? tidy(Number(number.slice(0, -1)) / 100) : Number(number)

/** A number without its sign in a list that ends in one: 95、96、97%. */
const factorsOf = (numbers: readonly string[]): readonly number[] => {
  const percent =
    numbers.some((number) => number.endsWith('%')) || numbers.every((number) => Number(number) > 1.5)
  return numbers.map((number) => asFactor(percent && !number.endsWith('%') ? `${number}%` : number))
}

const valuesNear = (name: string, text: string): Pick<Coefficient, 'values' | 'range'> | null => {
  const at = text.search(
    new RegExp(`(?<![A-Za-z])${name}值?(?:的?取值)?(?:范围)?\\s?(?:为|=|:|∈|在|从|取|的|\\(|是|由|随机)`),
  )
  if (at < 0) return null
  const words = text.slice(at + name.length, at + 160).split(/[。；;\n]/)[0]!
  const range = new RegExp(`(${NUMBER})\\s?(?:-|至|到|~|≤\\s?${name}\\s?≤)\\s?(${NUMBER})`).exec(words)
  if (range) return { values: factorsOf([range[1]!, range[2]!]).toSorted((a, b) => a - b), range: true }
  const listed = new RegExp(`${NUMBER}(?:\\s?[、,，/或和]\\s?${NUMBER}){0,20}`).exec(words)?.[0]
  const numbers = listed?.match(new RegExp(NUMBER, 'g')) ?? []
  return numbers.length > 0 ? { values: factorsOf(numbers).toSorted((a, b) => a - b), range: false } : null
}

/** A weight or factor as written: a number, or a letter whose values the text tells. Null where it does not. */
export const coefficientAt = (written: string, text: string): Coefficient | null => {
  if (/\d/.test(written[0]!) || written.startsWith('.'))
    return { name: '', values: [asFactor(written.startsWith('.') ? `0${written}` : written)], range: false }
  const found = valuesNear(written, text)
  return found && { name: written, ...found }
}

const complement = (coefficient: Coefficient): Coefficient => ({
  ...coefficient,
  values: coefficient.values.map((value) => tidy(1 - value)).toSorted((a, b) => a - b),
})

const TIMES = new RegExp(
  `(?:平均|均值|限价|控制价)[^。；;+×*]{0,24}?(?:[×*xX]|乘以|的)\\s?(?:\\(\\s?(?:1|100%)\\s?-\\s?([A-Za-z]\\d?|[A-Za-zΔα-ω]|${NUMBER}|[^)\\d]{2,8})\\s?\\)|([A-Z]\\d?(?![A-Za-z])|${NUMBER}(?!\\d|家|个|分)))`,
)
const LOWERED = new RegExp(`下浮(?:率|系数)?(?:为|[A-Z])?\\s?(${NUMBER})(?![^。；;]{0,6}(?:扣|加|得))`)

/** Sentences on quotes that are too low speak of shares of the mean, not of factors. */
const LOW_QUOTES = /(?:低于|不足)[^。；;\n]{0,60}(?:说明|证明|异常|无效|否决|成本)/

/** What the mean is multiplied by: ×98%, 的95%, ×K, 下浮2%, ×(1-K); null where by nothing. */
export const factorOf = (whole: string): Coefficient | null => {
  const text = whole
    .split(/(?<=[。；;\n])/)
    .filter((sentence) => !LOW_QUOTES.test(sentence))
    .join('')
  const times = TIMES.exec(text)
  const [, less, by] = times ?? []
  if (by !== undefined) {
    const factor = coefficientAt(by, text)
    return factor?.values.every((value) => value > 0 && value <= 1.5) ? factor : null
  }
  if (less !== undefined) {
    const name = /^[A-Za-zΔα-ω\d]/.test(less) ? less : less.replace(/[a-zA-Z]/g, '')
    const lowered = coefficientAt(name, text)
    return lowered && complement(lowered)
  }
  const fixed = /每\s?下浮/.test(text) ? null : LOWERED.exec(text)
  return fixed && fixed[1]!.endsWith('%')
    ? { name: '', values: [tidy(1 - asFactor(fixed[1]!))], range: false }
    : null
}
