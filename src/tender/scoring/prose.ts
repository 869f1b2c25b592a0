import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { isBonus, isPriceName } from './category.ts'
import type { Entry } from './entry.ts'
import { fold, nameWithoutPoints, pointsInName, samePoints, sumOf } from './points.ts'
import { headLength } from './split.ts'
import { type Leaf, type Tree, treeOf } from './tree.ts'
import { chapterLeaning, isChapter, sheetLeaning } from './vocabulary.ts'
import { sharesIn } from './weights.ts'

const LEVELS: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]/,
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}(?:[、]|\.(?!\d)|(?=[^\d.、)]))/,
  /^\d{1,2}\.\d{1,2}(?!\.?\d)/,
  /^\d{1,2}(?:\.\d{1,2}){2}(?!\.?\d)/,
  /^\d{1,2}(?:\.\d{1,2}){3}/,
  /^(?:\(\d{1,2}\)|\d{1,2}\))/,
  /^[①-⑳]/,
]

/** How deep a numbering style stands, 0 the outermost; unnumbered lines stand with 一、. */
const levelOf = (text: string): number => {
  const words = text.trim().normalize('NFC').replace(/（/g, '(').replace(/）/g, ')').replace(/．/g, '.')
  const level = LEVELS.findIndex((pattern) => pattern.test(words))
  return level === -1 ? 1 : level
}

const MAX_HEAD = 60

const headOf = (passage: Passage): string | null => {
  const [line = ''] = passage.text.split('\n')
  const length = headLength(line)
  if (length > 0) return line.slice(0, length)
  return line.length <= MAX_HEAD && passage.kind === 'heading' && pointsInName(line) !== null ? line : null
}

const entryOf = (passage: Passage, head: string): Entry => ({
  kind: 'row',
  name: nameWithoutPoints(head),
  path: [],
  points: pointsInName(head.trim()),
  criteria: passage.text.slice(head.length).trim(),
  level: levelOf(passage.text),
  index: '',
  namedPoints: null,
  otherPoints: null,
  owner: null,
  citation: cite('tender', passage),
})

/** A heading's words of introduction are no criteria. */
const withoutIntroductions = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry, index) => {
    const end = entries.findIndex((other, at) => at > index && other.level <= entry.level)
    const below = entries.slice(index + 1, end === -1 ? entries.length : end)
    const nearest = Math.min(...below.map((each) => each.level))
    const regular = below.filter((each) => each.level === nearest && !isBonus(each.name, []))
    const sum = sumOf(regular.map((each) => each.points ?? 0))
    return below.length > 0 && samePoints(sum, entry.points ?? 0) ? { ...entry, criteria: '' } : entry
  })

const entriesIn = (passages: readonly Passage[]): readonly Entry[] => {
  const entries: Entry[] = []
  for (const passage of passages) {
    const head = headOf(passage)
    const last = entries.at(-1)
    if (head !== null) entries.push(entryOf(passage, head))
    else if (last)
      entries[entries.length - 1] = {
        ...last,
        criteria: [last.criteria, passage.text].filter(Boolean).join('\n'),
      }
  }
  return withoutIntroductions(entries)
}

/** The passages outside tables, a run for each chapter. */
const chaptersOf = (passages: readonly Passage[]): readonly (readonly Passage[])[] => {
  const runs: Passage[][] = [[]]
  for (const passage of passages) {
    if (passage.table) continue
    const starts = isChapter(passage.text) || (passage.kind === 'heading' && passage.level === 1)
    if (starts || runs.at(-1)!.at(-1)?.file !== passage.file) runs.push([])
    runs.at(-1)!.push(passage)
  }
  return runs
}

const isOfScoring = (run: readonly Passage[]): boolean => {
  const [first] = run
  if (!first || sheetLeaning(first.text) === 'other-sheet') return false
  return (
    chapterLeaning(first.text) === 'scoring' ||
    run.some((passage) => passage.text.length <= 40 && sheetLeaning(passage.text) === 'scoring')
  )
}

const FULL = 100
const MAX_REACH = 20

/** A factor in paragraphs gives way to the rows of a table right below it that add up to its points. */
const withTables = (tree: Tree, tables: readonly TableRows[]): Tree => {
  const starts = tree.leaves.map((leaf) => leaf.entry.citation.block).toSorted((one, other) => one - other)
  const rowsUnder = ({ entry, points, name, path }: Leaf): readonly Leaf[] => {
    const { block, file } = entry.citation
    const end = starts.find((start) => start > block) ?? block + MAX_REACH
    const found = tables.find(
      (table) =>
        table.file === file &&
        block < table.block &&
        table.block < end &&
        samePoints(sumOf(table.leaves.map((leaf) => leaf.points)), points),
    )
    return (found?.leaves ?? []).map((leaf) => ({ ...leaf, path: [...path, name] }))
  }
  const replaced = tree.leaves.map((leaf) => [leaf, rowsUnder(leaf)] as const)
  const known = new Map(replaced.map(([leaf, rows]) => [leaf, rows.length > 1 ? rows : [leaf]]))
  return {
    leaves: tree.leaves.flatMap((leaf) => known.get(leaf)!),
    sums: tree.sums.map((sum) => ({
      ...sum,
      leaves: sum.leaves.flatMap((leaf) => known.get(leaf) ?? [leaf]),
    })),
  }
}

/** The rows of one table, and where it stands. */
export interface TableRows {
  readonly file: string
  readonly block: number
  readonly leaves: readonly Leaf[]
}

/**
 * The scoring of a tender that has it in paragraphs, tables among them or not; null where none adds up to 100, points on
 * top apart, with the price among it.
 */
export const proseTree = (passages: readonly Passage[], tables: readonly TableRows[]): Tree | null => {
  for (const run of chaptersOf(passages).filter(isOfScoring)) {
    const tree = treeOf(entriesIn(run))
    const regular = tree.leaves.filter((leaf) => !isBonus(leaf.name, leaf.path))
    const total = sumOf(regular.map((leaf) => leaf.points))
    const hasPrice = tree.leaves.some((leaf) => isPriceName(leaf.name) || leaf.path.some(isPriceName))
    if (regular.length >= 2 && samePoints(total, FULL) && hasPrice) return withTables(tree, tables)
  }
  return null
}

const CRITERIA_PASSAGES = 8
const MOST_BONUS = 20

/** The first factor outside tables that is wanted by its name and points, with the lines up to the next one. */
const leafOutside = (
  passages: readonly Passage[],
  wants: (name: string, points: number) => boolean,
): Leaf | null => {
  const outside = passages.filter((passage) => !passage.table)
  const index = outside.findIndex((passage) => {
    const head = headOf(passage)
    return head !== null && wants(fold(head), pointsInName(head.trim()) ?? 0)
  })
  if (index === -1) return null
  const next = outside.slice(index + 1, index + 1 + CRITERIA_PASSAGES)
  const end = next.findIndex((passage) => headOf(passage) !== null || passage.kind === 'heading')
  const entries = entriesIn([outside[index]!, ...(end === -1 ? next : next.slice(0, end))])
  return treeOf(entries).leaves[0] ?? null
}

/** The price as a heading in the prose near the tables, worth exactly the points that they lack. */
export const proseLeaf = (passages: readonly Passage[], points: number): Leaf | null =>
  leafOutside(passages, (name, worth) => isPriceName(name) && samePoints(worth, points))

/** Points on top (加分项) as a heading of its own near the tables. */
export const bonusLeaf = (passages: readonly Passage[]): Leaf | null =>
  leafOutside(
    passages,
    (name, worth) => isBonus(nameWithoutPoints(name), []) && worth > 0 && worth <= MOST_BONUS,
  )

const FORMULA = /基准价/
const FORMULA_PASSAGES = 6
const SHORT_PASSAGE = 8
const SCORED = /价格分|报价得分|报价分|得分|满分/

/** What the words around the tables say of how the price is scored, for a price row that says nothing itself. */
export const priceCriteria = (passages: readonly Passage[]): string => {
  const index = passages.findIndex((passage) => FORMULA.test(passage.text) && SCORED.test(passage.text))
  if (index === -1) return ''
  const rest = passages.slice(index, index + FORMULA_PASSAGES)
  const end = rest.findIndex(
    (passage) => passage.cell !== rest[0]!.cell || passage.text.length < SHORT_PASSAGE,
  )
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .map((passage) => passage.text)
    .join('\n')
}

const TITLE = 40
const CAPTION = /^附?[表件]\s*[\d一二三四五六七八九十]*\s*[：:、.]?\s*/

/** The price by its share of the whole where it has no row: its heading, if any, else the words that state the share. */
export const priceOfShare = (passages: readonly Passage[], points: number): Leaf | null => {
  const share = sharesIn(passages).find((each) => isPriceName(each.name) && samePoints(each.points, points))
  if (!share) return null
  const outside = passages.filter((passage) => !passage.table)
  const heading = outside.find(
    ({ text }) => text.length <= TITLE && isPriceName(text) && sheetLeaning(text) === 'scoring',
  )
  const name = heading ? nameWithoutPoints(heading.text).replace(CAPTION, '') : share.name
  const criteria = priceCriteria(passages)
  const entry = { ...entryOf(heading ?? share.source, name), name, points, criteria }
  return { name, path: [], points, criteria, entry }
}
