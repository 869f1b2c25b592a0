import type { BidPassage } from '../../bid/model.ts'
import { parseDates } from '../../text/date.ts'
import { defineRule } from '../define.ts'

const SIGNED = /(?:^|[\s　）)])(?:日\s?期|签署日期|填报(?:时间|日期)|承诺时间)\s?[:：]/

/** 落款日期 */
export const lateDate = defineRule<{
  readonly passage: BidPassage
  readonly date: string
  readonly deadline: string
}>({
  id: 'bid-late-date',
  title: { zh: '落款日期不得晚于投标截止时间', en: 'Forms must not be dated after bids close' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '落款日期 {date} 晚于投标截止日 {deadline}。',
      en: 'The form is dated {date}, after bids close on {deadline}.',
    },
  },
  suggestion: { zh: '改为投标截止前的日期。', en: 'Use a date before the deadline.' },
  select: ({ bid, tender }) => {
    const deadline = tender.facts.bidDeadline?.value.slice(0, 10)
    if (!bid || !deadline) return []
    return bid.passages.flatMap((passage) => {
      const at = passage.text.search(SIGNED)
      const [date] = at < 0 ? [] : parseDates(passage.text.slice(at))
      return date && date.start <= 8 ? [{ passage, date: date.iso.slice(0, 10), deadline }] : []
    })
  },
  check: ({ passage, date, deadline }, { tender }) => ({
    outcome: date > deadline ? 'failed' : 'passed',
    values: { date, deadline },
    citations: [tender.facts.bidDeadline!.citation, passage.place],
  }),
})
