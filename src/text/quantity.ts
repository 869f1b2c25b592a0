import { foldWidth } from './fold.ts'
import { HAN_NUMERAL, parseNumber } from './numeral.ts'
import { findUnit, unitSpellings } from './units.ts'

export type Comparator = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'equal' | 'between' | 'tolerance'

/** 数值 with unit and comparator, as it stands in a text. Offsets are those of the text that was given. */
export interface Quantity {
  readonly comparator: Comparator
  /** The number as printed; for "between" the lower end. */
  readonly value: number
  /** Upper end of "between"; half width of "tolerance" (±). */
  readonly second: number | null
  /** Name of the unit ("mm" for 毫米), '' where there is none. */
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** 不少于, 不得少于, 应不少于, 不允许少于 */
const NOT = '(?:应|须|需|得|宜)?不(?:[得应能可宜准许会]|允许)?'

const PREFIXES: readonly (readonly [words: string, comparator: Comparator])[] = [
  [`≥|⩾|≧|>=|=>|${NOT}(?:少于|低于|小于|短于|早于)|至少为?|最少|最低|(?:大于|高于|多于)或?等于`, 'atLeast'],
  [
    `≤|⩽|≦|<=|=<|${NOT}(?:超过|超出|大于|高于|多于|长于|迟于|晚于)|至多|最多|最高|(?:小于|低于|少于)或?等于|控制在`,
    'atMost',
  ],
  ['>|大于|高于|超过|超出|多于|优于', 'moreThan'],
  ['<|小于|低于|少于|短于|不足', 'lessThan'],
]
const SUFFIXES: readonly (readonly [words: string, comparator: Comparator])[] = [
  ['[（(]含[)）]以上|以上|及以上|或以上|起步', 'atLeast'],
  ['[（(]含[)）]以[下内]|以下|以内|及以下|或以下|之内|内(?![部存外容置径在设])', 'atMost'],
]

const words = (table: readonly (readonly [string, Comparator])[]): string =>
  table.map(([form]) => `(${form})`).join('|')
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const UNIT = unitSpellings
  .map((spelling) => (/[a-zA-Z]$/.test(spelling) ? `${escaped(spelling)}(?![a-zA-Z])` : escaped(spelling)))
  .join('|')
const NUMBER = `[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[-+]?[0-9]{1,15}(?:\\.[0-9]{1,10})?|[${HAN_NUMERAL}]{1,5}(?=[${'人名个台套家份次项年天日周件种类级张条把块本只'}分小工])`
const BLANK = '[ \\t]{0,3}'
/** Read backwards from the number, which is far rarer than what may stand in front of it. */
const AHEAD = words(PREFIXES)
const quantity = new RegExp(
  `(?<![0-9.a-zA-Z])(?:(?<=(?:${AHEAD})([:：]?${BLANK}))|)(${NUMBER})${BLANK}(${UNIT})?${BLANK}` +
    `(?:(±|[~～〜—–-]{1,2}|至|到)${BLANK}(${NUMBER})${BLANK}(${UNIT})?)?${BLANK}(?:${words(SUFFIXES)})?`,
  'g',
)

/** 长×宽×高: the unit stands behind the last number only. */
const chained = new RegExp(`^(?:[ ]{0,2}[×xX*✕╳][ ]{0,2}[0-9.]{1,12}){1,3}[ ]{0,2}(${UNIT})`)

const chosen = (groups: readonly (string | undefined)[], table: readonly (readonly [string, Comparator])[]) =>
  table.find((_, index) => groups[index] !== undefined)?.[1] ?? null

/** A number in the unit of the one it is strung to: of 80Hz～16kHz the 16 is 16000. */
const inUnitOf = (unit: string | undefined, value: number | null, own: string | undefined): number | null => {
  const [first, second] = [findUnit(unit ?? ''), findUnit(own ?? '')]
  return value !== null && first && second && first.dimension === second.dimension
    ? (value * second.factor) / first.factor
    : value
}

const toQuantity = (match: RegExpExecArray): Quantity | null => {
  const groups = match.slice(1)
  const prefix = chosen(groups, PREFIXES)
  const ahead = groups.slice(0, PREFIXES.length + 1).join('').length
  const [number, unit, joint, otherNumber, otherUnit] = groups.slice(PREFIXES.length + 1, PREFIXES.length + 6)
  const suffix = chosen(groups.slice(PREFIXES.length + 6), SUFFIXES)
  const value = parseNumber(number!.replace(/^\+/, '').replace(/^-/, ''))
  const other =
    otherNumber === undefined
      ? null
      : inUnitOf(unit, parseNumber(otherNumber.replace(/^[-+]/, '')), otherUnit)
  if (value === null) return null
  const end = match.index + match[0].trimEnd().length
  const signed = number!.startsWith('-') ? -value : value
  const shared = unit ?? otherUnit ?? chained.exec(match.input.slice(end, end + 60))?.[1]
  const named = findUnit(shared ?? '')?.name ?? ''
  if (named === '' && prefix === null && joint !== '±') return null
  const ranged = joint !== undefined && joint !== '±' && other !== null && other >= signed
  const comparator = ranged ? 'between' : joint === '±' ? 'tolerance' : (prefix ?? suffix ?? 'equal')
  return {
    comparator,
    value: signed,
    second: ranged || joint === '±' ? other : null,
    unit: named,
    start: match.index - ahead,
    end,
  }
}

const HAS_NUMBER = new RegExp(`[0-9\uff10-\uff19${HAN_NUMERAL}]`)

/** All quantities of a text, in order: ≥12寸, 不少于3人, 5mm±0.2, 10~20℃, 3年以上(含). A bare number needs a comparator to count. */
export const parseQuantities = (text: string): readonly Quantity[] =>
  HAS_NUMBER.test(text)
    ? [...foldWidth(text).matchAll(quantity)].flatMap((match) => toQuantity(match) ?? [])
    : []
