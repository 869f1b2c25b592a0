import { foldWidth } from '../../text/fold.ts'
import { parseNumber } from '../../text/numeral.ts'
import { isTierLabel } from './judged.ts'

/** What one place of a criterion says about points. */
export interface Statement {
  /** grant: 得N分; each: 每…得N分; cut: 扣N分; cap: 最高N分; zero: 不得分. */
  readonly kind: 'grant' | 'each' | 'cut' | 'cap' | 'zero'
  /** The words in front, back to the statement before: what the points are for. */
  readonly text: string
  /** Points; of a range both ends, else the same twice. Infinity stands for 满分. */
  readonly low: number
  readonly high: number
  /** Things that count once, for `each` and `cut`: 每10项, 每低5%. */
  readonly per: number
  /** Unit of `per`: '' for things, '%', '年', '小时' … */
  readonly unit: string
  /** True for an increment on what stands before it, 每增加…加N分, and for a cap on increments alone, 最多加N分. */
  readonly more: boolean
  /** True where the points are in percent of the row. */
  readonly percent: boolean
  /** The sentence it stands in, from 0, and what follows it there. */
  readonly sentence: number
  readonly behind: string
}

const DASHES = /[~〜—–−‐―]/g

/** Width folded and dashes made one, one unit for one unit: offsets stay what they were. */
export const plain = (text: string): string =>
  foldWidth(text).replace(DASHES, '-').replaceAll('﹪', '%').replaceAll('﹣', '-')

const N = '\\d{1,3}(?:\\.\\d{1,4})?'
/** Behind 分: words in which it is no point. */
const NO_POINT =
  '(?!钟|公司|支|包|项|别|析|部|类|值|散|配|成|布|担|级|制|册|标|段|档|局|行|会|院|母|子|解|步|期|批|工|管|为(?!止)|之(?!间)|数(?!值)|(?:\\s?\\(含[^)]{0,4}\\))?(?:及|或)?以[上下])'
const POINT = new RegExp(
  `(?<![\\d.第A-Za-z/])(${N})\\s{0,2}分?\\s{0,2}(?:\\([^()]{1,4}\\))?\\s{0,2}(?:(?:<|≤)\\s?(?:得分|X|x)?\\s?(?:<|≤)|-{1,2}|至|到)\\s{0,2}(${N})\\s{0,2}[)\\]】]?\\s{0,2}(分|%)${NO_POINT}` +
    `|(?<![\\d.第A-Za-z/])(${N})\\s{0,2}[)\\]】]?\\s{0,2}(分|%)${NO_POINT}`,
  'g',
)
const FULL = /(?:得|为|计|给|即得|可得)\s?(?:满分|全分|全部分值?)(?!\s?\d)/g
const NIL =
  /(?:(?:均|一律|都|则|视为|按)?(?:作)?(?:不|无|不予|不能|不再)(?:得分?|计分|给分|加分|记分|评分)|得零分|0分处理)(?![^，,。；;\n]{0,4}重复)/g
const RANGE_LIST = /(?:评分|打分|分值)(?:范围|区间)[:：]\s{0,2}([\d.,、，\s-]{1,60})/g

const GRANT_VERB =
  /(?:得|计|加|记|给予?|赋|评|打|奖励|增加|为|获得?)\s{0,2}(?:基[准本础]分|基[准本础]|满分|分值?|[:：])?\s{0,2}$/
const CUT_VERB = /(?:扣|减)(?:除|减|罚|去|掉)?\s{0,2}(?:分|该项|其)?\s{0,2}[:：]?\s{0,2}$/
const CAP_WORDS =
  /(?:最高|最多|上限|满分|封顶|至多|累计不(?:超过|高于)|合计不超过|不得?超过|总?共计?|合计|总计|累计|总分|小计|分值|权重|上限为)[^，,。；;\n得扣]{0,8}(?:得|为|可得|计|加|至|:)?(?:分值?)?\s{0,2}$/
const TIER_LABEL =
  /(?:[一二三四五六七八九十A-Ga-gⅠⅡⅢⅣ1-9]\s?[档等级]|优秀?|良好?|中等?|差|一般|较好|较差|好|合格|及格)\s{0,2}[([]?\s{0,2}$/
const EACH =
  /每(?!年|季度?|月|周|天|日|学期|半年|小时|平方|吨|公里|逢)|(?:^|[^上下前后])各(?!类|项|种|个|方|子|级|系|部|专|环|投|供|参|分|地|阶)[^，,。；;\n]{0,3}$|均(?=[得计加]?\s{0,2}$)|各(?=[得计加扣]?\s{0,2}$)/
/** 最多加15分: the cap is on what is added. */
const ADDED = /(?:最[高多]|至多|上限|累计)[^得，,]{0,4}加\s{0,2}$/
const FREQUENT = /每(?:年|季度?|月|周|天|日|学期|半年)(?=得|加|计|扣|减|\s{0,2}$)/
const SINGLE_CUT = /(?:缺少?|少|漏|任意?)?(?:[一1]|任一)\s?(?:项|处|条|个|人|名|次|种|点|份|类|专业|张)/
const FAULT = /不满足|不响应|负偏离|负偏差|不符合|缺陷|缺项|缺失|遗漏|未响应/
const MORE = /增加|多|提高|延长|提前|缩短|递增|上升|高于|低于|超过|优于|减少|降低|下降|少于|低|高/
const PER =
  /^[^\d，,。；;\n]{0,14}?(\d{1,5}(?:\.\d{1,3})?|[一二两三四五六七八九十百半]{1,3})\s{0,2}(个月|个百分点|百分点|小时|分钟|工作日|日历天|年|月|日|天|%|㎡|平方米|万元|元|万|公里)?/

const unitOf = (unit: string | undefined): string =>
  unit === undefined ? '' : unit.endsWith('百分点') ? '%' : unit

const LABEL_WORDS =
  '(?:优秀|优|良好|良|中等|中|较好|较差|差|好|一般|合格|[一二三四五六][档等]|[A-Fa-f][档等])'
/** Points that leave out 分: 优50，良35；好8-10，中5-7；提供两个得60. */
const LABELLED = new RegExp(
  `(?<=(?:${LABEL_WORDS}[:：]?|得)\\s?)(${N})(?:\\s?-\\s?(${N}))?(?=\\s?(?:[,，;；。、]|$))`,
  'g',
)

const CLASSIFIER = /^(?:[个项份名台辆家条处类种款套张篇本次场位座间人]|有(?!\d))/

/** What counts once: 每10项 is 10, 每增加500万元 is 500 of 万元, 每项 is 1. */
const perOf = (text: string): { readonly per: number; readonly unit: string } => {
  const at = text.lastIndexOf('每')
  const words = text.slice(at + 1)
  const match = at < 0 || CLASSIFIER.test(words) ? null : PER.exec(words)
  const per = match ? (match[1] === '半' ? 0.5 : parseNumber(match[1]!)) : null
  return per ? { per, unit: unitOf(match![2]) } : { per: 1, unit: '' }
}

interface Found {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
  readonly percent: boolean
  readonly nil: boolean
}

/** Examples in brackets say what others call it, not what it scores here: (如优秀或100分等). */
const withoutExamples = (folded: string): string =>
  folded.replace(/\((?:如|例如|比如)(?:[^()]|\([^()]{0,20}\)){0,120}\)/g, (aside) => '_'.repeat(aside.length))

const foundIn = (text: string): readonly Found[] => {
  const sentence = withoutExamples(text)
  const points = [...sentence.matchAll(POINT)].map((match) => {
    const [first, second] = match[3]
      ? [Number(match[1]), Number(match[2])]
      : [Number(match[4]), Number(match[4])]
    return {
      start: match.index,
      end: match.index + match[0].length,
      low: Math.min(first, second),
      high: Math.max(first, second),
      percent: (match[3] ?? match[5]) === '%',
      nil: false,
    }
  })
  const full = [...sentence.matchAll(FULL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    low: Number.POSITIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
    percent: false,
    nil: false,
  }))
  const nil = [...sentence.matchAll(NIL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    low: 0,
    high: 0,
    percent: false,
    nil: true,
  }))
  const listed = [...sentence.matchAll(RANGE_LIST)].flatMap((match) => {
    const numbers = [...match[1]!.matchAll(/\d{1,3}(?:\.\d{1,2})?/g)].map(([number]) => Number(number))
    if (numbers.length < 2) return []
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
    return [{ start: match.index, end: match.index + match[0].length, low, high, percent: false, nil: false }]
  })
  const labelled = [...sentence.matchAll(LABELLED)].map((match) => {
    const [first, second] = [Number(match[1]), Number(match[2] ?? match[1])]
    return {
      start: match.index,
      end: match.index + match[0].length,
      low: Math.min(first, second),
      high: Math.max(first, second),
      percent: false,
      nil: false,
    }
  })
  return [...points, ...full, ...nil, ...listed, ...labelled]
    .toSorted((a, b) => a.start - b.start)
    .filter((found, at, all) => at === 0 || found.start >= all[at - 1]!.end)
}

const kindOf = (
  front: string,
  behind: string,
  { nil, percent, low, high }: Found,
): Statement['kind'] | null => {
  if (nil) return 'zero'
  if (low === Number.POSITIVE_INFINITY || (low < high && /[([]\s{0,2}$/.test(front))) return 'grant'
  if (high === 0) return 'zero'
  if (/^\s?(?:封顶|为止|为上限|扣完)/.test(behind)) return 'cap'
  if (CUT_VERB.test(front)) return 'cut'
  if (/否则[^，,。；;\n]{0,8}不超过[^，,。；;\n]{0,4}$/.test(front)) return 'grant'
  const verb = GRANT_VERB.test(front)
  if (CAP_WORDS.test(front)) return 'cap'
  if (percent && !verb && !TIER_LABEL.test(front)) return null
  if (EACH.test(front) || FREQUENT.test(front)) return !verb && FAULT.test(front) ? 'cut' : 'each'
  if (!verb && /^\s?[:：]/.test(behind) && !TIER_LABEL.test(front)) return 'cap'
  const bracketed = /[([]\s{0,2}$/.test(front) && /^\s?[)\]]/.test(behind)
  return bracketed && !TIER_LABEL.test(front) ? 'cap' : 'grant'
}

const LEADING = /^(?:为止|[\s，,、:：。；;)）\]]|\/项)+/
const VERB_END =
  /(?:[的，,]|则)?\s{0,2}(?:本小?项|该项|此项|可)?(?:即|均|各|另|再|可)?(?:得|计|加|记|给予?|扣除?|减|为|评价?为)?\s{0,2}[([（:：]?\s{0,2}$/

/** Words behind a tier that names its points first: 一档（4分）：方案简单. */
const BEHIND_LABEL = /^[)）分]{0,2}\s?([:：][^。；;\n]{1,300})/

/** The statements of one sentence, in order. */
export const statementsIn = (text: string, sentence: number): readonly Statement[] => {
  const folded = plain(text)
  let from = 0
  return foundIn(folded).flatMap((found) => {
    const front = folded.slice(from, found.start)
    const behind = folded.slice(found.end, found.end + 40)
    const kind = kindOf(front, behind, found)
    if (kind === null) return []
    const words = text.slice(from, found.start).replace(LEADING, '')
    from = found.end
    const label = isTierLabel(words.replace(VERB_END, '')) ? BEHIND_LABEL.exec(text.slice(found.end)) : null
    const counted = kind === 'each' || kind === 'cut'
    const single = kind === 'cut' && !front.includes('每') && SINGLE_CUT.test(front)
    const last = front.slice(Math.max(front.lastIndexOf('每'), 0))
    return [
      {
        kind,
        text: (words.replace(VERB_END, '') + (label?.[1] ?? '')).trim(),
        low: /否则[^，,。；;\n]{0,8}不超过[^，,。；;\n]{0,4}$/.test(front) ? 0 : found.low,
        high: found.high,
        ...(counted && !single ? perOf(front) : { per: 1, unit: '' }),
        more: kind === 'cap' ? ADDED.test(front) : kind === 'each' && MORE.test(last),
        percent: found.percent,
        sentence,
        behind,
      },
    ]
  })
}
