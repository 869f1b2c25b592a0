import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { Message } from '../model.ts'
import { citeAround } from '../sentence.ts'

interface Broken {
  readonly clause: Clause
  readonly at: number
  readonly kind: Message
}

interface Pair {
  readonly open: string
  readonly marks: RegExp
  readonly name: Message
}

const PAIRS: readonly Pair[] = [
  { open: '（(', marks: /[（(）)]/g, name: { zh: '括号', en: 'bracket' } },
  { open: '《', marks: /[《》]/g, name: { zh: '书名号', en: 'title mark' } },
  { open: '“', marks: /[“”]/g, name: { zh: '引号', en: 'quotation mark' } },
  { open: '【', marks: /[【】]/g, name: { zh: '方括号', en: 'square bracket' } },
]
/** Numbers such as "1）" and "a)" close without opening; 3” is three inches. */
const LIST_NUMBER = /(?:^|[\s，,；;。：:、）)])(?:[0-9]{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/
const INCHES = /[0-9]$/

const closesAlone = (before: string, mark: string): boolean =>
  mark === '”' ? INCHES.test(before) : LIST_NUMBER.test(before)

/** Offsets of marks that open or close without their partner. */
const unbalanced = (text: string, { open, marks }: Pair): readonly number[] => {
  const waiting: number[] = []
  const alone: number[] = []
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    if (open.includes(mark)) waiting.push(at)
    else if (waiting.pop() === undefined)
      if (!closesAlone(text.slice(Math.max(0, at - 5), at), mark)) alone.push(at)
  }
  return [...alone, ...waiting]
}

/** Brackets left open at the end of a passage and closed in the next are one sentence over two lines. */
const continues = (neighbours: readonly (Clause | undefined)[], pair: Pair): boolean =>
  neighbours.some((other) => other && unbalanced(other.text, pair).length > 0)

const unbalancedIn = (clause: Clause, before?: Clause, after?: Clause): readonly Broken[] =>
  PAIRS.flatMap((pair) => {
    const [at] = unbalanced(clause.text, pair)
    if (at === undefined || continues([before, after], pair)) return []
    const { zh, en } = pair.name
    return [{ clause, at, kind: { zh: `${zh}不成对`, en: `${en} without its partner` } }]
  }).slice(0, 1)

const missing = (number: number): Message => ({ zh: `编号缺 ${number}`, en: `number ${number} is missing` })

const NUMBERED = /[（(]([0-9]{1,2})[）)]/g

/** Numbers in one passage that count up and skip one: (10) … (12). */
const skippedIn = (clause: Clause): readonly Broken[] => {
  const numbers = [...clause.text.matchAll(NUMBERED)].map((match) => ({
    value: Number(match[1]),
    at: match.index,
  }))
  for (let at = 2; at < numbers.length; at++) {
    const [before, last, here] = [numbers[at - 2]!, numbers[at - 1]!, numbers[at]!]
    if (last.value === before.value + 1 && here.value === last.value + 2)
      return [{ clause, at: last.at, kind: missing(last.value + 1) }]
  }
  return []
}

const DOT_NUMBER = /^([0-9]{1,2})[.．、](?![0-9])/

/** Cells whose typed numbers begin at 2 or skip one. */
const misnumberedCells = (clauses: readonly Clause[]): readonly Broken[] => {
  const cells = new Map<unknown, { clause: Clause; value: number }[]>()
  for (const clause of clauses) {
    const value = Number(DOT_NUMBER.exec(clause.text)?.[1] ?? 0)
    if (clause.passage.cell && value > 0)
      cells.set(clause.passage.cell, [...(cells.get(clause.passage.cell) ?? []), { clause, value }])
  }
  return [...cells.values()].flatMap((numbered) => {
    const at = numbered.findIndex(({ value }, index) => value === (numbered[index - 1]?.value ?? 0) + 2)
    const rising = numbered.every(({ value }, index) => index === 0 || value > numbered[index - 1]!.value)
    if (at < 0 || !rising || numbered.length < 2) return []
    return [{ clause: numbered[at]!.clause, at: 0, kind: missing(numbered[at]!.value - 1) }]
  })
}

const UNFINISHED = /(?:[，,、]|根据[^。；;，,]{2,14}情况|以及|或者|并且)$/

/** Cells that end in the middle of a sentence. */
const unfinished = (clauses: readonly Clause[]): readonly Broken[] =>
  clauses
    .filter(({ text, passage }, at) => {
      const next = clauses[at + 1]?.passage
      const isLast = passage.cell ? next?.cell !== passage.cell : false
      return isLast && text.length >= 12 && UNFINISHED.test(text.trimEnd())
    })
    .map((clause) => ({
      clause,
      at: clause.text.length - 1,
      kind: { zh: '句子没有写完', en: 'unfinished sentence' },
    }))

/** 残句、符号不成对、编号缺漏 */
export const brokenText = defineRule<Broken>({
  id: 'broken-text',
  title: { zh: '残句、符号不成对、编号缺漏', en: 'Broken sentences, brackets and numbering' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    review: { zh: '{count} 处文字不完整：{kind}。', en: '{count} passages are incomplete: {kind}.' },
  },
  suggestion: { zh: '补全或改正。', en: 'Complete or correct.' },
  joins: true,
  select: (evidence) => {
    const clauses = clausesOf(evidence).filter(({ zone }) => zone !== 'form' && zone !== 'contract')
    return [
      ...clauses.flatMap((clause, at) => unbalancedIn(clause, clauses[at - 1], clauses[at + 1])),
      ...clauses.flatMap(skippedIn),
      ...misnumberedCells(clauses),
      ...unfinished(clauses),
    ]
  },
  check: ({ clause, at, kind }) => ({
    outcome: 'review',
    values: { kind },
    citations: [citeAround(clause.passage, at, at + 1)],
  }),
})
