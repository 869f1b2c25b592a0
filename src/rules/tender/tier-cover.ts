import { article } from '../../law/articles.ts'
import { parseNumber } from '../../text/numeral.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { Message } from '../model.ts'
import { citeAround } from '../sentence.ts'

interface Tier {
  readonly low: number
  readonly high: number
}

interface Tiers {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly tiers: readonly Tier[]
}

const COUNT = '([0-9]{1,3}|[一二两三四五六七八九十]{1,2})'
const TIER = new RegExp(
  `(?<![每第近前])(?<![0-9.])${COUNT}(?:\\s{0,2}[个份项名人家年]?\\s{0,2}[-~～—至到]\\s{0,2}${COUNT})?\\s{0,2}[个份项名人家次](?:[（(]含[^）)\\n]{0,6}[）)])?(及?以上|或以上|及?以下|以内)?[^。；;，,\\n0-9]{0,10}?(?:得|计)\\s{0,2}[0-9]{1,3}(?:\\.[0-9])?\\s{0,2}分`,
  'g',
)

const tierOf = (match: RegExpMatchArray): Tier | null => {
  const low = parseNumber(match[1]!)
  const high = match[2] === undefined ? low : parseNumber(match[2])
  if (low === null || high === null) return null
  const edge = match[3] ?? ''
  if (/以上/.test(edge)) return { low, high: Number.POSITIVE_INFINITY }
  return /以下|以内/.test(edge) ? { low: 0, high } : { low, high }
}

/** Tiers by count: one at least is open above, so that they are no list of single awards. */
const tiersIn = (clause: Clause): readonly Tiers[] => {
  const matches = [...clause.text.matchAll(TIER)]
  const tiers = matches.map(tierOf).filter((tier) => tier !== null)
  const isOpen = tiers.some(({ high }) => high === Number.POSITIVE_INFINITY)
  if (tiers.length < 2 || tiers.length !== matches.length || !isOpen) return []
  const last = matches.at(-1)!
  return [{ clause, start: matches[0]!.index, end: last.index + last[0].length, tiers }]
}

/** What is wrong with tiers; null where each count falls into one. */
const faultOf = (tiers: readonly Tier[]): Message | null => {
  const rising = tiers.toSorted((a, b) => a.low - b.low)
  for (let at = 1; at < rising.length; at++) {
    const [before, here] = [rising[at - 1]!, rising[at]!]
    if (here.low > before.high + 1) {
      const gap = here.low - before.high === 2 ? `${before.high + 1}` : `${before.high + 1}–${here.low - 1}`
      return { zh: `数量 ${gap} 没有对应的档`, en: `${gap} falls into no tier` }
    }
    if (before.high !== Number.POSITIVE_INFINITY && here.low <= before.high && before.low !== here.low)
      return { zh: `数量 ${here.low} 落在两档`, en: `${here.low} falls into two tiers` }
  }
  return null
}

/** 分档漏档、重叠 */
export const tierCover = defineRule<Tiers>({
  id: 'score-tier-cover',
  title: { zh: '分档不得漏档、重叠', en: 'Tiers must leave no gap and not overlap' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  messages: {
    review: { zh: '分档有漏档或重叠：{fault}。', en: 'Tiers leave a gap or overlap: {fault}.' },
  },
  suggestion: { zh: '使各档首尾相接。', en: 'Let each tier begin where the last one ends.' },
  select: (evidence) =>
    clausesOf(evidence)
      .filter(({ scored }) => scored)
      .flatMap(tiersIn),
  check: ({ clause, start, end, tiers }) => {
    const fault = faultOf(tiers)
    return {
      outcome: fault ? 'review' : 'passed',
      ...(fault ? { values: { fault } } : {}),
      citations: [citeAround(clause.passage, start, end, true)],
    }
  },
})
