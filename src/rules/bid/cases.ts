import type { Case } from '../../bid/model.ts'
import { earnsEach, isOfKind, kindWords, leastYuan, neededCount } from '../../matching/contracts.ts'
import { firstDay } from '../../matching/period.ts'
import type { ScoringItem } from '../../tender/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Window {
  readonly item: ScoringItem
  /** First day that counts, "2023-06-01". */
  readonly from: string
  readonly cases: readonly Case[]
}

const ABOUT = /业绩|类似项目|同类项目|合同/
const windowsOf = ({ tender, bid }: Evidence): readonly Window[] => {
  if (!bid || bid.cases.length === 0) return []
  return tender.scoring.items.flatMap((item) => {
    if (!ABOUT.test(item.name + item.criteria)) return []
    const from = firstDay(item.criteria, tender.facts.bidDeadline?.value ?? null)
    return from ? [{ item, from, cases: bid.cases }] : []
  })
}

/** 业绩时间 */
export const casesInPeriod = defineRule<{ readonly window: Window; readonly row: Case }>({
  id: 'bid-case-period',
  title: { zh: '业绩必须在要求的时间段内', en: 'Contracts must be from the period that counts' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '业绩“{name}”签订于 {signed}，早于要求的 {from}，不计分。',
      en: '“{name}” was signed on {signed}, before {from}; it earns nothing.',
    },
  },
  suggestion: { zh: '换用期内签订的合同。', en: 'Use a contract from the period.' },
  select: (evidence) => windowsOf(evidence).flatMap((window) => window.cases.map((row) => ({ window, row }))),
  check: ({ window, row }) => ({
    outcome: row.signedOn! < window.from ? 'failed' : 'passed',
    values: { name: row.name, signed: row.signedOn!, from: window.from },
    citations: [window.item.citation, row.place],
    scoringItemId: window.item.id,
  }),
})

/** 业绩金额 */
export const casesOfAmount = defineRule<{
  readonly window: Window
  readonly row: Case
  readonly least: number
}>({
  id: 'bid-case-amount',
  title: { zh: '业绩金额必须达到要求', en: 'Contracts must be of the amount asked for' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '业绩“{name}”金额 {amount} 元，低于要求的 {least} 元，不计分。',
      en: '“{name}” amounts to {amount} yuan, less than {least}; it earns nothing.',
    },
  },
  suggestion: { zh: '换用金额符合要求的合同。', en: 'Use a contract of the amount.' },
  select: (evidence) =>
    windowsOf(evidence).flatMap((window) => {
      const least = leastYuan(window.item.criteria)
      return least === null
        ? []
        : window.cases.filter(({ amountYuan }) => amountYuan !== null).map((row) => ({ window, row, least }))
    }),
  check: ({ window, row, least }) => ({
    outcome: row.amountYuan! < least ? 'failed' : 'passed',
    values: { name: row.name, amount: formatAmount(row.amountYuan!), least: formatAmount(least) },
    citations: [window.item.citation, row.place],
    scoringItemId: window.item.id,
  }),
})

/** 业绩类型 */
export const casesOfKind = defineRule<{
  readonly window: Window
  readonly row: Case
  readonly words: readonly string[]
}>({
  id: 'bid-case-kind',
  title: { zh: '业绩应与要求同类', en: 'Contracts should be of the kind asked for' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    review: {
      zh: '业绩“{name}”的名称中没有“{kind}”，是否属于要求的同类项目，请核对合同内容。',
      en: 'The name of “{name}” has nothing of “{kind}”; check that it is of the kind asked for.',
    },
  },
  suggestion: {
    zh: '换用同类合同，或附能说明内容的合同页。',
    en: 'Use one of the kind, or show its content.',
  },
  select: (evidence) =>
    windowsOf(evidence).flatMap((window) => {
      const words = kindWords(window.item.criteria)
      return words.length === 0 ? [] : window.cases.map((row) => ({ window, row, words }))
    }),
  check: ({ window, row, words }) => ({
    outcome: isOfKind(row.name, words) ? 'passed' : 'review',
    values: { name: row.name, kind: words.join('、') },
    citations: [window.item.citation, row.place],
    scoringItemId: window.item.id,
  }),
})

/** 业绩数量 */
export const casesForFullMarks = defineRule<Window>({
  id: 'bid-case-count',
  title: { zh: '业绩数量应够拿满分', en: 'Enough contracts for full marks' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '满分需要 {needed} 份业绩，期限和金额符合的只有 {count} 份。',
      en: 'Full marks need {needed} contracts; only {count} are of the period and amount.',
    },
  },
  suggestion: { zh: '补充期内的合同。', en: 'Add contracts from the period.' },
  select: windowsOf,
  check: ({ item, from, cases }) => {
    const needed = neededCount(item.criteria, item.maxPoints) ?? 0
    const least = leastYuan(item.criteria)
    const valid = cases.filter(
      ({ signedOn, amountYuan }) =>
        signedOn! >= from && (least === null || amountYuan === null || amountYuan >= least),
    )
    return {
      outcome: earnsEach(item.criteria) && needed > 1 && valid.length < needed ? 'failed' : 'passed',
      values: { needed, count: valid.length },
      citations: [item.citation, ...cases.map(({ place }) => place)],
      scoringItemId: item.id,
    }
  },
})
