import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { categoryOf, isPriceName } from './category.ts'
import { fold, partsOf } from './points.ts'
import type { GroupPoints } from './readings.ts'
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

interface Composition extends GroupPoints {
  /** The passage that prints it. */
  readonly source: Passage
}

/** The groups and their points that 分值构成 rows and lines list. */
export const compositionsIn = (passages: readonly Passage[]): readonly Composition[] =>
  passages.flatMap((passage, index) => {
    if (!namesComposition(passage.text.split(/[:：]/)[0]!)) return []
    const list = listAt(passages, index)
    const text = list
      .map((each) => each.text.replace(/^.{0,30}?(?:构成|分配|组成|权重)[^:：]{0,12}[:：]/, ''))
      .join('\n')
    return partsOf(text).map((part) => ({
      ...part,
      source: list.find((each) => fold(each.text).includes(part.name)) ?? passage,
    }))
  })

/** Group totals that 分值构成 prints, over the leaves of the groups that it names. */
export const compositionSums = (
  passages: readonly Passage[],
  leaves: readonly Leaf[],
): readonly PrintedSum[] =>
  compositionsIn(passages).flatMap(({ name, points, source }) => {
    const members = under(leaves, name)
    return members.length === 0
      ? []
      : [{ name, points, leaves: members, citation: cite('tender', source), isTotal: false }]
  })
