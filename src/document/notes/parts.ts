const escaped = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const HEAD_LENGTH = 20_000

/** The namespace of WordprocessingML in a part and the prefix that it has there, its colon included. */
export interface Wording {
  readonly namespace: string
  readonly prefix: string
}

/** How a part writes WordprocessingML; null where it does not declare it in its root. */
export const wordingOf = (xml: string): Wording | null => {
  for (const [, prefix = '', namespace = ''] of xml
    .slice(0, HEAD_LENGTH)
    .matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g))
    if (namespace === TRANSITIONAL || namespace === STRICT)
      return { namespace, prefix: prefix === '' ? '' : `${prefix}:` }
  return null
}

const commentXml = (id: number, text: string, p: string): string => {
  const lines = text
    .split('\n')
    .map((line) => `<${p}p><${p}r><${p}t xml:space="preserve">${escaped(line)}</${p}t></${p}r></${p}p>`)
  return `<${p}comment ${p}id="${id}" ${p}author="bidlint" ${p}initials="BL">${lines.join('')}</${p}comment>`
}

const ROOT = /(<\/(?:[\w.-]+:)?comments\s*>)\s*$/
const EMPTY_ROOT = /<((?:[\w.-]+:)?comments)([^<>]*)\/>\s*$/

/** The comments part with the texts added; those that stood there stay. Ids count from `first`. */
export const commentsPart = (
  old: string | null,
  texts: readonly string[],
  first: number,
  main: Wording,
): string | null => {
  const { prefix } = (old === null ? null : wordingOf(old)) ?? main
  const own = texts.map((text, at) => commentXml(first + at, text, prefix)).join('')
  if (old === null) {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}comments ${name}="${main.namespace}">${own}</${prefix}comments>`
  }
  const open = old.replace(EMPTY_ROOT, (_, root, rest) => `<${root}${rest}></${root}>`)
  return ROOT.test(open) ? open.replace(ROOT, (end) => own + end) : null
}

/** The first id that no comment has, in either part. */
export const freeId = (xml: string): number =>
  Math.max(
    -1,
    ...[...xml.matchAll(/<(?:[\w.-]+:)?comment\w*\s[^<>]*?id="(\d{1,9})"/g)].map(([, id]) => Number(id)),
  ) + 1

const addedAtEnd = (xml: string, root: string, child: string): string | null => {
  const open = xml.replace(new RegExp(`<((?:[\\w.-]+:)?${root})([^<>]*)/>\\s*$`), '<$1$2></$1>')
  const end = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`)
  const found = end.exec(open)
  if (!found) return null
  const prefix = found[1] ?? ''
  return open.replace(end, () => child.replaceAll('<', `<${prefix}`) + found[0])
}

/** The content types with that of the comments. */
export const typesWith = (xml: string, part: string): string | null =>
  addedAtEnd(xml, 'Types', `<Override PartName="/${part}" ContentType="${COMMENTS_TYPE}"/>`)

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** The relationships of the main part with one to the comments; `target` is relative to its folder. */
export const relationshipsWith = (
  xml: string | null,
  target: string,
  { namespace }: Wording,
): string | null => {
  const base =
    namespace === STRICT
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return addedAtEnd(
    xml ?? NO_RELATIONSHIPS,
    'Relationships',
    `<Relationship Id="rIdBidlintComments" Type="${base}/comments" Target="${target}"/>`,
  )
}
