import { element, type Xml, type XmlContent } from '../xml.ts'

/** Namespaces of the parts of a document. */
export const WORD_NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'mc:Ignorable': 'w14',
} as const

const SONG = '宋体'
const HEI = '黑体'
const LATIN = 'Times New Roman'

/** Names of a font for Latin and Chinese letters. */
const fonts = (chinese: string): Xml =>
  element('w:rFonts', { 'w:ascii': LATIN, 'w:hAnsi': LATIN, 'w:eastAsia': chinese, 'w:cs': LATIN })

/** Size of letters in points. */
export const sizeOf = (points: number): Xml[] => [
  element('w:sz', { 'w:val': points * 2 }),
  element('w:szCs', { 'w:val': points * 2 }),
]

interface Style {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: XmlContent
  readonly run?: XmlContent
}

const styleXml = ({ id, name, basedOn, next, paragraph, run }: Style): Xml =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, 'w:default': id === 'Normal' && 1 },
    element('w:name', { 'w:val': name }),
    basedOn !== undefined && element('w:basedOn', { 'w:val': basedOn }),
    next !== undefined && element('w:next', { 'w:val': next }),
    element('w:qFormat'),
    paragraph ? element('w:pPr', {}, paragraph) : null,
    run ? element('w:rPr', {}, run) : null,
  )

const spacing = (before: number, after: number, line = 300): Xml =>
  element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': 'auto' })

const colour = (rgb: string): Xml => element('w:color', { 'w:val': rgb })
const centred = element('w:jc', { 'w:val': 'center' })
const bold = element('w:b')

const HEADING_SIZES = [16, 14, 12, 11] as const

const headings: readonly Style[] = HEADING_SIZES.map((size, at) => ({
  id: `Heading${at + 1}`,
  name: `heading ${at + 1}`,
  basedOn: 'Normal',
  next: 'Body',
  paragraph: [
    element('w:keepNext'),
    element('w:keepLines'),
    spacing(at === 0 ? 360 : 240, at === 0 ? 160 : 100),
    element('w:outlineLvl', { 'w:val': at }),
  ],
  run: [fonts(HEI), bold, colour('1F3A5F'), sizeOf(size)],
}))

const contents: readonly Style[] = [1, 2, 3, 4].map((level) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: [
    element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': 9184 })),
    spacing(0, 40),
    element('w:ind', { 'w:left': (level - 1) * 420 }),
  ],
}))

const PARAGRAPHS: readonly Style[] = [
  { id: 'Normal', name: 'Normal' },
  {
    id: 'Body',
    name: 'Body Text',
    basedOn: 'Normal',
    paragraph: [spacing(0, 80), element('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': 420 })],
  },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    paragraph: [spacing(240, 120), centred],
    run: [fonts(HEI), bold, colour('1F3A5F'), sizeOf(22)],
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    paragraph: [spacing(0, 240), centred],
    run: [colour('555B63'), sizeOf(11)],
  },
  ...headings,
  ...contents,
  {
    id: 'ContentsTitle',
    name: 'TOC Heading',
    basedOn: 'Normal',
    paragraph: [element('w:keepNext'), spacing(240, 160), centred],
    run: [fonts(HEI), bold, sizeOf(16)],
  },
  {
    id: 'ListItem',
    name: 'List Paragraph',
    basedOn: 'Normal',
    paragraph: spacing(0, 60),
  },
  { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: spacing(20, 20, 264), run: sizeOf(9) },
  {
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    paragraph: spacing(0, 60, 276),
    run: [colour('555B63'), sizeOf(9)],
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    paragraph: [
      element(
        'w:pBdr',
        {},
        element('w:left', { 'w:val': 'single', 'w:sz': 18, 'w:space': 8, 'w:color': 'B8C4D6' }),
      ),
      spacing(40, 80),
      element('w:ind', { 'w:left': 360 }),
    ],
    run: [colour('333A44'), sizeOf(10)],
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    paragraph: [element('w:keepNext'), spacing(120, 60), centred],
    run: [fonts(HEI), sizeOf(10)],
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: [
      element(
        'w:pBdr',
        {},
        element('w:bottom', { 'w:val': 'single', 'w:sz': 4, 'w:space': 4, 'w:color': 'A9B1BC' }),
      ),
      centred,
    ],
    run: [colour('555B63'), sizeOf(9)],
  },
  { id: 'Footer', name: 'footer', basedOn: 'Normal', paragraph: centred, run: [colour('555B63'), sizeOf(9)] },
]

const LINK_STYLE = element(
  'w:style',
  { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
  element('w:name', { 'w:val': 'Hyperlink' }),
  element('w:rPr', {}, colour('1A56B0'), element('w:u', { 'w:val': 'single' })),
)

const DEFAULTS = element(
  'w:docDefaults',
  {},
  element(
    'w:rPrDefault',
    {},
    element(
      'w:rPr',
      {},
      fonts(SONG),
      sizeOf(10.5),
      element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    ),
  ),
  element('w:pPrDefault', {}, element('w:pPr', {}, spacing(0, 0))),
)

/** The part that holds the styles. */
export const STYLES: Xml = element(
  'w:styles',
  WORD_NAMESPACES,
  DEFAULTS,
  PARAGRAPHS.map(styleXml),
  LINK_STYLE,
)

/** The part that tells Word how to treat the document. */
export const SETTINGS: Xml = element(
  'w:settings',
  WORD_NAMESPACES,
  element('w:zoom', { 'w:percent': 100 }),
  element('w:defaultTabStop', { 'w:val': 420 }),
  element('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
  element(
    'w:compat',
    {},
    element('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  ),
)

const fontXml = (name: string, others: string): Xml =>
  element(
    'w:font',
    { 'w:name': name },
    element('w:altName', { 'w:val': others }),
    element('w:charset', { 'w:val': '86' }),
    element('w:family', { 'w:val': 'auto' }),
    element('w:pitch', { 'w:val': 'variable' }),
  )

/** The part that names what stands in for a font that a machine lacks. */
export const FONT_TABLE: Xml = element(
  'w:fonts',
  WORD_NAMESPACES,
  fontXml(SONG, 'SimSun;Songti SC;Noto Serif CJK SC'),
  fontXml(HEI, 'SimHei;Heiti SC;Noto Sans CJK SC'),
)
