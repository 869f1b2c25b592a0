import type { BidPassage } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { compareMeasures } from '../../matching/compare.ts'
import { type Measure, measuresIn } from '../../matching/measures.ts'
import { type Offer, readOffers } from '../../matching/offers.ts'
import { subjectOf } from '../../matching/subjects.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Letter {
  readonly clause: Passage
  readonly required: Measure
  readonly offered: Offer
  readonly passage: BidPassage
}

const SUBJECT = '授权委托书有效期'
const DEMAND = /不少于|不得少于|不低于|不短于|至少/

const lettersOf = ({ passages, bid }: Evidence): readonly Letter[] => {
  const clause = passages.find(({ text }) => DEMAND.test(text) && requiredIn(text))
  if (!bid || !clause) return []
  const required = requiredIn(clause.text)!
  return readOffers(bid)
    .all.filter(({ subject, dimension }) => subject?.name === SUBJECT && dimension === required.dimension)
    .map((offered) => ({ clause, required, offered, passage: bid.passages[offered.passage]! }))
}

const requiredIn = (text: string): Measure | undefined =>
  measuresIn(text).find(
    ({ context, comparator, dimension }) =>
      comparator === 'atLeast' && dimension === 'time' && subjectOf(context)?.name === SUBJECT,
  )

/** 授权委托书有效期 */
export const authorizationPeriod = defineRule<Letter>({
  id: 'bid-authorization-period',
  title: { zh: '授权委托书有效期不得短于要求', en: 'The letter of authority must be valid long enough' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '授权委托书有效期为 {offered}，招标文件要求 {required}。',
      en: 'The letter of authority is valid for {offered}; the tender asks for {required}.',
    },
  },
  suggestion: { zh: '按要求延长授权期限。', en: 'Extend its validity.' },
  select: lettersOf,
  check: ({ clause, required, offered, passage }) => ({
    outcome: compareMeasures(required, offered) === 'worse' ? 'failed' : 'passed',
    values: { required: required.words, offered: offered.words },
    citations: [cite('tender', clause), passage.place],
  }),
})
