import { parseQuantities, type Quantity } from '../../text/quantity.ts'
import type { Constraint } from '../model.ts'

const PROOF =
  /(?:提供|提交|出具|附)(?:有效的?)?([^。；;，,：:、（(]{0,30}(?:证书|证明|报告|承诺函|授权书|声明函|截图|复印件|扫描件|执照|许可证))/u

const numeric = ({ comparator, value, second, unit }: Quantity): Constraint | null => {
  if (comparator === 'atLeast' || comparator === 'atMost') return { kind: comparator, value, unit }
  if (comparator === 'between' && second !== null) return { kind: 'between', low: value, high: second, unit }
  return null
}

/** What a clause asks for in one number (the only one with a comparator), or the proof it asks for; else null. */
export const constraintOf = (text: string): Constraint | null => {
  const compared = parseQuantities(text).filter(({ comparator }) => comparator !== 'equal')
  const asked = compared.length === 1 ? numeric(compared[0]!) : null
  if (asked || compared.length > 1) return asked
  const proof = PROOF.exec(text)?.[1]
  return proof ? { kind: 'present', what: proof } : null
}
