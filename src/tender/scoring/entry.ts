import type { Citation } from '../../document/citation.ts'
import type { Cell } from '../../document/model.ts'
import { namesComposition } from './composition.ts'
import type { Line, Slot } from './lines.ts'
import { fold, nameWithoutPoints, pointsInCriteria, pointsInName } from './points.ts'
import { type Criterion, cellPoints, isNumbering, type Reading } from './reading.ts'
import { headLength, isGroupName, leadingName, partName, splitCell, splitParts } from './split.ts'

/** A label that a row stands under: a merged cell, with the points it prints, if any. */
export interface GroupLabel {
  readonly text: string
  readonly points: number | null
  readonly cell: Cell
  readonly citation: Citation
}

/** Where a table stands: the file and the headings above. */
export interface Standing {
  readonly file: string
  readonly path: readonly string[]
}

/** One row of a scoring table as read: an item, a heading row, or a total. */
export interface Entry {
  readonly kind: 'row' | 'title' | 'total'
  readonly name: string
  readonly path: readonly GroupLabel[]
  readonly points: number | null
  readonly criteria: string
  /** 0 for the outermost table; one more within each nested table or table part with a header of its own. */
  readonly level: number
  readonly citation: Citation
  /** The number in front as printed ("一", "2", "2.1"), '' where there is none. */
  readonly index: string
  /** Points in brackets behind its name, where its points were read elsewhere. */
  readonly namedPoints: number | null
  /** Points that its criteria state, where its points were read elsewhere. */
  readonly statedPoints: number | null
  /** Points in another column of points of the row's own. */
  readonly otherPoints: number | null
  /** The cell that gives several rows their points together. */
  readonly owner: Cell | null
}

const TOTAL =
  /^(合计|总计|总分|总得分|满分|小计|共计|评分合计|分值合计|合计得分|综合得分|综合评分得分|评标总得分|权重合计|总分值)/
const NOTE = /^(注|备注|说明|特别说明|注意)[\s:：0-9一二三（(]/
const QUOTE_LIMIT = 600

const citeSlot = (slot: Slot, line: Line, standing: Standing): Citation => {
  const cell = line.outerCell ?? slot.cell
  return {
    side: 'tender',
    file: standing.file,
    page: line.page,
    path: standing.path,
    block: line.outermost.index,
    row: cell.row,
    cell: cell.column,
    quote: slot.text.slice(0, QUOTE_LIMIT),
  }
}

/** The labels above a row's name; a group's points may stand in a cell of their own beside it. */
const groupLabels = (
  labels: readonly Slot[],
  reading: Reading,
  line: Line,
  standing: Standing,
): readonly GroupLabel[] =>
  labels.map((slot) => {
    const beside = reading.points.find(
      (points) =>
        points.cell.row === slot.cell.row &&
        points.cell.rowSpan === slot.cell.rowSpan &&
        points.from === slot.to,
    )
    const besidePoints = beside && reading.points.length > 1 ? cellPoints(beside) : null
    return {
      text: nameWithoutPoints(slot.text),
      points: pointsInName(slot.text) ?? besidePoints,
      cell: slot.cell,
      citation: citeSlot(slot, line, standing),
    }
  })

const joined = (criteria: readonly Criterion[]): string =>
  criteria.map(({ grade, text }) => (grade === '' ? text : `${grade}：${text}`)).join('\n')

const LONG_HEAD = 40
const LONG_BOLD_HEAD = 25

/** What criteria begin with where it is a name: followed by points, or a short bold line. */
const headOf = (criteria: readonly Criterion[]): string | null => {
  const [first] = criteria
  const lead = first ? headLength(first.text) : 0
  if (first && lead > 0 && lead < first.text.length && splitParts(first.text).length === 0)
    return first.text.slice(0, lead).trim()
  const head = first?.text.split('\n')[0]?.trim() ?? ''
  if (head === '' || head.length > LONG_HEAD || !first!.text.includes('\n')) return null
  const bracketed = /[（(]\s*\d+(\.\d+)?\s*分\s*[）)][:：]?$/.test(head)
  return bracketed || (first!.boldHead && head.length <= LONG_BOLD_HEAD) ? head : null
}

interface Points {
  readonly points: number | null
  readonly owner: Cell | null
}

const headPart = (text: string): string => text.slice(0, headLength(text) || text.length)

/** True where points stand beside a group over several rows and span what it spans: they are the group's. */
const isOfGroup = ({ cell }: Slot, labels: readonly Slot[]): boolean =>
  labels.slice(0, -1).some((label) => label.cell.row === cell.row && label.cell.rowSpan === cell.rowSpan)

/** Where a row's points come from: its own cell, its name, its criteria, or a cell that covers several rows. */
const pointsOf = (reading: Reading, labels: readonly Slot[], head: string | null): Points => {
  const own = reading.points.findLast((slot) => slot.fresh && slot.cell.rowSpan === 1)
  const last = labels.at(-1)
  const alone =
    (own ? cellPoints(own) : null) ??
    (last && last.cell.rowSpan === 1 ? pointsInName(headPart(last.text)) : null)
  if (alone !== null) return { points: alone, owner: null }
  const shared = reading.points.findLast(
    (slot) => slot.cell.rowSpan > 1 && cellPoints(slot) !== null && !isOfGroup(slot, labels),
  )
  if (shared) return { points: cellPoints(shared), owner: shared.cell }
  const worded =
    (head === null ? null : pointsInName(head)) ??
    (last?.fresh ? pointsInCriteria(joined(reading.criteria)) : null)
  if (worded !== null) return { points: worded, owner: null }
  const group = labels.findLast((slot) => pointsInName(slot.text) !== null)
  const counts = group && (group === last || !reading.hasPointsColumn)
  return counts ? { points: pointsInName(group.text), owner: group.cell } : { points: null, owner: null }
}

const otherPointsOf = ({ points }: Reading): number | null => {
  const own = points.filter((slot) => slot.fresh && slot.cell.rowSpan === 1)
  return own.length > 1 ? cellPoints(own[0]!) : null
}

const LONG_TITLE = 60

/** A row of one wide cell: a heading, or an item where it is long and has points. */
export const titleEntry = (slot: Slot, line: Line, level: number, standing: Standing): Entry | null => {
  if (NOTE.test(slot.text)) return null
  const points = pointsInName(slot.text.split('\n')[0]!)
  const long = slot.text.length > LONG_TITLE
  if (points === null && !long && /[:：]\s*\S/.test(slot.text)) return null
  const [head = ''] = slot.text.split(/[\n:：]/)
  return {
    kind: long ? 'row' : TOTAL.test(fold(slot.text)) ? 'total' : 'title',
    name: long && points === null ? '' : nameWithoutPoints(head),
    path: [],
    points,
    criteria: long ? slot.text : '',
    level,
    index: '',
    namedPoints: null,
    statedPoints: null,
    otherPoints: null,
    citation: citeSlot(slot, line, standing),
    owner: null,
  }
}

/** 评标方法：综合评分法 in a row of its own: neither a heading nor an item. */
const isStatement = ({ labels, criteria }: Reading): boolean =>
  criteria.length === 0 && labels.every((slot) => /[:：]\s*\S/.test(slot.text))

const isAside = (labels: readonly Slot[]): boolean =>
  NOTE.test(labels.at(-1)?.text ?? '') || labels.some((slot) => namesComposition(slot.text))

/** True where the criteria's first line names the item: it has points, or the row's label is merged. */
const headNames = (head: string | null, last: Slot | undefined, reading: Reading): head is string => {
  if (head === null) return false
  const points = pointsInName(head)
  if (last === undefined) return points !== null || reading.points.length > 0
  const isGroup = isGroupName(nameWithoutPoints(last.text))
  const own = reading.points.find((slot) => slot.fresh)
  const agrees = points !== null && (!own || cellPoints(own) === points)
  if (agrees && isGroup && splitParts(joined(reading.criteria)).length === 0) return true
  return !last.fresh || ((!own || agrees) && (pointsInName(last.text) ?? points) !== points)
}

/** True where a label covers several rows with points of their own: it heads them, named apart or not. */
const isHeading = (last: Slot | undefined, points: readonly Slot[]): last is Slot =>
  last !== undefined &&
  last.cell.rowSpan > 1 &&
  points.some((slot) => slot.fresh && slot.cell.rowSpan === 1 && cellPoints(slot) !== null)

/** 合计 in the last label, or in the first that begins in this row where others reach in from above. */
const isTotal = (labels: readonly Slot[]): boolean =>
  [labels.at(-1), labels.find((slot) => slot.fresh)].some((slot) => TOTAL.test(fold(slot?.text ?? '')))

/** The number in front of a row, in a cell of its own or before its name: "3", "二、". */
const indexOf = (line: Line, last: Slot | undefined): string =>
  line.slots.find((slot) => slot.fresh && isNumbering(slot.text))?.text ??
  /^\s*[（(]?(?:[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[）)、．]|\d{1,2}\.(?!\d))/
    .exec(last?.text ?? '')?.[0]
    .trim() ??
  ''

/** Any other row; null for notes, statements and empty rows. */
export const rowEntry = (reading: Reading, line: Line, level: number, standing: Standing): Entry | null => {
  const labels = reading.labels.filter((slot) => slot.cell.rowSpan === 1 || !NOTE.test(slot.text))
  const last = labels.at(-1)
  const quoted = reading.criteria.find((slot) => slot.fresh) ?? last ?? reading.points[0]
  if (!quoted || isAside(labels)) return null
  const head = headOf(reading.criteria)
  const heads = isHeading(last, reading.points)
  const part = heads ? partName(joined(reading.criteria)) : null
  const named = headNames(head, last, reading) ? head : part
  const { points, owner } = pointsOf(reading, labels, named)
  if (points === null && labels.length + reading.criteria.length > 0 && isStatement(reading)) return null
  const above = named === null && !heads ? labels.slice(0, -1) : labels
  const whole = reading.criteria.length === 0 && last ? splitCell(last.text) : null
  const unnamed = last === undefined && points !== null ? leadingName(joined(reading.criteria)) : ''
  return {
    kind: isTotal(labels) ? 'total' : 'row',
    name: nameWithoutPoints(named ?? whole?.name ?? last?.text ?? unnamed),
    path: groupLabels(above, reading, line, standing),
    points,
    criteria: whole?.criteria ?? joined(reading.criteria),
    level,
    index: indexOf(line, last),
    namedPoints: last ? pointsInName(last.text) : null,
    statedPoints: pointsInCriteria(joined(reading.criteria)),
    otherPoints: otherPointsOf(reading),
    citation: citeSlot(quoted, line, standing),
    owner,
  }
}

const both = (first: string, second: string): string =>
  [first, second].filter((text) => text !== '').join('\n')

/** Two parts of one row under one: the criteria of both, one name and one number of points. */
export const mergeEntries = (first: Entry, second: Entry): Entry => ({
  ...first,
  name: first.name === second.name ? first.name : first.name + second.name,
  path: first.path.length > 0 ? first.path : second.path,
  points: first.points ?? second.points,
  owner: first.owner ?? second.owner,
  criteria: both(first.criteria, second.criteria),
})

/** Two rows that share their points: the item is the label that covers both, their own names are steps. */
export const joinShared = (first: Entry, second: Entry): Entry => {
  if (first.name === second.name) return { ...first, criteria: both(first.criteria, second.criteria) }
  const criteria = both(first.criteria, both(second.name, second.criteria))
  const common = first.path.filter((label) => second.path.some((other) => other.cell === label.cell))
  const cover = common.at(-1)
  return cover ? { ...first, name: cover.text, path: common.slice(0, -1), criteria } : { ...first, criteria }
}
