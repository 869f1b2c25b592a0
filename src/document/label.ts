/** Chinese numerals as they stand in numbers of headings and items. */
const HAN = '[一二三四五六七八九十百〇○零]{1,5}'
const NUMBER = `(?:${HAN}|[0-9０-９]{1,3})`
/** What follows a plain number only in a quantity or a date ("3 年", "1.5米"), never in a numbered clause. */
const UNITS = '年月日天周时分秒个台套元万亿千百件份名家人次层条吨米克度倍成℃°%％‰～~至到—/×*'
const NOT_A_QUANTITY = `(?![${UNITS}0-9０-９])`

const shapes: readonly string[] = [
  // 第一章, 第 2 部分, 第三条
  `第[ \\u3000]{0,3}${NUMBER}[ \\u3000]{0,3}(?:章|节|部分|篇|卷|编|册|条|款)`,
  // 附件1, 附表一, 格式 2-1
  `(?:附件|附表|附录|附|格式)[ \\u3000]{0,2}${NUMBER}(?:[-－.—][0-9]{1,2}){0,2}(?![${UNITS}0-9])`,
  // （一）, (1), （1.2）, （a）, (iv)
  `[（(][ \\u3000]{0,2}(?:${HAN}|[0-9０-９]{1,3}(?:[.．][0-9]{1,2}){0,2}|[a-zA-Z]|[ivx]{1,5})[ \\u3000]{0,2}[)）]`,
  // 一、 十二． 一） and 一 总则
  `${HAN}(?:[、．.：:]|[)）])`,
  `${HAN}(?=[ \\t\\u3000]+[\\p{Script=Han}]{2})`,
  // 1.2.3, 1．2、 with at least two levels
  `[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){2,5}(?:[、.．)）](?![0-9])|(?![0-9.．]))`,
  `[0-9０-９]{1,2}[.．][0-9０-９]{1,2}(?:[、.．)）](?![0-9])|(?=[ \\t\\u3000]+${NOT_A_QUANTITY}[^a-zA-Z])|(?=[ \\t\\u3000]+[a-zA-Z]{4})|(?=[★☆▲△※#＃*●■◆]|[\\p{Script=Han}“《【（(])${NOT_A_QUANTITY})`,
  // 1. 1、 1) 1）
  `[0-9０-９]{1,3}(?:[、)）]|[.．](?![0-9０-９]))`,
  // 1 总则
  `[0-9０-９]{1,2}(?=[ \\t\\u3000]+${NOT_A_QUANTITY}[\\p{Script=Han}“《【（(★▲])`,
  // A. b、 c) IV.
  `(?:[a-zA-Z]|[IVXⅠ-Ⅻⅰ-ⅹ]{1,4})[、)）]`,
  `(?:[a-zA-Z]|[IVXⅠ-Ⅻⅰ-ⅹ]{1,4})[.．](?![a-zA-Z0-9.])`,
  `[Ⅰ-Ⅻⅰ-ⅹ]{1,4}(?![、.．)）a-zA-Z])`,
  // ① ⑴ ⒈ ㈠ ❶ ➀ with or without a mark behind
  '[①-⒛㈠-㈩㊀-㊉㉑-㉟㊱-㊿❶-❿➀-➓⓵-⓾](?:[、.．]?)',
  // bullets; the marks of importance (★ ▲ ● ■) and check boxes are none
  '[•·▪➢➤►‣⁃](?=[ \\t\\u3000]*[^ \\t\\u3000•·▪])',
]

const label = new RegExp(`^(?:${shapes.join('|')})`, 'u')

/**
 * The typed number or bullet at the head of a paragraph, as printed ("第一章", "1.2", "（一）", "①"),
 * or '' where there is none. Always a prefix of `text`, which must not begin with white space.
 */
export const labelOf = (text: string): string => label.exec(text)?.[0] ?? ''

const HEADING_LABEL =
  /^(?:[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2})*|[A-Z])(?=[ \t\u3000]*[\p{Script=Han}（(《“])/u

/** Like `labelOf`, for text known to be a heading, where a plain number is no quantity ("1总则"). */
export const headingLabelOf = (text: string): string => labelOf(text) || (HEADING_LABEL.exec(text)?.[0] ?? '')
