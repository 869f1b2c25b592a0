declare const written: unique symbol

/** XML that is safe to put into a part as it is. */
export type Xml = string & { readonly [written]: true }

/** What an element may hold; nothing is left out. */
export type XmlContent = Xml | null | undefined | false | readonly XmlContent[]

type Attributes = Readonly<Record<string, string | number | null | undefined | false>>

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // An attribute's line breaks and tabs would be read as spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Characters that XML 1.0 forbids, other controls, and those that reorder text for the eye. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Cs}\ufffe\uffff]/gu

/** Text without what XML forbids: controls, noncharacters, halves of surrogate pairs. */
export const legalText = (words: string): string => words.replace(FORBIDDEN, '')

/** Escaped text. */
export const text = (words: string): Xml =>
  legalText(words).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]!) as Xml

const flat = (content: XmlContent): string =>
  typeof content === 'string' ? content : content ? content.map(flat).join('') : ''

/** An element; attributes that are null, undefined or false are left out. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...content: readonly XmlContent[]
): Xml => {
  let head = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== null && value !== undefined && value !== false) head += ` ${key}="${text(String(value))}"`
  }
  const inside = flat(content)
  return (inside === '' ? `${head}/>` : `${head}>${inside}</${name}>`) as Xml
}

/** A whole part of a package. */
export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
