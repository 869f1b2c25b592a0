import { parseDates } from '../../text/date.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

interface Window {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly from: string
  readonly subject: string
}

const SUBJECTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['检测报告', /(?:检测|检验|测试)报告/],
  ['业绩', /业绩|案例|合同签订/],
]
const BEHIND = /^[^。；;\n]{0,4}(?:至|到|起|以来|以后|之后)/

const windowsIn = (clause: Clause): readonly Window[] => {
  const subject = SUBJECTS.find(([, words]) => words.test(clause.text))?.[0]
  if (!subject) return []
  return parseDates(clause.text)
    .filter(({ end }) => BEHIND.test(clause.text.slice(end)))
    .slice(0, 1)
    .map(({ iso, start, end }) => ({ clause, start, end, from: iso.slice(0, 10), subject }))
}

/** 起算时间前后不一 */
export const windowsDiffer = defineRule<readonly Window[]>({
  id: 'windows-differ',
  title: { zh: '同类材料的起算时间前后不一', en: 'Windows for the same kind of proof differ' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    review: { zh: '{subject}的起算时间有 {dates}。', en: 'Windows for {subject} begin on {dates}.' },
  },
  suggestion: { zh: '统一起算时间，或说明为何不同。', en: 'Use one date, or say why they differ.' },
  select: (evidence) => {
    const windows = clausesOf(evidence)
      .filter(({ zone }) => zone === 'scoring' || zone === 'technical' || zone === 'commercial')
      .flatMap(windowsIn)
    return SUBJECTS.map(([name]) => windows.filter(({ subject }) => subject === name)).filter(
      ({ length }) => length > 0,
    )
  },
  check: (windows) => {
    const dates = [...new Set(windows.map(({ from }) => from))]
    if (dates.length < 2) return { outcome: 'passed' }
    return {
      outcome: 'review',
      values: { subject: windows[0]!.subject, dates: dates.join('、') },
      citations: windows.map(({ clause, start, end }) => citeAround(clause.passage, start, end)),
    }
  },
})
