import { foldWidth } from '../../text/fold.ts'
import { foldLabel, LABEL_LIMIT } from './label.ts'
import type { Line, Placed } from './placed.ts'
import { senseOf } from './section.ts'
import type { Part, Statement } from './statement.ts'

/** One label and its value within a line, as character offsets. */
interface Span {
  readonly label: string
  readonly start: number
  readonly valueAt: number
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\u4e00-\u9fa5A-Za-z]/.test(char)

/** True for a comma behind a figure and in front of other words: "…1,260,000.00元,最高限价". */
const endsFigure = (line: string, at: number): boolean =>
  line[at] === ',' && /[\d元%天日]/.test(line[at - 1] ?? '') && !/\d/.test(line[at + 1] ?? '')

/** Goes backwards from a colon to the longest known label that ends there. */
const labelBefore = (line: string, colon: number, known: RegExp): Span | null => {
  let best: Span | null = null
  let letters = 0
  for (let at = colon - 1; at >= 0 && letters < LABEL_LIMIT; at--) {
    if (/[:;。]/.test(line[at]!) || endsFigure(line, at)) break
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

/** One line with the passage it stands in. */
interface Spot extends Line {
  readonly at: Placed
}

const partOf = ({ at, quote }: Spot, text: string): Part => ({ text, passage: at.passage, quote })

const LOT_PREFIX = /^\s*(?:采购包|合同包|分?包|标段|标项)\s?[\d一二三四五六七八九十]{1,3}\s?[:：]\s*/
const VALUE_LIMIT = 200

/** The line behind a label that stands alone: "是否接受联合体投标：" / "采购包1：不接受". */
const valueBelow = (spot: Spot, next: Spot | undefined): readonly Part[] => {
  if (!/[:：]\s*$/.test(spot.quote) || !next || next.at.passage.kind === 'heading') return []
  if (next.at.passage.file !== spot.at.passage.file || next.at.passage.cell !== spot.at.passage.cell)
    return []
  const text = next.text.replace(LOT_PREFIX, '').trim()
  const isValue = text !== '' && text.length <= VALUE_LIMIT && !/^[^：:]{0,20}[：:]/.test(text)
  return isValue ? [partOf(next, text)] : []
}

const A_FIGURE =
  /^(?:(?:19|20)\d\d\s{0,2}[-/.年]|[\d,.]{1,20}\s{0,2}(?:万|元|天|日历|个|%)|[¥￥]|[二一][〇○零O]|人民币)/

/** A title that is a label, without a colon: "四、提交投标文件截止时间、开标时间和地点" / "2024年6月3日9时30分". */
const titleStatement = (spots: readonly Spot[], i: number, known: RegExp): readonly Statement[] => {
  const [spot, next] = [spots[i]!, spots[i + 1]]
  if (!next || next.at.passage.file !== spot.at.passage.file || next.at.passage.cell) return []
  if (spot.at.passage.cell || spot.text.length > LABEL_LIMIT || !A_FIGURE.test(next.text.trim())) return []
  const label = foldLabel(spot.text)
  if (label === '' || !known.test(label)) return []
  return [{ label, parts: [partOf(next, next.text)], rest: [], via: 'inline', among: 1, at: next.at }]
}

const LINES_ABOVE = 4
const LINES_ON = 12

const statementsAt = (spots: readonly Spot[], i: number, known: RegExp): readonly Statement[] => {
  const spot = spots[i]!
  if (!/[:：]/.test(spot.text)) return []
  const folded = foldWidth(spot.text)
  const spans = spansOf(folded, known)
  return spans.flatMap((span, s): Statement[] => {
    const value = valueBehind(spot.text, folded, span, spans[s + 1])
    const isLast = s === spans.length - 1
    const parts = value !== '' ? [partOf(spot, value)] : isLast ? valueBelow(spot, spots[i + 1]) : []
    const label = senseOf(span.label, [...linesAbove(spots, i), folded.slice(0, span.start)])
    if (parts.length === 0 || label === null) return []
    return [{ label, parts, rest: isLast ? linesOn(spots, i) : [], via: 'inline', among: 1, at: spot.at }]
  })
}

const linesAbove = (spots: readonly Spot[], i: number): readonly string[] =>
  spots.slice(Math.max(0, i - LINES_ABOVE), i).map((spot) => spot.text)

const linesOn = (spots: readonly Spot[], i: number): readonly Part[] => {
  const { cell } = spots[i]!.at.passage
  const on = spots.slice(i + 1, i + 1 + LINES_ON)
  return cell ? on.filter((spot) => spot.at.passage.cell === cell).map((spot) => partOf(spot, spot.text)) : []
}

/** "项目编号：ABC-1 项目名称：……": every known label with a colon, and what follows it on its line. */
export const inlineStatements = (placed: readonly Placed[], known: RegExp): readonly Statement[] => {
  const spots = placed
    .flatMap((at) => at.lines.map((line): Spot => ({ ...line, at })))
    .filter((spot) => spot.quote !== '')
  return spots.flatMap((_, i) => [...statementsAt(spots, i, known), ...titleStatement(spots, i, known)])
}
