import { article } from '../../law/articles.ts'
import { findMethod } from '../../law/methods.ts'
import type { Fact } from '../../tender/model.ts'
import { daysBetween } from '../../text/date.ts'
import { defineRule } from '../define.ts'
import { factIf, isUnder } from '../facts.ts'

/** A longer span means that one of the dates was not what it seemed. */
const PLAUSIBLE_DAYS = 120
/** Three working days never are fewer calendar days than these. */
const WORKDAYS_AS_DAYS = 3

/** 等标期 */
export const responsePeriod = defineRule<Fact<string>>({
  id: 'gp-tender-period-20d',
  title: {
    zh: '从发出文件到截止的时间不得短于法定期限',
    en: 'Time for bids must not be shorter than the law allows',
  },
  severity: 'clarification',
  sources: [
    article('procurement-law', '第三十五条'),
    article('tendering-law', '第二十四条'),
    article('consultation-measures', '第十条'),
    article('mof-order-74', '第二十九条、第四十五条'),
  ],
  messages: {
    failed: {
      zh: '从 {from} 到 {to} 共 {days} 日，少于 {least} 日。',
      en: 'From {from} to {to} there are {days} days, fewer than {least}.',
    },
    review: {
      zh: '从 {from} 到 {to} 共 {days} 日，请核对是否不少于 {least} 日（工作日）。',
      en: 'From {from} to {to} there are {days} days; check that they are no fewer than {least} (working) days.',
    },
  },
  suggestion: { zh: '顺延截止时间。', en: 'Move the deadline.' },
  select: (evidence) => factIf(evidence, 'noticeDate', isUnder('government-procurement', 'tendering-law')),
  check: (notice, { tender: { facts } }) => {
    const deadline = facts.bidDeadline
    const period = facts.method ? findMethod(facts.method.value)?.responsePeriod : null
    if (!deadline || !period) return { outcome: 'inapplicable' }
    const days = daysBetween(notice.value, deadline.value)
    const least = period.unit === 'workday' ? Math.min(period.value, WORKDAYS_AS_DAYS) : period.value
    if (days < 0 || days > PLAUSIBLE_DAYS || days >= least) return { outcome: 'passed' }
    const isTender = facts.method!.value === 'open-tender' || facts.method!.value === 'invited-tender'
    return {
      outcome: isTender ? 'failed' : 'review',
      values: { from: notice.value.slice(0, 10), to: deadline.value.slice(0, 10), days, least: period.value },
      citations: [notice.citation, deadline.citation],
    }
  },
})
