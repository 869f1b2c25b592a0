import { element, type Xml } from '../xml.ts'
import { WORD_NAMESPACES } from './styles.ts'

/** `w:numId` of bulleted lists; ordered lists have one each from {@link FIRST_ORDERED} on. */
export const BULLETS = 1
export const FIRST_ORDERED = 2

const BULLET_SIGNS = ['•', '–', '·'] as const
const NUMBER_TEXTS = ['%1.', '%1.%2', '%1.%2.%3'] as const

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

const abstract = (id: number, format: string, signs: readonly string[]): Xml =>
  element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    element('w:multiLevelType', { 'w:val': 'multilevel' }),
    signs.map((sign, at) => level(at, format, sign)),
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
    abstract(0, 'bullet', BULLET_SIGNS),
    abstract(1, 'decimal', NUMBER_TEXTS),
    number(BULLETS, 0, false),
    Array.from({ length: ordered }, (_, at) => number(FIRST_ORDERED + at, 1, true)),
  )
