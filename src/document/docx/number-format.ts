const HAN_DIGITS = '〇一二三四五六七八九'
const SIMPLIFIED_LEGAL = '零壹贰叁肆伍陆柒捌玖'
const TRADITIONAL_LEGAL = '零壹貳參肆伍陸柒捌玖'
const JAPANESE_LEGAL = '〇壱弐参四伍六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

const digits =
  (set: string) =>
  (value: number): string =>
    [...String(value)].map((digit) => [...set][Number(digit)]!).join('')

/** One of a run of characters; the plain number where the run ends. */
const nth =
  (set: string) =>
  (value: number): string =>
    [...set][value - 1] ?? String(value)

const from = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index)).join('')

/** How a numeral system names places and writes gaps. */
interface Places {
  readonly digits: string
  readonly names: readonly [string, string, string, string]
  readonly tenThousand: string
  /** Written once for a gap between places (一百〇一); '' where gaps are silent (百一). */
  readonly gap: string
  /** True where a leading one is silent before a place name: '十' for 10 only, or before all names (百一). */
  readonly silentOne: 'none' | 'ten' | 'all'
}

const belowTenThousand = (value: number, system: Places, isHead: boolean): string => {
  let text = ''
  let hasGap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      hasGap = text !== ''
      continue
    }
    if (hasGap) text += system.gap
    hasGap = false
    const isSilent =
      digit === 1 &&
      place > 0 &&
      (system.silentOne === 'all' || (system.silentOne === 'ten' && place === 1 && text === '' && isHead))
    text += (isSilent ? '' : [...system.digits][digit]!) + system.names[place]
  }
  return text
}

const places =
  (system: Places) =>
  (value: number): string => {
    if (value === 0) return [...system.digits][0]!
    const high = Math.floor(value / 10_000)
    const low = value % 10_000
    if (high === 0) return belowTenThousand(low, system, true)
    const gap = low > 0 && low < 1000 ? system.gap : ''
    return (
      belowTenThousand(high, system, true) + system.tenThousand + gap + belowTenThousand(low, system, false)
    )
  }

const HAN_NAMES = ['', '十', '百', '千'] as const
const counting = places({
  digits: HAN_DIGITS,
  names: HAN_NAMES,
  tenThousand: '万',
  gap: '〇',
  silentOne: 'ten',
})
const legal = (set: string, tenThousand: string) =>
  places({ digits: set, names: ['', '拾', '佰', '仟'], tenThousand, gap: '零', silentOne: 'none' })

/** Up to 99 with 十, from 100 on digit by digit, the zero as a circle (一○一). */
const chineseCounting = (value: number): string =>
  value < 100 ? counting(value) : digits(`○${HAN_DIGITS.slice(1)}`)(value)

const fullWidth = (value: number): string => digits('０１２３４５６７８９')(value)

/** a … z, aa, bb: the letter repeated, as Word does. */
const letter = (value: number): string => {
  const round = Math.ceil(value / 26)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(round, 50))
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (value: number): string => {
  let rest = Math.min(value, 10_000)
  let text = ''
  for (const [size, sign] of ROMAN)
    while (rest >= size) {
      text += sign
      rest -= size
    }
  return text
}

const ordinal = (value: number): string => {
  const isTeen = value % 100 >= 11 && value % 100 <= 13
  return `${value}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`
}

const SMALL =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  )
const TENS = 'Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ')

const cardinal = (value: number): string => {
  if (value < 20) return SMALL[value]!
  if (value > 99) return String(value)
  const unit = value % 10
  return TENS[Math.floor(value / 10) - 2]! + (unit === 0 ? '' : `-${SMALL[unit]!.toLowerCase()}`)
}

const circled = nth(from(0x2460, 20) + from(0x3251, 15) + from(0x32b1, 15))
const sexagenary = (value: number): string => STEMS[(value - 1) % 10]! + BRANCHES[(value - 1) % 12]!

/** Word's numbering formats (ST_NumberFormat) that are not plain decimal. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: nth(from(0x2474, 20)),
  decimalEnclosedFullstop: nth(from(0x2488, 20)),
  ideographEnclosedCircle: nth(from(0x3220, 10)),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting,
  chineseCountingThousand: counting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: counting,
  ideographDigital: digits(HAN_DIGITS),
  taiwaneseDigital: digits(`○${HAN_DIGITS.slice(1)}`),
  japaneseDigitalTenThousand: digits(HAN_DIGITS),
  japaneseCounting: places({
    digits: HAN_DIGITS,
    names: HAN_NAMES,
    tenThousand: '万',
    gap: '',
    silentOne: 'all',
  }),
  japaneseLegal: places({
    digits: JAPANESE_LEGAL,
    names: ['', '拾', '百', '阡'],
    tenThousand: '萬',
    gap: '',
    silentOne: 'none',
  }),
  koreanDigital2: digits('零一二三四五六七八九'),
  chineseLegalSimplified: legal(SIMPLIFIED_LEGAL, '万'),
  ideographLegalTraditional: legal(TRADITIONAL_LEGAL, '萬'),
  ideographTraditional: nth(STEMS),
  ideographZodiac: nth(BRANCHES),
  ideographZodiacTraditional: sexagenary,
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal,
  cardinalText: cardinal,
  hex: (value) => value.toString(16).toUpperCase(),
}

/**
 * A number as Word prints it in one of its numbering formats; unknown formats are decimal.
 * `pattern` is the example of a custom format ("001, 002, …").
 */
export const formatNumber = (value: number, format: string, pattern?: string): string => {
  if (format === 'custom') return String(value).padStart(pattern?.split(',')[0]?.trim().length ?? 0, '0')
  const make = FORMATS[format]
  if (!make || (value < 1 && /letter|Roman|Traditional|Enclosed|Zodiac/i.test(format))) return String(value)
  return make(value)
}
