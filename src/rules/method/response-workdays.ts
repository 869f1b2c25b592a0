import { article } from '../../law/articles.ts'
import { type HolidayCalendar, workdaysFrom } from '../../law/holidays.ts'
import type { Source } from '../../law/model.ts'
import type { Fact, ProcurementMethod } from '../../tender/model.ts'
import { daysBetween } from '../../text/date.ts'
import { defineRule } from '../define.ts'
import { factIf } from '../facts.ts'
import type { AnyRule, Message, Rule } from '../model.ts'
import { inMethod } from './conditions.ts'

interface Least extends Pick<Rule, 'id'> {
  readonly method: ProcurementMethod
  readonly least: number
  readonly sources: readonly [Source, ...Source[]]
  readonly outcome: 'failed' | 'review'
  readonly name: Message
}

/** A longer span means that one of the dates was not what it seemed. */
const PLAUSIBLE_DAYS = 120
/** In so many calendar days for each working day, no holiday makes the period short. */
const CALM_DAYS = 4
const DAY = 86_400_000

/** The first day is not counted. */
const workdaysAfter = (from: string, to: string, calendar?: HolidayCalendar): number | null =>
  workdaysFrom(new Date(Date.parse(`${from.slice(0, 10)}T00:00Z`) + DAY).toISOString(), to, calendar)

/** Makes a rule on the working days from the notice to the deadline, by the official holidays. */
const responseRule = ({ id, method, least, sources, outcome, name }: Least): AnyRule =>
  defineRule<Fact<string>>({
    id,
    title: {
      zh: `${name.zh}从发出文件到截止不少于${least}个工作日`,
      en: `${name.en}: ${least} working days at least from the documents to the deadline`,
    },
    severity: 'clarification',
    sources,
    messages: {
      failed: {
        zh: '从 {from} 到 {to} 只有 {workdays} 个工作日，法定不少于 {least} 个。',
        en: 'From {from} to {to} there are {workdays} working days; the law asks for {least}.',
      },
      review: {
        zh: '从 {from} 到 {to} 共 {days} 日，请核对是否不少于 {least} 个工作日。',
        en: 'From {from} to {to} there are {days} days; check that {least} of them are working days.',
      },
    },
    suggestion: { zh: '顺延截止时间。', en: 'Move the deadline.' },
    select: (evidence) => factIf(evidence, 'noticeDate', inMethod('government-procurement', method)),
    check: (notice, { tender: { facts }, holidays }) => {
      const deadline = facts.bidDeadline
      if (!deadline) return { outcome: 'inapplicable' }
      const days = daysBetween(notice.value, deadline.value)
      if (days < 0 || days > PLAUSIBLE_DAYS) return { outcome: 'passed' }
      const workdays = workdaysAfter(notice.value, deadline.value, holidays)
      if (workdays === null ? days >= least * CALM_DAYS : workdays >= least) return { outcome: 'passed' }
      return {
        outcome: workdays === null ? 'review' : outcome,
        values: {
          from: notice.value.slice(0, 10),
          to: deadline.value.slice(0, 10),
          days,
          least,
          ...(workdays === null ? {} : { workdays }),
        },
        citations: [notice.citation, deadline.citation],
      }
    },
  })

/** 响应期限, in working days */
export const responseWorkdays: readonly AnyRule[] = [
  responseRule({
    id: 'gp-negotiation-period-3wd',
    method: 'competitive-negotiation',
    least: 3,
    sources: [article('mof-order-74', '第二十九条')],
    outcome: 'failed',
    name: { zh: '竞争性谈判', en: 'Negotiation' },
  }),
  responseRule({
    id: 'gp-inquiry-period-3wd',
    method: 'inquiry',
    least: 3,
    sources: [article('mof-order-74', '第四十五条')],
    outcome: 'failed',
    name: { zh: '询价', en: 'Inquiry' },
  }),
  responseRule({
    id: 'gp-innovation-periods',
    method: 'innovation',
    least: 10,
    sources: [article('innovation-measures', '第十九条')],
    outcome: 'review',
    name: { zh: '合作创新采购', en: 'Cooperative innovation' },
  }),
]
