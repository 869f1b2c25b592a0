import { article } from '../../law/articles.ts'
import { daysBetween, parseDates } from '../../text/date.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import { citeAround } from '../sentence.ts'

interface Supply {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
}

const ABOUT =
  /(?:获取|领取|发售|购买|下载|提供期限)[^。\n]{0,30}(?:文件|时间|期限)|(?:文件)[^。\n]{0,8}(?:获取|发售|提供)/
const JOINT = /^[^。；;0-9]{0,12}(?:至|到|-|~|—)/
const LEAST = 5

const supplyIn = (clause: Clause): readonly Supply[] => {
  if (!ABOUT.test(clause.text)) return []
  const [from, to] = parseDates(clause.text)
  if (!from || !to || !JOINT.test(clause.text.slice(from.end))) return []
  return [{ clause, start: from.start, end: to.end, from: from.iso.slice(0, 10), to: to.iso.slice(0, 10) }]
}

/** Days from Monday to Friday, both ends counted. Public holidays are not known. */
const weekdays = (from: string, to: string): number => {
  const days = daysBetween(from, to) + 1
  const first = new Date(`${from}T00:00Z`).getUTCDay()
  return Array.from({ length: Math.max(0, Math.min(days, 60)) }, (_, at) => (first + at) % 7).filter(
    (day) => day >= 1 && day <= 5,
  ).length
}

/** 招标文件提供期 */
export const supplyPeriod = defineRule<Supply>({
  id: 'gp-doc-supply-5wd',
  title: { zh: '采购文件提供期不少于5个工作日', en: 'Documents are on offer for 5 working days at least' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第十八条'), article('tendering-regulation', '第十六条')],
  messages: {
    failed: {
      zh: '文件提供期从 {from} 到 {to}，共 {days} 日，少于 5 日。',
      en: 'Documents are on offer from {from} to {to}, {days} days, fewer than 5.',
    },
    review: {
      zh: '文件提供期从 {from} 到 {to}，不计周末为 {workdays} 日，少于 5 个工作日。',
      en: 'Documents are on offer from {from} to {to}, {workdays} days without weekends, fewer than 5 working days.',
    },
  },
  suggestion: { zh: '延长提供期。', en: 'Extend the period.' },
  select: (evidence) =>
    isUnder('government-procurement')(evidence) &&
    ['open-tender', 'invited-tender', 'competitive-consultation'].includes(
      evidence.tender.facts.method?.value ?? '',
    )
      ? clausesOf(evidence)
          .filter(({ zone }) => zone === 'notice' || zone === 'general')
          .flatMap(supplyIn)
      : [],
  check: ({ clause, start, end, from, to }) => {
    const days = daysBetween(from, to) + 1
    const workdays = weekdays(from, to)
    if (days < 1 || workdays >= LEAST) return { outcome: 'passed' }
    return {
      outcome: days < LEAST ? 'failed' : 'review',
      values: { from, to, days, workdays },
      citations: [citeAround(clause.passage, start, end)],
    }
  },
})
