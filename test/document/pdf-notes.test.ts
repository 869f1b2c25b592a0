import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/document/pdf/lines.ts'
import { notesOf, withNotes } from '../../src/document/pdf/notes.ts'
import type { Glyph } from '../../src/document/pdf/page.ts'

const glyphs = (text: string, left: number, baseline: number, size = 12): Glyph[] =>
  [...text].map((character, at) => ({
    text: character,
    left: left + at * size,
    right: left + (at + 1) * size,
    top: baseline - size,
    bottom: baseline,
    baseline,
    size,
    bold: false,
    turn: 0,
  }))

/** 质保期3年¹，终身维护 with a note at the foot of the page. */
const page = (lead: readonly Glyph[]) => [
  ...glyphs('质保期三年', 0, 100),
  ...glyphs('1', 60, 95, 7),
  ...glyphs('，终身维护', 67, 100),
  ...lead,
  ...glyphs('自验收之日起算', 7, 700, 10),
]

const linesFrom = (all: readonly Glyph[]) => linesOf(withNotes(all), 1)

describe('footnotes of a page', () => {
  it.each([
    ['raised', glyphs('1', 0, 696, 6.5)],
    ['of the size of its words', glyphs('1', -3, 700, 10)],
  ])('lose their marks where the number in front of the note is %s', (_, lead) => {
    const lines = linesFrom(page(lead))
    expect(lines.map(({ text }) => text)).toEqual(['质保期三年，终身维护', '自验收之日起算'])
    expect(lines[0]!.marks).toEqual(['1'])
    expect([...notesOf(lines)].map(([key, own]) => [key, own.map(({ text }) => text)])).toEqual([
      ['1 1', ['自验收之日起算']],
    ])
  })
  it('are none where no note stands at the foot of the page, nor behind a unit', () => {
    const power = [...glyphs('面积9m', 0, 100), ...glyphs('2', 48, 95, 7), ...glyphs('2其他', 0, 700, 10)]
    expect(linesFrom(page([])).map(({ text }) => text)[0]).toBe('质保期三年1，终身维护')
    expect(linesFrom(power).map(({ text }) => text)).toEqual(['面积9m2', '2其他'])
  })
})
