import type { Tone } from '../xlsx.ts'
import { element, type Xml } from '../xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Looks of a cell. */
export interface Looks {
  readonly tone: Tone | 'header' | null
  readonly bold: boolean
  readonly link: boolean
  readonly align: 'left' | 'center' | 'right'
  /** Number format, null for none. */
  readonly format: string | null
  /** The text begins like a formula; Excel keeps it a text when it is edited. */
  readonly quoted: boolean
}

/** The looks of a workbook: each is held once. */
export interface StyleTable {
  readonly indexOf: (looks: Looks) => number
  readonly xml: () => Xml
}

/** Background and letters, in RGB; letters stand at 4.5 to 1 or more. */
const TONES: Readonly<Record<Tone | 'header', readonly [fill: string, letters: string]>> = {
  header: ['1F3A5F', 'FFFFFF'],
  good: ['E3F1E5', '1B5E20'],
  warn: ['FFF1D0', '6B4A00'],
  bad: ['FBE0DE', '8E1B14'],
  muted: ['F0F1F3', '555B63'],
  input: ['FFFDE7', '222222'],
  accent: ['E4ECF7', '1F3A5F'],
}

const FIRST_OWN_FORMAT = 164

/** Places of values in the order in which they were first asked for. */
const places = <T>() => {
  const known = new Map<string, { readonly at: number; readonly value: T }>()
  return {
    of: (value: T): number => {
      const key = JSON.stringify(value)
      const found = known.get(key) ?? { at: known.size, value }
      known.set(key, found)
      return found.at
    },
    all: (): readonly T[] => [...known.values()].map(({ value }) => value),
  }
}

interface Font {
  readonly colour: string
  readonly bold: boolean
  readonly underline: boolean
}

const font = ({ colour, bold, underline }: Font): Xml =>
  element(
    'font',
    {},
    bold && element('b'),
    underline && element('u'),
    element('sz', { val: 10 }),
    element('color', { rgb: `FF${colour}` }),
    element('name', { val: '宋体' }),
    element('family', { val: 3 }),
    element('charset', { val: 134 }),
  )

const solid = (colour: string): Xml =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: `FF${colour}` }),
      element('bgColor', { indexed: 64 }),
    ),
  )

const pattern = (patternType: string): Xml => element('fill', {}, element('patternFill', { patternType }))

const THIN_BORDER = element(
  'border',
  {},
  ['left', 'right', 'top', 'bottom'].map((side) =>
    element(side, { style: 'thin' }, element('color', { rgb: 'FFC9CED6' })),
  ),
  element('diagonal'),
)

const list = (name: string, members: readonly Xml[]): Xml => element(name, { count: members.length }, members)

/** An empty table of looks. */
export const styleTable = (): StyleTable => {
  const fonts = places<Font>()
  const fills = places<string>()
  const formats = places<string>()
  const looks = places<Looks>()
  fonts.of({ colour: '222222', bold: false, underline: false })
  const fontOf = ({ tone, bold, link }: Looks): number =>
    fonts.of({
      colour: link && tone !== 'header' ? '1A56B0' : tone ? TONES[tone][1] : '222222',
      bold: bold || tone === 'header',
      underline: link,
    })
  const format = (each: Looks): Xml => {
    const numFmtId = each.format === null ? 0 : FIRST_OWN_FORMAT + formats.of(each.format)
    return element(
      'xf',
      {
        numFmtId,
        fontId: fontOf(each),
        // The first two fills are Excel's own.
        fillId: each.tone ? fills.of(TONES[each.tone][0]) + 2 : 0,
        borderId: 1,
        xfId: 0,
        quotePrefix: each.quoted && 1,
        applyNumberFormat: numFmtId > 0 && 1,
        applyFont: 1,
        applyFill: each.tone !== null && 1,
        applyBorder: 1,
        applyAlignment: 1,
      },
      element('alignment', {
        horizontal: each.align,
        vertical: each.tone === 'header' ? 'center' : 'top',
        wrapText: 1,
      }),
    )
  }
  return {
    // The first is Excel's default, for cells that were never written.
    indexOf: (each) => looks.of(each) + 1,
    xml: () => {
      const cellFormats = looks.all().map(format)
      const own = formats.all()
      return element(
        'styleSheet',
        { xmlns: MAIN },
        own.length > 0 &&
          list(
            'numFmts',
            own.map((formatCode, at) => element('numFmt', { numFmtId: FIRST_OWN_FORMAT + at, formatCode })),
          ),
        list('fonts', fonts.all().map(font)),
        list('fills', [pattern('none'), pattern('gray125'), ...fills.all().map(solid)]),
        list('borders', [
          element(
            'border',
            {},
            ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
          ),
          THIN_BORDER,
        ]),
        list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list('cellXfs', [
          element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
          ...cellFormats,
        ]),
        list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      )
    },
  }
}
