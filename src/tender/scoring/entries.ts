import type { Citation } from '../../document/citation.ts'
import type { Cell } from '../../document/model.ts'
import {
  alignment,
  type Columns,
  columnsOf,
  inferColumns,
  isHeader,
  type Role,
  roleOfSlot,
} from './columns.ts'
import { namesComposition } from './composition.ts'
import type { Line, Slot } from './lines.ts'
import { fold, nameWithoutPoints, parsePoints, pointsInCriteria, pointsInName } from './points.ts'

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
  /** The cell that gives several rows their points together. */
  readonly owner: Cell | null
}

interface Reading {
  readonly labels: readonly Slot[]
  readonly criteria: readonly Slot[]
  readonly points: readonly Slot[]
  readonly title: Slot | null
}

const TOTAL =
  /^(合计|总计|总分|总得分|满分|小计|共计|评分合计|分值合计|合计得分|综合得分|综合评分得分|评标总得分|权重合计|总分值)/
const NOTE = /^(注|备注|说明|特别说明|注意)[\s:：0-9一二三（(]/
const NUMBERING =
  /^[（(]?(\d{1,3}(\.\d{1,3}){0,4}|[一二三四五六七八九十]{1,3})[）)]?[、.．]?([（(]\d{1,2}[）)])?$/
const WIDE = 0.7

const isNumbering = (text: string): boolean => NUMBERING.test(fold(text))

const titleOf = (line: Line, columns: Columns): Slot | null => {
  const filled = line.slots.filter((slot) => slot.fresh && slot.text !== '' && !isNumbering(slot.text))
  const [only] = filled
  if (!only || filled.length > 1 || line.slots.some((slot) => !slot.fresh && slot.text.length > 20))
    return null
  const roles = new Set(columns.roles.slice(only.from, only.to))
  const wide = only.to - only.from >= line.table.columns * WIDE
  return wide && line.table.columns > 1 && roles.has('label') && roles.size > 1 ? only : null
}

const readWith = (line: Line, columns: Columns): Reading => {
  const roles = new Map<Slot, Role | undefined>(line.slots.map((slot) => [slot, roleOfSlot(slot, columns)]))
  const having = (...wanted: readonly Role[]) =>
    line.slots.filter((slot) => slot.text !== '' && wanted.includes(roles.get(slot) ?? 'ignored'))
  return {
    labels: having('label', 'index').filter((slot) => !isNumbering(slot.text)),
    criteria: having('criteria', 'note'),
    points: having('points'),
    title: titleOf(line, columns),
  }
}

const cellPoints = (slot: Slot): number | null =>
  parsePoints(slot.text) ?? pointsInCriteria(slot.text) ?? pointsInName(slot.text)

const isSound = ({ points, criteria, labels }: Reading): boolean =>
  labels.length > 0 &&
  points.some((slot) => cellPoints(slot) !== null) &&
  !criteria.some((slot) => slot.fresh && parsePoints(slot.text) !== null)

/** Reads with the innermost header whose columns make sense of the row. */
const readLine = (line: Line, scopes: readonly Columns[]): { reading: Reading; scope: number } => {
  for (let scope = scopes.length - 1; scope >= 0; scope--) {
    const reading = readWith(line, scopes[scope]!)
    if (isSound(reading)) return { reading, scope }
  }
  const aligned = scopes.map((columns) => alignment(line, columns))
  const scope = aligned.lastIndexOf(Math.max(...aligned))
  return { reading: readWith(line, scopes[scope]!), scope }
}

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

const groupLabel = (slot: Slot, line: Line, standing: Standing): GroupLabel => ({
  text: nameWithoutPoints(slot.text),
  points: pointsInName(slot.text),
  cell: slot.cell,
  citation: citeSlot(slot, line, standing),
})

const joined = (slots: readonly Slot[]): string => slots.map((slot) => slot.text).join('\n')

/** The first line of criteria where it is a name: short, and bold or followed by points. */
const headOf = (criteria: readonly Slot[]): string | null => {
  const [first] = criteria
  const head = first?.text.split('\n')[0]?.trim() ?? ''
  if (head === '' || head.length > 40 || !first!.text.includes('\n')) return null
  const bracketed = /[（(]\s*\d+(\.\d+)?\s*分\s*[）)][:：]?$/.test(head)
  return bracketed || (first!.boldHead && head.length <= 25) ? head : null
}

/** Where a row's points come from: its own cell, its name, its criteria, or a cell that covers several rows. */
const pointsOf = (
  reading: Reading,
  labels: readonly Slot[],
  head: string | null,
): { points: number | null; owner: Cell | null } => {
  const own = reading.points.findLast((slot) => slot.fresh && slot.cell.rowSpan === 1)
  const ownPoints = own ? cellPoints(own) : null
  if (ownPoints !== null) return { points: ownPoints, owner: null }
  const last = labels.at(-1)
  const named = last && last.cell.rowSpan === 1 ? pointsInName(last.text) : null
  if (named !== null) return { points: named, owner: null }
  const shared = reading.points.findLast((slot) => slot.cell.rowSpan > 1 && cellPoints(slot) !== null)
  if (shared) return { points: cellPoints(shared), owner: shared.cell }
  const inHead = head === null ? null : pointsInName(head)
  if (inHead !== null) return { points: inHead, owner: null }
  const ceiling = last?.fresh ? pointsInCriteria(joined(reading.criteria)) : null
  if (ceiling !== null) return { points: ceiling, owner: null }
  const group = labels.findLast((slot) => pointsInName(slot.text) !== null)
  return group ? { points: pointsInName(group.text), owner: group.cell } : { points: null, owner: null }
}

const LONG_TITLE = 60

const titleEntry = (slot: Slot, line: Line, level: number, standing: Standing): Entry | null => {
  if (NOTE.test(slot.text)) return null
  const points = pointsInName(slot.text.split('\n')[0]!)
  const long = slot.text.length > LONG_TITLE
  if (points === null && (long || /[:：]\s*\S/.test(slot.text))) return null
  const [head = ''] = slot.text.split(/[\n:：]/)
  return {
    kind: long ? 'row' : TOTAL.test(fold(slot.text)) ? 'total' : 'title',
    name: nameWithoutPoints(head),
    path: [],
    points,
    criteria: long ? slot.text : '',
    level,
    citation: citeSlot(slot, line, standing),
    owner: null,
  }
}

/** 评标方法：综合评分法 in a row of its own: neither a heading nor an item. */
const isStatement = ({ labels, criteria }: Reading): boolean =>
  criteria.length === 0 && labels.every((slot) => /[:：]\s*\S/.test(slot.text))

const rowEntry = (reading: Reading, line: Line, level: number, standing: Standing): Entry | null => {
  const labels = reading.labels.filter((slot) => !(slot.cell.rowSpan > 1 && NOTE.test(slot.text)))
  const last = labels.at(-1)
  if (last && (NOTE.test(last.text) || labels.some((slot) => namesComposition(slot.text)))) return null
  const head = headOf(reading.criteria)
  const headNames =
    head !== null &&
    (last === undefined ||
      !last.fresh ||
      (pointsInName(last.text) ?? pointsInName(head)) !== pointsInName(head))
  const { points, owner } = pointsOf(reading, labels, headNames ? head : null)
  const quoted =
    reading.criteria.find((slot) => slot.fresh) ?? last ?? line.slots.find((slot) => slot.text !== '')
  if (!quoted || (points === null && labels.length === 0 && reading.criteria.length === 0)) return null
  if (points === null && isStatement(reading)) return null
  const path = headNames ? labels : labels.slice(0, -1)
  return {
    kind: TOTAL.test(fold(last?.text ?? '')) ? 'total' : 'row',
    name: nameWithoutPoints(headNames ? head! : (last?.text ?? '')),
    path: path.map((slot) => groupLabel(slot, line, standing)),
    points,
    criteria: joined(reading.criteria),
    level,
    citation: citeSlot(quoted, line, standing),
    owner,
  }
}

/** True where the row brings neither a name nor points of its own: it goes on with the row above. */
const isContinuation = (reading: Reading): boolean =>
  reading.criteria.some((slot) => slot.fresh) &&
  !reading.labels.some((slot) => slot.fresh) &&
  !reading.points.some((slot) => slot.fresh)

/** Two rows under one: the criteria of both, one name and one number of points. */
export const mergeEntries = (first: Entry, second: Entry): Entry => ({
  ...first,
  name: first.name || second.name,
  path: first.path.length > 0 ? first.path : second.path,
  points: first.points ?? second.points,
  owner: first.owner ?? second.owner,
  criteria: [first.criteria, second.criteria].filter((text) => text !== '').join('\n'),
})

/** A row whose points stand in a cell over several rows: the name is a label that covers them all. */
const joinShared = (first: Entry, second: Entry): Entry => {
  const covering = (label: GroupLabel) => second.path.some((other) => other.cell === label.cell)
  const common = first.path.filter(covering)
  const stepNames = first.name === second.name ? second.criteria : [second.name, second.criteria].join('\n')
  const promoted = common.at(-1)
  const keepsName = first.name === second.name || !promoted || promoted.cell === first.owner
  return {
    ...first,
    name: keepsName && promoted?.cell !== first.owner ? first.name : (promoted?.text ?? first.name),
    path: keepsName && promoted?.cell !== first.owner ? first.path : common.slice(0, -1),
    criteria: [first.criteria, stepNames].filter((text) => text !== '').join('\n'),
  }
}

const append = (entries: Entry[], entry: Entry, continues: boolean): void => {
  const last = entries.at(-1)
  const shares = last && entry.owner !== null && last.owner === entry.owner
  if (shares) entries[entries.length - 1] = joinShared(last, entry)
  else if (last?.kind === 'row' && continues) entries[entries.length - 1] = mergeEntries(last, entry)
  else entries.push(entry)
}

/** Column roles for a table part, and how deep it stands. */
interface Scope {
  readonly columns: readonly Columns[]
  readonly base: number
}

/** Promotes the wordiest label column to criteria where the header names none. */
const withCriteria = (columns: Columns, lines: readonly Line[]): Columns => {
  if (columns.roles.includes('criteria')) return columns
  const lengths = columns.roles.map((role, column) => {
    if (role !== 'label' && role !== 'note') return 0
    const texts = lines.flatMap((line) => line.slots.filter((slot) => slot.fresh && slot.from === column))
    return texts.reduce((total, slot) => total + slot.text.length, 0) / Math.max(1, texts.length)
  })
  const wordiest = lengths.indexOf(Math.max(...lengths))
  const others = columns.roles.some((role, column) => role === 'label' && column !== wordiest)
  if (!others || lengths[wordiest]! < 16) return columns
  return { ...columns, roles: columns.roles.map((role, column) => (column === wordiest ? 'criteria' : role)) }
}

const pushHeader = (scope: Scope, line: Line, lines: readonly Line[]): Scope => {
  const own = lines.filter((other) => other.table === line.table && other.row > line.row)
  const columns = withCriteria(columnsOf(line, scope.columns.at(-1) ?? null), own)
  const known = scope.columns.findIndex((other) => other.header === columns.header)
  const above = known === -1 ? scope.columns : scope.columns.slice(0, known)
  return { ...scope, columns: [...above, columns] }
}

const unheaded = (line: Line, lines: readonly Line[], carried: Columns | null): Columns =>
  line.depth === 0 && carried
    ? carried
    : inferColumns(
        lines.filter((other) => other.table === line.table),
        line.table.columns,
      )

/**
 * The rows of one table, nested ones included. `carried` are the column roles of the table that it continues
 * after a page break; they hold until a header row of its own.
 */
export const entriesOf = (
  lines: readonly Line[],
  carried: Columns | null,
  standing: Standing,
): { readonly entries: readonly Entry[]; readonly columns: Columns | null } => {
  const entries: Entry[] = []
  const scopes = new Map<Line['table'], Scope>()
  let level = 0
  for (const line of lines) {
    const scope = scopes.get(line.table) ?? {
      columns: [],
      base: line.depth === 0 ? 0 : level + 1,
    }
    if (isHeader(line)) {
      scopes.set(line.table, pushHeader(scope, line, lines))
      continue
    }
    const known = scope.columns.length > 0 ? scope : { ...scope, columns: [unheaded(line, lines, carried)] }
    scopes.set(line.table, known)
    const { reading, scope: index } = readLine(line, known.columns)
    level = known.base + index
    const entry = reading.title
      ? titleEntry(reading.title, line, level, standing)
      : rowEntry(reading, line, level, standing)
    if (entry) append(entries, entry, !reading.title && isContinuation(reading))
  }
  return { entries, columns: scopes.get(lines[0]?.table as Line['table'])?.columns.at(-1) ?? null }
}
