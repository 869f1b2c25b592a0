import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { defineRule } from '../define.ts'
import { blindClause } from './blind/clause.ts'
import { type Trace, tracesOf } from './blind/traces.ts'

interface Given extends Trace {
  readonly clause: Passage
}

/** 暗标 */
export const blindVolume = defineRule<Given>({
  id: 'bid-blind-volume',
  title: {
    zh: '暗标的技术文件不得出现投标人信息',
    en: 'A blind technical volume must not give the bidder away',
  },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '招标文件要求技术文件为暗标，技术文件中有 {count} 处出现投标人信息：{what}。',
      en: 'The technical volume must be blind, but gives the bidder away in {count} places: {what}.',
    },
    review: {
      zh: '招标文件要求技术文件为暗标，技术文件中有 {count} 处可能暴露投标人身份：{what}。',
      en: 'The technical volume must be blind; {count} places may give the bidder away: {what}.',
    },
  },
  suggestion: {
    zh: '删去名称、简称、姓名、联系方式和地址，并清除页眉页脚和文件属性。',
    en: 'Take out names, contacts and addresses; clear headers, footers and the properties of the file.',
  },
  joins: true,
  select: (evidence) => {
    const clause = evidence.bid ? blindClause(evidence) : undefined
    return clause ? tracesOf(evidence).map((trace) => ({ ...trace, clause })) : []
  },
  check: ({ what, place, clause, certain }) => ({
    outcome: certain ? 'failed' : 'review',
    values: { what },
    citations: [...(place ? [place] : []), cite('tender', clause)],
  }),
})
