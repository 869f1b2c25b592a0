import { isContentsLine } from '../../document/headings.ts'
import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import { type Grid, type GridCell, type GridRow, type Part, partsOf } from './grid.ts'
import { chapterUnit, decimalOf, headingRank, isTitle, opensList, shapeOf } from './shape.ts'
import { type Zone, zoneOf } from './zones.ts'

/** A row of a table as a reader takes it: its name, what it says, and what kind of row it is. */
export interface Row {
  /** Text of the cells in front of the content, outermost first, without serial numbers. */
  readonly names: readonly string[]
  /** The row's words without serial numbers, cells parted by a blank. */
  readonly text: string
  readonly header: readonly string[]
  readonly caption: string
  /** The number of the table, the same for all its rows. */
  readonly grid: Grid
  readonly own: readonly GridCell[]
  readonly content: GridCell | null
  /** Text of a cell that holds nothing but a mark, or of the serial cell. */
  readonly serial: string
}

/** One clause in the tree of a tender's clauses: heading > item > sub-item; table > row > paragraphs of its cells. */
export interface Clause {
  readonly kind: 'heading' | 'item' | 'text' | 'table' | 'row'
  readonly text: string
  readonly label: string
  readonly passage: Passage
  readonly zone: Zone | null
  readonly parent: Clause | null
  readonly children: readonly Clause[]
  readonly row?: Row
}

type Draft = Clause & { readonly children: Draft[]; parent: Draft | null }

interface Open {
  readonly clause: Draft
  /** Rank of a heading; null for an item. */
  readonly rank: number | null
  readonly shape: string
}

const COLON_SHAPE = ':'

const add = (clause: Omit<Clause, 'children'>): Draft => {
  const draft = { ...clause, children: [] } as unknown as Draft
  draft.parent?.children.push(draft)
  return draft
}

const zoneUnder = (parent: Draft | null, text: string): Zone | null => parent?.zone ?? zoneOf(text)

/** Items that stand between a heading and the next: pops what the new number closes. */
const closeFor = (open: Open[], label: string): void => {
  const shape = shapeOf(label)
  const decimal = decimalOf(label)
  const from = open.findLastIndex((entry) => entry.rank !== null) + 1
  if (decimal) {
    const above = decimal.slice(0, decimal.lastIndexOf('.'))
    const parent = open.findLastIndex(
      (entry) =>
        decimalOf(entry.clause.label) === above || entry.clause.label.replace(/[^0-9]/gu, '') === above,
    )
    if (parent >= from) {
      open.length = parent + 1
      return
    }
  }
  const sibling = open.findIndex((entry, index) => index >= from && entry.shape === shape)
  if (sibling >= 0) open.length = sibling
  else if (decimal) {
    const deeper = open.findIndex(
      (entry, index) => index >= from && /^d[0-9]$/u.test(entry.shape) && entry.shape > shape,
    )
    if (deeper >= 0) open.length = deeper
  } else if (/^一、$/u.test(shape) && !opensList(open.at(-1)?.clause.text ?? '')) open.length = from
}

/** Runs of chapter titles with nothing between them are a list of contents, not chapters. */
const isListed = (passages: readonly Passage[], at: number): boolean => {
  const unit = chapterUnit(passages[at]!)
  if (!unit) return false
  const neighbour = (step: number) => {
    let next = at + step
    while (passages[next]?.text.trim() === '') next += step
    return passages[next] ? chapterUnit(passages[next]!) : null
  }
  return neighbour(1) === unit || (neighbour(-1) === unit && passages[at]!.kind !== 'heading')
}

const SERIAL =
  /^(?:[0-9０-９]{1,4}(?:[.．-][0-9]{1,3}){0,4}[.、．)）]?|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]?|[①-⑳])$/u
const HEADER_WORDS =
  /序号|编号|条款号|条款名称|名称|内容|要求|标准|因素|参数|指标|数量|单位|备注|说明|类别|分值|审查|评审|检查|结论|标识|重要性|项目|规格|事项|情形|要点/u
const ANSWER_HEADER =
  /响应|偏离|投标人(?:填写|提供)|结论|页码|是否(?:通过|符合|响应)|自查|^备注$|得分|证明(?:文件|材料)所在/u

const isHeaderRow = (row: GridRow): boolean => {
  const filled = row.own.filter((cell) => cell.text !== '')
  return (
    filled.length >= 2 &&
    filled.every((cell) => cell.text.length <= 24 && !/[。；]/u.test(cell.text)) &&
    filled.filter((cell) => HEADER_WORDS.test(cell.text.replace(/\s/gu, ''))).length * 2 > filled.length &&
    !filled.some((cell) => SERIAL.test(cell.text))
  )
}

const spansAll = (row: GridRow, grid: Grid): boolean =>
  row.own.length === 1 && row.merged.length === 0 && row.own[0]!.columnSpan >= grid.columns

/** The column that holds most of the words. */
const contentColumn = (grid: Grid): number => {
  const weight = new Map<number, number>()
  for (const row of grid.rows)
    for (const cell of row.own)
      if (cell.columnSpan < grid.columns)
        weight.set(cell.column, (weight.get(cell.column) ?? 0) + Math.min(cell.text.length, 300))
  return [...weight].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1] as const)[0]
}

const squeeze = (text: string): string => text.replace(/[ \t]+/gu, ' ').trim()

interface TableState {
  header: readonly string[]
  caption: string
}

/** A table that nothing parts from the next one goes on in it where the columns are as many. */
interface TableBefore {
  readonly state: TableState
  readonly columns: number
}

const toRow = (row: GridRow, grid: Grid, column: number, state: TableState): Row => {
  const headerOf = (cell: GridCell) => state.header[cell.column] ?? ''
  const isSerial = (cell: GridCell) =>
    (SERIAL.test(cell.text) || /^序号|^编号|^条款号/u.test(headerOf(cell))) && cell.text.length <= 12
  const own = row.own.filter((cell) => cell.text !== '' && !isSerial(cell))
  const content =
    own.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan) ??
    own.reduce<GridCell | null>(
      (best, cell) => (best && best.text.length >= cell.text.length ? best : cell),
      null,
    )
  const merged = row.merged.filter((cell) => cell.text !== '' && !isSerial(cell))
  const before = (cell: GridCell) => content !== null && cell.column < content.column
  const names = [...merged, ...own]
    .filter(before)
    .sort((a, b) => a.column - b.column)
    .map((cell) => squeeze(cell.text))
  const answered = (cell: GridCell) => ANSWER_HEADER.test(headerOf(cell).replace(/\s/gu, ''))
  const behind = own.filter((cell) => content !== null && cell.column > content.column && !answered(cell))
  const text = [names.at(-1), content?.text, ...behind.map((cell) => cell.text)].filter(Boolean).join(' ')
  return {
    names,
    text,
    header: state.header,
    caption: state.caption,
    grid,
    own: row.own,
    content,
    serial: row.own.find(isSerial)?.text ?? '',
  }
}

const firstPassage = (cells: readonly GridCell[]): Passage | null => {
  for (const cell of cells)
    for (const part of cell.parts) {
      const found = 'passage' in part ? part.passage : firstPassage(part.grid.rows.flatMap((row) => row.own))
      if (found && found.text.trim() !== '') return found
    }
  return null
}

const headerTexts = (row: GridRow): string[] => {
  const texts: string[] = []
  for (const cell of row.own)
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) texts[column] = cell.text
  return texts
}

/** Reads rows into the tree below `parent`. A row over all columns with a title opens a part of the table. */
const addGrid = (grid: Grid, parent: Draft | null, state: TableState): void => {
  const column = contentColumn(grid)
  for (const row of grid.rows) {
    const first = firstPassage(row.own)
    if (!first) continue
    if (spansAll(row, grid)) {
      if (isTitle(row.own[0]!.text)) state.caption = squeeze(row.own[0]!.text)
      addParts(row.own[0]!.parts, parent)
      continue
    }
    if (isHeaderRow(row)) {
      state.header = headerTexts(row)
      continue
    }
    const read = toRow(row, grid, column, state)
    const clause = add({
      kind: 'row',
      text: read.text,
      label: '',
      passage: (read.content && firstPassage([read.content])) ?? first,
      zone: parent?.zone ?? null,
      parent,
      row: read,
    })
    for (const cell of row.own) addParts(cell.parts, clause)
  }
}

const addLine = (passage: Passage, open: Open[], root: Draft | null, listed: boolean): void => {
  const text = passage.text.trim()
  const rank = listed ? null : headingRank(passage)
  if (rank !== null) {
    while (open.length > 0 && (open.at(-1)!.rank === null || open.at(-1)!.rank! >= rank)) open.pop()
    const parent = open.at(-1)?.clause ?? root
    const clause = add({
      kind: 'heading',
      text,
      label: passage.label,
      passage,
      zone: zoneUnder(parent, text),
      parent,
    })
    open.push({ clause, rank, shape: '' })
    return
  }
  const label = passage.label.trim()
  if (label !== '' && !/^[•·▪➢➤►‣⁃]$/u.test(label) && !listed) {
    closeFor(open, label)
    const parent = open.at(-1)?.clause ?? root
    const zone = parent?.zone ?? (isTitle(text) ? zoneOf(text) : null)
    const clause = add({ kind: 'item', text, label, passage, zone, parent })
    open.push({ clause, rank: null, shape: shapeOf(label) })
    return
  }
  addUnlabelled(passage, open, root)
}

/** An unnumbered line continues the item above it where that is a title or opens a list; else it stands beside it. */
const addUnlabelled = (passage: Passage, open: Open[], root: Draft | null): void => {
  const text = passage.text.trim()
  const last = open.at(-1)
  if (
    last?.shape === COLON_SHAPE &&
    (opensList(text) || /[。]$/u.test(last.clause.children.at(-1)?.text ?? ''))
  )
    open.pop()
  const holder = open.at(-1)
  const holds =
    !holder || holder.rank !== null || isTitle(holder.clause.text) || opensList(holder.clause.text)
  const parent = (holds ? holder?.clause : holder?.clause.parent) ?? root
  const clause = add({
    kind: 'text',
    text,
    label: passage.label,
    passage,
    zone: parent?.zone ?? null,
    parent,
  })
  if (opensList(text)) open.push({ clause, rank: null, shape: COLON_SHAPE })
}

function addParts(parts: readonly Part[], root: Draft | null, isBody = false): void {
  const open: Open[] = []
  const passages = parts.flatMap((part) => ('passage' in part ? [part.passage] : []))
  let line = -1
  let caption = ''
  let before: TableBefore | null = null
  for (const part of parts) {
    if ('grid' in part) {
      const state: TableState = before?.columns === part.grid.columns ? before.state : { header: [], caption }
      addGrid(part.grid, open.at(-1)?.clause ?? root, state)
      before = { state, columns: part.grid.columns }
      continue
    }
    line++
    const text = part.passage.text.trim()
    if (text === '' || isContentsLine(text)) continue
    addLine(part.passage, open, root, isBody && isListed(passages, line))
    caption = isTitle(text) ? text : ''
    before = null
  }
}

const rootOf = (passage: Passage): Draft => ({
  kind: 'heading',
  text: '',
  label: '',
  passage,
  zone: null,
  parent: null,
  children: [],
})

/** The clauses of each document as a tree; `passages` are those of all documents in order. */
export const outlineOf = (
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
): readonly Clause[] => {
  let at = 0
  return documents.flatMap((document) => {
    const parts = partsOf(document.blocks, () => passages[at++]!)
    const first = passages[at - 1]
    if (!first) return []
    const root = rootOf(first)
    addParts(parts, root, true)
    return [root]
  })
}

/** All clauses below, in reading order. */
export const walk = function* (clauses: readonly Clause[]): Generator<Clause> {
  for (const clause of clauses) {
    yield clause
    yield* walk(clause.children)
  }
}

/** Texts that a clause stands under, innermost first: items, headings, and for a row its names and caption. */
export const headsOf = (clause: Clause): readonly string[] => {
  const heads: string[] = []
  for (let above = clause.parent; above; above = above.parent)
    if (above.row) heads.push(...[...above.row.names].reverse(), above.row.caption)
    else heads.push(above.text)
  return heads.filter((head) => head !== '')
}
