import type { Review } from '../review.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { Finding, Severity } from '../rules/model.ts'
import type { Lang } from './messages.ts'

/** 疑问清单 (澄清函) as data: what both its forms are drawn from. */
export interface Letter {
  readonly title: string
  readonly to: readonly string[]
  readonly about: readonly string[]
  readonly opening: string
  readonly deadlines: readonly string[]
  readonly questions: readonly Question[]
  readonly closing: readonly string[]
}

/** 疑问 */
export interface Question {
  readonly title: string
  readonly places: readonly { readonly where: string; readonly quote: string }[]
  /** Places that are not listed. */
  readonly more: number
  readonly reason: string
  readonly ground: readonly string[]
  readonly request: string
}

export interface LetterOptions {
  readonly lang: Lang
  /** The least severity of what is asked. Default: clarification. */
  readonly least?: Severity
}

const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']
const PLACES = 5
const QUOTE = 160

const WORDS = {
  zh: {
    title: (name: string) => `关于“${name}”招标（采购）文件的疑问函`,
    unnamed: '本项目',
    to: '致：',
    number: '项目编号：',
    opening: (count: number) =>
      `我方认真阅读了上述项目的文件，现就下列 ${count} 项内容请予书面澄清或修改。每项写明条款位置、原文、理由和依据。`,
    none: '经阅读，没有需要澄清的内容。',
    until: '（截止日期无法从文件算出，请核对）',
    page: (page: number) => `第 ${page} 页`,
    source: (instrument: string, no: string, article: string) => `《${instrument}》（${no}）${article}`,
    own: '招标文件本身的规定',
    closing: ['供应商（盖章）：________________', '联系人及电话：________________', '日期：____年__月__日'],
    whole: '全文',
  },
  en: {
    title: (name: string) => `Questions on the tender documents of “${name}”`,
    unnamed: 'this project',
    to: 'To: ',
    number: 'Project number: ',
    opening: (count: number) =>
      `We have read the documents and ask for ${count} points to be clarified or amended in writing.`,
    none: 'Nothing needs to be clarified.',
    until: ' (the day cannot be worked out from the documents)',
    page: (page: number) => `page ${page}`,
    source: (instrument: string, no: string, article: string) => `${instrument} (${no}) ${article}`,
    own: 'the tender’s own terms',
    closing: ['Supplier (seal): ________________', 'Contact: ________________', 'Date: ________________'],
    whole: 'whole document',
  },
} as const

const isOnTender = ({ citations }: Finding): boolean => citations.every(({ side }) => side === 'tender')

const isAsked = (finding: Finding, least: Severity): boolean =>
  isOnTender(finding) && SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(least)

const placesOf = ({ citations }: Finding, lang: Lang): Question['places'] =>
  citations.slice(0, PLACES).map(({ file, page, path, quote }) => ({
    where: [file, ...(page === null ? [] : [WORDS[lang].page(page)]), ...path.slice(-2)].join(' · '),
    quote: quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote,
  }))

const groundOf = ({ sources }: Finding, lang: Lang): readonly string[] => {
  const laws = sources.filter(({ documentNo }) => documentNo !== '')
  if (laws.length === 0) return [WORDS[lang].own]
  return laws.map(({ instrument, documentNo, article }) =>
    WORDS[lang].source(instrument, documentNo, article),
  )
}

const questionOf = (finding: Finding, lang: Lang): Question => ({
  title: finding.title ?? finding.ruleId,
  places: placesOf(finding, lang),
  more: Math.max(0, finding.citations.length - PLACES),
  reason: finding.message,
  ground: groundOf(finding, lang),
  request: finding.suggestion,
})

const deadlineOf = ({ until, basis, source }: Deadline, lang: Lang): string => {
  const { until: unknown, source: cite } = WORDS[lang]
  const law = source ? cite(source.instrument, source.documentNo, source.article) : ''
  return [until ?? '', basis + (until === null ? unknown : ''), law].filter(Boolean).join(' · ')
}

/** Findings on the tender turned into questions, most costly first. A bid's own faults are no part of it. */
export const letterOf = (review: Review, { lang, least = 'clarification' }: LetterOptions): Letter => {
  const words = WORDS[lang]
  const { name, number, purchaser, agency } = review.tender.facts
  const questions = review.findings
    .filter((finding) => isAsked(finding, least))
    .map((finding) => questionOf(finding, lang))
  const to = [purchaser?.value, agency?.value].filter((each) => each !== undefined)
  return {
    title: words.title(name?.value ?? words.unnamed),
    to: to.length > 0 ? [words.to + to.join(lang === 'zh' ? '、' : ', ')] : [],
    about: number ? [words.number + number.value] : [],
    opening: questions.length > 0 ? words.opening(questions.length) : words.none,
    deadlines: (review.deadlines ?? []).map((deadline) => deadlineOf(deadline, lang)),
    questions,
    closing: words.closing,
  }
}
