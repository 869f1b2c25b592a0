import { alignment, type Columns, type Role, roleOfSlot } from './columns.ts'
import type { Line, Slot } from './lines.ts'
import { fold, leadingPoints, parsePoints, pointsInCriteria, pointsInName } from './points.ts'
import { headLength, isBareNameWithPoints } from './split.ts'

/** A cell of criteria, with the grade that its column stands for (优), '' where it stands for none. */
export interface Criterion extends Slot {
  readonly grade: string
}

/** A row's cells by what they hold. */
export interface Reading {
  readonly labels: readonly Slot[]
  readonly criteria: readonly Criterion[]
  readonly points: readonly Slot[]
  /** The one cell of a row that runs over the columns: a heading within the table. */
  readonly title: Slot | null
  /** True where the table has a column of points, filled in this row or not. */
  readonly hasPointsColumn: boolean
}

const NUMBERING =
  /^[（(]?(\d{1,3}(\.\d{1,3}){0,4}|[一二三四五六七八九十]{1,3}|[A-Z]\d{0,2}(\.\d{1,2}){0,2})[）)]?[、.．]?([（(]\d{1,2}[）)])?$/
const WIDE = 0.7
const LONG_LABEL = 20

/** True for a number in front and nothing else: "3", "一、", "2.2.4（1）", "A1". */
export const isNumbering = (text: string): boolean => NUMBERING.test(fold(text))

const titleOf = (line: Line, columns: Columns): Slot | null => {
  const filled = line.slots.filter((slot) => slot.fresh && slot.text !== '' && !isNumbering(slot.text))
  const [only] = filled
  if (!only || filled.length > 1) return null
  if (line.slots.some((slot) => !slot.fresh && slot.text.length > LONG_LABEL)) return null
  const roles = new Set(columns.roles.slice(only.from, only.to))
  const wide = only.to - only.from >= line.table.columns * WIDE
  return wide && line.table.columns > 1 && roles.has('label') && roles.size > 1 ? only : null
}

/** A name with its points where others have points alone: "企业实力（4分）", or the two on lines of their own. */
const isNamed = (slot: Slot): boolean => {
  const words = slot.text.replace(/\n/g, '')
  return parsePoints(slot.text) === null && (headLength(words) > 0 || isBareNameWithPoints(words))
}

/** What stands for criteria in a row that heads others: 小计, /, 详见下表. */
const PLACEHOLDER = /^(?:小计|合计|其中|[/-]{1,3}|如下|(?:详?见|按)下[表列]?.{0,4})[:：]?$/

const readWith = (line: Line, columns: Columns): Reading => {
  const filled = line.slots
    .filter((slot) => slot.text !== '')
    .map((slot) => ({ slot, role: roleOfSlot(slot, columns) }))
  const having = (...wanted: readonly (Role | undefined)[]) =>
    filled.filter(({ role }) => wanted.includes(role))
  const labels = filled.filter(
    ({ slot, role }) =>
      (role === 'points' && isNamed(slot)) ||
      ((role === 'label' || role === 'index') && !isNumbering(slot.text)),
  )
  return {
    labels: labels.map(({ slot }) => slot),
    criteria: having('criteria', 'note').flatMap(({ slot }) =>
      PLACEHOLDER.test(fold(slot.text)) ? [] : [{ ...slot, grade: columns.grades[slot.from] ?? '' }],
    ),
    points: having('points').flatMap(({ slot }) => (isNamed(slot) ? [] : [slot])),
    title: titleOf(line, columns),
    hasPointsColumn: columns.roles.includes('points'),
  }
}

/** The points that a cell of the points column prints, other words or not. */
export const cellPoints = (slot: Slot): number | null =>
  parsePoints(slot.text) ?? pointsInCriteria(slot.text) ?? pointsInName(slot.text) ?? leadingPoints(slot.text)

const isSound = ({ points, criteria, labels }: Reading): boolean =>
  labels.length > 0 &&
  points.some((slot) => cellPoints(slot) !== null) &&
  !criteria.some((slot) => slot.fresh && slot.grade === '' && parsePoints(slot.text) !== null)

/** The groups of the row above for a row whose cells under them are blank, as if they were merged down. */
export const withGroupsAbove = (reading: Reading, line: Line, above: Reading | null): Reading => {
  const [first] = reading.labels
  if (!first?.fresh || reading.title || !above) return reading
  const isBlank = (group: Slot) =>
    line.slots.some((slot) => slot.fresh && slot.text === '' && slot.from === group.from)
  const groups = above.labels.filter((group) => group.to <= first.from && isBlank(group))
  return { ...reading, labels: [...groups.map((group) => ({ ...group, fresh: false })), ...reading.labels] }
}

/** Reads with the innermost header whose columns make sense of the row. */
export const readLine = (
  line: Line,
  scopes: readonly Columns[],
): { readonly reading: Reading; readonly scope: number } => {
  for (let scope = scopes.length - 1; scope >= 0; scope--) {
    const reading = readWith(line, scopes[scope]!)
    if (isSound(reading)) return { reading, scope }
  }
  const aligned = scopes.map((columns) => alignment(line, columns))
  const scope = aligned.lastIndexOf(Math.max(...aligned))
  return { reading: readWith(line, scopes[scope]!), scope }
}
