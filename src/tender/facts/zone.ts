import type { Passage } from '../../document/passages.ts'
import { type Part, partOfTitle } from '../parts/titles.ts'

/** Which part of a tender a passage stands in. */
export type Zone = Part

const CHAPTER = /^第[一二三四五六七八九十百\d]{1,4}[章部篇册卷编](?:分)?/
const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[\d.．]{1,8}[、.．]?)/
const CONTENTS_LINE = /[.…·]{3,}\s{0,4}[-—\divx]{0,8}\s{0,4}$|\s[-—\divx]{1,6}\s{0,4}$/

/** Titles that open a zone of their own wherever they stand, though they have no chapter number. */
const BARE_TITLE =
  /^.{0,8}(?:前附表|须知附表|资料表|补充内容|须知|总则|公告|邀请书|邀请函|投标邀请|评标办法|评审办法|采购需求|用户需求书|文件信息|关键信息|合同条款|合同格式|合同文本|文件格式)(?:[\d一二三]|[(（][^()（）]{0,12}[)）]|正文)?$/
const TITLE_LIMIT = 40

interface Title {
  readonly zone: Zone
  /** 第一章, 第二册: parts the whole document; else a title within. */
  readonly chapter: boolean
}

/** The title that a passage is, or null. `headed` where the file's chapters are headings, so that paragraphs only list them. */
const titleOf = (passage: Passage, headed: boolean): Title | null => {
  if (passage.cell || passage.text.length > TITLE_LIMIT * 2 || CONTENTS_LINE.test(passage.text)) return null
  const text = passage.text.replace(/\s+/g, '')
  if (text.length > TITLE_LIMIT || /[。；，：:]/.test(text)) return null
  const isHeading = passage.kind === 'heading'
  const title = text.replace(CHAPTER, '')
  if (title !== text)
    return headed && !isHeading ? null : { zone: partOfTitle(title) ?? 'general', chapter: true }
  const bare = text.replace(NUMBER, '')
  if (!BARE_TITLE.test(bare) || (bare !== text && !isHeading)) return null
  const zone = partOfTitle(bare)
  return zone && { zone, chapter: isHeading && passage.level === 1 }
}

const isChapterHeading = ({ kind, text }: Passage): boolean =>
  kind === 'heading' && CHAPTER.test(text.replace(/\s+/g, ''))

const LEAST_CHAPTERS = 3

const headedFiles = (passages: readonly Passage[]): ReadonlySet<string> => {
  const chapters = new Map<string, number>()
  for (const passage of passages.filter(isChapterHeading))
    chapters.set(passage.file, (chapters.get(passage.file) ?? 0) + 1)
  return new Set([...chapters].filter(([, count]) => count >= LEAST_CHAPTERS).map(([file]) => file))
}

/** A row of titles with nothing between them is a table of contents, or a list of the document's parts. */
const withoutLists = (titles: readonly (Title | null)[]): readonly (Title | null)[] => {
  const kept = [...titles]
  let from = 0
  for (let i = 0; i <= titles.length; i++) {
    if (titles[i]) continue
    if (i - from >= LEAST_CHAPTERS) kept.fill(null, from, i)
    from = i + 1
  }
  return kept
}

/** The zone of each passage, in order; a file begins with its cover (封面). */
export const zonesOf = (passages: readonly Passage[]): readonly Zone[] => {
  const headed = headedFiles(passages)
  const titles = withoutLists(passages.map((passage) => titleOf(passage, headed.has(passage.file))))
  let chapter: Zone = 'cover'
  let within: { zone: Zone; level: number } | null = null
  return passages.map((passage, i) => {
    if (passage.file !== passages[i - 1]?.file) [chapter, within] = ['cover', null]
    const title = titles[i]
    if (title?.chapter) [chapter, within] = [title.zone, null]
    else if (title && !isTemplate(chapter)) within = { zone: title.zone, level: passage.level }
    else if (within && closes(passage, within.level)) within = null
    return within?.zone ?? chapter
  })
}

const isTemplate = (zone: Zone): boolean => zone === 'form' || zone === 'contract'

const closes = ({ kind, level }: Passage, opened: number): boolean =>
  kind === 'heading' && opened > 0 && level <= opened
