import { html, type Markup } from './markup.ts'

type Range = readonly [from: number, to: number]

const SHORTEST = 2

/** A text without white space, and where each of its characters stood. */
const fold = (text: string): { readonly folded: string; readonly at: readonly number[] } => {
  const at = [...text.matchAll(/\S/g)].map((match) => match.index)
  return { folded: at.map((index) => text[index]).join(''), at }
}

const rangeOf = ({ folded, at }: ReturnType<typeof fold>, quote: string): readonly Range[] => {
  const words = quote.replace(/\s+/g, '')
  if (words.length < SHORTEST || folded.length < SHORTEST) return []
  if (words.includes(folded)) return [[at[0]!, at.at(-1)! + 1]]
  const from = folded.indexOf(words)
  return from < 0 ? [] : [[at[from]!, at[from + words.length - 1]! + 1]]
}

const merge = (ranges: readonly Range[]): readonly Range[] => {
  const merged: [number, number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** The text with every quote in it marked, white space aside; a quote may also reach beyond the text. */
export const highlight = (text: string, quotes: readonly string[]): Markup => {
  if (quotes.length === 0) return html`${text}`
  const folded = fold(text)
  const ranges = merge(quotes.flatMap((quote) => rangeOf(folded, quote)))
  const pieces = ranges.map(([from, to], at) => {
    const before = text.slice(ranges[at - 1]?.[1] ?? 0, from)
    return html`${before}<mark>${text.slice(from, to)}</mark>`
  })
  return html`${pieces}${text.slice(ranges.at(-1)?.[1] ?? 0)}`
}
