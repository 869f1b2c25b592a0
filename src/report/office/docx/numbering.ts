import { element, type Xml } from '../xml.ts'
import { WORD_NAMESPACES } from './styles.ts'

/** `w:numId` of bulleted lists and of headings; ordered lists have one each from {@link FIRST_ORDERED} on. */
export const BULLETS = 1
export const HEADINGS = 2
export const FIRST_ORDERED = 3

const BULLET_SIGNS = ['•', '–', '·'] as const
const NUMBER_TEXTS = ['%1.', '%1.%2', '%1.%2.%3'] as const
const HEADING_TEXTS = ['%1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'] as const

const level = (at: number, format: string, sign: string): Xml =>
  element(
    'w:lvl',
    { 'w:ilvl': at },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    element('w:lvlText', { 'w:val': sign }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, element('w:ind', { 'w:left': 420 * (at + 1), 'w:hanging': 420 })),
  )

/** A heading's number stands at the margin, one space before its words. */
const headingLevel = (at: number, sign: string): Xml =>
  element(
    'w:lvl',
    { 'w:ilvl': at },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': 'decimal' }),
    element('w:suff', { 'w:val': 'space' }),
    element('w:lvlText', { 'w:val': sign }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, element('w:ind', { 'w:left': 0, 'w:firstLine': 0 })),
  )

const abstract = (id: number, levels: readonly Xml[]): Xml =>
  element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    element('w:multiLevelType', { 'w:val': 'multilevel' }),
    levels,
  )

const number = (id: number, abstractId: number, restarts: boolean): Xml =>
  element(
    'w:num',
    { 'w:numId': id },
    element('w:abstractNumId', { 'w:val': abstractId }),
    restarts && element('w:lvlOverride', { 'w:ilvl': 0 }, element('w:startOverride', { 'w:val': 1 })),
  )

/** The part that numbers lists; each of the `ordered` lists begins at 1. */
export const drawnNumbering = (ordered: number): Xml =>
  element(
    'w:numbering',
    WORD_NAMESPACES,
    abstract(
      0,
      BULLET_SIGNS.map((sign, at) => level(at, 'bullet', sign)),
    ),
    abstract(
      1,
      NUMBER_TEXTS.map((sign, at) => level(at, 'decimal', sign)),
    ),
    abstract(
      2,
      HEADING_TEXTS.map((sign, at) => headingLevel(at, sign)),
    ),
    number(BULLETS, 0, false),
    number(HEADINGS, 2, false),
    Array.from({ length: ordered }, (_, at) => number(FIRST_ORDERED + at, 1, true)),
  )
