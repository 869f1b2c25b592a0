import type { Passage } from '../../document/passages.ts'
import type { Mark } from '../model.ts'

/** Glyphs that print alike or stand for one another in one document. */
const FAMILIES: readonly (readonly [glyphs: string, mark: Mark, always: boolean])[] = [
  ['★⭐✮✭✯', '★', true],
  ['☆✩', '★', true],
  ['▲▴', '▲', true],
  ['△∆', '▲', false],
  ['※', '★', false],
  ['*＊✱', '★', false],
  ['#＃', '▲', false],
  ['●⬤', '▲', false],
  ['■█▇▉◼', '▲', false],
  ['◆◈', '▲', false],
]
const GLYPHS = FAMILIES.map(([glyphs]) => glyphs).join('')
const ALWAYS = FAMILIES.filter(([, , always]) => always)
  .map(([glyphs]) => glyphs)
  .join('')
const ANY_GLYPH = new RegExp(`[${GLYPHS}]`, 'gu')

/** What the marks of one document mean: its glyphs, each with ★ or ▲. */
export type Legend = ReadonlyMap<string, Mark>

const NUMBER =
  '(?:[0-9０-９]{1,3}(?:[.．-][0-9]{1,3}){0,5}[、.．)）]?|[（(][0-9一二三四五六七八九十]{1,4}[)）]|[一二三四五六七八九十]{1,4}[、.．)）]|[①-⑳]|[a-zA-Z][、.．)）]|第[0-9一二三四五六七八九十]{1,4}[条项])'
const BEFORE_MARK = new RegExp(`(?:^|[\\s。；;：:！？])(${NUMBER}[ \\t\\u3000]*)?([（(【\\[])?$`, 'u')
const MENTION_BEHIND = new RegExp(
  `^[ \\t\\u3000]*(?:["”“'’‘》」』】\\]、，,]|[号號](?!线|楼)|标[记识注]|条款|项目?(?:的|为|不|均|须|必)|类|的|[和与及或][“"‘'（(]?[${GLYPHS}]|指标(?:的|为|项|不|均|每)|参数(?:的|为|项|不|均|每|要求)|[：:]?(?:为|系|系指|是|指)?(?:实质性|重要|关键|主要)(?:性)?(?:的)?(?:要求|条款|参数|指标|内容)|(?:为|系|是|指)[^，。；]{2,8}(?:要求|条款|参数|指标|项)(?=[，。；]|$)|符号|代表|表示|[）)](?:号|的|条款|标|为))`,
  'u',
)
/** A glyph that has other uses (a bullet, a multiplication sign) is a mark only where the words name it as one. */
const NAMED_BEHIND =
  /^[ \t\u3000]*(?:["”’'》」』】]|[号號](?!线|楼)|标[记识注]|条款|符号|(?:为|系|是|指)[^，。；]{2,8}(?:条款|要求|参数|指标|项))/u
const QUOTED_BEFORE = /[“"‘'「『【]$/u

interface Place {
  readonly glyph: string
  readonly at: number
  /** Where the clause begins, its number included. */
  readonly from: number
}

const isTickBox = (text: string): boolean => /[□☐]/u.test(text)

const TRAILING = new RegExp(`[^标带注记打有加]([（(【\\[])([${GLYPHS}])[）)】\\]][ \\t]*[。；;]?$`, 'u')

/** A mark in brackets behind the clause: 质保期不少于三年（★）。 */
const trailing = (text: string, glyphs: { has(glyph: string): boolean }): readonly Place[] => {
  const glyph = TRAILING.exec(text.trimEnd())?.[2]
  return glyph && glyphs.has(glyph) ? [{ glyph, at: 0, from: 0 }] : []
}

/** The places where a mark stands in front of a clause; a mark that is only spoken of is none. */
const placesOf = (text: string, glyphs: { has(glyph: string): boolean }): readonly Place[] => {
  const places: Place[] = []
  for (const { 0: glyph, index } of text.matchAll(ANY_GLYPH)) {
    if (!glyphs.has(glyph) || (/[■█◆●]/u.test(glyph) && isTickBox(text))) continue
    const before = BEFORE_MARK.exec(text.slice(Math.max(0, index - 24), index))
    const behind = text.slice(index + glyph.length, index + 20)
    if (!before || MENTION_BEHIND.test(before[2] ? behind.replace(/^[）)】\]]/u, '') : behind)) continue
    const from = index - (before[1]?.length ?? 0) - (before[2]?.length ?? 0)
    if (places.at(-1) && text.slice(places.at(-1)!.at + 1, from).trim() === '') continue
    places.push({ glyph, at: index, from })
  }
  return places.length > 0 ? places : trailing(text, glyphs)
}

const SUBSTANTIVE =
  /实质性|无效|否决|不允许|不得.{0,4}偏离|不可.{0,4}偏离|不接受.{0,4}偏离|必须(?:完全|全部|逐条)?(?:满足|响应|符合)|拒绝|废标|资格条件|(?:任何?[一意]?|有一|其中一)[项条]?[^。；，扣分]{0,4}(?:不满足|负偏离|不响应)(?![^。]{0,20}[扣分])/u
const NOT_SUBSTANTIVE =
  /非实质性|不作为.{0,8}(?:实质|无效)|不导致|不(?:会|作|视为|属于|构成).{0,4}无效|(?:[2-9]|[1-9][0-9]|[二三四五六七八九十])(?:项|条|个)|[项条个](?:[（(]含?.{0,4}[)）])?(?:及|或)?以上/u
const IMPORTANT = /重要|一般|主要|关键|核心|扣|得分|评分|加分|分值|[0-9]分|负偏离/u
const EXCLUDED = /(?:非|未|除|不带|不含|无|没有)(?:用|用的|标注|标|带|加|注)?(?:有|了)?[“"‘'「『（(【]?$/u

const meaning = (words: string): Mark | null => {
  if (SUBSTANTIVE.test(words) && !NOT_SUBSTANTIVE.test(words)) return '★'
  return IMPORTANT.test(words) ? '▲' : null
}

const mentionsOf = function* (text: string): Generator<readonly [glyph: string, words: string]> {
  const all = [...text.matchAll(ANY_GLYPH)]
  for (const [order, { 0: glyph, index }] of all.entries()) {
    if (EXCLUDED.test(text.slice(Math.max(0, index - 8), index))) continue
    const behind = text.slice(index + glyph.length, index + 12)
    if (!ALWAYS.includes(glyph) && !NAMED_BEHIND.test(behind) && !QUOTED_BEFORE.test(text.slice(0, index)))
      continue
    const isSpokenOf =
      MENTION_BEHIND.test(behind) || /[“"‘'「『（(【带标注加打有凡以]$/u.test(text.slice(0, index).trimEnd())
    if (!isSpokenOf) continue
    const next = all.slice(order + 1).find((other) => other.index > index + 8)?.index ?? text.length
    yield [glyph, text.slice(index, Math.min(next, index + 120)).split('。')[0]!]
  }
}

/** Reads what the document says about its marks: 带“★”的条款为实质性要求. ★, ☆ and ▲ need no such words. */
export const legendOf = (passages: readonly Passage[]): Legend => {
  const votes = new Map<string, Map<Mark, number>>()
  for (const { text } of passages) {
    if (text.search(ANY_GLYPH) < 0) continue
    for (const [glyph, words] of mentionsOf(text)) {
      const mark = meaning(words)
      if (!mark) continue
      const counts = votes.get(glyph) ?? new Map<Mark, number>()
      votes.set(glyph, counts.set(mark, (counts.get(mark) ?? 0) + 1))
    }
  }
  return new Map(FAMILIES.flatMap((family) => familyMarks(family, votes)))
}

const familyMarks = (
  [glyphs, usual, always]: (typeof FAMILIES)[number],
  votes: ReadonlyMap<string, ReadonlyMap<Mark, number>>,
): readonly (readonly [string, Mark])[] => {
  const sum = (mark: Mark) => [...glyphs].reduce((all, glyph) => all + (votes.get(glyph)?.get(mark) ?? 0), 0)
  const [substantive, important] = [sum('★'), sum('▲')]
  if (!always && substantive + important === 0) return []
  const mark = substantive === important ? usual : substantive > important ? '★' : '▲'
  return [...glyphs].map((glyph) => [glyph, mark] as const)
}

/** A stretch of a passage: from one mark to the next, or what stands in front of the first. */
export interface Marked {
  readonly text: string
  readonly mark: Mark | null
  readonly glyph: string | null
}

/** Cuts a text at its marks. A text without any comes back whole. */
export const splitAtMarks = (text: string, legend: Legend): readonly Marked[] => {
  const places = placesOf(text, legend)
  const whole = { text, mark: null, glyph: null }
  if (places.length === 0) return [whole]
  const front = text.slice(0, places[0]!.from)
  const marked = places.map(({ glyph, from }, order) => ({
    text: text.slice(from, places[order + 1]?.from ?? text.length).trim(),
    mark: legend.get(glyph)!,
    glyph,
  }))
  return front.trim() === '' ? marked : [{ ...whole, text: front.trim() }, ...marked]
}

/** The mark of a cell that holds a mark alone, or a number and a mark: "★", "▲1.2", "3★". */
export const loneMark = (text: string, legend: Legend): Pick<Marked, 'mark' | 'glyph'> | null => {
  const bare = text.replace(/[\s0-9０-９.．、()（）一二三四五六七八九十-]/gu, '')
  const glyph = [...bare][0]
  const mark = glyph ? legend.get(glyph) : undefined
  return glyph && mark && [...bare].every((other) => legend.has(other)) ? { mark, glyph } : null
}
