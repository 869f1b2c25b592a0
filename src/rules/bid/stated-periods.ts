import type { Bid } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { compareDurations, type Duration, parseDurations } from '../../text/duration.ts'
import { defineRule } from '../define.ts'

interface Stated {
  readonly period: Duration
  readonly words: string
  readonly place: Citation
}

/** Periods that a bid promises once for the whole contract. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['质保期', /(?:质保期|质量保证期|保修期|免费保修期)(?:限)?[^\d一二三四五六七八九十，。；]{0,4}/g],
  [
    '交货期',
    /(?:交货期|供货期|交付期|交货时间|供货时间|交付时间)(?:限)?[^\d一二三四五六七八九十，。；]{0,14}/g,
  ],
  ['工期', /(?<!每)(?:总工期|计划工期|施工工期|工期)[^\d一二三四五六七八九十，。；]{0,4}/g],
  ['服务期', /(?:服务期限|服务期)[^\d一二三四五六七八九十，。；]{0,4}/g],
]
const REACH = 12
const NOT_OURS = /要求|招标文件|采购文件|规定/

const statedIn = (bid: Bid, pattern: RegExp): readonly Stated[] =>
  bid.passages.flatMap(({ text, place, kind }) =>
    kind === 'heading' || NOT_OURS.test(text)
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          const at = match.index + match[0].length
          const [period] = parseDurations(text.slice(at, at + REACH))
          return period && period.start <= 1
            ? [{ period, words: text.slice(at, at + period.end), place }]
            : []
        }),
  )

/** 承诺的期限前后一致 */
export const statedPeriods = defineRule<{ readonly subject: string; readonly stated: readonly Stated[] }>({
  id: 'bid-stated-periods',
  title: { zh: '承诺的期限前后必须一致', en: 'A promised period must be the same everywhere' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: { zh: '{subject}前后不一致：{periods}。', en: '{subject} differs: {periods}.' },
  },
  suggestion: { zh: '统一全文的{subject}。', en: 'State one period everywhere.' },
  select: ({ bid }) =>
    bid
      ? SUBJECTS.map(([subject, pattern]) => ({ subject, stated: statedIn(bid, pattern) })).filter(
          ({ stated }) => stated.length > 1,
        )
      : [],
  check: ({ subject, stated }) => {
    const [first] = stated
    const differing = stated.filter(({ period }) => isOther(first!.period, period))
    const distinct = [first!, ...differing]
    return {
      outcome: differing.length > 0 ? 'failed' : 'passed',
      values: { subject, periods: [...new Set(distinct.map(({ words }) => words.trim()))].join('、') },
      citations: distinct.map(({ place }) => place),
    }
  },
})

const SAME_SHARE = 0.07

/** Other than a rounding of months and years to days. */
const isOther = (a: Duration, b: Duration): boolean => {
  const difference = compareDurations(a, b)
  if (difference === null || difference === 0) return false
  return (
    a.days === null || b.days === null || Math.abs(a.days - b.days) > SAME_SHARE * Math.max(a.days, b.days)
  )
}
