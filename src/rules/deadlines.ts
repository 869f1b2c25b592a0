import type { Citation } from '../document/citation.ts'
import { article } from '../law/articles.ts'
import { workdayAfter } from '../law/holidays.ts'
import { findMethod } from '../law/methods.ts'
import type { Source } from '../law/model.ts'
import { addDays, parseDates } from '../text/date.ts'
import { parseNumber } from '../text/numeral.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Evidence, Message } from './model.ts'
import { citeAround } from './sentence.ts'
import { type CitedSource, citeSource } from './source.ts'

/** 时限: until when a bidder may ask, object or challenge. */
export interface Deadline {
  readonly kind: 'tender' | 'question' | 'objection' | 'challenge'
  /** Last day, "2026-05-08"; null where the text does not allow to work it out. */
  readonly until: string | null
  readonly basis: string
  readonly citations: readonly Citation[]
  readonly source: CitedSource | null
}

type Period = Omit<Deadline, 'basis' | 'source'> & { readonly basis: Message; readonly source: Source | null }

const ASKING = /澄清|疑问|答疑|提问|询问|问题/
const OBJECTING = /质疑|投诉|异议|中标|成交|评标|评审|开标|说明或者补正/
const BEHIND = /^[^。；;\n]{0,8}(?:前|止|截止)/
const BEFORE_DEADLINE =
  /截止(?:时间|之?日|日期)?[^。；;\n0-9一二三四五六七八九十]{0,8}([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}(?:个)?(工作日|日历日|日|天)(?:以)?前[^。；;\n]{0,30}(?:提出|提交|要求|书面|通知(?:采购|招标))/

const STATED: Message = {
  zh: '招标文件规定的提问期限',
  en: 'The period for questions that the tender sets',
}

/** The day that a clause on questions sets: a date, or so many days before the deadline for bids. */
const dayIn = (text: string, deadline: string | null): string | null => {
  const date = parseDates(text).find(({ end }) => BEHIND.test(text.slice(end)))
  if (date) return date.iso.slice(0, 10)
  const match = BEFORE_DEADLINE.exec(text)
  const days = match && match[2] !== '工作日' ? parseNumber(match[1]!) : null
  return days === null || deadline === null ? null : addDays(deadline, -days)
}

const statedIn = (clause: Clause, deadline: string | null): readonly Period[] => {
  if (!ASKING.test(clause.text) || OBJECTING.test(clause.text)) return []
  const until = dayIn(clause.text, deadline)
  const citations = [citeAround(clause.passage, 0, clause.text.length)]
  return until === null ? [] : [{ kind: 'tender', until, basis: STATED, citations, source: null }]
}

const statedDeadlines = (evidence: Evidence): readonly Period[] => {
  const deadline = evidence.tender.facts.bidDeadline?.value ?? null
  const all = clausesOf(evidence)
    .filter(({ zone }) => zone === 'notice' || zone === 'general')
    .flatMap((clause) => statedIn(clause, deadline))
  return [...new Map(all.map((each) => [each.until, each])).values()]
}

const question = ({ tender: { facts } }: Evidence): Period | null => {
  const method = facts.method && findMethod(facts.method.value)
  const period = method?.clarificationPeriod
  if (period?.unit !== 'day') return null
  return {
    kind: 'question',
    until: facts.bidDeadline && addDays(facts.bidDeadline.value, -period.value),
    basis: {
      zh: `影响投标（响应）文件编制的澄清须在截止${period.value}日前作出，宜在此前提问`,
      en: `changes that affect bids are made ${period.value} days before the deadline; ask before`,
    },
    citations: facts.bidDeadline ? [facts.bidDeadline.citation] : [],
    source: null,
  }
}

const CHALLENGE_WORKDAYS = 7
const OBJECTION_DAYS = 10

const challenge = ({ tender: { facts }, holidays }: Evidence): Period => ({
  kind: 'challenge',
  until: facts.noticeDate && workdayAfter(facts.noticeDate.value, CHALLENGE_WORKDAYS, holidays),
  basis: {
    zh: '对采购文件的质疑：收到文件或公告期限届满之日起7个工作日内（此处从公告日起算，最早）',
    en: 'challenges to the documents: 7 working days of their receipt (counted from the notice, at the earliest)',
  },
  citations: facts.noticeDate ? [facts.noticeDate.citation] : [],
  source: article('mof-order-94', '第十条'),
})

const objection = ({ tender: { facts } }: Evidence): Period => ({
  kind: 'objection',
  until: facts.bidDeadline && addDays(facts.bidDeadline.value, -OBJECTION_DAYS),
  basis: {
    zh: '对招标文件的异议：投标截止时间10日前',
    en: 'objections to the tender: 10 days before the deadline for bids',
  },
  citations: facts.bidDeadline ? [facts.bidDeadline.citation] : [],
  source: article('tendering-regulation', '第二十二条'),
})

const legal = (evidence: Evidence): readonly (Period | null)[] => {
  const regime = evidence.tender.facts.regime?.value
  if (regime === 'tendering-law') return [objection(evidence)]
  return regime === 'government-procurement' ? [question(evidence), challenge(evidence)] : []
}

const later = '9999'

/** All periods within which a bidder may ask or object, the first to end first. */
export const deadlinesOf = (evidence: Evidence, lang: 'zh' | 'en'): readonly Deadline[] =>
  [...statedDeadlines(evidence), ...legal(evidence)]
    .filter((each) => each !== null)
    .map(({ basis, source, ...rest }) => ({
      ...rest,
      basis: basis[lang],
      source: source && citeSource(source, lang),
    }))
    .toSorted((a, b) => ((a.until ?? later) < (b.until ?? later) ? -1 : 1))
