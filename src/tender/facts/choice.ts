/**
 * Boxes to tick (勾选框): what a text says once the options that were not chosen are taken out of it.
 */

const TICKED = '☑☒✓✔√■●◉▣⊠þü\uF0FE\uF052\uF0FC\uF054'
const EMPTY = '□☐○◯◻▢❏❑¨\uF0A8\uF06F\uF0A3'
const GLYPHS = new RegExp(`([${TICKED}${EMPTY}])`)
const HAS_EMPTY = new RegExp(`[${EMPTY}]`)
const TICKED_BRACKET = /[(（[【]\s{0,4}[√✓✔☑]\s{0,4}[)）\]】]/g
const EMPTY_BRACKET = /[(（[【]\s{0,8}[)）\]】]/g
/** A Wingdings 2 tick whose font was lost: "R接受 □不接受". */
const LOST_TICK = /(^|[^A-Za-z])R(?=\s?[\u4e00-\u9fa5])/g

const WORD =
  '(?:是|否|有|无|需要|不需要|要求|不要求|接受|不接受|允许|不允许|组织|不组织|收取|不收取|缴纳|不缴纳|适用|不适用|专门面向中小企业采购|非专门面向中小企业采购)'
/** "□无 有": only the option that was not chosen has a box; the next word stands free. */
const FREE_WORD_AFTER = new RegExp(`^\\s{0,4}${WORD}\\s{1,8}(?=${WORD})`)

const isTicked = (glyph: string): boolean => TICKED.includes(glyph)

/** "本项目（不）接受": a word chosen in brackets. */
const CHOSEN_WORD = /[（(【]\s{0,2}(不|非)\s{0,2}[)）】]/g

const HAS_CHOICE = new RegExp(`[${TICKED}${EMPTY}]|[（(【]\\s{0,2}[不非]`)

const withGlyphs = (text: string): string => {
  const bracketed = text.replace(TICKED_BRACKET, '☑')
  const opened = bracketed === text ? text : bracketed.replace(EMPTY_BRACKET, '□')
  return HAS_EMPTY.test(opened) ? opened.replace(LOST_TICK, '$1☑') : opened
}

/** The glyph stands behind its option: "是☑ 否□". */
const chosenBefore = (pieces: readonly string[]): string => {
  const kept: string[] = []
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const option = pieces[i]!
    const stem = option.slice(0, Math.max(option.lastIndexOf('：'), option.lastIndexOf(':')) + 1)
    kept.push(isTicked(pieces[i + 1]!) ? option : stem)
  }
  return kept.join(' ') + (pieces.at(-1) ?? '')
}

/** The glyph stands in front of its option: "☑是 □否". */
const chosenAfter = (pieces: readonly string[]): string => {
  const kept = [pieces[0]!]
  for (let i = 1; i + 1 < pieces.length; i += 2) {
    const option = pieces[i + 1]!
    const free = FREE_WORD_AFTER.exec(option)
    if (isTicked(pieces[i]!)) kept.push(option)
    else if (free) kept.push(option.slice(free[0].length))
  }
  return kept.join(' ')
}

const standsBehind = (pieces: readonly string[]): boolean =>
  pieces
    .at(-1)!
    .trim()
    .replace(/[。；;，,.]$/, '') === '' && /[\u4e00-\u9fa5]\s{0,2}$/.test(pieces[0]!)

const chosenInLine = (printed: string): string => {
  if (!HAS_CHOICE.test(printed)) return printed
  const line = printed.replace(CHOSEN_WORD, '$1')
  const pieces = withGlyphs(line).split(GLYPHS)
  if (pieces.length === 1) return line
  return standsBehind(pieces) ? chosenBefore(pieces) : chosenAfter(pieces)
}

/** The text without the options that are not ticked (□, ○) and without the glyphs; line breaks are kept. */
export const chosen = (text: string): string => text.split('\n').map(chosenInLine).join('\n')
