import { type Columns, columnsOf, inferColumns, isHeader } from './columns.ts'
import { type Entry, joinShared, mergeEntries, rowEntry, type Standing, titleEntry } from './entry.ts'
import type { Line } from './lines.ts'
import { parallelEntries } from './parallel.ts'
import { type Reading, readLine, withGroupsAbove } from './reading.ts'

/** True where the row brings neither a name nor points of its own: it goes on with the row above. */
const isContinuation = (reading: Reading): boolean =>
  reading.criteria.some((slot) => slot.fresh) &&
  !reading.labels.some((slot) => slot.fresh) &&
  !reading.points.some((slot) => slot.fresh)

/** How a row goes with the one above: on its own, or as the rest of it. */
const append = (entries: Entry[], entry: Entry, continues: boolean): void => {
  const last = entries.at(-1)
  const shares = last && entry.owner !== null && last.owner === entry.owner
  if (shares) entries[entries.length - 1] = joinShared(last, entry)
  else if (last?.kind === 'row' && continues) entries[entries.length - 1] = mergeEntries(last, entry)
  else entries.push(entry)
}

/** True for the first row of a page without a number and points of its own: the rest of a row cut by the page. */
const isCut = (reading: Reading, line: Line, above: Line | undefined): boolean =>
  above !== undefined &&
  line.page !== null &&
  line.page !== above.page &&
  reading.hasPointsColumn &&
  reading.criteria.some((slot) => slot.fresh) &&
  !reading.points.some((slot) => slot.fresh) &&
  !line.slots.some((slot) => slot.fresh && /^\d{1,3}$/.test(slot.text))

const parallelIn = (entry: Entry, { labels, points }: Reading): readonly Entry[] =>
  parallelEntries(entry, labels.findLast((slot) => slot.fresh)?.text ?? '', points.at(-1)?.text ?? '')

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
  const known = scope.columns.findIndex(
    (other) => other.header === columns.header || other.edges.join() === columns.edges.join(),
  )
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

/** What a table leaves to one that goes on with it: its column roles and its last row. */
export interface Carried {
  readonly columns: Columns | null
  readonly last: Reading | null
}

/**
 * The rows of one table, nested ones included. What is `carried` from the table that it continues after a page
 * break holds until a header row, and a group, of its own.
 */
export const entriesOf = (
  lines: readonly Line[],
  carried: Carried | null,
  standing: Standing,
): { readonly entries: readonly Entry[]; readonly carried: Carried } => {
  const entries: Entry[] = []
  const scopes = new Map<Line['table'], Scope>()
  let above = carried?.last ?? null
  let level = 0
  for (const [at, line] of lines.entries()) {
    const scope = scopes.get(line.table) ?? {
      columns: [],
      base: line.depth === 0 ? 0 : level + 1,
    }
    if (isHeader(line)) {
      scopes.set(line.table, pushHeader(scope, line, lines))
      continue
    }
    const known =
      scope.columns.length > 0
        ? scope
        : { ...scope, columns: [unheaded(line, lines, carried?.columns ?? null)] }
    scopes.set(line.table, known)
    const { reading: alone, scope: index } = readLine(line, known.columns)
    const reading = withGroupsAbove(alone, line, above)
    above = reading
    level = known.base + index
    const entry = reading.title
      ? titleEntry(reading.title, line, known.base, standing)
      : rowEntry(reading, line, level, standing)
    if (!entry) continue
    const ownPoints = entry.points !== null && entry.owner === null
    const continues = !ownPoints && (isContinuation(reading) || isCut(reading, line, lines[at - 1]))
    const named = reading.labels.some((slot) => slot.fresh)
    const [only, ...others] = parallelIn(entry, reading)
    append(entries, continues && !named ? { ...only!, name: '' } : only!, !reading.title && continues)
    entries.push(...others)
  }
  const columns = scopes.get(lines[0]?.table as Line['table'])?.columns.at(-1) ?? null
  return { entries, carried: { columns, last: above } }
}
