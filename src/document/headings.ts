/** What a page shows of a paragraph that may be a heading without being styled as one. */
export interface HeadingSigns {
  readonly text: string
  readonly label: string
  readonly bold: boolean
  readonly centred: boolean
  /** Set larger than the body text of its document. */
  readonly large: boolean
}

/** How high a number stands: 第X部分 (册, 卷, 篇, 编), 第X章, 第X节, 一、 and （一）. */
export type LabelRank = 'division' | 'chapter' | 'section' | 'item' | 'subItem'

const RANKS: readonly (readonly [LabelRank, RegExp])[] = [
  ['division', /^第.{1,9}(?:部分|篇|卷|编|册)$/u],
  ['chapter', /^第.{1,9}章$/u],
  ['section', /^第.{1,9}节$/u],
  ['item', /^[一二三四五六七八九十百〇○零]{1,5}[、．.]?$/u],
  ['subItem', /^[（(][一二三四五六七八九十]{1,4}[)）]$/u],
]

const LEVELS: Readonly<Record<LabelRank, number>> = {
  division: 1,
  chapter: 1,
  section: 2,
  item: 3,
  subItem: 4,
}

const CLAUSE_END = /[。；;]$/u
const SENTENCE_END = /[。；;，,！!？?：:]$/u
const INNER_SENTENCE = /[。；！？]./u
const LEADER_AND_PAGE = /(?:[.．·…。_]{3,}|\t)[ \u3000]*[-—]?[ \u3000]*[0-9ⅠⅡⅢIVX]{1,4}[ \u3000]*[-—]?$/u
const HAS_WORDS = /[\p{L}\p{N}]/u

const CHAPTER_LENGTH = 40
const ITEM_LENGTH = 30
const CLAUSE_LENGTH = 100

/** True for a line of a table of contents (目录): dot leaders or a tab, then a page number. */
export const isContentsLine = (text: string): boolean => LEADER_AND_PAGE.test(text)

/** True for words that are a clause and no title, whatever their style says. */
export const isClause = (text: string): boolean =>
  text.length > CLAUSE_LENGTH || CLAUSE_END.test(text) || INNER_SENTENCE.test(text) || !HAS_WORDS.test(text)

/** How high a number stands, or null for numbers that say nothing about it (1., (1), ①). */
export const labelRank = (label: string): LabelRank | null =>
  RANKS.find(([, shape]) => shape.test(label))?.[0] ?? null

/** Level of a heading by its number alone: 第X部分 and 第X章 1, 第X节 2, 一、 3, （一） 4; null for all others. */
const labelLevel = (label: string): number | null => {
  const rank = labelRank(label)
  return rank && LEVELS[rank]
}

/** True for a numbered line that is short and no sentence, no line of a table of contents. */
export const isTitle = ({ text, label }: { readonly text: string; readonly label: string }): boolean => {
  const level = labelLevel(label)
  if (level === null || isContentsLine(text) || isClause(text) || SENTENCE_END.test(text)) return false
  if (text.slice(label.length).trim() === '' && level > 2) return false
  return text.length <= (level <= 2 ? CHAPTER_LENGTH : ITEM_LENGTH)
}

/**
 * Level of a paragraph that stands as a heading though nothing says so: short, no sentence,
 * numbered 第X章 and bold, centred or large; or numbered 一、 or （一） and bold. Null otherwise.
 */
export const typedHeadingLevel = (signs: HeadingSigns): number | null => {
  if (!isTitle(signs)) return null
  const level = labelLevel(signs.label)!
  const stands = signs.bold || (level <= 2 && (signs.centred || signs.large))
  return stands ? level : null
}
