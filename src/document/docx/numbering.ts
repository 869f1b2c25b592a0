import { formatNumber } from './number-format.ts'
import type { NumberReference, Styles } from './styles.ts'
import { isSymbolFont, printable } from './symbols.ts'
import { childOf, childrenOf, flagOf, stringOf, type XmlElement } from './xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly pattern: string | undefined
  /** "第%1章", "%1.%2", or the bullet. */
  readonly text: string
  readonly isTight: boolean
  readonly isLegal: boolean
  readonly isHidden: boolean
  /** Restarts after this level (from 1) or a higher one; 0 never; undefined after any higher level. */
  readonly restart: number | undefined
  readonly style: string | undefined
}

interface Definition {
  /** Lists that share it count on together. */
  readonly id: string
  readonly levels: ReadonlyMap<number, Level>
}

interface List {
  readonly definition: Definition
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

/** An automatic number as printed; `isTight` where the words follow without a space. */
export interface PrintedNumber {
  readonly label: string
  readonly level: number
  readonly isTight: boolean
}

/** Gives the next number of a list; null where there is none. Counts, so each paragraph asks once, in order. */
export type Numberer = (reference: NumberReference) => PrintedNumber | null

const integer = (value: string | undefined): number | undefined => {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

const bulletOf = (text: string, font: string | undefined): string =>
  [...text].map((character) => printable(character.codePointAt(0)!, font) ?? '•').join('')

const readLevel = (element: XmlElement): Level => {
  const numberFormat = childOf(element, 'w:numFmt')?.attributes ?? {}
  const format = numberFormat['w:val'] ?? 'decimal'
  const text = stringOf(element, 'w:lvlText') ?? ''
  const run = childOf(element, 'w:rPr')
  const fonts = childOf(run, 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  const isSymbol = format === 'bullet' || (isSymbolFont(font) && !text.includes('%'))
  return {
    start: integer(stringOf(element, 'w:start')) ?? 0,
    format,
    pattern: numberFormat['w:format'],
    text: isSymbol ? bulletOf(text, font) : text,
    isTight: stringOf(element, 'w:suff') === 'nothing',
    isLegal: flagOf(element, 'w:isLgl') ?? false,
    isHidden: flagOf(run, 'w:vanish') ?? false,
    restart: integer(stringOf(element, 'w:lvlRestart')),
    style: stringOf(element, 'w:pStyle'),
  }
}

const levelsOf = (elements: readonly XmlElement[]): ReadonlyMap<number, Level> =>
  new Map(elements.map((element) => [integer(element.attributes['w:ilvl']) ?? 0, readLevel(element)]))

const readLists = (root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> => {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  )
  const numbers = new Map(
    childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]),
  )
  const abstractOf = (number: XmlElement | undefined): XmlElement | undefined =>
    abstracts.get(stringOf(number, 'w:abstractNumId') ?? '')
  const linked = (abstract: XmlElement): XmlElement => {
    const style = stringOf(abstract, 'w:numStyleLink')
    const number = style === undefined ? undefined : numbers.get(styles.numberingStyle(style) ?? '')
    return abstractOf(number) ?? abstract
  }
  const definitions = new Map<XmlElement, Definition>()
  const definitionOf = (abstract: XmlElement): Definition => {
    const known = definitions.get(abstract)
    if (known) return known
    const made = {
      id: abstract.attributes['w:abstractNumId'] ?? '',
      levels: levelsOf(childrenOf(abstract, 'w:lvl')),
    }
    definitions.set(abstract, made)
    return made
  }
  const lists = new Map<string, List>()
  for (const [id, number] of numbers) {
    const abstract = abstractOf(number)
    if (!abstract) continue
    const definition = definitionOf(linked(abstract))
    const overrides = childrenOf(number, 'w:lvlOverride')
    const starts = overrides.flatMap((override): [number, number][] => {
      const start = integer(stringOf(override, 'w:startOverride'))
      return start === undefined ? [] : [[integer(override.attributes['w:ilvl']) ?? 0, start]]
    })
    const replaced = levelsOf(overrides.flatMap((override) => childrenOf(override, 'w:lvl')))
    lists.set(id, {
      definition,
      levels: new Map([...definition.levels, ...replaced]),
      starts: new Map(starts),
    })
  }
  return lists
}

/** The level that is tied to one of the styles, nearest style first. */
const levelOfStyle = (list: List, styles: readonly string[]): number | undefined => {
  for (const style of styles)
    for (const [index, level] of list.levels) if (level.style === style) return index
  return undefined
}

const print = (list: List, index: number, counts: ReadonlyMap<number, number>): string => {
  const level = list.levels.get(index)!
  if (level.format === 'bullet') return level.text
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1
    const source = list.levels.get(other)
    if (!source) return ''
    const value = counts.get(other) ?? list.starts.get(other) ?? source.start
    return formatNumber(
      value,
      level.isLegal && source.format !== 'none' ? 'decimal' : source.format,
      source.pattern,
    )
  })
}

/** Rebuilds automatic numbers from numbering.xml, as Word counts them. */
export const makeNumberer = (root: XmlElement | undefined, styles: Styles): Numberer => {
  const lists = readLists(root, styles)
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  const countersOf = (list: List): Map<number, number> => {
    const known = counters.get(list.definition.id)
    if (known) return known
    const made = new Map<number, number>()
    counters.set(list.definition.id, made)
    return made
  }
  const advance = (numId: string, list: List, index: number): ReadonlyMap<number, number> => {
    const counts = countersOf(list)
    const key = `${numId}:${index}`
    const start = list.starts.get(index)
    const restarts = start !== undefined && !begun.has(key)
    begun.add(key)
    const before = restarts ? undefined : counts.get(index)
    counts.set(index, before === undefined ? (start ?? list.levels.get(index)!.start) : before + 1)
    for (const deeper of [...counts.keys()]) {
      if (deeper <= index) continue
      const restart = list.levels.get(deeper)?.restart
      if (restart === undefined || index < restart) counts.delete(deeper)
    }
    return counts
  }
  return ({ numId, level, styles: chain }) => {
    const list = lists.get(numId)
    if (!list) return null
    const index = levelOfStyle(list, chain) ?? level
    const definition = list.levels.get(index)
    if (!definition) return null
    const label = print(list, index, advance(numId, list, index)).trim()
    if (definition.isHidden || label === '') return null
    return { label, level: index, isTight: definition.isTight }
  }
}
