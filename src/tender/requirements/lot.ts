import { LOT_LINE, lotId, lotsNamed } from '../facts/lot-words.ts'
import type { Lot } from '../model.ts'
import type { Clause } from './clause.ts'
import { isNote } from './qualification.ts'
import { isTitle, numberOf, opensList, shapeOf } from './shape.ts'
import { withoutNumber } from './strip.ts'

/** Tells the lot that a clause is for: its id, several parted by 、, null where it is for all. */
export type LotOf = (clause: Clause, words: string) => string | null

/** A clause names its lot at its beginning: 采购包1：…, 投标第二标段的投标人须…. */
const OPENING = 16
const TITLE_LIMIT = 40
const SAME = /^[^:：]{1,40}[:：]\s?(?:内容)?(?:相?同|与|参照)/u

/** 采购包1：否, 采购包2：450000元: the lot's value, not the title of what follows. */
const VALUE = /[:：]\s?(?:[0-9,.]+\s?万?元?|[是否无有/]|不?接受|不?允许|详?见.{0,20})[。；;]?$/u

/** True for a line that begins with the name of a lot. */
export const opensLot = (text: string): boolean => LOT_LINE.test(text)

/** True for a line that names a lot and nothing that is said of it: 采购包1：课桌椅. */
export const isLotTitle = (text: string): boolean => {
  const bare = withoutNumber(text).replace(/^[【[（(]/u, '')
  return (
    bare.length <= TITLE_LIMIT &&
    LOT_LINE.test(bare.replace(/[】\]]/u, '：')) &&
    !VALUE.test(bare) &&
    !/[。；;，,]/u.test(bare)
  )
}

/** The lot titles of sibling clauses that head what follows them: titles in a row only list the lots. */
const headingTitles = (siblings: readonly Clause[]): ReadonlySet<Clause> => {
  const isLot = siblings.map(
    (clause) => !clause.row && clause.children.length === 0 && isLotTitle(clause.text),
  )
  return new Set(
    siblings.filter((_, at) => isLot[at] && !isLot[at - 1] && at + 1 < siblings.length && !isLot[at + 1]),
  )
}

/** The lot title beside a clause that it stands under: the nearest in front, until a count goes on that began before it. */
const titlesOver = (siblings: readonly Clause[]): ReadonlyMap<Clause, Clause> => {
  const titles = headingTitles(siblings)
  const over = new Map<Clause, Clause>()
  if (titles.size === 0) return over
  let open: Clause | null = null
  let before = new Map<string, number>()
  let counts = new Map<string, number>()
  for (const clause of siblings) {
    const [shape, number] = [shapeOf(clause.label), numberOf(clause.label)]
    if (titles.has(clause)) {
      if (!open) before = counts
      open = clause
      counts = new Map()
      continue
    }
    if (clause.label && open && !counts.has(shape) && before.get(shape) === number - 1) open = null
    if (clause.label) counts.set(shape, number)
    if (open && !isNote(clause.text)) over.set(clause, open)
  }
  return over
}

/** Where a clause names the lot of all that stands under it: in a title, the nearest first, or at its beginning. */
const headsIn = ({ row, text }: Clause): readonly string[] => {
  const isHead = (head: string) => head.length <= TITLE_LIMIT && (isTitle(head) || opensList(head))
  return row
    ? [...row.names.toReversed(), row.caption].filter(isHead)
    : [isHead(text) ? text : text.slice(0, OPENING)]
}

/** Reads the lots of clauses in a tender with `lots`; where there is but one, no clause has any. */
export const lotReader = (lots: readonly Lot[]): LotOf => {
  const known = new Set(lots.map(({ id }) => id))
  if (known.size < 2) return () => null
  const named = (text: string) => lotsNamed(text).filter((id) => known.has(id))
  const inColumn = ({ row }: Clause) =>
    (row?.lots ?? []).flatMap((cell) => lotId(cell) ?? lotsNamed(cell)).filter((id) => known.has(id))

  /** 采购包2：同采购包1: what is said for one lot holds for another as well. */
  const withSame = (ids: readonly string[], { parent }: Clause): readonly string[] => {
    const near = [...(parent?.children ?? []), ...(parent?.parent?.children ?? [])]
    const also = near.filter(({ text }) => SAME.test(text)).map(({ text }) => named(text))
    return [...ids, ...also.flatMap(([lot, like]) => (lot && like && ids.includes(like) ? lot : []))]
  }

  const titles = new Map<Clause, ReadonlyMap<Clause, Clause>>()
  const beside = (clause: Clause): readonly string[] => {
    if (!clause.parent) return []
    const over = titles.get(clause.parent) ?? titlesOver(clause.parent.children)
    titles.set(clause.parent, over)
    return named(over.get(clause)?.text ?? '')
  }

  const scopes = new Map<Clause, readonly string[]>()
  const scopeOf = (clause: Clause): readonly string[] => {
    const before = scopes.get(clause)
    if (before) return before
    const own = [inColumn(clause), ...headsIn(clause).map(named), beside(clause)].find(
      (ids) => ids.length > 0,
    )
    const ids = own ? withSame(own, clause) : clause.parent ? scopeOf(clause.parent) : []
    scopes.set(clause, ids)
    return ids
  }

  return (clause, words) => {
    const all = named(words)
    const own = all.length === 1 ? named(withoutNumber(words).slice(0, OPENING)) : all
    const ids = own.length > 0 ? own : scopeOf(clause)
    return ids.length === 0 || ids.length === known.size ? null : ids.join('、')
  }
}
