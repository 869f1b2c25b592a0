import { isContentsLine } from '../headings.ts'
import { labelOf } from '../label.ts'
import { isWide, type Line } from './lines.ts'
import type { Rect } from './page.ts'

/** Where lines begin and end: the margins of a page or the inside of a cell. */
export interface Margins {
  readonly left: number
  readonly right: number
}

/** A paragraph (段落) put together from lines, before it has its place in the document. */
export interface LaidParagraph extends Rect {
  readonly page: number
  readonly text: string
  readonly bold: boolean
  readonly centred: boolean
  readonly size: number
  /** Where its last line ends, maybe on a later page. */
  readonly endBottom: number
  /** The footnotes that it refers to, as "page number". */
  readonly marks: readonly string[]
}

const SENTENCE_END = /[。；;！？!?：:]["”’』」）)]?$/
/** What margins may be misjudged by, in letters. */
const ALLOWANCE = 0.5
const INDENT = 1.2

/** True for lines set around the middle of the margins (居中), none of which reaches both of them. */
const isCentred = (line: Line, { left, right }: Margins): boolean => {
  const before = line.left - left
  return before > 1 && Math.abs(before - (right - line.right)) < 2
}

const slackOf = (line: Line, next: Line, margins: Margins): number => {
  const after = margins.right - line.right
  return isCentred(line, margins) && isCentred(next, margins) ? after + line.left - margins.left : after
}

/**
 * True where the next line's beginning did not fit behind this line. Behind a whole sentence it must
 * not fit by measure alone: short paragraphs can be nearly as long as the line.
 */
const isFilled = (line: Line, next: Line, margins: Margins): boolean => {
  const allowance = SENTENCE_END.test(line.text) ? 0 : ALLOWANCE * line.size
  return slackOf(line, next, margins) < next.headWidth + allowance
}

/** True where a sentence breaks off at the end of one line and goes on in the next, over a page break too. */
export const breaksOff = (line: Line, next: Line, margins: Margins): boolean =>
  !SENTENCE_END.test(line.text) && isFilled(line, next, margins) && labelOf(next.text) === ''

const isFarther = (line: Line, next: Line, pitch: number | null): boolean => {
  if (line.page !== next.page) return false
  const step = next.bottom - line.bottom
  return step < 0 || step > (pitch === null ? 3.2 * Math.max(line.size, next.size) : 1.4 * pitch + 1)
}

const differsInSize = (a: Line, b: Line): boolean => Math.max(a.size, b.size) > 1.2 * Math.min(a.size, b.size)

const middleOf = (line: Line): number => (line.left + line.right) / 2

const labelWidth = ({ text, size }: Line): number => {
  let width = 0
  for (const character of labelOf(text)) width += isWide(character) ? size : size / 2
  return width
}

/** True where the second line of a paragraph stands below the words behind its label (悬挂缩进). */
const hangs = (first: Line, next: Line): boolean => {
  if (Math.abs(next.left - first.hang) < next.size) return true
  const width = labelWidth(first)
  if (width === 0) return false
  return Math.abs(next.left - first.left - width) < next.size || !SENTENCE_END.test(first.text)
}

/** True where a line begins farther in than the lines above it, as the first line of a paragraph does (首行缩进). */
const isIndented = (lines: readonly Line[], next: Line): boolean => {
  const line = lines.at(-1)!
  if (next.left <= line.left + INDENT * next.size) return false
  if (Math.abs(middleOf(line) - middleOf(next)) < 0.6 * next.size) return false
  return lines.length > 1 || !hangs(line, next)
}

/** Same indent on both lines, and the first is a whole sentence: two paragraphs of one line each. */
const isTwin = (lines: readonly Line[], next: Line, margins: Margins): boolean => {
  const first = lines[0]!
  if (lines.length > 1) return false
  const indent = first.left - margins.left
  return indent > INDENT * next.size && Math.abs(next.left - first.left) < 2 && SENTENCE_END.test(first.text)
}

const startsLabelled = (line: Line, next: Line, lines: readonly Line[]): boolean => {
  if (labelOf(next.text) === '') return false
  return SENTENCE_END.test(line.text) || Math.abs(next.left - lines[0]!.left) < 2 || lines.length === 1
}

const BLANK_TO_FILL = /[:：].*(?:[ \u3000]{2}|[_＿]{2})/
const FIELD = /^[^，。；、:：]{2,20}[:：]/

/** 项目名称：, 包 号：: a short name with nothing but its value behind it. */
const SHORT_FIELD =
  /^(?!注|备注|说明)[^，。；、:：\s]{1,6}(?:[ \u3000]{0,4}[^，。；、:：\s]{1,4})?[:：][^:：]*$/

/** Two lines of a form (投标人：____ / 日期：____) or of a cover, which may reach the margin. */
const areFields = (line: Line, next: Line): boolean => {
  if (!FIELD.test(next.text) || !FIELD.test(line.text)) return false
  const isListed = SHORT_FIELD.test(next.text) && SHORT_FIELD.test(line.text)
  return BLANK_TO_FILL.test(line.text) || (isListed && Math.abs(next.left - line.left) < 2 * next.size)
}

const continues = (lines: readonly Line[], next: Line, margins: Margins, pitch: number | null): boolean => {
  const line = lines.at(-1)!
  return (
    isFilled(line, next, margins) &&
    !isFarther(line, next, pitch) &&
    !differsInSize(line, next) &&
    !isIndented(lines, next) &&
    !isTwin(lines, next, margins) &&
    !startsLabelled(line, next, lines) &&
    !areFields(line, next) &&
    !isContentsLine(line.text)
  )
}

const LATIN_BREAK = /[-/_@.]$/

const joinText = (before: string, line: Line, next: Line): string => {
  if (isWide(before.slice(-1)) || isWide(next.text[0]!)) return before + next.text
  if (/[a-z]-$/.test(before) && /^[a-z]/.test(next.text)) return before.slice(0, -1) + next.text
  const isCutWord = !line.text.includes(' ') && line.headWidth > 0.95 * (line.right - line.left)
  return LATIN_BREAK.test(before) || (isCutWord && line.text.length > 1)
    ? before + next.text
    : `${before} ${next.text}`
}

const paragraphOf = (lines: readonly Line[], margins: Margins): LaidParagraph => {
  const first = lines[0]!
  let text = first.text
  for (let at = 1; at < lines.length; at++) text = joinText(text, lines[at - 1]!, lines[at]!)
  const own = lines.filter((line) => line.page === first.page)
  const before = first.left - margins.left
  const after = margins.right - first.right
  return {
    page: first.page,
    text,
    bold: lines.every((line) => line.bold),
    centred: lines.length === 1 && before > 2 * first.size && Math.abs(before - after) < 2 * first.size,
    size: first.size,
    left: Math.min(...own.map((line) => line.left)),
    right: Math.max(...own.map((line) => line.right)),
    top: first.top,
    bottom: own.at(-1)!.bottom,
    endBottom: lines.at(-1)!.bottom,
    marks: lines.flatMap(({ page, marks: own = [] }) => own.map((mark) => `${page} ${mark}`)),
  }
}

/** Paragraphs of lines in reading order; lines may run on over pages. */
export const paragraphsOf = (lines: readonly Line[], marginsOf: (line: Line) => Margins): LaidParagraph[] => {
  const paragraphs: LaidParagraph[] = []
  let open: Line[] = []
  let pitch: number | null = null
  const close = () => {
    if (open.length > 0) paragraphs.push(paragraphOf(open, marginsOf(open[0]!)))
    open = []
    pitch = null
  }
  for (const line of lines) {
    const last = open.at(-1)
    if (last && !continues(open, line, marginsOf(last), pitch)) close()
    else if (last && last.page === line.page) pitch = Math.max(pitch ?? 0, line.bottom - last.bottom)
    open.push(line)
  }
  close()
  return paragraphs
}
