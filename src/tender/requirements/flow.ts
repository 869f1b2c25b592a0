import type { Passage } from '../../document/passages.ts'
import { addClause, type Draft } from './clause.ts'
import { opensLot } from './lot.ts'
import {
  chapterUnit,
  decimalOf,
  headingRank,
  isBullet,
  isTitle,
  numberIn,
  numberOf,
  opensList,
  shapeOf,
} from './shape.ts'
import { zoneOf } from './zones.ts'

interface Open {
  readonly clause: Draft
  /** Rank of a heading; null for an item. */
  readonly rank: number | null
  /** Unit of a chapter's number (章, 部分 …); null for all else. */
  readonly unit: string | null
  readonly shape: string
  readonly label: string
}

/** The clauses that are open while lines are read one after another. */
export interface Flow {
  readonly root: Draft | null
  /** Unnumbered lines are items: they stand one in a row of a table under words that open a list. */
  readonly areItems: boolean
  readonly open: Open[]
  last: Draft | null
}

/** A flow of lines below `root`. */
export const startFlow = (root: Draft | null, areItems = false): Flow => ({
  root,
  areItems,
  open: [],
  last: null,
})

/** The clause that what comes next stands under. */
export const holderOf = (flow: Flow): Draft | null => flow.open.at(-1)?.clause ?? flow.root

/** Opened by words that end in a colon; closed by a number that was open before. */
const COLON = ':'

const isSuccessor = (entry: Open, label: string): boolean =>
  shapeOf(entry.label) === shapeOf(label) && numberOf(label) === numberOf(entry.label) + 1

/** The digits of "2.1" or "2、"; '' for "（2）" and others, which "2.3" is no part of. */
const countOf = (label: string): string =>
  decimalOf(label) || (/^([0-9]{1,3})[、.．]?$/u.exec(label)?.[1] ?? '')

/** Closes the items, and the headings of the same count, that a new number ends. */
const closeFor = (open: Open[], label: string): void => {
  const shape = shapeOf(label)
  const decimal = decimalOf(label)
  const from = open.findLastIndex((entry) => entry.rank !== null) + 1
  const heading = open.findLastIndex((entry) => entry.rank !== null && isSuccessor(entry, label))
  if (heading >= 0 && !open.some((entry, index) => index >= from && entry.shape === shape)) {
    open.length = heading
    return
  }
  if (decimal) {
    const above = decimal.slice(0, decimal.lastIndexOf('.'))
    const parent = open.findLastIndex(({ label: other }) => countOf(other) === above)
    if (parent >= from) {
      open.length = parent + 1
      return
    }
  }
  const sibling = open.findIndex((entry, index) => index >= from && entry.shape === shape)
  const deeper = decimal
    ? open.findIndex((entry, index) => index >= from && /^d[0-9]$/u.test(entry.shape) && entry.shape > shape)
    : -1
  if (sibling >= 0) open.length = sibling
  else if (deeper >= 0) open.length = deeper
  else if (shape === '一、' && !opensList(open.at(-1)?.clause.text ?? '')) open.length = from
}

/** Units that hold chapters wherever they stand; 部分 holds chapters in one document and stands in them in another. */
const OUTER_UNITS = '册卷编篇'

/** Where a chapter goes: in place of the open one of its unit, else below what was opened before with another unit. */
const closeForChapter = (open: Open[], unit: string): void => {
  const sibling = open.findIndex((entry) => entry.unit === unit)
  const outer = OUTER_UNITS.includes(unit) ? -1 : open.findLastIndex((entry) => entry.unit !== null)
  open.length = sibling >= 0 ? sibling : outer + 1
}

const addHeading = (flow: Flow, passage: Passage, text: string, rank: number): Draft => {
  const { open } = flow
  const unit = chapterUnit(passage)
  if (unit) closeForChapter(open, unit)
  else while (open.length > 0 && (open.at(-1)!.rank === null || open.at(-1)!.rank! >= rank)) open.pop()
  const clause = addClause({ kind: 'heading', text, passage }, holderOf(flow), zoneOf(text))
  open.push({ clause, rank, unit, shape: '', label: numberIn(passage) })
  return clause
}

/** Longer items are clauses that speak of a chapter, not its title. */
const ZONE_TITLE = 22

const addItem = (flow: Flow, passage: Passage, text: string): Draft => {
  const label = numberIn(passage)
  closeFor(flow.open, label)
  const clause = addClause(
    { kind: 'item', text, passage },
    holderOf(flow),
    isTitle(text) && text.length <= ZONE_TITLE ? zoneOf(text) : null,
  )
  flow.open.push({ clause, rank: null, unit: null, shape: shapeOf(label), label })
  return clause
}

const endsSentence = (text: string): boolean => /[。；：:！？;?!.…)）】〗”"]$/u.test(text.trim())

/** 开标地点：…: a label of its own, with its value. */
const LABELLED = /^\p{Script=Han}{2,8}(?:[（(]\p{Script=Han}{1,6}[)）])?[：:]\s?[^\s]/u

/** On a page, a line without an end goes on in the unnumbered line below it. */
const continues = (flow: Flow, passage: Passage, text: string): boolean =>
  passage.page !== null &&
  flow.last !== null &&
  (flow.last.kind === 'item' || flow.last.kind === 'text') &&
  flow.last.text.length >= 18 &&
  !endsSentence(flow.last.text) &&
  !/^(?:注|备注|说明|附)/u.test(text) &&
  !LABELLED.test(text)

/** 注：（1）… counts its notes apart from the items above. */
const NUMBERED_NOTE = /^(?:注|备注|说明)[：:]?[ \t]{0,3}[（(]?[1一①]/u

const append = (clause: Draft, passage: Passage, text: string): void => {
  clause.text += text
  clause.more.push(passage)
}

/** A list inside one sentence that a line end cuts in front of it: 列入以下名单之一：| ①…；②…；③… */
const carriesOn = (last: Draft, passage: Passage, text: string): boolean =>
  passage.page !== null && last.kind === 'item' && /[：:]$/u.test(last.text) && /^①[^②]{2,60}②/u.test(text)

/** An unnumbered line stands under the item above it where that is a title or opens a list; else beside it. */
const addText = (flow: Flow, passage: Passage, text: string): Draft => {
  const { open, last } = flow
  if (continues(flow, passage, text)) {
    append(last!, passage, text)
    return last!
  }
  const colon = open.at(-1)?.shape === COLON ? open.at(-1)!.clause : null
  const isNextLot = colon !== null && opensLot(colon.text) && opensLot(text)
  if (colon && (isNextLot || opensList(text) || /。$/u.test(colon.children.at(-1)?.text ?? ''))) open.pop()
  if (NUMBERED_NOTE.test(text)) open.length = open.findLastIndex(({ rank }) => rank !== null) + 1
  const holder = open.at(-1)
  const holds =
    !holder || holder.rank !== null || isTitle(holder.clause.text) || opensList(holder.clause.text)
  const parent = (holds ? holder?.clause : holder?.clause.parent) ?? flow.root
  const clause = addClause({ kind: flow.areItems ? 'item' : 'text', text, passage }, parent)
  if (opensList(text)) open.push({ clause, rank: null, unit: null, shape: COLON, label: '' })
  return clause
}

/** Adds a line where its number, its style and its words put it. `isListed`: a chapter's title in a list of chapters. */
export const addLine = (flow: Flow, passage: Passage, isListed: boolean): void => {
  const text = passage.text.trim()
  const rank = isListed ? null : headingRank(passage)
  const isNumbered = numberIn(passage) !== '' && !isBullet(numberIn(passage)) && !isListed
  if (flow.last && carriesOn(flow.last, passage, text)) {
    append(flow.last, passage, text)
    return
  }
  if (rank !== null) flow.last = addHeading(flow, passage, text, rank)
  else flow.last = isNumbered ? addItem(flow, passage, text) : addText(flow, passage, text)
}
