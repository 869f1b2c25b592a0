import { article } from '../../law/articles.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

const EMPTY = /[□☐◻]/
const TICKED = /[☑☒■√✓✔⊠▣◼🗹\u2611\u2612\u2714\uf052\uf0fe]/u
/** Options of which only one has a box: the tick of the other was lost in reading ("不接受 □接受"). */
const TICK_LOST = /^[^□☐◻\s]{1,12}\s{1,4}[□☐◻]\s?[^□☐◻]{1,20}$|^[□☐◻]\s?[^□☐◻\s]{1,12}\s{1,4}[^□☐◻\s]{1,20}$/
const TEMPLATES = new Set(['form', 'contract'])

const belongTogether = (before: Clause, clause: Clause): boolean =>
  before.passage.cell && clause.passage.cell
    ? before.passage.cell === clause.passage.cell
    : clause.passage.order - before.passage.order <= 1 && !clause.passage.cell && !before.passage.cell

/** Clauses with boxes that stand together: one question with its options. */
const questionsOf = (clauses: readonly Clause[]): readonly (readonly Clause[])[] => {
  const questions: Clause[][] = []
  for (const clause of clauses) {
    const last = questions.at(-1)
    if (last && belongTogether(last.at(-1)!, clause)) last.push(clause)
    else questions.push([clause])
  }
  return questions
}

/** 方框未勾选 */
export const untickedBoxes = defineRule<readonly Clause[]>({
  id: 'unticked-boxes',
  title: { zh: '选项方框须勾选', en: 'Options must be ticked' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第二十条')],
  messages: {
    review: {
      zh: '{count} 处选项方框一个也没有勾选：{found}。',
      en: 'No box is ticked at {count} places: {found}.',
    },
  },
  suggestion: { zh: '勾选适用的选项，删去其余。', en: 'Tick what applies and delete the rest.' },
  joins: true,
  select: (evidence) =>
    questionsOf(
      clausesOf(evidence).filter(
        ({ text, zone }) => !TEMPLATES.has(zone) && (EMPTY.test(text) || TICKED.test(text)),
      ),
    ).filter((question) => question.some(({ text }) => EMPTY.test(text))),
  check: (question) => ({
    outcome: question.some(({ text }) => TICKED.test(text) || TICK_LOST.test(text.trim()))
      ? 'passed'
      : 'review',
    values: { found: question[0]!.text.replace(/\s+/g, '').slice(0, 20) },
    citations: question.map(({ passage, text }) => citeAround(passage, 0, text.length)),
  }),
})
