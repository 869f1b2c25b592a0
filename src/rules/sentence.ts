import { type Citation, cite } from '../document/citation.ts'
import type { Passage } from '../document/passages.ts'

const END = /[。；;！!？?\n]/
const PART_END = /[，,。；;！!？?\n]/
const QUOTE_LIMIT = 600
/** A sentence without end is cut, so that hostile text costs no more than its length. */
const SENTENCE_REACH = 300

const around = (text: string, start: number, end: number, mark: RegExp): { start: number; end: number } => {
  let from = start
  while (from > 0 && start - from < SENTENCE_REACH && !mark.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && to - end < SENTENCE_REACH && !mark.test(text[to]!)) to++
  return { start: from, end: to }
}

/** The sentence around an offset: up to 。；！？ or a line break on each side. */
export const sentenceAround = (text: string, start: number, end: number): { start: number; end: number } =>
  around(text, start, end, END)

/** The part of a sentence around an offset, up to the next comma on each side. */
export const partAround = (text: string, start: number, end: number): string => {
  const part = around(text, start, end, PART_END)
  return text.slice(part.start, part.end)
}

/** A criterion in a scoring cell goes with the rest of its cell, where that is short enough to quote. */
const withCell = (passage: Passage): string =>
  passage.cell && passage.cell.text.length <= QUOTE_LIMIT && passage.cell.text.includes(passage.text)
    ? passage.cell.text
    : passage.text

/** Cites the clause around a hit, at most 600 characters: the whole passage (`whole`: its cell) where it is short enough. */
export const citeAround = (passage: Passage, start: number, end: number, whole = false): Citation => {
  const { text } = passage
  if (text.length <= QUOTE_LIMIT) return cite('tender', passage, whole ? withCell(passage) : text)
  const sentence = sentenceAround(text, start, end)
  const room = Math.max(0, QUOTE_LIMIT - (sentence.end - sentence.start))
  const from = Math.max(0, room === 0 ? start - 100 : sentence.start - Math.floor(room / 3))
  return cite('tender', passage, text.slice(from, from + QUOTE_LIMIT))
}

const NEGATION =
  /(?:不得(?!分)|不应|不可|不能(?=作为|要求|以|将)|不允许|严禁|禁止|不以|不将|不作为|无须|无需|不需要?|不要求|不强制|不接受|并非|避免|杜绝|不涉及)[^，,、：:]{0,24}$/
const NEGATION_BEHIND =
  /^[^，,。；;]{0,14}(?:不作为|不得作为|不计入|无需提供|不限|除外|不作要求|不做要求|不收取|不适用)/
const LAW = /第[一二三四五六七八九十百零0-9]{1,5}[条款]|《[^》]{2,40}(?:法|条例|办法|规定|通知)》/

/** True where the words at an offset are forbidden or denied rather than asked for (polarity). */
export const isNegated = (text: string, start: number, end: number): boolean => {
  const sentence = sentenceAround(text, start, end)
  return (
    NEGATION.test(text.slice(Math.max(sentence.start, start - 40), start)) ||
    NEGATION_BEHIND.test(text.slice(end, sentence.end))
  )
}

/** "符合《…法》第二十二条规定": a demand that names the law, beside which others may stand. */
const LAWFUL =
  /(?:符合|具备|满足|具有)[^，,。；;\n]{0,40}第[一二三四五六七八九十百零0-9]{1,5}[条款][^，,。；;\n]{0,12}/g

/** True where a sentence quotes the law rather than sets a term of its own. */
export const quotesLaw = (sentence: string): boolean => LAW.test(sentence.replace(LAWFUL, ''))
