/** Markup that is safe to put into a page as it is. */
export interface Markup {
  readonly markup: string
}

/** What a template may hold: text is escaped, markup is not, nothing is left out. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that HTML forbids, and those that reorder text for the eye. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

const escapeText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ESCAPES[character]!)

const isMarkup = (content: Content): content is Markup =>
  typeof content === 'object' && content !== null && 'markup' in content

const render = (content: Content): string => {
  if (content === null || content === undefined || content === false) return ''
  if (isMarkup(content)) return content.markup
  if (typeof content === 'object') return content.map(render).join('')
  return escapeText(String(content))
}

/** A template of HTML in which every value is escaped unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup => ({
  markup: strings.reduce((page, string, at) => page + render(values[at - 1]) + string),
})

/** Text of our own that is markup already: the style sheet and the script. */
export const trusted = (markup: string): Markup => ({ markup })
