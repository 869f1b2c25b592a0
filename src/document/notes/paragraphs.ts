/** A paragraph as it stands in the XML of a DOCX part: offsets into the text of the part. */
export interface XmlParagraph {
  /** Its words without white space, in compatibility form, for comparing. */
  readonly key: string
  /** Where its content begins, behind its properties, and where it ends. */
  readonly start: number
  readonly end: number
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** Words for comparing: what white space and letter variants a reader changes does not count. */
export const keyOf = (text: string): string => text.normalize('NFKC').replace(/[\s□☑☒☐■√✓✔●○◯]+/g, '')

interface OpenParagraph {
  start: number
  text: string
}

/** Tags, comments, processing instructions and character data; none of them runs into the next `<`. */
const TOKEN = /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w.-]+:)?([\w.-]+)([^<>]*)>/g

/**
 * The paragraphs of a part in the order in which they end, each with its own words alone. `prefix` is that of
 * WordprocessingML, with its colon. Moved and alternative content is left out.
 */
export const paragraphsIn = (xml: string, prefix: string): readonly XmlParagraph[] => {
  const open: OpenParagraph[] = []
  const found: XmlParagraph[] = []
  let hidden = 0
  let wordsFrom = -1
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, closing, tagPrefix = '', name, rest = ''] = token
    if (name === undefined) continue
    const isEmpty = rest.endsWith('/')
    const behind = token.index + whole.length
    if (name === 'Fallback' || (tagPrefix === prefix && name === 'moveFrom')) {
      if (!isEmpty) hidden += closing ? -1 : 1
      continue
    }
    if (tagPrefix !== prefix) continue
    const paragraph = open.at(-1)
    if (name === 'p' && !isEmpty) {
      if (!closing) open.push({ start: behind, text: '' })
      else if (paragraph) {
        open.pop()
        if (hidden === 0) found.push({ key: keyOf(paragraph.text), start: paragraph.start, end: token.index })
      }
    } else if (name === 'pPr' && paragraph && (closing || isEmpty)) paragraph.start = behind
    else if (name === 't' && !isEmpty) {
      if (!closing) wordsFrom = behind
      else if (paragraph && wordsFrom >= 0 && hidden === 0)
        paragraph.text += unescaped(xml.slice(wordsFrom, token.index))
    }
  }
  return found
}
