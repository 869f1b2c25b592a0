import type { ScoringItem } from '../../tender/model.ts'
import type { ScoringRule } from '../model.ts'
import { mostOf, tidy } from '../totals.ts'
import { readRules, readTotals } from './compose.ts'
import { type Outline, outlineOf } from './outline.ts'

const LABEL = '(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．]{1,2}[ \\t]{0,2})?'
const HEAD = new RegExp(
  `(^|\\n)[ \\t]{0,4}${LABEL}(?:评分内容|评审内容|考[察核]内容|评[分审]标准|评[分审]依据|评[分审]细则|评分说明|打分标准|计分标准|评分办法|具体标准)[ \\t]{0,2}(?:[:：]|(?=\\n))`,
  'g',
)
const PROOF_HEAD = new RegExp(
  `(^|\\n)[ \\t]{0,4}${LABEL}(?:证明(?:文件|材料|资料)|佐证材料|提供材料|得分依据)[ \\t]{0,2}(?:[:：]|(?=\\n))`,
)
const LEAD = /^\s*(?:\d{1,2}(?:\.\d{1,2}){1,2}\s?(?=[^\d%])|(?!1[.、])\d{1,2}[.、](?=\D))/

/** A number printed twice: "1、1、". */
const DOUBLED = /(^|\n)[ \t]{0,4}(\d{1,2})[、.．]\s?\2[、.．](?!\d)/g
/** Points left blank: 扣X分, 得__分. */
const BLANK = /[得扣加]\s?(?:[XxＸｘ×]{1,3}|[_＿]{1,8})\s?分/

/** The words that score: headings of sections and what stands under 证明材料 set aside. */
export const scoredWords = (criteria: string): string => {
  const marked = criteria.replace(HEAD, '$1\u0001')
  const parts = marked.split('\u0001').map((part) => {
    const proof = PROOF_HEAD.exec(part)
    return proof ? part.slice(0, proof.index) : part
  })
  return parts.join('').replace(DOUBLED, '$1$2、').trim()
}

const fitting = (rules: readonly ScoringRule[], raw: number): ScoringRule | null =>
  rules.find((rule) => mostOf(rule) === raw) ?? null

const inPercent = (text: string): boolean =>
  /(?:得|扣|最高|最多|满分|加)\s?\d{1,3}(?:\.\d)?\s?[%％]/.test(text)

const FULL_SCALE = 100

/** 百分制 or the points of its own that a row's criterion counts in; the row's own first. */
const scalesOf = (
  maxPoints: number,
  text: string,
  ratios: readonly number[],
  whole: boolean,
): readonly number[] => [
  ...(inPercent(text) ? [FULL_SCALE] : []),
  ...(whole ? ratios.map((ratio) => tidy(maxPoints / ratio)) : []),
  maxPoints,
  ...(maxPoints < FULL_SCALE ? [FULL_SCALE] : []),
  ...ratios.map((ratio) => tidy(maxPoints / ratio)),
]

const SHORT = 0.8

/** Parts of a hundred that fall short of it, as some tenders print them. */
const nearlyWhole = (outline: Outline, { maxPoints }: ScoringItem): ScoringRule | null => {
  if (maxPoints >= FULL_SCALE) return null
  const [rule] = readRules(outline, FULL_SCALE)
  if (rule?.kind !== 'sum' || rule.parts.length < 3) return null
  const total = mostOf(rule)!
  const large = rule.parts.every((part) => (mostOf(part) ?? 0) <= FULL_SCALE) && total > maxPoints
  return large && total >= FULL_SCALE * SHORT && total < FULL_SCALE ? rule : null
}

/** The one round total of twice the row's points or more that all readings give: a scale of the row's own. */
const ownScale = (outline: Outline, { maxPoints }: ScoringItem): number | null => {
  const totals = new Set(readTotals(outline, maxPoints))
  const round = [...totals].filter((total) => total >= 2 * maxPoints && isRound(maxPoints / total))
  return round.length === 1 ? round[0]! : null
}

const scaled = (rule: ScoringRule, of: number, points: number): ScoringRule =>
  of === points ? rule : { kind: 'scaled', of, points, rule }

const layOut = ({ name, criteria }: ScoringItem): { readonly text: string; readonly outline: Outline } => {
  const words = scoredWords(/^[\s，,、的]/.test(criteria) ? name + criteria : criteria)
  const lead = LEAD.exec(words)
  const text = lead ? words.slice(lead[0].length) : words
  return { text, outline: outlineOf(text) }
}

/** A leaf whose points stand alone is said of what the row is called. */
const named = (rule: ScoringRule, name: string): ScoringRule => {
  switch (rule.kind) {
    case 'sum':
    case 'best':
      return { ...rule, parts: rule.parts.map((part) => named(part, name)) }
    case 'judged':
    case 'present':
    case 'deduct':
      return rule.text.length > 2 ? rule : { ...rule, text: name }
    case 'count':
      return rule.text.length > 2 ? rule : { ...rule, text: `${name}，${rule.text}` }
    default:
      return rule
  }
}

/** What the rows of a table are scaled by (权重折算): for all of them, or for those that do not fit as they are. */
export interface TableScale {
  readonly ratios: readonly number[]
  /** True where no row with a bound of its own fits unscaled. */
  readonly whole: boolean
}

export const UNSCALED: TableScale = { ratios: [], whole: false }

const read = (item: ScoringItem, { ratios, whole }: TableScale): ScoringRule => {
  const { text, outline } = layOut(item)
  if (BLANK.test(text)) return { kind: 'stated', text: item.criteria, points: item.maxPoints }
  for (const raw of scalesOf(item.maxPoints, text, ratios, whole)) {
    const rule = fitting(readRules(outline, raw), raw)
    if (rule) return scaled(rule, raw, item.maxPoints)
  }
  const own = ownScale(outline, item)
  const ownRule = own && fitting(readRules(outline, own), own)
  if (ownRule) return scaled(ownRule, own, item.maxPoints)
  const short = nearlyWhole(outline, item)
  return short
    ? scaled(short, FULL_SCALE, item.maxPoints)
    : { kind: 'stated', text: item.criteria, points: item.maxPoints }
}

/** The rule of one row that is no price. */
export const ruleOf = (item: ScoringItem, scale: TableScale): ScoringRule => {
  const rule = read(item, scale)
  return rule.kind === 'scaled' ? { ...rule, rule: named(rule.rule, item.name) } : named(rule, item.name)
}

/** Totals that a row's readings have whatever it counts out of. */
const ownTotals = (item: ScoringItem): readonly number[] => {
  const { outline } = layOut(item)
  const far = new Set(readTotals(outline, FAR))
  return [...new Set(readTotals(outline, item.maxPoints))].filter((total) => far.has(total) && total > 0)
}

const FAR = 9973

const isRound = (ratio: number): boolean => ratio < 1 && tidy(ratio * 1000) % 5 === 0

const VOTES = 2

const scaleOfTable = (items: readonly ScoringItem[]): TableScale => {
  const rows = items.map((item) => ({ points: item.maxPoints, totals: ownTotals(item) }))
  const bound = rows.filter(({ totals }) => totals.length > 0)
  const fits = bound.some(({ points, totals }) => totals.includes(points))
  const votes = new Map<number, number>()
  for (const { points, totals } of bound)
    for (const ratio of new Set(totals.map((total) => tidy(points / total)).filter(isRound)))
      votes.set(ratio, (votes.get(ratio) ?? 0) + 1)
  const ranked = [...votes].toSorted((a, b) => b[1] - a[1])
  const ratios = ranked.filter(([, count]) => count >= VOTES).map(([ratio]) => ratio)
  const hundreds = bound.filter(({ totals }) => totals.includes(FULL_SCALE)).length
  if (hundreds > 0 && hundreds >= (ranked[0]?.[1] ?? 0)) return { ratios, whole: false }
  if (ratios.length > 0) return { ratios, whole: !fits }
  const [only] = ranked
  return ranked.length === 1 && !fits && only ? { ratios: [only[0]], whole: true } : UNSCALED
}

/** The scale of the table that each row stands in, by what its rows add up to. */
export const tableScales = (items: readonly ScoringItem[]): ((item: ScoringItem) => TableScale) => {
  const tableOf = ({ path }: ScoringItem): string => path[0] ?? ''
  const rows = items.filter(({ category }) => category !== 'price')
  const scales = new Map(
    [...new Set(rows.map(tableOf))].map((table) => [
      table,
      scaleOfTable(rows.filter((item) => tableOf(item) === table)),
    ]),
  )
  return (item) => scales.get(tableOf(item)) ?? UNSCALED
}
