/** East Asian wide and full-width characters (UAX #11, ranges in use), which take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u

const characterWidth = (character: string): number => {
  if (ZERO.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Columns that a text takes on a terminal. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Control characters and bidirectional overrides, which a document could use to draw on the terminal. */
const UNSAFE = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+/g
const oneLine = (text: string): string => text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()

/** The text on one line of at most `columns`, cut with … where it is longer. */
export const clip = (text: string, columns: number): string => {
  const line = oneLine(text)
  if (widthOf(line) <= columns) return line
  let cut = ''
  let width = 1
  for (const character of line) {
    width += characterWidth(character)
    if (width > columns) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}

const PIECES = /[（《“‘【]*(?:[!-~]+|.)[，。、；：！？）》”’】]*/gu

/** Breaks a text into lines of at most `columns`, at spaces and between Chinese characters. */
export const wrap = (text: string, columns: number): readonly string[] =>
  flow(oneLine(text).match(PIECES) ?? [], '', columns)

/** Sets pieces on lines of at most `columns`, none of them broken. Widths are those of the pieces as given. */
export const flow = (
  pieces: readonly string[],
  separator: string,
  columns: number,
  measure: (piece: string) => number = widthOf,
): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const piece of pieces) {
    const grown = width + widthOf(separator) + measure(piece)
    if (line === '' || grown > columns) {
      if (line !== '') lines.push(line.trimEnd())
      line = piece.trimStart()
      width = measure(line)
    } else {
      line += separator + piece
      width = grown
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** Pads with spaces to `columns`. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)))
