import { article } from '../../law/articles.ts'
import { type HolidayCalendar, workdaysFrom } from '../../law/holidays.ts'
import { findMethod, type MethodId } from '../../law/methods.ts'
import type { Source } from '../../law/model.ts'
import type { Fact } from '../../tender/model.ts'
import { addDays, daysBetween } from '../../text/date.ts'
import { defineRule } from '../define.ts'
import { factIf } from '../facts.ts'
import type { AnyRule, Evidence, Message, Rule } from '../model.ts'
import { inMethod, isTenderingLaw } from './conditions.ts'
import { NAMES, UNITS } from './words.ts'

interface Least extends Pick<Rule, 'id'> {
  readonly when: (evidence: Evidence) => boolean
  /** Whose period it is in 采购方式一览. */
  readonly method: MethodId
  readonly sources: readonly [Source, ...Source[]]
  readonly outcome: 'failed' | 'review'
  readonly name: Message
}

/** A longer span means that one of the dates was not what it seemed. */
const PLAUSIBLE_DAYS = 120
/** In so many calendar days for each working day, no holiday makes the period short. */
const CALM_DAYS = 4

const FEWER: Message = {
  zh: '从 {from} 到 {to} 共 {found} {unit}，少于 {least} {unit}。',
  en: 'From {from} to {to} there are {found} {unit}, fewer than {least}.',
}

const UNSURE: Message = {
  zh: '从 {from} 到 {to} 共 {days} 日，请核对是否不少于 {least} {unit}。',
  en: 'From {from} to {to} there are {days} days; check that they are {least} {unit} at least.',
}

/** The first day is not counted. */
const workdaysAfter = (from: string, to: string, calendar?: HolidayCalendar): number | null =>
  workdaysFrom(addDays(from, 1), to, calendar)

/** Makes a rule on the time from the notice to the deadline, in days or in working days by the official holidays. */
const responseRule = ({ id, when, method, sources, outcome, name }: Least): AnyRule => {
  const { value: least, unit } = findMethod(method)!.responsePeriod!
  return defineRule<Fact<string>>({
    id,
    title: {
      zh: `${name.zh}：从发出文件到截止不少于${least}${UNITS[unit].zh}`,
      en: `${name.en}: ${least} ${UNITS[unit].en} at least from the documents to the deadline`,
    },
    severity: 'clarification',
    sources,
    messages: {
      ...(outcome === 'failed' ? { failed: FEWER } : {}),
      ...(outcome === 'review' || unit === 'workday' ? { review: UNSURE } : {}),
    },
    suggestion: { zh: '顺延截止时间。', en: 'Move the deadline.' },
    select: (evidence) => factIf(evidence, 'noticeDate', when),
    check: (notice, { tender: { facts }, holidays }) => {
      const deadline = facts.bidDeadline
      if (!deadline) return { outcome: 'inapplicable' }
      const days = daysBetween(notice.value, deadline.value)
      if (days < 0 || days > PLAUSIBLE_DAYS) return { outcome: 'passed' }
      const found = unit === 'day' ? days : workdaysAfter(notice.value, deadline.value, holidays)
      if (found === null ? days >= least * CALM_DAYS : found >= least)
        return { outcome: 'passed', citations: [notice.citation, deadline.citation] }
      return {
        outcome: found === null ? 'review' : outcome,
        values: {
          from: notice.value.slice(0, 10),
          to: deadline.value.slice(0, 10),
          days,
          least,
          unit: UNITS[unit],
          ...(found === null ? {} : { found }),
        },
        citations: [notice.citation, deadline.citation],
      }
    },
  })
}

/** 等标期, 响应期限 */
export const responsePeriods: readonly AnyRule[] = [
  responseRule({
    id: 'gp-tender-period-20d',
    when: inMethod('government-procurement', 'open-tender', 'invited-tender'),
    method: 'open-tender',
    sources: [article('procurement-law', '第三十五条')],
    outcome: 'failed',
    name: NAMES.tender,
  }),
  responseRule({
    id: 'gp-consultation-period-10d',
    when: inMethod('government-procurement', 'competitive-consultation'),
    method: 'competitive-consultation',
    sources: [article('consultation-measures', '第十条')],
    outcome: 'failed',
    name: NAMES.consultation,
  }),
  responseRule({
    id: 'gp-negotiation-period-3wd',
    when: inMethod('government-procurement', 'competitive-negotiation'),
    method: 'competitive-negotiation',
    sources: [article('mof-order-74', '第二十九条')],
    outcome: 'failed',
    name: NAMES.negotiation,
  }),
  responseRule({
    id: 'gp-inquiry-period-3wd',
    when: inMethod('government-procurement', 'inquiry'),
    method: 'inquiry',
    sources: [article('mof-order-74', '第四十五条')],
    outcome: 'failed',
    name: NAMES.inquiry,
  }),
  responseRule({
    id: 'gp-innovation-periods',
    when: inMethod('government-procurement', 'innovation'),
    method: 'innovation',
    sources: [article('innovation-measures', '第十九条')],
    outcome: 'review',
    name: NAMES.innovation,
  }),
  responseRule({
    id: 'tl-bid-period-20d',
    when: isTenderingLaw,
    method: 'tl-open',
    sources: [article('tendering-law', '第二十四条')],
    outcome: 'review',
    name: NAMES.mandatory,
  }),
]
