const END = /[。；;！？!?]["”’）)》]?|\n/gu
const INLINE_NUMBER =
  /(?:^|(?<=[：:；;。，,\s]))(?:[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|[0-9]{1,2}[)）、]|[0-9]{1,2}[.．](?![0-9])|[①-⑳]|[A-H][.．、](?![A-Za-z0-9]))/gu

/** Sentences with their end marks; a line break ends one as well. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(END)) {
    const to = index + end.length
    if (text.slice(from, to).trim() !== '') sentences.push(text.slice(from, to))
    from = to
  }
  if (text.slice(from).trim() !== '') sentences.push(text.slice(from))
  return sentences
}

const ORDER = '一二三四五六七八九十'
const countOf = (number: string): number => {
  const digits = /[0-9]+/u.exec(number)?.[0]
  if (digits) return Number(digits)
  const circled = /[①-⑳]/u.exec(number)?.[0]
  if (circled) return circled.charCodeAt(0) - 0x245f
  const letter = /[A-H]/u.exec(number)?.[0]
  if (letter) return letter.charCodeAt(0) - 0x40
  return ORDER.indexOf(/[一二三四五六七八九十]/u.exec(number)?.[0] ?? '') + 1
}
const styleOf = (number: string): string =>
  number
    .replace(/[0-9]+/u, '1')
    .replace(/[①-⑳]/u, '①')
    .replace(/[A-H]/u, 'A')
    .replace(/[一二三四五六七八九十]+/u, '一')

/** Where the numbers of one style stand that count on from 1. */
const runOf = (numbers: readonly RegExpMatchArray[], style: string): readonly number[] => {
  const run: number[] = []
  for (const { 0: number, index } of numbers)
    if (styleOf(number) === style && countOf(number) === run.length + 1) run.push(index!)
  return run
}

/** Parts of a paragraph that counts inline, "…：（1）…；（2）…": what stands in front, then the items; null where it does not. */
export const inlineItems = (
  text: string,
): { readonly lead: string; readonly items: readonly string[] } | null => {
  const numbers = [...text.matchAll(INLINE_NUMBER)]
  const styles = new Set(
    numbers.filter(([number]) => countOf(number) === 1).map(([number]) => styleOf(number)),
  )
  const runs = [...styles].map((style) => runOf(numbers, style))
  const run = runs.find(({ length }) => length > 1)
  if (!run) return null
  const items = run.map((from, order) => text.slice(from, run[order + 1] ?? text.length).trim())
  return { lead: text.slice(0, run[0]).trim(), items }
}

/** Cuts a long text into runs of whole sentences of at most `limit` characters each. */
export const packSentences = (text: string, limit: number): readonly string[] => {
  if (text.length <= limit) return [text]
  const packs: string[] = []
  for (const sentence of sentencesOf(text)) {
    const last = packs.at(-1)
    if (last !== undefined && last.length + sentence.length <= limit)
      packs[packs.length - 1] = last + sentence
    else packs.push(sentence)
  }
  return packs.map((pack) => pack.trim())
}
