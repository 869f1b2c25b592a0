import type { ScoringItem } from '../../tender/model.ts'
import type { ScoringRule } from '../model.ts'
import { mostOf, tidy } from '../totals.ts'
import { readRules } from './compose.ts'
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

/** The words that score: headings of sections and what stands under 证明材料 set aside. */
export const scoredWords = (criteria: string): string => {
  const marked = criteria.replace(HEAD, '$1\u0001')
  const parts = marked.split('\u0001').map((part) => {
    const proof = PROOF_HEAD.exec(part)
    return proof ? part.slice(0, proof.index) : part
  })
  return parts.join('').trim()
}

const fitting = (rules: readonly ScoringRule[], raw: number): ScoringRule | null =>
  rules.find((rule) => mostOf(rule) === raw) ?? null

const inPercent = (text: string): boolean =>
  /(?:得|扣|最高|最多|满分|加)\s?\d{1,3}(?:\.\d)?\s?[%％]/.test(text)

const FULL_SCALE = 100

/** 百分制 or the points of its own that a row's criterion counts in; the row's own first. */
const scalesOf = (maxPoints: number, text: string, ratios: readonly number[]): readonly number[] => [
  ...(inPercent(text) ? [FULL_SCALE] : []),
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
  const totals = new Set(readRules(outline, maxPoints).map(mostOf))
  const [total] = totals
  return totals.size === 1 && total && total >= 2 * maxPoints && total % 5 === 0 ? total : null
}

const scaled = (rule: ScoringRule, of: number, points: number): ScoringRule =>
  of === points ? rule : { kind: 'scaled', of, points, rule }

const layOut = ({ criteria }: ScoringItem): { readonly text: string; readonly outline: Outline } => {
  const words = scoredWords(criteria)
  const lead = LEAD.exec(words)
  const text = lead ? words.slice(lead[0].length) : words
  return { text, outline: outlineOf(text) }
}

/** The rule of one row that is no price. `ratios`: what the rows of its table are scaled by. */
export const ruleOf = (item: ScoringItem, ratios: readonly number[]): ScoringRule => {
  const { text, outline } = layOut(item)
  for (const raw of scalesOf(item.maxPoints, text, ratios)) {
    const rule = fitting(readRules(outline, raw), raw)
    if (rule) return scaled(rule, raw, item.maxPoints)
  }
  const own = ownScale(outline, item)
  if (own) return scaled(fitting(readRules(outline, own), own)!, own, item.maxPoints)
  const short = nearlyWhole(outline, item)
  return short
    ? scaled(short, FULL_SCALE, item.maxPoints)
    : { kind: 'stated', text: item.criteria, points: item.maxPoints }
}

/** What a row's criterion may be scaled by to come to the row's points; 1 and uneven shares left out. */
const ratiosOf = (item: ScoringItem): readonly number[] => {
  const totals = readRules(layOut(item).outline, item.maxPoints).map(mostOf)
  return [...new Set(totals)].flatMap((total) => {
    const ratio = total ? tidy(item.maxPoints / total) : 1
    return ratio < 1 && tidy(ratio * 1000) % 5 === 0 ? [ratio] : []
  })
}

const VOTES = 2

/** 权重 of tables whose criteria count in points of their own: what most rows of one table are scaled by. */
export const tableRatios = (items: readonly ScoringItem[]): ((item: ScoringItem) => readonly number[]) => {
  const votes = new Map<string, Map<number, number>>()
  for (const item of items.filter(({ category }) => category !== 'price')) {
    const table = votes.get(item.path[0] ?? '') ?? new Map<number, number>()
    votes.set(item.path[0] ?? '', table)
    for (const ratio of ratiosOf(item)) table.set(ratio, (table.get(ratio) ?? 0) + 1)
  }
  return ({ path }) =>
    [...(votes.get(path[0] ?? '') ?? [])]
      .filter(([, count]) => count >= VOTES)
      .toSorted((a, b) => b[1] - a[1])
      .map(([ratio]) => ratio)
}
