import type { BidPassage } from '../../bid/model.ts'
import { measuresIn } from '../../matching/measures.ts'
import { subjectOf } from '../../matching/subjects.ts'
import { daysBetween, parseDates } from '../../text/date.ts'
import { defineRule } from '../define.ts'

const ABOUT = /投标|响应|磋商|谈判|报价/
const KEPT = /有效/
const OTHER = /授权|证书|保证金|保函|许可|执照|身份证/

/** Days that one passage promises for the bid's validity; from its dates where it gives a first and a last day. */
const promisedDays = ({ text, place }: BidPassage): number | null => {
  if (!ABOUT.test(text) || !KEPT.test(text) || OTHER.test(text + (place.path.at(-1) ?? ''))) return null
  const [from, to] = parseDates(text)
  if (from && to && /至|到|—|-|~/.test(text.slice(from.end, to.start)) && to.start - from.end <= 8)
    return daysBetween(from.iso, to.iso)
  const stated = measuresIn(text).find(
    ({ dimension, context }) =>
      dimension === 'time' &&
      (subjectOf(context)?.name === '投标有效期' || /内?有效$|^.{0,4}有效/.test(context)),
  )
  return stated && stated.value >= 10 ? stated.value : null
}

/** 投标有效期 */
export const validityPeriod = defineRule<{
  readonly passage: BidPassage
  readonly days: number
  readonly required: number
}>({
  id: 'bid-validity-period',
  title: { zh: '投标有效期不得短于招标文件的要求', en: 'The bid must stay valid as long as the tender asks' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件此处的有效期为 {offered} 天，招标文件要求不少于 {required} 天。',
      en: 'Here the bid is valid for {offered} days; the tender asks for at least {required}.',
    },
  },
  suggestion: {
    zh: '改为不少于 {required} 天，并核对全文各处一致。',
    en: 'State at least {required} days, everywhere alike.',
  },
  select: ({ tender, bid }) => {
    const required = tender.facts.validityDays?.value
    if (!bid || !required) return []
    return bid.passages.flatMap((passage) => {
      const days = promisedDays(passage)
      return days === null ? [] : [{ passage, days, required }]
    })
  },
  check: ({ passage, days, required }, { tender }) => ({
    outcome: days < required ? 'failed' : 'passed',
    values: { offered: days, required },
    citations: [tender.facts.validityDays!.citation, passage.place],
  }),
})
