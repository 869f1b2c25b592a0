import { foldText } from '../../text/fold.ts'
import { lotsNamed } from '../facts/lot-words.ts'
import type { Change, Lot, Requirement, RequirementKind } from '../model.ts'
import { constraintOf } from '../requirements/constraint.ts'
import { demandKind } from '../requirements/demands.ts'
import { hashOf } from '../requirements/join.ts'
import { type Legend, splitAtMarks } from '../requirements/marks.ts'
import { isInvalidating } from '../requirements/outcome.ts'
import { withoutNumber } from '../requirements/strip.ts'

/** What a clause is that an addendum adds, by the place that it names. */
const KINDS: readonly (readonly [RequirementKind, RegExp])[] = [
  ['qualification', /资格(?!.{0,4}证书)|申请人|准入/u],
  ['conformity', /符合性|响应性|形式评审|初步评审|实质性审查/u],
  ['invalidation', /无效|否决|废标/u],
  ['form', /格式|附件|文件(?:的)?(?:组成|构成)/u],
]
const SCORED = /评分|得分|评审(?:标准|因素|细则)|加分/u
const SHORTEST = 8

const kindOf = (subject: string, text: string, heads: readonly string[]): RequirementKind => {
  if (isInvalidating(text)) return 'invalidation'
  return KINDS.find(([, words]) => words.test(subject))?.[0] ?? demandKind(text, [subject, ...heads])
}

const lotNamed = (text: string, lots: readonly Lot[]): string | null => {
  const ids = lotsNamed(text).filter((id) => lots.some((lot) => lot.id === id))
  return ids.length === 0 || ids.length === lots.length ? null : ids.join('、')
}

/** The requirement that an addendum adds to the tender; null for a change that adds none. */
export const addedBy = (
  { action, fact, subject, before, after }: Change,
  legendOf: () => Legend,
  lots: readonly Lot[],
): Requirement | null => {
  const isNew = action === 'added' || (action === 'reworded' && before === null)
  const isClause = fact === null && foldText(after.text).length >= SHORTEST && !SCORED.test(subject)
  if (!isNew || !isClause) return null
  const [marked] = splitAtMarks(after.text, legendOf())
  const { mark, glyph } = marked!
  const text = withoutNumber(after.text, glyph)
  return {
    id: `r-${hashOf(foldText(text))}`,
    text,
    title: subject === '' ? null : subject,
    kind: kindOf(subject, text, after.citation.path),
    mark,
    glyph,
    constraint: constraintOf(text),
    bindsBid: true,
    lot: lotNamed(`${subject}${text}`, lots),
    citation: after.citation,
    alsoAt: [],
  }
}
