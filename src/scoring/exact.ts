/** 精确数: a fraction of two whole numbers, lowest terms, `over` > 0. Money and points are reckoned in these and rounded once, at the end. */
export interface Exact {
  readonly parts: bigint
  readonly over: bigint
}

export type Rounding = 'half-up' | 'down' | 'up'

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
const abs = (value: bigint): bigint => (value < 0n ? -value : value)

const fraction = (parts: bigint, over: bigint): Exact => {
  const shared = gcd(abs(parts), abs(over)) || 1n
  const sign = over < 0n ? -1n : 1n
  return { parts: (sign * parts) / shared, over: (sign * over) / shared }
}

/** A finite number as its shortest decimal writes it: 0.1 is one tenth. Throws `RangeError` for others. */
export const exact = (value: number): Exact => {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  const [digits, exponent = '0'] = String(value).split('e')
  const [whole, decimals = ''] = digits!.split('.')
  const shift = Number(exponent) - decimals.length
  const parts = BigInt(whole! + decimals)
  return shift >= 0 ? fraction(parts * 10n ** BigInt(shift), 1n) : fraction(parts, 10n ** BigInt(-shift))
}

export const ZERO: Exact = { parts: 0n, over: 1n }
export const ONE: Exact = { parts: 1n, over: 1n }

export const plus = (a: Exact, b: Exact): Exact =>
  fraction(a.parts * b.over + b.parts * a.over, a.over * b.over)
export const minus = (a: Exact, b: Exact): Exact =>
  fraction(a.parts * b.over - b.parts * a.over, a.over * b.over)
export const times = (a: Exact, b: Exact): Exact => fraction(a.parts * b.parts, a.over * b.over)
/** Throws `RangeError` where `b` is 0. */
export const divide = (a: Exact, b: Exact): Exact => {
  if (b.parts === 0n) throw new RangeError('division by 0')
  return fraction(a.parts * b.over, a.over * b.parts)
}

/** Below 0, 0 or above 0, for sorting. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.parts * b.over - b.parts * a.over
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b)
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b)
/** The value, or the nearer end of what it may be. */
export const within = (low: Exact, value: Exact, high: Exact): Exact => most(low, least(value, high))
export const sum = (values: readonly Exact[]): Exact => values.reduce(plus, ZERO)

/** Rounded to so many decimals: 四舍五入 (half away from zero), 舍去 or 进位. */
export const round = (value: Exact, decimals: number, rounding: Rounding = 'half-up'): Exact => {
  const scale = 10n ** BigInt(decimals)
  const shifted = abs(value.parts) * scale
  const whole = shifted / value.over
  const rest = shifted % value.over
  const up = rounding === 'half-up' ? rest * 2n >= value.over : rounding === 'up' && rest > 0n
  const rounded = whole + (up ? 1n : 0n)
  return fraction(value.parts < 0n ? -rounded : rounded, scale)
}

const SHOWN_DECIMALS = 6

/** As a number, to six decimals unless told. */
export const toNumber = (value: Exact, decimals = SHOWN_DECIMALS): number => {
  const { parts, over } = round(value, decimals)
  return Number((parts * 10n ** BigInt(decimals)) / over) / 10 ** decimals
}
