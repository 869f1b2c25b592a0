/** Many texts laid end to end, so that an expression runs once over all of them instead of once for each. */
export interface Joined {
  readonly texts: readonly string[]
  readonly whole: string
  /** Where each text begins in `whole`. */
  readonly starts: readonly number[]
}

/** Ends a run of white space and a run of anything but line breaks. */
const BETWEEN = '\n\u0000\n'

export const joinTexts = (texts: readonly string[]): Joined => {
  const starts: number[] = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length + BETWEEN.length
  }
  return { texts, whole: texts.join(BETWEEN), starts }
}

/** Index of the last start at or before `at`. */
const indexAt = (starts: readonly number[], at: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** An expression made to search the whole, and to test one text. */
interface Search {
  readonly whole: RegExp
  readonly alone: RegExp
}

const searches = new WeakMap<RegExp, Search>()

const searchFor = (pattern: RegExp): Search => {
  const before = searches.get(pattern)
  if (before) return before
  const flags = pattern.flags.replace(/[gmy]/g, '')
  const search = { whole: new RegExp(pattern.source, `${flags}gm`), alone: new RegExp(pattern.source, flags) }
  searches.set(pattern, search)
  return search
}

/**
 * Indices of the texts that an expression matches, in order. `^` and `$` are the ends of a text.
 * The expression must not need to look behind the text's own start.
 */
export const textsWith = ({ texts, whole, starts }: Joined, pattern: RegExp): readonly number[] => {
  const { whole: search, alone } = searchFor(pattern)
  search.lastIndex = 0
  const found: number[] = []
  for (let match = search.exec(whole); match; match = search.exec(whole)) {
    const index = indexAt(starts, match.index)
    if (alone.test(texts[index]!)) found.push(index)
    const next = starts[index + 1]
    if (next === undefined) break
    search.lastIndex = next
  }
  return found
}
