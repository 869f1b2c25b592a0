import { foldText } from '../text/fold.ts'
import { containment } from '../text/similarity.ts'

/** Only a list that says how many it has: 甲、乙、丙三类. */
const LIST =
  /((?:[\u4e00-\u9fa5A-Za-z0-9]{3,10}、){1,8})([\u4e00-\u9fa5A-Za-z0-9]{3,10}?)[二两三四五六七八九\d][类种项大个]/g
const LEAD = /^.*(?:的|针对|包括|包含|涵盖|含有|提供|具有|对)/
const TAIL = /(等|及|以及|和|或|[一二三四五六七八九\d]+[类种项个方]).*$/
const SHORTEST = 4
const ABSENT = 0.34

/** Things that a text lists side by side (甲、乙、丙) and of which the bid names most, but not these. */
export const missingFromLists = (text: string, passages: readonly string[]): readonly string[] => {
  const folded = passages.map(foldText)
  const isNamed = (thing: string) => folded.some((passage) => passage.includes(foldText(thing)))
  const isAbsent = (thing: string) => passages.every((passage) => containment(thing, passage) < ABSENT)
  return [...text.matchAll(LIST)].flatMap(([, head, last]) => {
    const things = [...head!.split('、').filter(Boolean), last!].map((thing) =>
      thing.replace(TAIL, '').replace(LEAD, ''),
    )
    const kept = things.filter((thing) => thing.length >= SHORTEST)
    const absent = kept.filter(isAbsent)
    return absent.length === 1 && kept.filter(isNamed).length === kept.length - 1 ? absent : []
  })
}
