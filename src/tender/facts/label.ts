import { foldWidth } from '../../text/fold.ts'

/** Labels (标签) as printed in notices, data sheets and covers, folded so that they compare. */

const MARKS = /^[★☆▲△*※#●■◆√☑]+/
const NUMBER =
  /^(?:第[一二三四五六七八九十\d]{1,3}[条节]|[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]\d{1,3}[)）]|\d{1,3}(?:[.．]\d{1,3}){1,4}[、.．)]?|\d{1,3}[、.．)])/

/** Half width, no white space, no number or mark in front, no colon behind: "1.2 项目 名称：" → "项目名称". */
export const foldLabel = (text: string): string =>
  foldWidth(text)
    .replace(/\s+/g, '')
    .replace(MARKS, '')
    .replace(NUMBER, '')
    .replace(MARKS, '')
    .replace(/[:;,]+$/, '')

/** Longest text that can be a label. */
export const LABEL_LIMIT = 40
