import type { BidPassage } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { parseNumber } from '../../text/numeral.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Proof {
  readonly clause: Passage
  readonly passage: BidPassage
  /** "2024-09", in order. */
  readonly months: readonly string[]
}

const KINDS: readonly RegExp[] = [/社会?保(险|障)|社保|参保/, /纳税|税收|完税|缴税|税款/]
const PROOF = /证明|凭证|凭据|票据|清单|缴款书/
const MONTH = /(20\d{2})\s?年\s?(\d{1,2})\s?月(?!\s?\d{1,2}\s?日)/g
const NEXT_MONTHS = /、\s?(\d{1,2})\s?月/g
const CONSECUTIVE = /连续\s{0,3}([一二两三四五六七八九十\d]{1,2})\s{0,3}个?月/
const SINCE = /(20\d{2})\s?年\s?(\d{1,2})\s?月(?:\s?\d{1,2}\s?日)?\s?(?:起|至今|以来|之?后)/

const monthOf = (year: string, month: string): string => `${year}-${month.padStart(2, '0')}`

/** Months that a proof covers, as printed one by one: 2023年4月、5月、6月. Ranges are none. */
const monthsIn = (text: string): readonly string[] => {
  const found = [...text.matchAll(MONTH)]
  const months = found.flatMap((match, at) => {
    const end = match.index + match[0].length
    const tail = text.slice(end, found[at + 1]?.index ?? end + 40)
    const listed = /^(、\s?\d{1,2}\s?月)+/.exec(tail)?.[0] ?? ''
    return [
      monthOf(match[1]!, match[2]!),
      ...[...listed.matchAll(NEXT_MONTHS)].map(([, month]) => monthOf(match[1]!, month!)),
    ]
  })
  return [...new Set(months)].toSorted()
}

const isRange = (text: string): boolean => /月\s?(至|到|-|—|~)\s?20?\d{0,2}/.test(text)

/** The kind of proof that a text speaks of first; -1 for none. */
const kindOf = (text: string): number => {
  const at = KINDS.map((words) => text.search(words))
  const found = at.filter((index) => index >= 0)
  return found.length === 0 ? -1 : at.indexOf(Math.min(...found))
}

/** The tender's clause that says which months a proof must cover, one for each kind. */
const clausesOf = (passages: readonly Passage[]): readonly (Passage | undefined)[] =>
  KINDS.map((_, kind) =>
    passages.find(
      ({ text }) => PROOF.test(text) && (CONSECUTIVE.test(text) || SINCE.test(text)) && kindOf(text) === kind,
    ),
  )

const proofsOf = ({ passages, bid }: Evidence): readonly Proof[] =>
  clausesOf(passages).flatMap((clause, kind) => {
    if (!bid || !clause) return []
    return bid.passages.flatMap((passage) => {
      const { text } = passage
      if (passage.kind === 'row' || kindOf(text) !== kind || !PROOF.test(text) || isRange(text)) return []
      const months = monthsIn(text)
      return months.length > 0 ? [{ clause, passage, months }] : []
    })
  })

const isConsecutive = (months: readonly string[]): boolean =>
  months.every((month, at) => at === 0 || indexOf(month) === indexOf(months[at - 1]!) + 1)

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))

/** What is wrong with the months of a proof, or null. */
const faultOf = (text: string, months: readonly string[]): 'gap' | 'few' | 'early' | null => {
  const since = SINCE.exec(text)
  if (since && months.at(-1)! < monthOf(since[1]!, since[2]!)) return 'early'
  const needed = parseNumber(CONSECUTIVE.exec(text)?.[1] ?? '')
  if (!needed || needed < 2) return null
  return months.length < needed ? 'few' : isConsecutive(months) ? null : 'gap'
}

/** 社保、纳税证明的月份 */
export const proofMonths = defineRule<Proof>({
  id: 'bid-proof-months',
  title: {
    zh: '社保、纳税证明的月份必须符合要求',
    en: 'Proofs of tax and social security must cover the months asked for',
  },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '所附证明的月份为 {months}，不符合招标文件的要求。',
      en: 'The proof covers {months}, which is not what the tender asks for.',
    },
  },
  suggestion: { zh: '按要求的月份重新提供缴纳证明。', en: 'Provide proofs for the months asked for.' },
  select: proofsOf,
  check: ({ clause, passage, months }) => ({
    outcome: faultOf(clause.text, months) ? 'failed' : 'passed',
    values: { months: months.join('、') },
    citations: [cite('tender', clause), passage.place],
  }),
})
