import { childOf, childrenOf, flagOf, stringOf, type XmlElement } from './xml.ts'

/** What a run's properties say; undefined where they say nothing. */
export interface RunProperties {
  readonly bold?: boolean | undefined
  readonly hidden?: boolean | undefined
  /** In half points. */
  readonly size?: number | undefined
  readonly font?: string | undefined
}

/** A number definition and the level in it; `styles` are the styles that lead to it, nearest first. */
export interface NumberReference {
  readonly numId: string
  readonly level: number
  readonly styles: readonly string[]
}

/** What a paragraph style says with all the styles it is based on. */
export interface ParagraphStyle {
  readonly run: RunProperties
  readonly centred: boolean
  /** 1 to 9, or null: no heading. */
  readonly headingLevel: number | null
  readonly number: NumberReference | null
  /** 目录 style. */
  readonly isContents: boolean
  readonly breaksPage: boolean
}

export interface Styles {
  /** By id; the default paragraph style where the id is absent or unknown. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  readonly character: (id: string | undefined) => RunProperties
  /** The number definition of a numbering style, or undefined. */
  readonly numberingStyle: (id: string) => string | undefined
}

interface Style {
  readonly id: string
  readonly name: string
  readonly element: XmlElement
}

const CHAIN_LIMIT = 30
const HEADING_NAME = /^(?:heading|标题)[ \u3000]*([1-9])$/i
const HAN_HEADING_NAME = /^([一二三四五六])级标题$/
const CONTENTS_NAME = /^(?:toc|目录|contents)[ \u3000]*[1-9]$/i

/** First definite value over sources that go from near to far. */
export const mergeRuns = (near: RunProperties, far: RunProperties): RunProperties => ({
  bold: near.bold ?? far.bold,
  hidden: near.hidden ?? far.hidden,
  size: near.size ?? far.size,
  font: near.font ?? far.font,
})

const sizeOf = (properties: XmlElement): number | undefined => {
  const size = Number.parseFloat(stringOf(properties, 'w:sz') ?? '')
  return Number.isNaN(size) ? undefined : size
}

/** Reads w:rPr. */
export const runPropertiesOf = (properties: XmlElement | undefined): RunProperties => {
  if (!properties || properties.children.length === 0) return {}
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  return {
    bold: flagOf(properties, 'w:b'),
    hidden: flagOf(properties, 'w:vanish'),
    size: sizeOf(properties),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  }
}

const outlineOf = (style: Style): number | null | undefined => {
  const value = stringOf(childOf(style.element, 'w:pPr'), 'w:outlineLvl')
  if (value !== undefined) return outlineLevel(value)
  const named = HEADING_NAME.exec(style.name)?.[1]
  if (named !== undefined) return Number(named)
  const han = HAN_HEADING_NAME.exec(style.name)?.[1]
  return han === undefined ? undefined : '一二三四五六'.indexOf(han) + 1
}

/** w:outlineLvl counts from 0; 9 is body text. */
export const outlineLevel = (value: string): number | null => {
  const level = Number.parseInt(value, 10)
  return level >= 0 && level < 9 ? level + 1 : null
}

const firstOf = <T>(chain: readonly Style[], read: (style: Style) => T | undefined): T | undefined => {
  for (const style of chain) {
    const value = read(style)
    if (value !== undefined) return value
  }
  return undefined
}

const numberPart =
  (name: string) =>
  (style: Style): string | undefined =>
    stringOf(childOf(childOf(style.element, 'w:pPr'), 'w:numPr'), name)

const numberOf = (chain: readonly Style[]): NumberReference | null => {
  const numId = firstOf(chain, numberPart('w:numId'))
  if (numId === undefined) return null
  const level = Number.parseInt(firstOf(chain, numberPart('w:ilvl')) ?? '0', 10)
  return { numId, level, styles: chain.map(({ id }) => id) }
}

const runOf = (chain: readonly Style[]): RunProperties =>
  chain.map(({ element }) => runPropertiesOf(childOf(element, 'w:rPr'))).reduce(mergeRuns, {})

/** Reads styles.xml; without one, all styles say nothing. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const styles = new Map<string, Style>()
  const defaults = new Map<string, string>()
  for (const element of childrenOf(root, 'w:style')) {
    const id = element.attributes['w:styleId'] ?? ''
    styles.set(id, { id, name: stringOf(element, 'w:name') ?? id, element })
    if (['1', 'true', 'on'].includes(element.attributes['w:default'] ?? ''))
      defaults.set(element.attributes['w:type'] ?? '', id)
  }
  const documentRun = runPropertiesOf(
    childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  )

  const chainOf = (id: string | undefined): readonly Style[] => {
    const chain: Style[] = []
    let style = styles.get(id ?? '')
    while (style && chain.length < CHAIN_LIMIT) {
      chain.push(style)
      style = styles.get(stringOf(style.element, 'w:basedOn') ?? '')
    }
    return chain
  }
  const paragraphStyle = (chain: readonly Style[]): ParagraphStyle => {
    const property = (name: string) =>
      firstOf(chain, ({ element }) => stringOf(childOf(element, 'w:pPr'), name))
    return {
      run: mergeRuns(runOf(chain), documentRun),
      centred: property('w:jc') === 'center',
      headingLevel: firstOf(chain, outlineOf) ?? null,
      number: numberOf(chain),
      isContents: chain.some(({ name }) => CONTENTS_NAME.test(name)),
      breaksPage:
        firstOf(chain, ({ element }) => flagOf(childOf(element, 'w:pPr'), 'w:pageBreakBefore')) ?? false,
    }
  }
  const remembered = <T>(make: (id: string) => T) => {
    const known = new Map<string, T>()
    return (id: string): T => {
      const found = known.get(id)
      if (found !== undefined) return found
      const made = make(id)
      known.set(id, made)
      return made
    }
  }
  const paragraph = remembered((id) => paragraphStyle(chainOf(id)))
  const character = remembered((id) => runOf(chainOf(id)))
  const paragraphDefault = defaults.get('paragraph') ?? ''
  return {
    paragraph: (id) => paragraph(id !== undefined && styles.has(id) ? id : paragraphDefault),
    character: (id) => (id === undefined ? {} : character(id)),
    numberingStyle: (id) => firstOf(chainOf(id), numberPart('w:numId')),
  }
}
