import { parseDates } from '../../text/date.ts'
import { parseDurations } from '../../text/duration.ts'
import { foldText } from '../../text/fold.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

interface Statement {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly value: string
}

type Reader = (words: string) => string | null

const firstDays: Reader = (words) => {
  const days = parseDurations(words.slice(0, 40))[0]?.days
  return days ? `${days}日` : null
}
const firstDate: Reader = (words) =>
  parseDates(words.slice(0, 60)).find(({ iso }) => iso.includes('T'))?.iso ?? null
const CODE = /^[:：]\s{0,2}([A-Za-z0-9〔〕[\]【】（）()\u4e00-\u9fff_./-]{5,50})/
const firstCode: Reader = (words) => {
  const code = CODE.exec(words)?.[1]
  return code && /[0-9]{4}/.test(code) ? foldText(code.replace(/[）)][^）)]*$/, '')) : null
}

const FACTS: readonly (readonly [name: string, label: RegExp, read: Reader])[] = [
  ['投标有效期', /(?:投标|响应|磋商|谈判|报价)有效期(?:为|[:：])/g, firstDays],
  ['投标截止时间', /(?:投标|提交投标文件|响应文件提交|递交投标文件)(?:的)?截止时间(?:为|[:：])/g, firstDate],
  ['项目编号', /(?:^|[\s（(，,])(?:项目|招标|采购)编号(?=[:：])/g, firstCode],
]

const read = (clause: Clause, label: RegExp, reader: Reader): readonly Statement[] =>
  [...clause.text.matchAll(label)].flatMap((match) => {
    const end = match.index + match[0].length
    const value = reader(clause.text.slice(end))
    return value === null ? [] : [{ clause, start: match.index, end, value }]
  })

/** 同一事项前后不一 */
export const statedTwice = defineRule<{ readonly name: string; readonly statements: readonly Statement[] }>({
  id: 'facts-differ',
  title: { zh: '同一事项前后不一', en: 'One fact is stated in two ways' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    review: { zh: '{name}前后不一：{values}。', en: '{name} is stated in two ways: {values}.' },
  },
  suggestion: { zh: '以前附表为准统一，或提出询问。', en: 'Bring them into line, or ask the purchaser.' },
  select: (evidence) =>
    evidence.tender.lots.length > 1 || evidence.tender.files.length > 1
      ? []
      : FACTS.map(([name, label, reader]) => ({
          name,
          statements: clausesOf(evidence)
            .filter(({ zone }) => zone !== 'form' && zone !== 'contract')
            .flatMap((clause) => read(clause, label, reader)),
        })),
  check: ({ name, statements }) => {
    const values = [...new Set(statements.map(({ value }) => value))]
    if (values.length < 2) return { outcome: 'passed' }
    return {
      outcome: 'review',
      values: { name, values: values.slice(0, 4).join('、') },
      citations: statements.map(({ clause, start, end }) => citeAround(clause.passage, start, end)),
    }
  },
})
