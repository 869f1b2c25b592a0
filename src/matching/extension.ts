import type { ScoringItem } from '../tender/model.ts'
import { type Measure, measuresIn } from './measures.ts'
import type { Offer, Offers } from './offers.ts'
import { subjectOf } from './subjects.ts'

const BASE =
  /([^，。；;\n]{2,24}?)(?:基础上|的基础上)[^，。；;\n]{0,8}每(增加|延长|提前|缩短|减少)\s?([^，。；;\n]{1,8}?)(?:的|，|,)?\s?(?:得|加)\s?(\d{1,2}(?:\.\d)?)\s?分/
const MOST = /(?:最高|最多|满分)(?:得|为|加|计)?\s?(\d{1,2}(?:\.\d)?)\s?分/
const LONGER = /增加|延长/

/** What full marks need of a term that earns points beyond a base: 质保期在3年基础上每延长1年得2分，最多4分 is 5 years. */
const fullTerm = ({ criteria, maxPoints }: ScoringItem): Measure | null => {
  const match = BASE.exec(criteria)
  if (!match) return null
  const [, about, way, step, points] = match
  const base = measuresIn(about!)[0]
  const unit = measuresIn(`每${way}${step}`)[0]
  const most = Number(MOST.exec(criteria.slice(match.index))?.[1] ?? maxPoints)
  if (!base || !unit || base.dimension !== unit.dimension) return null
  const steps = Math.ceil(most / Number(points))
  const value = base.value + (LONGER.test(way!) ? 1 : -1) * unit.value * steps
  return value > 0 ? { ...base, value, words: `${base.words}基础上${way}${steps}×${step}` } : null
}

/** The best term that the bid offers about the item's subject, where it misses what full marks need. */
export const belowFullTerm = (
  item: ScoringItem,
  { all, bySubject }: Offers,
): { readonly required: Measure; readonly offered: Offer } | null => {
  const required = fullTerm(item)
  const subject = required && subjectOf(required.context)
  if (!required || !subject) return null
  const isLonger = LONGER.test(required.words)
  const [best] = (bySubject.get(subject) ?? [])
    .map(([at]) => all[at!]!)
    .filter(({ dimension }) => dimension === required.dimension)
    .toSorted((a, b) => (isLonger ? b.value - a.value : a.value - b.value))
  return best && (isLonger ? best.value < required.value : best.value > required.value)
    ? { required, offered: best }
    : null
}
