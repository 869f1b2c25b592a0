type Glyphs = Readonly<Record<number, string>>

const run = (first: number, characters: string): Glyphs =>
  Object.fromEntries([...characters].map((character, index) => [first + index, character]))

const WINGDINGS: Glyphs = {
  ...run(0x21, '✏✂✁'),
  40: '☎',
  42: '✉',
  63: '✍',
  ...run(0x45, '☜☞☝☟'),
  74: '☺',
  76: '☹',
  ...run(0x6c, '●❍■□□❑❒◆◆◆❖◆'),
  ...run(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  158: '·',
  159: '•',
  161: '○',
  162: '○',
  164: '◉',
  166: '○',
  167: '▪',
  168: '□',
  170: '✦',
  171: '★',
  172: '✶',
  178: '✧',
  216: '➢',
  ...run(0xdf, '←→↑↓↖↗↙↘'),
  232: '➔',
  ...run(0xef, '⇦⇨⇧⇩'),
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const WINGDINGS_2: Glyphs = {
  42: '□',
  48: '□',
  ...run(0x4f, '✗✓☒☑☒☒'),
  ...run(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  150: '•',
  151: '•',
  152: '●',
  153: '●',
  154: '○',
  160: '■',
  161: '▪',
  162: '■',
  163: '□',
  164: '□',
  174: '◆',
  234: '★',
  245: '※',
}

const WINGDINGS_3: Glyphs = {
  ...run(0x66, '←→↑↓'),
  ...run(0x70, '▲▼△▽◄►◁▷'),
  ...run(0x7b, '◀▶'),
}

const WEBDINGS: Glyphs = { 61: '▪', 97: '✓', 99: '□', 103: '■', 110: '●', 114: '✗' }

const SYMBOL: Glyphs = {
  ...run(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'),
  ...run(0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
  ...run(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...run(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  ...run(0xc5, '⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇'),
  214: '√',
  215: '⋅',
  216: '¬',
  ...run(0xdb, '⇔⇐⇑⇒⇓'),
  229: '∑',
  242: '∫',
}

const FONTS: Readonly<Record<string, Glyphs>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  'wingdings 3': WINGDINGS_3,
  webdings: WEBDINGS,
  symbol: SYMBOL,
}

/** True for a font whose characters are pictures: its text must be mapped. */
export const isSymbolFont = (font: string | undefined): font is string =>
  font !== undefined && font.toLowerCase() in FONTS

/** Symbol fonts stand at U+F000–F0FF or at their plain code. */
const glyph = (code: number, glyphs: Glyphs): string | undefined =>
  glyphs[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code]

/**
 * A character of a symbol font as a printable one (Wingdings 2 U+F052 is ☑), or null where the font's glyph
 * has no counterpart. Private-use codes without a known font are read as Wingdings, then as Symbol.
 */
export const printable = (code: number, font: string | undefined): string | null => {
  const known = FONTS[font?.toLowerCase() ?? '']
  if (known) return glyph(code, known) ?? (code <= 0x20 ? String.fromCodePoint(code) : null)
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code)
  return glyph(code, WINGDINGS) ?? glyph(code, SYMBOL) ?? null
}
