import type { Citation } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { categoryOf, isPriceName } from './category.ts'
import { fold, partsOf } from './points.ts'
import type { Leaf, PrintedSum } from './tree.ts'

const LABEL = /分值(构成|分配|组成)|权重(分配|构成)|(评分|评审)因素及其?权重|总分构成|分数构成/
const NEAR = 12

/** True for the label of a row that lists the groups and their points (分值构成). */
export const namesComposition = (label: string): boolean => {
  const words = fold(label)
  return words.length <= 40 && LABEL.test(words)
}

const listAt = (passages: readonly Passage[], index: number): readonly Passage[] => {
  const label = passages[index]!
  if (partsOf(label.text.replace(/^.{0,30}?[:：]/, '')).length > 0) return [label]
  if (!label.table) return []
  const row = passages
    .slice(index + 1, index + NEAR)
    .filter((each) => each.table === label.table && each.cell?.row === label.cell?.row)
  return row.filter((each) => each.cell !== label.cell)
}

const under = (leaves: readonly Leaf[], name: string): readonly Leaf[] => {
  const wanted = fold(name)
  const matches = (words: string) => words.length >= 2 && (words.includes(wanted) || wanted.includes(words))
  const named = leaves.filter((leaf) => leaf.path.some((heading) => matches(fold(heading))))
  if (named.length > 0) return named
  const single = leaves.filter((leaf) => matches(fold(leaf.name)))
  if (single.length > 0 || !isPriceName(name)) return single
  return leaves.filter((leaf) => categoryOf(leaf.name, leaf.path) === 'price')
}

/** Group totals that a 分值构成 row prints, over the leaves of the groups that it names. */
export const compositionSums = (
  passages: readonly Passage[],
  leaves: readonly Leaf[],
  cite: (passage: Passage, quote: string) => Citation,
): readonly PrintedSum[] =>
  passages.flatMap((passage, index) => {
    if (!namesComposition(passage.text.split(/[:：]/)[0]!)) return []
    const list = listAt(passages, index)
    const parts = partsOf(
      list.map((each) => each.text.replace(/^.{0,30}?(?:构成|分配|权重)[^:：]{0,12}[:：]/, '')).join('\n'),
    )
    return parts.flatMap(({ name, points }) => {
      const members = under(leaves, name)
      const source = list.find((each) => fold(each.text).includes(name)) ?? passage
      return members.length === 0
        ? []
        : [{ name, points, leaves: members, citation: cite(source, source.text) }]
    })
  })
