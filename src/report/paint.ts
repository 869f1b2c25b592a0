export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Sets a text in styles for a terminal. */
export type Paint = (text: string, ...styles: readonly Style[]) => string

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 }

/** Paints with ANSI codes, or leaves texts as they are. */
export const painter =
  (colours: boolean): Paint =>
  (text, ...styles) =>
    colours ? `\x1b[${styles.map((style) => CODES[style]).join(';')}m${text}\x1b[0m` : text
