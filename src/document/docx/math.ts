import { childOf, childrenOf, wordsOf, type XmlElement } from './xml.ts'

const IS_SIMPLE = /^[^+\-−*/×÷=\s]*$/u

const grouped = (text: string): string => (IS_SIMPLE.test(text) ? text : `(${text})`)

const partOf = (element: XmlElement, name: string): string => mathText(childOf(element, name))

const property = (element: XmlElement, properties: string, name: string): string | undefined =>
  childOf(childOf(element, properties), name)?.attributes['m:val']

const delimited = (element: XmlElement): string => {
  const open = property(element, 'm:dPr', 'm:begChr') ?? '('
  const close = property(element, 'm:dPr', 'm:endChr') ?? ')'
  return open + childrenOf(element, 'm:e').map(mathText).join(',') + close
}

/** Shapes whose parts do not simply follow one another. */
const SHAPES: Readonly<Record<string, (element: XmlElement) => string>> = {
  'm:f': (element) => `${grouped(partOf(element, 'm:num'))}/${grouped(partOf(element, 'm:den'))}`,
  'm:d': delimited,
  'm:rad': (element) => `${partOf(element, 'm:deg')}√${grouped(partOf(element, 'm:e'))}`,
  'm:sSup': (element) => `${partOf(element, 'm:e')}^${grouped(partOf(element, 'm:sup'))}`,
  'm:nary': (element) =>
    (property(element, 'm:naryPr', 'm:chr') ?? '∫') +
    partOf(element, 'm:sub') +
    partOf(element, 'm:sup') +
    partOf(element, 'm:e'),
}

/** A formula (公式) on one line: fractions with a slash, powers with ^, roots with √. */
export const mathText = (element: XmlElement | undefined): string => {
  if (!element) return ''
  if (element.name === 'm:t') return wordsOf(element)
  if (element.name === 'w:del' || element.name === 'w:moveFrom') return ''
  const shape = SHAPES[element.name]
  return shape ? shape(element) : childrenOf(element).map(mathText).join('')
}
