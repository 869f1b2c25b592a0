/** Points (分值) as tenders print them: "20", "20分", "0-5分", "≤54", "30%", "（满分10分）". All values in points. */

/** White space out, full width to half width, dashes and tildes to "-": what the patterns below read. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[—–―‐−~∼〜～至]/g, '-')

const NUMBER = '\\d{1,3}(?:\\.\\d{1,3})?'
const CELL = new RegExp(
  `^[(（\\[]?(?:满分|总分|最高分?|最多|共计?|计|权重|分值|小计|[<>≤≥≦≧])?[:=为]?(?:(${NUMBER})(?:分|%)?-)?(${NUMBER})(?:分|%)?(?:满分|封顶)?[)）\\]]?[。;；]?$`,
)

/** A cell that holds points and nothing else; a range counts as its upper end. Null where it holds other words. */
export const parsePoints = (text: string): number | null => {
  const match = CELL.exec(fold(text))
  return match ? Number(match[2]) : null
}

/** The points that a cell begins with, other words behind them: "10分（客观分）". */
export const leadingPoints = (text: string): number | null => {
  const match = new RegExp(`^(?:${NUMBER}分?-)?(${NUMBER})分`).exec(fold(text))
  return match ? Number(match[1]) : null
}

const LIMIT = '(?:满分|不超过|总分|最高得?分?|最多得?|共计?|计|占|权重|分值|本项|[≤:为,，]){0,4}'
const BRACKET = new RegExp(
  `[(\\[【]${LIMIT}(?:${NUMBER}(?:分|%)?-)?(${NUMBER})(?:分(?:满分|封顶)?|%)[)\\]】]`,
)
const TAIL = new RegExp(`[:,，]?${LIMIT}(?:${NUMBER}分?-)?(${NUMBER})(?:分|%)$`)
const MARKER = /[（(][主客]观分?[）)]$/
const TRAILING = /[:：;；,，。\s]{1,20}$/
const FORMULA = /[（(][^（）()]{0,12}[×*][^（）()]{0,12}[)）]/
const TAIL_WITH_SPACE =
  /[\s:：]{0,4}(?:满分|最高|总分|权重)?为?\s{0,4}\d{1,3}(?:\.\d{1,3})?\s{0,4}(?:分|[%％])$/
const BRACKET_AS_PRINTED =
  /[（([【][^（）()[\]【】]{0,12}?\d{1,3}(?:\.\d{1,3})?\s{0,4}(?:分|[%％])[^（）()[\]【】]{0,3}[）)\]】]/

const LONG_NAME = 40
const SHORT_NAME = 2

/** The points in brackets in, or bare at the end of, a name: "技术方案（20分）", "施工组织设计：40分". */
export const pointsInName = (text: string): number | null => {
  const folded = fold(text).replace(/[。;:,]{1,9}$/, '')
  if (/=|[×÷*].*%|[浮高低于超达每增减]\d{1,3}(?:\.\d{1,3})?%$/.test(folded)) return null
  const bracketed = BRACKET.exec(folded)
  if (bracketed) return Number(bracketed[1])
  const tail = folded.length <= LONG_NAME ? TAIL.exec(folded) : null
  return tail && tail.index >= SHORT_NAME ? Number(tail[1]) : null
}

/** A name without its points, its leading number and its trailing colon, on one line. */
export const nameWithoutPoints = (text: string): string => {
  const joined = text
    .split('\n')
    .map((line) => line.trim())
    .join('')
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
    .trim()
  return joined
    .replace(TRAILING, '')
    .replace(MARKER, '')
    .replace(BRACKET_AS_PRINTED, '')
    .replace(MARKER, '')
    .replace(FORMULA, '')
    .replace(TAIL_WITH_SPACE, '')
    .replace(
      /^(?:评[审分标](?:因素|内容|项目?|指标)[一二三四五六七八九十\d]{1,2}[：:、]|[A-Z]\d{0,2}[、.．:：]|第[一二三四五六七八九十\d]{1,3}[节部分条]{1,2}(?=[\s：:、\u4e00-\u9fff])[：:、]?|\d{1,2}(?:\.\d{1,2}){1,3}[、.．]?|\d{1,2}-\d{1,2}(?![\d年月天人])|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?[、.．:：]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])\s*/,
      '',
    )
    .replace(TRAILING, '')
    .trim()
}

const CEILING = new RegExp(`(?:满分为?|最高得?分?为?|最多得?|共计?|不超过|本项总分|上限为?)(${NUMBER})分`)
const WHOLE = new RegExp(`本(?:小?项|评分项|条)(?:最高得?分?|满分|最多得?|共|总分)为?(${NUMBER})分`)
const FULL_MARKS = new RegExp(`(?<!每[^,。;]{0,4})满分为?(${NUMBER})分`)
const FROM_ZERO = new RegExp(`(?:^|[^\\d.-])0分?-(${NUMBER})分`, 'g')
const GAINED = new RegExp(`(?<![扣减加])(?<![\\d.])(${NUMBER})分(?!钟|之|公司|包|值|项|为)`, 'g')

/** The largest number of points to be gained in a text ("优4-5分，良2-3分"); null where it has none. */
export const mostPoints = (text: string): number | null => {
  const found = [...fold(text).matchAll(GAINED)].map((match) => Number(match[1]))
  return found.length === 0 ? null : Math.max(...found)
}

/** The ceiling that criteria state in words ("本项满分10分", "最高得6分", "0-55分"); the first, if several. Null where none. */
export const pointsInCriteria = (text: string): number | null => {
  const folded = fold(text)
  const stated = WHOLE.exec(folded) ?? FULL_MARKS.exec(folded) ?? CEILING.exec(folded)
  if (stated) return Number(stated[1])
  const ranges = [...folded.matchAll(FROM_ZERO)].map((match) => Number(match[1]))
  const most = mostPoints(text)
  return ranges.find((upper) => upper === most) ?? null
}

/** Sum without the noise of binary fractions. */
export const sumOf = (points: readonly number[]): number =>
  Math.round(points.reduce((total, each) => total + each, 0) * 1000) / 1000

export const samePoints = (one: number, other: number): boolean => Math.abs(one - other) < 0.005

const PART = new RegExp(
  `([^\\d,，。;；:：、()（）]{2,20})[:：(（]?(?:总分|满分|权重|分值|占)*[:：]?(${NUMBER})(?:分|%)`,
  'g',
)

const WHOLE_NAME = /^(?:本项目|本次.{0,4}|评[分标审]|总分|满分|合计|总计|综合得分)$/

/** A list of groups with their points ("施工组织设计：40分 投标报价：60分"); empty where it is no such list. */
export const partsOf = (text: string): readonly { readonly name: string; readonly points: number }[] => {
  const parts = [
    ...text
      .normalize('NFKC')
      .replace(/[ \t]+/g, '')
      .matchAll(PART),
  ].map((match) => ({
    name: match[1]!.replace(/\s+/g, '').replace(/(总分|满分|权重|分值|占)+$/, ''),
    points: Number(match[2]),
  }))
  const groups = parts.filter(({ name }) => name !== '' && !WHOLE_NAME.test(name))
  return groups.length >= 2 ? groups : []
}
