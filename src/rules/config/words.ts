const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** Words as one global expression, the longest first. */
export const plainWords = (words: readonly string[]): RegExp =>
  new RegExp(
    `(${[...words]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|')})`,
    'g',
  )
