import type { Citation } from '../../document/citation.ts'
import type { Entry, GroupLabel } from './entry.ts'
import { fold, samePoints, sumOf } from './points.ts'
import { reachOf } from './reach.ts'
import { scaled } from './scale.ts'
import { isGroupName, type Part, splitNumbered, splitParts } from './split.ts'

/** A smallest row with points of its own, and the names above it, outermost first. */
export interface Leaf {
  readonly name: string
  readonly path: readonly string[]
  readonly points: number
  readonly criteria: string
  readonly entry: Entry
}

/** A total or group total as printed, with the leaves under it. */
export interface PrintedSum {
  readonly name: string
  readonly points: number
  readonly leaves: readonly Leaf[]
  readonly citation: Citation
  /** True for 合计 and 小计, false for a heading's own points. */
  readonly isTotal: boolean
}

export interface Tree {
  readonly leaves: readonly Leaf[]
  readonly sums: readonly PrintedSum[]
}

interface Span {
  readonly from: number
  readonly to: number
}

const uniquePath = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => name !== '' && name !== names[index - 1])

/** The factors that a group's one row lists in its criteria: with points of their own, or numbered 1, 2 under its 一. */
const partsIn = ({ name, index, criteria, points }: Entry): readonly Part[] => {
  const headed = isGroupName(name) ? splitParts(criteria) : []
  const ranked = isGroupName(name) || /[一二三四五六七八九十]/.test(index)
  return headed.length > 0 || !ranked ? headed : splitNumbered(criteria, points ?? 0)
}

const leavesOf = (entry: Entry, above: readonly string[]): readonly Leaf[] => {
  const { points, name, criteria } = entry
  if (points === null || points <= 0 || (name === '' && criteria === '')) return []
  const labels = entry.path.map((label) => label.text)
  const path = uniquePath([...above, ...(labels.at(-1) === name ? labels.slice(0, -1) : labels)])
  const parts = partsIn(entry)
  if (!samePoints(sumOf(parts.map((part) => part.points)), points))
    return [
      {
        name: name || (above.at(-1) ?? criteria.split('\n')[0]!.slice(0, 30)),
        path,
        points,
        criteria,
        entry,
      },
    ]
  return parts.map((part) => ({
    ...part,
    path: uniquePath([...path, name]),
    entry: { ...entry, citation: { ...entry.citation, quote: part.text.slice(0, 600) } },
  }))
}

/** A heading row with points whose rows below have none: their words are its criteria. */
const withBody = (entries: readonly Entry[], index: number, reach: number): Entry => {
  const entry = entries[index]!
  const below = entries.slice(index + 1, reach).filter((each) => each.kind === 'row')
  return entry.criteria !== '' || below.length === 0
    ? entry
    : {
        ...entry,
        criteria: below.map((each) => [each.name, each.criteria].filter(Boolean).join('\n')).join('\n'),
      }
}

/** A heading over all rows (评分标准（100分）) is no group. */
const withoutRoot = (leavesAt: Map<number, readonly Leaf[]>): void => {
  const leaves = [...leavesAt.values()].flat()
  const root = leaves[0]?.path[0]
  if (root === undefined || leaves.length < 2 || leaves.some((leaf) => leaf.path[0] !== root)) return
  for (const [index, found] of leavesAt)
    leavesAt.set(
      index,
      found.map((leaf) => ({ ...leaf, path: leaf.path.slice(1) })),
    )
}

/** Leaves and printed sums of the rows of one or more tables, in reading order. */
export const treeOf = (entries: readonly Entry[]): Tree => {
  const spans: Span[] = []
  const leavesAt = new Map<number, readonly Leaf[]>()
  for (const [index, entry] of entries.entries()) {
    const reach = reachOf(entries, index)
    const above = spans
      .filter((span) => span.from < index && index < span.to)
      .map((span) => entries[span.from]!.name)
    if (reach > index + 1 && entries.slice(index + 1, reach).some((each) => each.points !== null))
      spans.push({ from: index, to: reach })
    else if (entry.kind !== 'total') leavesAt.set(index, leavesOf(withBody(entries, index, reach), above))
  }
  withoutRoot(leavesAt)
  const leaves = [...leavesAt.values()].flat()
  const between = (from: number, to: number) =>
    [...leavesAt.entries()].flatMap(([index, found]) => (from < index && index < to ? found : []))
  const headings = spans.flatMap((span) => sumFor(entries[span.from]!, between(span.from, span.to)))
  const totals = entries.flatMap((entry, index) =>
    entry.kind === 'total' ? sumFor(entry, between(totalStart(entries, index, between), index)) : [],
  )
  return scaled({ leaves, sums: [...headings, ...labelSums(leaves), ...totals] })
}

const sumFor = (entry: Entry, leaves: readonly Leaf[]): readonly PrintedSum[] =>
  entry.points === null || leaves.length === 0
    ? []
    : [
        {
          name: entry.name,
          points: entry.points,
          leaves,
          citation: entry.citation,
          isTotal: entry.kind === 'total',
        },
      ]

/** What a total counts from: a 小计 from as few rows above as add up to it, others from the top or the last total, whichever fits. */
const totalStart = (
  entries: readonly Entry[],
  index: number,
  between: (from: number, to: number) => readonly Leaf[],
): number => {
  const last = entries.findLastIndex((entry, at) => at < index && entry.kind === 'total')
  const isPart = fold(entries[index]!.name).startsWith('小计')
  const rowsBefore = Array.from({ length: index - 1 - last }, (_, back) => index - 2 - back)
  const starts = isPart ? [...rowsBefore, last] : [-1, last]
  const fits = (from: number) =>
    samePoints(sumOf(between(from, index).map((leaf) => leaf.points)), entries[index]!.points ?? 0)
  return starts.find(fits) ?? (isPart ? last : -1)
}

interface LabelGroup {
  readonly label: GroupLabel
  readonly members: readonly Leaf[]
}

/** True where a label is that of the group before, merged, or printed again in the next row. */
const goesOn = ({ label, members }: LabelGroup, next: GroupLabel, before: Leaf | undefined): boolean =>
  label.cell === next.cell ||
  (label.points === next.points && label.text === next.text && members.at(-1) === before)

/** Sums printed in labels over several rows: 技术分（50分）. */
const labelSums = (leaves: readonly Leaf[]): readonly PrintedSum[] => {
  const groups: LabelGroup[] = []
  for (const [index, leaf] of leaves.entries())
    for (const label of leaf.entry.path) {
      const at = groups.findIndex((group) => goesOn(group, label, leaves[index - 1]))
      if (at === -1) groups.push({ label, members: [leaf] })
      else groups[at] = { ...groups[at]!, members: [...groups[at]!.members, leaf] }
    }
  return groups.flatMap(({ label, members }) =>
    label.points === null
      ? []
      : [
          {
            name: label.text,
            points: label.points,
            leaves: members,
            citation: label.citation,
            isTotal: false,
          },
        ],
  )
}
