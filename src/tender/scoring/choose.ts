import type { Passage } from '../../document/passages.ts'
import type { EvaluationMethod } from '../model.ts'
import { type Candidate, joinTables } from './candidates.ts'
import { isBonus, isPriceName } from './category.ts'
import { compositionsIn } from './composition.ts'
import { samePoints, sumOf } from './points.ts'
import { bonusLeaf, priceCriteria, priceOfShare, proseLeaf } from './price.ts'
import { readingsOf } from './readings.ts'
import { mapLeaves, weightedBy } from './scale.ts'
import { type Leaf, type PrintedSum, type Tree, treeOf } from './tree.ts'
import { lotOf } from './vocabulary.ts'
import { sharesIn } from './weights.ts'

/** Tables that make one scoring together, with what they were read as. */
export interface Sheet {
  readonly tables: readonly Candidate[]
  readonly tree: Tree
  /** The lot that a heading above names, or null. */
  readonly lot: string | null
  /** How much speaks for its being the scoring; 5 and more is enough. */
  readonly weight: number
}

const GAP = 40
const MAX_GROUP = 40
const NEAR_BLOCKS = 60
const FULL = 100
const ENOUGH = 5

const totalOf = (tree: Tree): number => sumOf(tree.leaves.map((leaf) => leaf.points))
const hasPrice = (tree: Tree): boolean =>
  tree.leaves.some((leaf) => isPriceName(leaf.name) || leaf.path.some(isPriceName))

/** True where all leaves add up to the whole, or all but points on top (加分项). */
const addsUp = (tree: Tree): boolean => {
  const regular = tree.leaves.filter((leaf) => !isBonus(leaf.name, leaf.path))
  return [tree.leaves, regular].some((leaves) => samePoints(sumOf(leaves.map((leaf) => leaf.points)), FULL))
}
const isComplete = (tree: Tree): boolean => addsUp(tree) && hasPrice(tree)

const belongs = (open: readonly Candidate[], next: Candidate): boolean => {
  const last = open.at(-1)!
  if (next.continues) return true
  if (open.length >= MAX_GROUP) return false
  if (next.chapter !== last.chapter || next.table.index - last.table.index > GAP) return false
  if ((next.leaning === 'other-sheet') !== (last.leaning === 'other-sheet')) return false
  const sofar = treeOf(joinTables(open))
  const repeatsPrice = hasPrice(sofar) && hasPrice(treeOf(next.entries))
  return !isComplete(sofar) && !(repeatsPrice && totalOf(sofar) + totalOf(treeOf(next.entries)) > FULL)
}

const grouped = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const open = groups.at(-1)
    if (open && belongs(open, candidate)) open.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

const SHORT_CRITERIA = 8

/** True where most rows say nothing of how the points are earned: a list of groups, or a form. */
export const isBare = ({ leaves }: Tree): boolean =>
  leaves.filter((leaf) => leaf.criteria.length < SHORT_CRITERIA).length * 2 > leaves.length

const LEANINGS = { scoring: 3, unknown: 0, 'other-chapter': -1, 'other-sheet': -5 } as const

const weigh = (tables: readonly Candidate[], tree: Tree): number => {
  const leanings = tables.map((table) => LEANINGS[table.leaning])
  return (
    Math.max(...leanings) +
    Math.min(0, ...leanings) +
    (addsUp(tree) ? 4 : 0) +
    (hasPrice(tree) ? 3 : 0) +
    (tables.some((table) => table.namesFactors) ? 2 : 0) +
    (tree.leaves.length >= 3 ? 1 : 0) -
    (tables.some((table) => table.isForm) ? 3 : 0) -
    (isBare(tree) ? 3 : 0)
  )
}

/** The passages of the tables and those around them. */
export const nearby = (passages: readonly Passage[], tables: readonly Candidate[]): readonly Passage[] => {
  const blocks = tables.map((table) => table.table.index)
  const from = Math.min(...blocks) - NEAR_BLOCKS
  const to = Math.max(...blocks) + NEAR_BLOCKS
  return passages.filter(
    (passage) => passage.file === tables[0]!.file && from <= passage.block && passage.block <= to,
  )
}

/** The tree with one more leaf in front; a total of all rows that counts it holds it too. */
const withLeaf = (tree: Tree, leaf: Leaf): Tree => {
  const counts = (sum: PrintedSum) =>
    sum.isTotal &&
    sum.leaves.length === tree.leaves.length &&
    samePoints(sum.points, totalOf(tree) + leaf.points)
  const sums = tree.sums.map((sum) => (counts(sum) ? { ...sum, leaves: [leaf, ...sum.leaves] } : sum))
  return { leaves: [leaf, ...tree.leaves], sums }
}

/** Adds the price where it stands in the prose around the rows, or in a table of groups alone. */
export const withPrice = (tree: Tree, around: readonly Passage[], groupTables: readonly Tree[]): Tree => {
  const missing = sumOf([FULL, -totalOf(tree)])
  if (missing <= 0 || tree.leaves.length === 0 || hasPrice(tree)) return tree
  const listed = groupTables.flatMap(({ leaves }) => leaves)
  const price =
    proseLeaf(around, missing) ??
    listed.find((leaf) => isPriceName(leaf.name) && samePoints(leaf.points, missing)) ??
    priceOfShare(around, missing)
  return price ? withLeaf(tree, price) : tree
}

const NUMBER = /^[（(]?[\d一二三四五六七八九十.]{1,4}[）)、.．]?\s{0,4}/

/** What a line outside the tables says under a factor's name: "2.技术参数：完全满足得30分". */
const wordsFor = (name: string, around: readonly Passage[]): string => {
  const lines = around.filter(({ table }) => !table).map(({ text }) => text.replace(NUMBER, ''))
  const line = lines.find((text) => text.startsWith(`${name}：`) || text.startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim() ?? ''
}

/** Gives rows without words, the price above all, those around the tables. */
const withWords = (tree: Tree, around: readonly Passage[]): Tree =>
  mapLeaves(tree, (leaf) => {
    if (leaf.criteria !== '') return leaf
    const words = wordsFor(leaf.name, around) || (isPriceName(leaf.name) ? priceCriteria(around) : '')
    return { ...leaf, criteria: words }
  })

const AFTER = 12

/** The passages from the first of the tables to a little below the last. */
const between = (passages: readonly Passage[], tables: readonly Candidate[]): readonly Passage[] =>
  passages.filter(
    ({ block }) => tables[0]!.table.index < block && block <= tables.at(-1)!.table.index + AFTER,
  )

/** Adds points on top that stand in the prose among complete tables. */
const withBonus = (tree: Tree, passages: readonly Passage[]): Tree => {
  const known = tree.leaves.some((leaf) => isBonus(leaf.name, leaf.path))
  const bonus = isComplete(tree) && !known ? bonusLeaf(passages) : null
  return bonus ? { ...tree, leaves: [...tree.leaves, bonus] } : tree
}

const MAX_RUN = 12

/** The tables of a group that add up: a stray one before or after them is left out. */
const completeRun = (tables: readonly Candidate[], passages: readonly Passage[]): readonly Candidate[] => {
  const whole = treeOf(joinTables(tables))
  if (tables.length === 1 || tables.length > MAX_RUN || isComplete(whole)) return tables
  if (isComplete(weightedBy(whole, sharesIn(nearby(passages, tables))))) return tables
  const runs = tables.flatMap((_, from) => tables.map((__, to) => tables.slice(from, to + 1)))
  const complete = runs.filter((run) => run.length > 0 && isComplete(treeOf(joinTables(run))))
  return complete.toSorted((one, other) => other.length - one.length)[0] ?? tables
}

/** The reading that gives the most of the whole, the plainest among equals. */
const fullest = (trees: readonly Tree[]): Tree => {
  const totals = trees.map((tree) => (totalOf(tree) <= FULL ? totalOf(tree) : 0))
  return trees[totals.indexOf(Math.max(...totals))]!
}

/** The first reading that adds up, by itself or with what the words around say of shares and the price. */
const bestTree = (
  tables: readonly Candidate[],
  around: readonly Passage[],
  groupTables: readonly Tree[],
): Tree => {
  const groups = compositionsIn(around)
  const trees = readingsOf(joinTables(tables), groups).map(treeOf)
  const complete = trees.find(isComplete)
  if (complete) return complete
  const shares = sharesIn(around)
  const finished = trees.map((tree) => withPrice(weightedBy(tree, shares), around, groupTables))
  return finished.find(isComplete) ?? fullest(finished)
}

/** Tables that list groups with their points and nothing else, in the same chapter as others. */
const groupTablesFor = (tables: readonly Candidate[], groups: readonly (readonly Candidate[])[]) =>
  groups
    .filter((other) => other !== tables && other[0]!.chapter === tables[0]!.chapter)
    .map((other) => treeOf(joinTables(other)))
    .filter(isBare)

const sheetsOf = (candidates: readonly Candidate[], passages: readonly Passage[]): readonly Sheet[] => {
  const groups = grouped(candidates).map((tables) => completeRun(tables, passages))
  return groups.map((tables) => {
    const around = nearby(passages, tables)
    const found = withWords(bestTree(tables, around, groupTablesFor(tables, groups)), around)
    const tree = withBonus(found, between(around, tables))
    return { tables, tree, lot: lotOf(tables[0]!.lead), weight: weigh(tables, tree) }
  })
}

const isScoring = ({ tables, tree, weight }: Sheet, method: EvaluationMethod | null): boolean => {
  if (weight < ENOUGH || tree.leaves.length === 0) return false
  const priced = hasPrice(tree)
  const placed = tables.some((table) => table.leaning === 'scoring' && (priced || !table.inOtherChapter))
  return method === 'lowest-price' ? placed && isComplete(tree) : placed || priced
}

const rowsOf = (sheet: Sheet): string =>
  sheet.tree.leaves.map((leaf) => `${leaf.name}|${leaf.points}|${leaf.criteria.slice(0, 40)}`).join('\n')

const fileOf = (sheet: Sheet): string => sheet.tables[0]!.file

/** The whole scoring in a later file (更正, 澄清) than the first one that has it. */
const latestComplete = (sheets: readonly Sheet[]): Sheet | undefined => {
  const complete = sheets.filter((sheet) => isComplete(sheet.tree) && !isBare(sheet.tree))
  const [first] = complete
  const last = complete.at(-1)
  if (!first || !last || fileOf(first) === fileOf(last)) return undefined
  return complete.find((sheet) => fileOf(sheet) === fileOf(last))
}

/** The sheet and those of other lots in its chapter, in the order of the document; each set of rows once. */
const familyOf = (best: Sheet, sheets: readonly Sheet[]): readonly Sheet[] => {
  if (best.lot === null) return [best]
  const relatives = sheets.filter(
    (sheet) =>
      sheet.lot !== null &&
      isComplete(sheet.tree) === isComplete(best.tree) &&
      fileOf(sheet) === fileOf(best) &&
      sheet.tables[0]!.chapter === best.tables[0]!.chapter,
  )
  return relatives.filter(
    (sheet, at) =>
      relatives.findIndex((other) => other.lot === sheet.lot || rowsOf(other) === rowsOf(sheet)) === at,
  )
}

/**
 * The sheets that are the tender's scoring: the weightiest, and those of other lots with rows of their own.
 * None where nothing speaks for any.
 */
export const chooseSheets = (
  candidates: readonly Candidate[],
  passages: readonly Passage[],
  method: EvaluationMethod | null,
): readonly Sheet[] => {
  const sheets = sheetsOf(candidates, passages).filter((sheet) => isScoring(sheet, method))
  const best = latestComplete(sheets) ?? sheets.toSorted((one, other) => other.weight - one.weight)[0]
  if (!best) return []
  return familyOf(best, sheets)
}
