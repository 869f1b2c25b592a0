import { type Duration, parseDurations } from '../../text/duration.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

interface Stated {
  readonly subject: string
  readonly clause: Clause
  readonly duration: Duration
}

/** What a document has one of, and the names it goes by. What differs by product (质保期) is left out. */
const SUBJECTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['交货期', /(?:交货(?:期限?|时间|日期)|供货(?:期限?|时间)|交付(?:期限?|时间))/g],
  ['工期', /(?:计划工期|总工期|施工工期|建设工期|(?<![\u4e00-\u9fff])工期)/g],
  ['故障响应时间', /(?:故障|报修|维修)响应(?:时间|时限)/g],
  ['服务期', /(?:服务期(?:限|间)?|合同履行期限|服务周期)/g],
]
const GAP =
  /^(?:要求|限)?(?:应|须)?(?:为|[:：]|是|不超过|不大于|≤|不多于)?\s{0,2}(?:自)?(?:合同|本合同)?(?:签订|签署|生效|开工)?(?:之日起|之日|后|起)?[，,]?\s{0,2}(?:为|共)?$/
const REACH = 24
const LABEL = 12

/** The words of the cell to the left, by which a cell of values goes: "交货期 | 合同签订后30日". */
const labelOf = ({ passage: { table, cell } }: Clause): string => {
  const row = cell && table?.rows[cell.row]
  const label =
    row?.cells
      .filter(({ column }) => column < cell!.column)
      .at(-1)
      ?.text.trim() ?? ''
  return label.length <= LABEL ? label : ''
}

const fromLabel = (clause: Clause): readonly Stated[] => {
  const label = labelOf(clause)
  const subject = label && SUBJECTS.find(([, words]) => label.search(words) >= 0)?.[0]
  const [duration] = subject ? parseDurations(clause.text) : []
  if (!subject || !duration || !GAP.test(clause.text.slice(0, duration.start))) return []
  return [{ subject, clause, duration }]
}

const statedIn = (clause: Clause): readonly Stated[] => {
  const durations = SUBJECTS.some(([, words]) => clause.text.search(words) >= 0)
    ? parseDurations(clause.text)
    : []
  return SUBJECTS.flatMap(([subject, words]) =>
    [...clause.text.matchAll(words)].flatMap((match) => {
      const end = match.index + match[0].length
      const duration = durations.find(({ start }) => start >= end && start - end <= REACH)
      if (!duration || !GAP.test(clause.text.slice(end, duration.start))) return []
      return [{ subject, clause, duration }]
    }),
  )
}

const daysOf = ({ value, unit, days }: Duration): string =>
  days === null ? `${value} ${unit}` : String(days)

const words = ({ clause, duration }: Stated): string => clause.text.slice(duration.start, duration.end)

/** 期限前后不一 */
export const periodsDiffer = defineRule<readonly Stated[]>({
  id: 'periods-differ',
  title: { zh: '同一期限前后不一', en: 'One period is stated in two ways' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    review: {
      zh: '{subject}有 {values} 几种写法，请核对以哪处为准。',
      en: 'The {subject} is given as {values}; which of them holds?',
    },
  },
  suggestion: { zh: '统一，或写明各自适用的部分。', en: 'Use one, or say what each is for.' },
  select: (evidence) => {
    if (evidence.tender.lots.length > 1) return []
    const stated = clausesOf(evidence)
      .filter(({ zone }) => zone !== 'form' && zone !== 'contract' && zone !== 'scoring')
      .flatMap((clause) => [...statedIn(clause), ...fromLabel(clause)])
    return SUBJECTS.map(([name]) => stated.filter(({ subject }) => subject === name)).filter(
      ({ length }) => length > 0,
    )
  },
  check: (stated) => {
    const distinct = new Map(stated.map((each) => [daysOf(each.duration), each]))
    if (distinct.size !== 2) return { outcome: 'passed' }
    return {
      outcome: 'review',
      values: {
        subject: stated[0]!.subject,
        values: [...distinct.values()].map(words).join('、'),
      },
      citations: [...distinct.values()].map(({ clause, duration }) =>
        citeAround(clause.passage, duration.start, duration.end),
      ),
    }
  },
})
