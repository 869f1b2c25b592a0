import { article } from '../../law/articles.ts'
import { foldText } from '../../text/fold.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'
import { citeAround } from '../sentence.ts'

/** Points taken for each deviation, as a criterion states them. */
interface Deductions {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  /** Points in full; 100 where the criterion counts in percent or says 满分. */
  readonly full: number | null
  readonly marked: number | null
  readonly plain: number | null
}

const DEDUCTION =
  /(?:每|任意|有)[^。；;，,\n扣]{0,16}扣\s{0,2}(?:除|减)?\s{0,2}([0-9]{1,3}(?:\.[0-9]{1,4})?)\s{0,2}(分|%)/g
const FULL = /(?:满足|响应|符合|提供)[^。；;\n得]{0,16}得\s{0,2}([0-9]{1,3})\s{0,2}分/
const IMPORTANT = /[▲△★☆#＃●■※]|重要|关键|实质/
const BEFORE = 24
const ENOUGH = 40
const LEAST = 0.9
const MOST = 1.5
/** ▲ may weigh this many times a plain parameter. */
const DISPARITY = 20
/** With clauses uncounted, so few deviations may use up all points. */
const FEW = 12

const readDeductions = (clause: Clause): Deductions | null => {
  const context = clause.passage.cell?.text ?? clause.text
  const matches = [...clause.text.matchAll(DEDUCTION)]
  if (matches.length === 0 || !/偏离|不满足|不符合|不响应/.test(clause.text)) return null
  const isImportant = (at: number, words: string) =>
    IMPORTANT.test(
      clause.text
        .slice(Math.max(0, at - BEFORE), at)
        .split(/[。；;，,\n]/)
        .slice(-2)
        .join('') + words,
    )
  const of = (important: boolean) => {
    const match = matches.find((each) => isImportant(each.index, each[0]) === important)
    return match ? Number(match[1]) : null
  }
  const stated = FULL.exec(clause.text)?.[1] ?? FULL.exec(context)?.[1]
  const full = stated ? Number(stated) : /满分/.test(context) && matches[0]![2] === '%' ? 100 : null
  const last = matches.at(-1)!
  return {
    clause,
    start: matches[0]!.index,
    end: last.index + last[0].length,
    full,
    marked: of(true),
    plain: of(false),
  }
}

const TOPIC = /《[^》（(]{0,16}偏离表[（(]?([^》）)]{0,20})/
const SUBJECTS = [
  '免费保修期内',
  '免费质保期内',
  '免费保修期外',
  '免费质保期外',
  '其他商务',
  '售后服务',
  '商务',
  '服务',
]

/** Words that name the clauses a criterion counts: its 偏离表, else what its row speaks of. */
const topicOf = (clause: Clause): string => {
  const named = TOPIC.exec(clause.text)?.[1]
  if (named) return foldText(named).replace(/(?:要求|条款|部分)$/, '')
  return SUBJECTS.find((subject) => clause.text.includes(subject)) ?? ''
}

/** How many clauses stand under the heading or row that a topic names; null where none does. */
const countUnder = (topic: string, evidence: Evidence): number | null => {
  if (topic.length < 2) return null
  const clauses = clausesOf(evidence).filter(({ zone }) => zone === 'commercial' || zone === 'technical')
  const title = clauses.findIndex(({ text }) => text.length <= 30 && foldText(text).includes(topic))
  if (title < 0) return null
  const { passage } = clauses[title]!
  const inside = passage.table
    ? clauses.filter(
        ({ passage: other }) =>
          other.table === passage.table &&
          other.cell!.row >= passage.cell!.row &&
          other.cell!.row < passage.cell!.row + passage.cell!.rowSpan &&
          other.cell!.column > passage.cell!.column,
      )
    : clauses.filter(({ passage: other }) => other.path.includes(passage.text))
  const count = inside.filter(({ text }) => text.length >= 10).length
  return count > 0 ? count : null
}

/** Points of the scoring row a criterion belongs to, where it was read. */
const rowPoints = (clause: Clause, { tender }: Evidence): number | null =>
  tender.scoring.items.find(({ criteria }) => criteria.includes(clause.text.slice(0, ENOUGH)))?.maxPoints ??
  null

/** Deductions that fit: together between most of the full points and half as much again. */
const fits = (all: number, full: number): boolean => all >= full * LEAST && all <= full * MOST

/** 扣分值与条款数不符 */
export const deductionMismatch = defineRule<Deductions>({
  id: 'deduction-mismatch',
  title: {
    zh: '每项扣分须与条款数和满分相称',
    en: 'Deductions must fit the number of clauses and the full points',
  },
  severity: 'points',
  sources: [article('procurement-regulation', '第三十四条'), article('mof-order-87', '第五十五条')],
  messages: {
    review: {
      zh: '每项负偏离扣 {each}，满分 {full}，{exhausted} 项即扣完；文件中可计数的条款为 {counted}，扣分值与条款数应当对应。',
      en: 'Each deviation costs {each} of {full}, so {exhausted} use them up; clauses counted: {counted}. The two should agree.',
    },
  },
  suggestion: {
    zh: '按条款数折算每项扣分，使各项扣分之和等于满分；▲与一般参数的扣分不宜悬殊。',
    en: 'Set the deduction so that all clauses together make the full points, and keep ▲ and plain ones in proportion.',
  },
  select: (evidence) =>
    clausesOf(evidence)
      .filter(({ scored, zone }) => scored && zone !== 'contract')
      .flatMap((clause) => readDeductions(clause) ?? []),
  check: ({ clause, start, end, full: stated, marked, plain }, evidence) => {
    const full = stated ?? rowPoints(clause, evidence) ?? 100
    const technical = evidence.tender.requirements.filter(({ kind }) => kind === 'technical')
    const important = technical.filter(({ mark }) => mark === '▲').length
    const general = technical.filter(({ mark }) => mark === null).length
    const isTechnical = marked !== null || /技术|参数|规格/.test(clause.text)
    const others = isTechnical ? null : countUnder(topicOf(clause), evidence)
    const all = isTechnical
      ? (marked ?? 0) * important + (plain ?? 0) * general
      : (others ?? 0) * (plain ?? 0)
    const exhausted = Math.ceil(full / Math.max(marked ?? 0, plain ?? 0))
    const inProportion = marked === null || plain === null || marked / plain < DISPARITY
    if (inProportion && (all > 0 ? fits(all, full) : exhausted > FEW)) return { outcome: 'passed' }
    const each = [marked === null ? '' : `▲ ${marked}`, plain ?? ''].filter((part) => part !== '').join(' / ')
    const counted = all === 0 ? '—' : isTechnical ? `▲ ${important} / ${general}` : others!
    return {
      outcome: 'review',
      values: { each, full, exhausted, counted },
      citations: [citeAround(clause.passage, start, end, true)],
    }
  },
})
