import type { Case } from '../../bid/model.ts'
import { firstDay } from '../../matching/period.ts'
import type { ScoringItem } from '../../tender/model.ts'
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

const EACH = /每(?:提供|有|具有|增加|个|份|项)?[^，。；\d]{0,16}(?:得|加|计)\s?(\d+(?:\.\d+)?)\s?分/
const MOST = /(?:最高|最多|满分|上限)(?:得|为|计)?\s?(\d+(?:\.\d+)?)\s?分/

/** 业绩数量 */
export const casesForFullMarks = defineRule<Window>({
  id: 'bid-case-count',
  title: { zh: '业绩数量应够拿满分', en: 'Enough contracts for full marks' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '满分需要 {needed} 份业绩，期内只有 {count} 份。',
      en: 'Full marks need {needed} contracts; only {count} are from the period.',
    },
  },
  suggestion: { zh: '补充期内的合同。', en: 'Add contracts from the period.' },
  select: windowsOf,
  check: ({ item, from, cases }) => {
    const each = Number(EACH.exec(item.criteria)?.[1] ?? 0)
    const most = Number(MOST.exec(item.criteria)?.[1] ?? item.maxPoints)
    const needed = each > 0 ? Math.ceil(most / each) : 0
    const valid = cases.filter(({ signedOn }) => signedOn! >= from)
    return {
      outcome: needed > 1 && needed <= 20 && valid.length < needed ? 'failed' : 'passed',
      values: { needed, count: valid.length },
      citations: [item.citation, ...cases.map(({ place }) => place)],
      scoringItemId: item.id,
    }
  },
})
