import type { Passage } from '../../document/passages.ts'
import { isBonus, isPriceName } from './category.ts'
import { fold, nameWithoutPoints, pointsInName, samePoints } from './points.ts'
import { entriesIn, entryOf, headOf } from './prose.ts'
import { type Leaf, treeOf } from './tree.ts'
import { CAPTION, sheetLeaning } from './vocabulary.ts'
import { sharesIn } from './weights.ts'

const CRITERIA_PASSAGES = 8
const MOST_BONUS = 20

/** The lines below a heading in the prose, up to the next one or a table. */
const linesBelow = (passages: readonly Passage[], index: number): readonly Passage[] => {
  const next = passages.slice(index + 1, index + 1 + CRITERIA_PASSAGES)
  const end = next.findIndex(
    (passage) =>
      passage.table || passage.kind === 'heading' || headOf(passage) !== null || CAPTION.test(passage.text),
  )
  return end === -1 ? next : next.slice(0, end)
}

/** The first factor outside tables that is wanted by its name and points, with the lines below it. */
const leafOutside = (
  passages: readonly Passage[],
  wants: (name: string, points: number) => boolean,
): Leaf | null => {
  const index = passages.findIndex((passage) => {
    const head = passage.table ? null : headOf(passage)
    return head !== null && wants(fold(head), pointsInName(head.trim()) ?? 0)
  })
  if (index === -1) return null
  return treeOf(entriesIn([passages[index]!, ...linesBelow(passages, index)])).leaves[0] ?? null
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

const FORMULA = /基准价|最低[^。；]{0,16}(?:满分|\d分)/
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
const SHEET_WORDS = /(?<=.{2})(?:评分|评审|评标)(?:标准|办法|细则|表)?$/

/** The price by its share of the whole where it has no row: its heading, if any, else the words that state the share. */
export const priceOfShare = (passages: readonly Passage[], points: number): Leaf | null => {
  const share = sharesIn(passages).find((each) => isPriceName(each.name) && samePoints(each.points, points))
  if (!share) return null
  const index = passages.findIndex(
    ({ text, table }) =>
      !table && text.length <= TITLE && isPriceName(text) && sheetLeaning(text) === 'scoring',
  )
  const heading = passages[index]
  const below = heading
    ? linesBelow(passages, index)
        .map(({ text }) => text)
        .join('\n')
    : ''
  const criteria = priceCriteria(passages) || below
  const name = heading
    ? nameWithoutPoints(heading.text).replace(CAPTION, '').replace(SHEET_WORDS, '')
    : share.name
  const entry = { ...entryOf(heading ?? share.source, name), name, points, criteria }
  return { name, path: [], points, criteria, entry }
}
