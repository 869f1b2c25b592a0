import { type Line, linesOf } from './lines.ts'
import type { Glyph, RawPage, Rect, Rule } from './page.ts'

interface Extent {
  readonly width: number
  readonly height: number
}

/** A rectangle of a page, seen after the page is turned a quarter anticlockwise. */
const turnRect = (rect: Rect, { width }: Extent): Rect => ({
  left: rect.top,
  right: rect.bottom,
  top: width - rect.right,
  bottom: width - rect.left,
})

const turnGlyph = (glyph: Glyph, page: Extent): Glyph => {
  const rect = turnRect(glyph, page)
  const turn = (glyph.turn + 3) % 4
  const baseline = turn === 0 ? rect.bottom - glyph.size * 0.15 : glyph.baseline
  return { ...glyph, ...rect, turn, baseline }
}

const turnRule = (rule: Rule, { width }: Extent): Rule =>
  rule.horizontal
    ? { horizontal: false, at: rule.at, from: width - rule.to, to: width - rule.from }
    : { horizontal: true, at: width - rule.at, from: rule.from, to: rule.to }

const turnPage = (page: RawPage): RawPage => ({
  ...page,
  width: page.height,
  height: page.width,
  glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, page)),
  rules: page.rules.map((rule) => turnRule(rule, page)),
  shapes: page.shapes.map((shape) => ({ ...shape, ...turnRect(shape, page) })),
})

const commonTurn = (glyphs: readonly Glyph[]): number => {
  const counts = [0, 0, 0, 0]
  for (const { turn } of glyphs) counts[turn]!++
  return counts.indexOf(Math.max(...counts))
}

/** The page turned so that most of its text reads upright. */
export const uprightPage = (page: RawPage): RawPage => {
  let upright = page
  for (let left = commonTurn(page.glyphs); left > 0; left--) upright = turnPage(upright)
  return upright
}

const back = (line: Line, turns: number, page: Extent): Line => {
  let rect: Rect = line
  for (let count = 0; count < 4 - turns; count++) rect = turnRect(rect, page)
  return { ...line, ...rect }
}

/** Lines of glyphs that read in several directions: upright ones first, then each direction by itself. */
export const uprightLines = (glyphs: readonly Glyph[], page: number): Line[] => {
  const square = { width: 0, height: 0 }
  return [0, 1, 2, 3].flatMap((turn) => {
    let turned = glyphs.filter((glyph) => glyph.turn === turn)
    for (let count = 0; count < turn; count++) turned = turned.map((glyph) => turnGlyph(glyph, square))
    return linesOf(turned, page).map((line) => (turn === 0 ? line : back(line, turn, square)))
  })
}
