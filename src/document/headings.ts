/** What a page shows of a paragraph that may be a heading without being styled as one. */
export interface HeadingSigns {
  readonly text: string
  readonly label: string
  readonly bold: boolean
  readonly centred: boolean
  /** Set larger than the body text of its document. */
  readonly large: boolean
}

const DIVISION = /^第.{1,9}(?:部分|篇|卷|编|册)$/u
const CHAPTER = /^第.{1,9}章$/u
const SECTION = /^第.{1,9}节$/u
const HAN_ITEM = /^[一二三四五六七八九十百〇○零]{1,5}[、．.]?$/u
const HAN_SUB_ITEM = /^[（(][一二三四五六七八九十]{1,4}[)）]$/u

const SENTENCE_END = /[。；;，,！!？?：:]$/u
const INNER_SENTENCE = /[。；！？]/u
const LEADER_AND_PAGE = /(?:[.．·…。_]{3,}|\t)[ \u3000]*[-—]?[ \u3000]*[0-9ⅠⅡⅢIVX]{1,4}[ \u3000]*[-—]?$/u

const CHAPTER_LENGTH = 40
const ITEM_LENGTH = 30

/** True for a line of a table of contents (目录): dot leaders or a tab, then a page number. */
export const isContentsLine = (text: string): boolean => LEADER_AND_PAGE.test(text)

/** Level of a heading by its number alone: 第X部分 and 第X章 1, 第X节 2, 一、 3, （一） 4; null for all others. */
export const labelLevel = (label: string): number | null => {
  if (DIVISION.test(label) || CHAPTER.test(label)) return 1
  if (SECTION.test(label)) return 2
  if (HAN_ITEM.test(label)) return 3
  return HAN_SUB_ITEM.test(label) ? 4 : null
}

/**
 * Level of a paragraph that stands as a heading though nothing says so: short, no sentence,
 * numbered 第X章 and bold, centred or large; or numbered 一、 or （一） and bold. Null otherwise.
 */
export const typedHeadingLevel = (signs: HeadingSigns): number | null => {
  const level = labelLevel(signs.label)
  if (level === null || isContentsLine(signs.text) || INNER_SENTENCE.test(signs.text)) return null
  const words = signs.text.slice(signs.label.length).trim()
  if (words === '' && level > 2) return null
  if (SENTENCE_END.test(signs.text)) return null
  const stands = level <= 2 ? signs.bold || signs.centred || signs.large : signs.bold
  const limit = level <= 2 ? CHAPTER_LENGTH : ITEM_LENGTH
  return stands && signs.text.length <= limit ? level : null
}
