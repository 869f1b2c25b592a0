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

/**
 * Indices of the texts that an expression matches, in order. `^` and `$` are the ends of a text.
 * The expression must not need to look behind the text's own start.
 */
export const textsWith = ({ texts, whole, starts }: Joined, pattern: RegExp): readonly number[] => {
  const search = new RegExp(pattern.source, [...new Set(`${pattern.flags}gm`)].join('').replace('y', ''))
  const alone = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
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
