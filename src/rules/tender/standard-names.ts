import { article } from '../../law/articles.ts'
import { type StandardName, standardNames } from '../../law/standard-names.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

interface Named {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly standard: StandardName
  readonly title: string
}

const CODE =
  '((?:GB|YY|JGJ|CJJ)(?:\\s?\\/\\s?T)?)\\s{0,2}([0-9]{1,5}(?:\\.1)?)(?:\\s{0,2}[-—–]\\s{0,2}(?:19|20)?[0-9]{2})?(?![0-9.])'
const TITLE = '《([^》\\n]{4,60})》'
/** GB/T 22239-2019《…》, 《…》（GB/T 22239-2019） */
const BEFORE = new RegExp(`(?<![A-Za-z])${CODE}[\\s，,:：]{0,2}${TITLE}`, 'g')
const BEHIND = new RegExp(`${TITLE}\\s{0,2}[（(【]?\\s{0,2}${CODE}`, 'g')

const find = (body: string, number: string): StandardName | undefined => {
  const kind = body.replace(/\s/g, '')
  const bare = kind.replace('/T', '')
  return (
    standardNames.get(`${kind}${number}`) ??
    standardNames.get(`${bare}/T${number}`) ??
    standardNames.get(`${bare}${number}`)
  )
}

const namedIn = (clause: Clause): readonly Named[] => {
  const before = [...clause.text.matchAll(BEFORE)].map(
    (match) => [match, match[1]!, match[2]!, match[3]!] as const,
  )
  const behind = [...clause.text.matchAll(BEHIND)].map(
    (match) => [match, match[2]!, match[3]!, match[1]!] as const,
  )
  return [...before, ...behind].flatMap(([match, body, number, title]) => {
    const standard = find(body, number)
    if (!standard) return []
    return [{ clause, start: match.index, end: match.index + match[0].length, standard, title }]
  })
}

/** 标准号与名称不符 */
export const standardNameDiffers = defineRule<Named>({
  id: 'standard-name-differs',
  title: { zh: '标准号与名称须相符', en: 'Number and title of a standard must match' },
  severity: 'clarification',
  sources: [article('requirement-measures', '第九条')],
  messages: {
    review: {
      zh: '{count} 处标准号与名称不符：{found}，请核对。',
      en: 'Number and title do not match at {count} places: {found}. Please check.',
    },
  },
  suggestion: { zh: '核对标准号和名称。', en: 'Check number and title.' },
  joins: true,
  select: (evidence) =>
    clausesOf(evidence)
      .filter(({ zone }) => zone !== 'form')
      .flatMap(namedIn),
  check: ({ clause, start, end, standard, title }) => ({
    outcome: standard.words.test(title) ? 'passed' : 'review',
    values: { found: `${standard.code} 写作《${title}》，应为《${standard.title}》` },
    citations: [citeAround(clause.passage, start, end)],
  }),
})
