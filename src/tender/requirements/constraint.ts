import { type DateMention, parseDates } from '../../text/date.ts'
import { type Comparator, parseQuantities, type Quantity } from '../../text/quantity.ts'
import type { Constraint } from '../model.ts'

const PROOF =
  /(?:提供|提交|出具|附)(?:有效的?)?([^。；;，,：:、（(]{0,30}(?:证书|证明|报告|承诺函|授权书|声明函|截图|复印件|扫描件|执照|许可证))/u

const BOUNDS: Partial<Record<Comparator, 'atLeast' | 'atMost'>> = {
  atLeast: 'atLeast',
  moreThan: 'atLeast',
  atMost: 'atMost',
  lessThan: 'atMost',
}
const STRICT: ReadonlySet<Comparator> = new Set(['moreThan', 'lessThan'])
/** 三年以上（不含三年） */
const EXCLUDED = /^[（(]?不含/u

const numeric = ({ comparator, value, second, unit, end }: Quantity, text: string): Constraint | null => {
  const kind = BOUNDS[comparator]
  const exclusive = STRICT.has(comparator) || EXCLUDED.test(text.slice(end))
  if (kind) return { kind, value, unit, ...(exclusive ? { exclusive } : {}) }
  if (second === null) return null
  if (comparator === 'tolerance') return { kind: 'between', low: value - second, high: value + second, unit }
  return { kind: 'between', low: value, high: second, unit }
}

/** What lies beyond a limit and what follows from it: 超过30日未交货的, 低于成本的. No limit that is asked for. */
const CASE = /^[^。；;，,]{0,30}(?:[的者](?:[，,。；;：:]|$)|时[，,]|[扣罚得加减].{0,4}[0-9一二三四五]|则)/u
const NOT_SAID = /[不未没非若如][^，。；;]{0,2}$/u

/** True where a strict comparison (超过, 低于) tells a case, not what must be. */
const tellsCase = ({ comparator, start, end }: Quantity, text: string): boolean =>
  STRICT.has(comparator) &&
  !/^[<>＜＞]/u.test(text.slice(start)) &&
  (CASE.test(text.slice(end)) || NOT_SAID.test(text.slice(0, start)))

const BEFORE = /(?:不得|不能|不)?(早于|晚于|迟于)$/u
const SINCE = /^(?:（含）|\(含\))?(?:以来|至今|以后|之后|后|起)/u
const UNTIL = /^(?:（含）|\(含\))?(?:以前|之前|前)/u

const dated = (text: string, dates: readonly DateMention[]): Constraint | null => {
  const [first] = dates
  if (dates.length !== 1 || !first) return null
  const date = first.iso
  const [all, word] = BEFORE.exec(text.slice(0, first.start).trimEnd()) ?? []
  if (word) {
    const isNegated = all !== word
    const kind = (word === '早于') === isNegated ? 'notBefore' : 'notAfter'
    return { kind, date, ...(isNegated ? {} : { exclusive: true as const }) }
  }
  const behind = text.slice(first.end).trimStart()
  if (SINCE.test(behind)) return { kind: 'notBefore', date }
  return UNTIL.test(behind) ? { kind: 'notAfter', date } : null
}

/** What a clause asks for in one number (the only one with a comparator), in one day, or the proof it asks for; else null. */
export const constraintOf = (text: string): Constraint | null => {
  const dates = parseDates(text)
  const compared = parseQuantities(text).filter(
    (quantity) =>
      quantity.comparator !== 'equal' &&
      !tellsCase(quantity, text) &&
      !dates.some(({ start, end }) => quantity.start < end && start < quantity.end),
  )
  const asked = compared.length === 1 ? numeric(compared[0]!, text) : null
  if (asked || compared.length > 1) return asked
  const day = dated(text, dates)
  if (day) return day
  const proof = PROOF.exec(text)?.[1]
  return proof ? { kind: 'present', what: proof } : null
}
