import type { Line } from './lines.ts'

const LABEL = /^[^，。；、]{2,16}[:：]$/

/** Half a line up or down is what centring a label beside two or more lines makes of it. */
const reachesInto = (label: Line, line: Line): boolean =>
  line.left >= label.right - 1 && line.top < label.bottom && line.bottom > label.top

/** True for lines of one value: the same left edge, one below the other. */
const isColumn = (above: Line, below: Line): boolean =>
  Math.abs(above.left - below.left) < 2 && below.top < above.bottom + above.size

const joined = (label: Line, above: Line, below: Line): Line => ({
  ...above,
  text: `${label.text}${above.text}${below.text}`,
  bold: label.bold && above.bold && below.bold,
  left: label.left,
  right: Math.max(above.right, below.right),
  bottom: below.bottom,
  headWidth: label.headWidth,
  hang: label.hang,
})

/** A label that stands in the middle beside the two lines of its value (项目名称： on a cover), put in front of them. */
export const withLabelsInFront = (lines: readonly Line[]): Line[] => {
  const kept: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const [above, label, below] = [kept.at(-1), lines[at]!, lines[at + 1]]
    const isBetween =
      above !== undefined &&
      below !== undefined &&
      LABEL.test(label.text) &&
      isColumn(above, below) &&
      reachesInto(label, above) &&
      reachesInto(label, below)
    if (!isBetween) {
      kept.push(label)
      continue
    }
    kept[kept.length - 1] = joined(label, above, below)
    at++
  }
  return kept
}
