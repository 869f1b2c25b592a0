import { foldWidth } from '../../text/fold.ts'
import { foldLabel, LABEL_LIMIT } from './label.ts'
import type { Line, Placed } from './placed.ts'
import type { Part, Statement } from './statement.ts'

/** One label and its value within a line, as character offsets. */
interface Span {
  readonly label: string
  readonly start: number
  readonly valueAt: number
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\u4e00-\u9fa5A-Za-z]/.test(char)

/** Goes backwards from a colon to the longest known label that ends there. */
const labelBefore = (line: string, colon: number, known: RegExp): Span | null => {
  let best: Span | null = null
  let letters = 0
  for (let at = colon - 1; at >= 0 && letters < LABEL_LIMIT; at--) {
    if (/[:;。]/.test(line[at]!)) break
    if (/\s/.test(line[at]!)) continue
    letters++
    if (isWord(line[at - 1])) continue
    const label = foldLabel(line.slice(at, colon))
    if (known.test(label)) best = { label, start: at, valueAt: colon + 1 }
  }
  return best
}

const spansOf = (line: string, known: RegExp): readonly Span[] => {
  const spans: Span[] = []
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const span = labelBefore(line, colon, known)
    if (span && span.start >= (spans.at(-1)?.valueAt ?? 0)) spans.push(span)
  }
  return spans
}

/** A label of any kind behind white space ends the value in front of it: "某某公司  联系人：". */
const OTHER_LABEL = /\s[\u4e00-\u9fa5]\s{0,8}[\u4e00-\u9fa5]{1,9}\s{0,2}(?:\([^()]{0,12}\))?:/

/** From behind the colon to the next label, as printed. */
const valueBehind = (printed: string, folded: string, span: Span, next: Span | undefined): string => {
  const end = next?.start ?? folded.length
  const other = OTHER_LABEL.exec(folded.slice(span.valueAt, end))
  return printed.slice(span.valueAt, other ? span.valueAt + other.index : end).trim()
}

const textOf = ({ lines }: Placed): string => lines.map((line) => line.text).join('\n')

/** The paragraph behind a label that stands alone on its line. */
const valueBelow = (here: Placed, next: Placed | undefined): readonly Part[] => {
  if (!next || next.passage.file !== here.passage.file || next.passage.cell !== here.passage.cell) return []
  const text = textOf(next).trim()
  const isValue = text !== '' && text.length <= 200 && !/^[^：:]{0,20}[：:]/.test(text)
  return isValue && next.passage.kind !== 'heading'
    ? [{ text, passage: next.passage, quote: next.passage.text }]
    : []
}

/** A bare label takes its sense from the line above it: "1.采购人信息", then "名称：". */
const SECTIONS: readonly (readonly [bare: RegExp, above: RegExp, label: string])[] = [
  [
    /^(?:名称|单位名称|机构名称|全称)$/,
    /^(?:采购人|招标人|采购单位|招标单位)(?:的?(?:信息|联系方式|及联系方式|名称))?$/,
    '采购人名称',
  ],
  [
    /^(?:名称|单位名称|机构名称|全称)$/,
    /^.{0,6}(?:代理机构|集中采购机构)(?:的?(?:信息|联系方式|及联系方式|名称))?$/,
    '代理机构名称',
  ],
  [/^(?:截止)?时间$/, /^(?:获取|领取|购买|发售).{0,6}文件|文件的?(?:获取|发售|领取|购买)/, '获取文件时间'],
  [
    /^(?:截止|递交截止|提交截止)?(?:时间|日期)$/,
    /(?:提交|递交).{0,8}文件|文件的?(?:提交|递交)/,
    '文件递交截止时间',
  ],
  [/^时间$/, /^(?:响应文件)?开[启标]/, '开标时间'],
]

const BARE = /^(?:名称|单位名称|机构名称|全称|(?:截止|递交截止|提交截止)?(?:时间|日期))$/
const SECTION_LIMIT = 40

const labelFrom = (bare: string, above: readonly string[]): string | null => {
  const lines = above.map(foldLabel).filter((line) => line.length <= SECTION_LIMIT)
  for (const line of lines.toReversed()) {
    const found = SECTIONS.find(([name, section]) => name.test(bare) && section.test(line))
    if (found) return found[2]
  }
  return null
}

/** "项目编号：ABC-1 项目名称：……": every known label with a colon, and what follows it on its line. */
export const inlineStatements = (placed: readonly Placed[], known: RegExp): readonly Statement[] =>
  placed.flatMap((at, i) => {
    const linesAbove = placed.slice(Math.max(0, i - 4), i).flatMap((before) => before.lines)
    return at.lines.flatMap((line, l) => statementsIn(line, l, at, placed[i + 1], linesAbove, known))
  })

const statementsIn = (
  line: Line,
  l: number,
  at: Placed,
  next: Placed | undefined,
  linesAbove: readonly Line[],
  known: RegExp,
): readonly Statement[] => {
  const folded = foldWidth(line.text)
  const spans = spansOf(folded, known)
  return spans.flatMap((span, s): Statement[] => {
    const value = valueBehind(line.text, folded, span, spans[s + 1])
    const below =
      value === '' && s === spans.length - 1 && l === at.lines.length - 1 ? valueBelow(at, next) : []
    const parts = value === '' ? below : [{ text: value, passage: at.passage, quote: line.quote }]
    const above = [...linesAbove, ...at.lines.slice(0, l)].map((other) => other.text)
    const label = BARE.test(span.label)
      ? labelFrom(span.label, [...above, folded.slice(0, span.start)])
      : span.label
    return parts.length > 0 && label ? [{ label, parts, via: 'inline', among: 1, at }] : []
  })
}
