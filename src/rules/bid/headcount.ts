import type { Bid } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

interface Count {
  readonly people: number
  readonly place: Citation
}

const COUNT =
  /(?:从业人员|员工总(?:人)?数|职工总(?:人)?数|在册(?:从业)?(?:人员|员工)(?:合计)?|在职(?:员工|人员)(?:总数|合计))[^\d。；，,]{0,12}(\d{1,6})\s?(?:人|名|$)/g
const OTHER_FIRM = /制造商|生产商|分包|联合体|供货商/

const countsOf = (bid: Bid): readonly Count[] =>
  bid.passages.flatMap(({ text, place }) =>
    OTHER_FIRM.test(text)
      ? []
      : [...text.replace(/\t/g, '').matchAll(COUNT)].map(([, people]) => ({ people: Number(people), place })),
  )

/** 从业人员数 */
export const headcount = defineRule<readonly Count[]>({
  id: 'bid-headcount',
  title: { zh: '从业人员数前后必须一致', en: 'The number of staff must be the same everywhere' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: { zh: '从业人员数前后不一致：{counts}。', en: 'The number of staff differs: {counts}.' },
  },
  suggestion: {
    zh: '统一人数；声明函所填人数决定企业类型。',
    en: 'State one number; it decides the size class.',
  },
  select: ({ bid }) => {
    const counts = bid ? countsOf(bid) : []
    return counts.length > 1 ? [counts] : []
  },
  check: (counts, evidence) => {
    const distinct = [...new Set(counts.map(({ people }) => people))]
    return {
      outcome: distinct.length > 1 ? 'failed' : 'passed',
      values: { counts: distinct.map((people) => `${people}人`).join('、') },
      citations: [
        ...distinct.map((people) => counts.find((count) => count.people === people)!.place),
        ...tenderWords(evidence, /从业人员/, /填报|上一年度|声明函/),
      ],
    }
  },
})
