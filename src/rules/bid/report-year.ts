import type { BidPassage } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Reports {
  readonly clause: Passage
  readonly asked: readonly string[]
  readonly shown: readonly { readonly years: readonly string[]; readonly passage: BidPassage }[]
}

const REPORT = /审计报告|财务报告|财务报表/
const YEARS_BEFORE =
  /((?:20\d{2}\s?(?:年度?)?\s?(?:或者?|、|至|-|和|及)?\s?){1,4})(?:年度)?[^。；\d]{0,28}(?:审计报告|财务报告|财务报表|财务审计)/
const YEAR = /20\d{2}/g
const RELATIVE = /近[一二三两\d]年|上一年|上年度/
/** One of the years is enough. */
const ANY = /或|任[一意]/

const yearsIn = (text: string): readonly string[] => {
  const match = YEARS_BEFORE.exec(text)
  return match ? [...match[1]!.matchAll(YEAR)].map(([year]) => year) : []
}

const reportsOf = ({ passages, bid }: Evidence): readonly Reports[] => {
  const clause = passages.find(
    ({ text }) => REPORT.test(text) && !RELATIVE.test(text) && yearsIn(text).length > 0,
  )
  if (!bid || !clause) return []
  const shown = bid.passages.flatMap((passage) => {
    const years = passage.kind === 'heading' ? [] : yearsIn(passage.text)
    return years.length > 0 ? [{ years, passage }] : []
  })
  return shown.length > 0 ? [{ clause, asked: yearsIn(clause.text), shown }] : []
}

const isComplete = ({ clause, asked, shown }: Reports): boolean => {
  const given = shown.flatMap(({ years }) => years)
  return ANY.test(YEARS_BEFORE.exec(clause.text)![1]!)
    ? asked.some((year) => given.includes(year))
    : asked.every((year) => given.includes(year))
}

/** 财务报告的年度 */
export const reportYear = defineRule<Reports>({
  id: 'bid-report-year',
  title: { zh: '财务报告的年度必须符合要求', en: 'Financial reports must be of the year asked for' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '招标文件要求 {asked} 年度的财务报告，投标文件提供的是 {shown} 年度。',
      en: 'The tender asks for the financial report of {asked}; the bid gives {shown}.',
    },
  },
  suggestion: { zh: '提供要求年度的报告。', en: 'Provide the report of that year.' },
  select: reportsOf,
  check: (reports) => ({
    outcome: isComplete(reports) ? 'passed' : 'failed',
    values: {
      asked: reports.asked.join('、'),
      shown: [...new Set(reports.shown.flatMap(({ years }) => years))].toSorted().join('、'),
    },
    citations: [
      cite('tender', reports.clause),
      ...reports.shown.slice(0, 3).map(({ passage }) => passage.place),
    ],
  }),
})
