import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { isBonus, isPriceName } from './category.ts'
import type { Entry } from './entry.ts'
import { nameWithoutPoints, pointsInName, samePoints, sumOf } from './points.ts'
import { headLength } from './split.ts'
import { type Leaf, type Tree, treeOf } from './tree.ts'
import { CAPTION, chapterLeaning, isChapter, sheetLeaning } from './vocabulary.ts'

const LEVELS: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]/,
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^\([一二三四五六七八九十]{1,3}\)|^[A-Z][、.](?!\d)/,
  /^\d{1,2}(?:[、]|\.(?!\d)|(?=[^\d.、)]))/,
  /^\d{1,2}\.\d{1,2}(?!\.?\d)|^[A-Z]\d{1,2}[、.]/,
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

/** The name and points that a paragraph begins with, as printed; null where it begins with neither. */
export const headOf = (passage: Passage): string | null => {
  const [line = ''] = passage.text.split('\n')
  const length = headLength(line)
  if (length > 0) return line.slice(0, length)
  return line.length <= MAX_HEAD && passage.kind === 'heading' && pointsInName(line) !== null ? line : null
}

/** A paragraph as a row: its head the name, the rest the criteria. */
export const entryOf = (passage: Passage, head: string): Entry => ({
  kind: 'row',
  name: nameWithoutPoints(head.replace(CAPTION, '')),
  path: [],
  points: pointsInName(head.trim()),
  criteria: passage.text.slice(head.length).trim(),
  level: levelOf(passage.text),
  index: '',
  namedPoints: null,
  statedPoints: null,
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

/** The rows that paragraphs make; those without a head go on with the one above. */
export const entriesIn = (passages: readonly Passage[]): readonly Entry[] => {
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

const MANY_LINES = 3

/** The lines of each cell that holds several: a scoring may stand in one cell of a table of terms (前附表). */
const cellsOf = (passages: readonly Passage[]): readonly (readonly Passage[])[] => {
  const cells = new Map<unknown, Passage[]>()
  for (const passage of passages) {
    if (!passage.cell) continue
    const lines = cells.get(passage.cell)
    if (lines) lines.push(passage)
    else cells.set(passage.cell, [passage])
  }
  return [...cells.values()].filter((lines) => lines.length >= MANY_LINES)
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
    const found = tables
      .filter((table) => table.file === file && block < table.block && table.block < end)
      .flatMap((table) => table.readings)
      .find((leaves) => samePoints(sumOf(leaves.map((leaf) => leaf.points)), points))
    return (found ?? []).map((leaf) => ({ ...leaf, path: [...path, name] }))
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
  /** The ways to read its rows, the likeliest first. */
  readonly readings: readonly (readonly Leaf[])[]
}

/**
 * The scoring of a tender that has it in paragraphs, tables among them or not; null where none adds up to 100, points on
 * top apart, with the price among it, as a row or as what `withPrice` finds it to be.
 */
export const proseTree = (
  passages: readonly Passage[],
  tables: readonly TableRows[],
  withPrice: (tree: Tree, run: readonly Passage[]) => Tree,
): Tree | null => {
  for (const run of [...chaptersOf(passages).filter(isOfScoring), ...cellsOf(passages)]) {
    const tree = withPrice(treeOf(entriesIn(run)), run)
    const regular = tree.leaves.filter((leaf) => !isBonus(leaf.name, leaf.path))
    const total = sumOf(regular.map((leaf) => leaf.points))
    const hasPrice = tree.leaves.some((leaf) => isPriceName(leaf.name) || leaf.path.some(isPriceName))
    if (regular.length >= 2 && samePoints(total, FULL) && hasPrice) return withTables(tree, tables)
  }
  return null
}
