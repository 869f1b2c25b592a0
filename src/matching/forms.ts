import type { Bid } from '../bid/model.ts'
import { containment } from '../text/similarity.ts'
import { canonical } from './canonical.ts'

const FORM =
  /(声明函?|承诺函?|承诺书|授权书|委托书|同意函|证明书|身份证明|投标函|响应函|报价函|协议书|一览表|偏离表|响应表|报价表|情况表|基本信息表|声明书)(?=$|[（(])/
const OPTIONAL =
  /如有|若有|如果有|适用|联合体|残疾人|监狱|分包(意向|协议)|备选|自拟|中小企业|保函|开票|节能|环境标志|参考|可选|制造商|原厂|厂家|如需|封面|目录|其[他它]/
const NOT_OPTIONAL = /非联合体/
const LONGEST = 30
const LIKE = 0.7

const SME_DECLARATION = /^中小(微)?企业声明函/

/**
 * True for the name of a form (格式文件) that each bid must contain; not for what only some bidders need.
 * The declaration of small and medium firms is such a form where only they may bid.
 */
export const isRequiredForm = (name: string, isSmeReserved = false): boolean =>
  name.length >= 3 &&
  name.length <= LONGEST &&
  FORM.test(name) &&
  (!OPTIONAL.test(name) || NOT_OPTIONAL.test(name) || (isSmeReserved && SME_DECLARATION.test(name)))

const JOINED = /[及和与、]/
const NUMBERED =
  /^(第[零一二三四五六七八九十百\d]+[章节部分册]+|[（(]?[零一二三四五六七八九十\d.]+[)）、.]?|附件?\s?\d*[:：]?)\s*/
const NOTE = /[（(][^（()）]*[)）]\s*$/
const ASIDE = /[（(][^（()）]*[)）]/g
const SHORTEST_TITLE = 5
const HELD = 0.85

interface Words {
  readonly lines: readonly string[]
  readonly titles: readonly string[]
}

const known = new WeakMap<Bid, Words>()

/** A bid's lines in canonical form, and those that may be titles; made once for each bid. */
const wordsOf = (bid: Bid): Words => {
  const made = known.get(bid)
  if (made) return made
  const lines = bid.passages.map(({ text }) => canonical(text))
  const titles = [
    ...bid.sections.map(({ title }) => canonical(title.replace(NUMBERED, ''))),
    ...lines.filter(({ length }) => length <= LONGEST * 2),
  ]
  const words = { lines, titles }
  known.set(bid, words)
  return words
}

/** True where a section of the bid, or words anywhere in it, bear the form's name, or the names that it joins (证明书及授权委托书). */
export const hasForm = (name: string, bid: Bid): boolean => {
  const { lines, titles } = wordsOf(bid)
  const isNamed = (part: string) =>
    lines.some((line) => line.includes(part)) ||
    titles.some(
      (title) =>
        containment(part, title) >= LIKE ||
        (title.length >= SHORTEST_TITLE && containment(title, part) >= HELD),
    )
  const plain = name.replace(NOTE, '')
  const whole = canonical(plain)
  const parts = whole.split(JOINED).filter(({ length }) => length >= 3)
  return (
    isNamed(whole) ||
    isNamed(canonical(plain.replace(ASIDE, ''))) ||
    (parts.length > 1 && parts.every(isNamed))
  )
}

/** True where the bid at hand holds more than a technical or a price volume: only then can forms and proofs be missed. */
export const hasFormsPart = ({ volumes }: Bid): boolean =>
  volumes.some(({ kind }) => kind !== 'technical' && kind !== 'price')
